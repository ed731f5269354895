import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, RawDocument } from '../../src/document/model.ts';
import { readDocx } from '../../src/document/readers/docx.ts';
import { makeDocx, p, r, table } from './make-docx.ts';

const LETTERS = resolve(import.meta.dirname, '../../fixtures/letters');

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const decoded = (xml: string): string =>
  xml.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The text of every `w:t` of each part of a Word file, found without any XML parser. */
function textsOf(bytes: Uint8Array): Map<string, string[]> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml'));
  return new Map(
    parts.map(([name, content]) => [
      name,
      [...strFromU8(content).matchAll(/<w:t(?:\s[^>]*)?(?:\/>|>([^<]*)<\/w:t>)/g)].map((match) =>
        decoded(match[1] ?? ''),
      ),
    ]),
  );
}

/** Where in its source the anchors say that a character of a block stands. */
function sourceOf(block: Block, offset: number, texts: Map<string, string[]>): string | undefined {
  const anchor = block.anchors.findLast((each) => each.offset <= offset);
  if (!anchor?.run) return undefined;
  const { part, index, offset: start } = anchor.run;
  return texts.get(part)?.[index]?.slice(start + offset - anchor.offset);
}

const LIGATURES: Readonly<Record<string, string>> = { ĳ: 'ij', ﬁ: 'fi' };

/** Whether the source at some place starts with what was folded to this character. */
function isSame(character: string, source: string): boolean {
  const [first = ''] = source;
  if (character === ' ') return /\s/.test(first);
  if (LIGATURES[first]) return LIGATURES[first].includes(character);
  if (character === '-') return /[-\u2010\u2011]/.test(first);
  return source.slice(0, 4).normalize('NFC').startsWith(character);
}

/** The characters that stand elsewhere than their anchors say, and those without a run. */
function check(document: RawDocument, texts: Map<string, string[]>) {
  const wrong: string[] = [];
  const without: string[] = [];
  for (const block of document.blocks) {
    for (let offset = 0; offset < block.text.length; offset++) {
      const character = block.text[offset] ?? '';
      if (/[\uDC00-\uDFFF]/.test(character)) continue;
      const whole = String.fromCodePoint(block.text.codePointAt(offset) ?? 0);
      const source = sourceOf(block, offset, texts);
      if (source === undefined) without.push(whole);
      else if (!isSame(whole, source)) wrong.push(`${block.text.slice(0, offset)}|${whole}`);
    }
  }
  return { wrong, without };
}

/** Numbers from 0 up to a limit that look drawn by chance and are the same each time. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % limit;
  };
}

const WORDS =
  'u betaalt  het bedrag\u00ad van caf\u00e9 cafe\u0301 \u0133skoud \ufb01ets e\u2011mail &amp; &lt;naam&gt; 😀 120 euro. Wij\u00a0sturen'.split(
    ' ',
  );

/** A letter in which text is cut into runs in all ways that Word does it. */
function randomBody(seed: number): string {
  const roll = dice(seed);
  const words = (): string => {
    const from = roll(WORDS.length);
    return WORDS.slice(from, from + 1 + roll(5)).join(' ');
  };
  const run = (): string => {
    const look = ['', '<w:b/>', '<w:i/>', '<w:vanish/>', '<w:caps/>'][roll(5)];
    return r(`${' '.repeat(roll(3))}${words()}${' '.repeat(roll(3))}`, look);
  };
  const box = (): string =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${p(run())}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>${p(run())}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r>`;
  const piece = (): string =>
    [
      run,
      run,
      () => `<w:del w:id="1"><w:r><w:delText>${words()}</w:delText></w:r></w:del>`,
      () => `<w:ins w:id="2">${run()}</w:ins>`,
      () => '<w:r><w:tab/></w:r>',
      () => '<w:r><w:br/></w:r>',
      () => '<w:r><w:t/></w:r>',
      () => `<w:hyperlink w:anchor="x">${run()}</w:hyperlink>`,
      () => `<w:sdt><w:sdtContent>${run()}</w:sdtContent></w:sdt>`,
      () => `<w:fldSimple w:instr=" MERGEFIELD naam ">${run()}</w:fldSimple>`,
      box,
    ][roll(11)]?.() ?? '';
  const pieces = (): string => Array.from({ length: 1 + roll(8) }, piece).join('');
  const paragraph = (): string => p(`${['', r('- '), r('1. ')][roll(3)]}${pieces()}`);
  return Array.from({ length: 6 }, () =>
    roll(5) ? paragraph() : table([paragraph(), p(run())]),
  ).join('');
}

describe('every character of a Word file', () => {
  it('is found back in its run, however text is cut into runs', async () => {
    let characters = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const bytes = makeDocx({
        body: randomBody(seed),
        header: p(r('Gemeente') + r(' Waterveen')),
      });
      const document = await readDocx(bytes);
      const { wrong, without } = check(document, textsOf(bytes));
      expect(wrong, `seed ${seed}`).toEqual([]);
      // Only the spaces that tabs and line breaks become are no text in the file.
      expect(without.filter((character) => character !== ' ')).toEqual([]);
      characters += document.blocks.reduce((sum, { text }) => sum + text.length, 0);
    }
    expect(characters).toBeGreaterThan(20_000);
  });

  it.each(
    readdirSync(LETTERS).filter((name) => name.endsWith('.docx')),
  )('is found back in %s', async (name) => {
    const bytes = readFileSync(join(LETTERS, name));
    const document = await readDocx(bytes);
    expect(check(document, textsOf(bytes)).wrong).toEqual([]);
    const parts = document.blocks.map(({ anchors }) => anchors[0]?.run?.part);
    expect(parts.filter((part) => part === undefined)).toEqual([]);
    expect(parts).toContain('word/document.xml');
  });

  it('has no run where the file holds no text: a tab, a break, a mark of a merge field', async () => {
    const field = '<w:fldSimple w:instr=" MERGEFIELD Naam "></w:fldSimple>';
    const body = p(`${r('Beste')}<w:r><w:tab/></w:r>${field}${r(', dag.')}`);
    const { blocks } = await readDocx(makeDocx({ body }));
    expect(blocks[0]).toMatchObject({
      text: 'Beste «Naam», dag.',
      anchors: [
        { offset: 0, run: { part: 'word/document.xml', index: 0, offset: 0 } },
        { offset: 5 },
        { offset: 12, run: { part: 'word/document.xml', index: 1, offset: 0 } },
      ],
    });
  });
});
