import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/model.ts';
import { totalsOf } from '../../src/inventory/totals.ts';
import { type Assessment, assess, type UnjudgedLetter } from '../../src/letter/assess.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { B1 } from '../../src/norm/b1.ts';
import { normWith } from '../../src/norm/own-norm.ts';
import type { ReportContext } from '../../src/reports/format.ts';
import { renderHtml } from '../../src/reports/html/index.ts';
import { segmentsOf } from '../../src/reports/html/marks.ts';
import {
  MOST_FINDINGS,
  MOST_LETTERS_WITH_TEXT,
  selectLetters,
} from '../../src/reports/html/selection.ts';
import { lettersToGo, shownShare } from '../../src/reports/html/share.ts';
import type { Report } from '../../src/reports/report.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { letterOf } from '../letter-of.ts';

const PLAIN = Array.from({ length: 12 }, () => 'Wij bellen u morgen op.').join(' ');
const HARD = Array.from(
  { length: 6 },
  () =>
    'Ingevolge de beschikking wordt door het college medegedeeld dat de aanvraag inzake de vergunning wordt geweigerd omdat de benodigde bescheiden niet tijdig zijn overgelegd.',
).join(' ');

function rendered(
  documents: Readonly<Record<string, Document>>,
  change: Partial<Report> = {},
  language: 'nl' | 'en' = 'nl',
): string {
  const norm = change.norm ?? B1;
  const letters = Object.entries(documents).map(
    ([file, document]): Assessment => assess(file, document, norm),
  );
  const report = { helder: '9.9.9', norm, totals: totalsOf(letters), letters, ...change };
  const context: ReportContext = {
    messages: messagesIn(language),
    documents: new Map(Object.entries(documents)),
    terminal: { columns: 80, color: false, unicode: true, all: false, command: 'helder' },
  };
  return renderHtml(report, context);
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Text of a page as a reader sees it, roughly. */
const textOf = (page: string) =>
  page
    .replace(/<(script|style)>.*?<\/\1>/gsu, '')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&#39;', "'");

describe('the report as a page', () => {
  it('allows its own script and style by their hash, and nothing else', () => {
    const page = rendered({ 'a.txt': letterOf(HARD) });
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1] ?? '';
    expect(policy).toContain('default-src &#39;none&#39;');
    expect(policy).not.toContain('unsafe');
    const inline = [...page.matchAll(/<(?:script|style)>(.*?)<\/(?:script|style)>/gsu)];
    expect(inline).toHaveLength(3);
    for (const [, text = ''] of inline) expect(policy).toContain(hashOf(text));
    expect(page).not.toMatch(/<[^>]+\s(?:style|on\w+)=/u);
  });

  it('names nothing outside itself', () => {
    const page = rendered({ 'a.txt': letterOf(HARD), 'b.txt': letterOf(PLAIN) });
    expect(page).not.toMatch(/https?:|url\(|@import|<link|<img|<iframe/u);
    const targets = [...page.matchAll(/(?:href="#|popovertarget=")([^"]+)"/gu)].map(
      ([, id = '']) => id,
    );
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id = '']) => id);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('shows what comes from a letter as text, wherever it stands', () => {
    const sign = '<img src=x onerror="alert(1)">&\'';
    const page = rendered({
      [`${sign}.txt`]: letterOf(['heading', sign], `${PLAIN} Wij vragen u om ${sign} \u0000\u0007`),
      'b.txt': letterOf(`${HARD} «${sign}»`),
    });
    expect(page).not.toContain('<img');
    expect(page).not.toContain('\u0000');
    expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;');
  });

  it('is the same, byte for byte, when it is made again', () => {
    const documents = { 'a.txt': letterOf(HARD), 'b.txt': letterOf(PLAIN) };
    expect(rendered(documents)).toBe(rendered(documents));
  });

  it('reads as the letter reads', () => {
    const page = rendered({
      'a.txt': letterOf(
        ['address', 'Dorpsstraat 1'],
        ['heading', 'Uw aanvraag'],
        ['list-item', 'een kopie'],
        ['list-item', 'een foto'],
        ['table-cell', '€ 12'],
        ['quote', 'Zo staat het er.'],
        PLAIN,
        ['footer', 'Postbus 99'],
      ),
    });
    const text = textOf(page);
    const order = ['Dorpsstraat 1', 'Uw aanvraag', 'een kopie', '€ 12', 'Zo staat', 'Postbus 99'];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(page).toContain('role="heading" aria-level="3"');
    expect(page.match(/<ul class="list">/gu)).toHaveLength(1);
  });

  it('gives the page of a rule once, however often the rule is met', () => {
    const page = rendered({ 'a.txt': letterOf(HARD), 'b.txt': letterOf(HARD) });
    expect(page.match(/id="regel-jargon"/gu)).toHaveLength(1);
    expect(page).not.toContain('id="regel-beeldspraak"');
  });

  it('says why a letter has no verdict', () => {
    const page = rendered({ 'a.txt': letterOf('Wij bellen u morgen op.') });
    expect(textOf(page)).toContain('Niet te beoordelen');
    expect(textOf(page)).toContain('Er is te weinig lopende tekst');
    expect(page).not.toContain('<table class="criteria"');
  });

  it('tells what the municipality wants otherwise, and that personal data is masked', () => {
    const own = { measure: 'wordsPerSentence', limit: 12, reason: 'Korter', owner: 'Team Taal' };
    const page = rendered(
      { 'a.txt': letterOf(PLAIN) },
      {
        norm: normWith(B1, [own]),
        redacted: true,
        unusedWords: ['dakloket'],
        ownRules: { jargon: 'off' },
      },
    );
    const text = textOf(page);
    expect(text).toContain('hoogstens 12 in plaats van 15');
    expect(text).toContain('dakloket');
    expect(text).toContain(messagesIn('nl').reports.redacted);
    expect(text).toContain(messagesIn('nl').config.ownRules({ jargon: 'off' }));
  });

  it('is in English when asked, but for the letters and the examples in Dutch', () => {
    const page = rendered({ 'a.txt': letterOf(HARD), 'b.txt': letterOf(PLAIN) }, {}, 'en');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<div class="paper" lang="nl">');
    const [report = '', rules] = page.split('<div class="rule-pages">');
    expect(textOf(report)).toContain('Target: 80%');
    expect(textOf(report)).not.toMatch(/Oordeel|brieven|Uitleg/u);
    expect(rules).toContain('<h3>What can you do?</h3>');
    expect(rules).toMatch(/<li><span lang="nl">[^/]+<\/span><span class="meaning">/u);
    expect(textOf(rules ?? '')).not.toContain('Uw gemeente kan deze regel uitzetten');
  });
});

describe('the report of many letters as a page', () => {
  it('sets the share on B1 beside the target', () => {
    const page = rendered({
      'zorg/a.txt': letterOf(HARD),
      'zorg/b.txt': letterOf(PLAIN),
      'werk/c.txt': letterOf(PLAIN),
    });
    const text = textOf(page);
    expect(text).toContain('67% van de 3 beoordeelde brieven voldoet');
    expect(text).toContain('Doel: 80%');
    expect(text).toContain('Herschrijf nog 1 brief.');
    expect(text).toContain('Per afdeling');
    expect(text).toMatch(/werk100%1 van 1/u);
  });

  it('counts what is left to do in whole letters', () => {
    const totals = { letters: 11, meets: 8, nearly: 2, fails: 0, notJudged: 1 };
    expect(lettersToGo(totals)).toBe(0);
    expect(lettersToGo({ ...totals, meets: 7 })).toBe(1);
    expect(lettersToGo({ ...totals, letters: 12, meets: 8 })).toBe(1);
  });

  it('rounds no share up to the target', () => {
    const shown = (share: number) => shownShare(share, messagesIn('nl'));
    expect([2 / 3, 159 / 199, 0.8, 1].map(shown)).toEqual(['67%', '79,8%', '80%', '100%']);
  });

  it('holds the text of the letters that need it most, and says so', () => {
    const number = MOST_LETTERS_WITH_TEXT + 5;
    const letters = Object.fromEntries(
      Array.from({ length: number }, (_, at) => [
        `${at}.txt`,
        letterOf(`${at === number - 1 ? HARD : PLAIN}`),
      ]),
    );
    const page = rendered(letters);
    expect(page.match(/<section class="letter"/gu)).toHaveLength(MOST_LETTERS_WITH_TEXT);
    expect(page).toContain(`<section class="letter" id="brief-${number}"`);
    expect(page).not.toContain(`id="brief-${number - 1}"`);
    expect(page.match(/<tr data-standing|<tr class="later"/gu)).toHaveLength(number);
    expect(textOf(page)).toContain(
      `Van ${MOST_LETTERS_WITH_TEXT} van de ${number} brieven kunt u de tekst lezen.`,
    );
  });
});

describe('the letters that are shown in full', () => {
  const finding = { rule: 'jargon' } as Finding;
  const unjudged = (number: number): Assessment => ({
    ...(assess('a', letterOf('Kort.'), B1) as UnjudgedLetter),
    findings: Array.from({ length: number }, () => finding),
  });

  it('are fewer where they have very many marks, but at least one', () => {
    const half = Math.ceil(MOST_FINDINGS / 2);
    expect(selectLetters([half, half, 1].map(unjudged)).shown).toEqual([0, 1]);
    expect(selectLetters([2 * MOST_FINDINGS, 1].map(unjudged)).shown).toEqual([0]);
  });
});

describe('marks that overlap', () => {
  const text = 'Het is door ons besloten.';
  const whole = { number: 1, spans: [{ start: 0, end: text.length }] };
  const apart = {
    number: 2,
    spans: [
      { start: 4, end: 6 },
      { start: 16, end: 24 },
    ],
  };

  it('lie on top of each other, the longest below', () => {
    const segments = segmentsOf(text, [whole, apart]);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments.map(({ findings }) => findings)).toEqual([[1], [1, 2], [1], [1, 2], [1]]);
  });

  it('are each opened from one place', () => {
    const same = { number: 3, spans: whole.spans };
    const opens = segmentsOf(text, [whole, apart, same]).flatMap((segment) => segment.opens);
    expect(opens.toSorted()).toEqual([1, 2, 3]);
  });

  it('may cross', () => {
    const segments = segmentsOf('abcdef', [
      { number: 1, spans: [{ start: 0, end: 4 }] },
      { number: 2, spans: [{ start: 2, end: 6 }] },
    ]);
    expect(segments.map((segment) => [segment.text, segment.findings])).toEqual([
      ['ab', [1]],
      ['cd', [1, 2]],
      ['ef', [2]],
    ]);
  });

  it('keep how the letter is set', () => {
    const bold = [{ start: 0, end: 2, style: 'bold' }] as const;
    const [first] = segmentsOf('abcd', [{ number: 1, spans: [{ start: 1, end: 4 }] }], bold);
    expect(first).toMatchObject({ text: 'a', findings: [], styles: ['bold'] });
  });
});
