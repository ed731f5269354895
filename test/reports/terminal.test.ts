import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/messages/messages.ts';
import { renderTerminal, type TerminalOptions } from '../../src/reports/terminal/index.ts';
import { BAD, GOOD, reportOf, SHORT } from './report-of.ts';

const shown = async (
  letters: Readonly<Record<string, string>>,
  options: Partial<TerminalOptions> = {},
  language: Language = 'nl',
) => {
  const { report, context } = await reportOf(letters, language);
  return renderTerminal(report, context.messages, { ...context.terminal, ...options });
};

/** Columns, where Chinese characters take two and all others one. */
const columnsOf = (line: string) =>
  [...line].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);

const LONG = `${'een map met een lange naam/'.repeat(3)}${'zonder-een-enkele-spatie-'.repeat(4)}.md`;
const MIXED = BAD.replace('aanvraag', '王小明東京都').replace(
  'artikel',
  `https://${'x'.repeat(99)}.nl`,
);

describe('the report on a screen', () => {
  it.each([
    ['of 80 columns', {}],
    ['of 72 columns', { columns: 72 }],
    ['without Unicode', { unicode: false }],
  ] as const)('fits one %s, whatever is long or wide', async (_, options: Partial<TerminalOptions>) => {
    const one = await shown({ [LONG]: MIXED }, { all: true, ...options });
    const many = await shown({ [LONG]: MIXED, a: BAD, b: BAD, c: SHORT }, options);
    for (const line of `${one}${many}`.split('\n').filter((each) => !/^ {2}helder /.test(each))) {
      expect(columnsOf(line), line).toBeLessThanOrEqual(options.columns ?? 80);
    }
  });

  it('puts marks under their words behind wide characters', async () => {
    const lines = (await shown({ 'a.md': MIXED }, { all: true })).split('\n');
    const at = lines.findIndex((line) => line.includes('ingevolge'));
    const line = lines[at] ?? '';
    const before = columnsOf(line.slice(0, line.indexOf('ingevolge')));
    expect(lines[at + 1]?.slice(before - 1)).toBe(` ${'¯'.repeat(9)}`);
  });

  it('shows no sign of ours outside ASCII where there is no Unicode', async () => {
    const text = await shown({ 'a.md': BAD, 'b.md': SHORT }, { unicode: false });
    expect(text.replace(/[éëï]/g, '')).toMatch(/^[\n -~]*$/);
    expect(text).toContain('->');
  });

  it('lets no name steer the terminal', async () => {
    const text = await shown({ 'rood\u001B[31m\u202Edm.\r.md': BAD }, { unicode: true });
    for (const sign of ['\u001B', '\u202E', '\r']) expect(text).not.toContain(sign);
    expect(text).toContain('rood�[31m�dm.�.md');
  });
});

describe('the last line', () => {
  const lastOf = async (letters: Readonly<Record<string, string>>, language?: Language) =>
    (await shown(letters, {}, language)).trimEnd().split('\n\n').at(-1)?.replace(/\s+/g, ' ');

  it('tells what to do about a letter, the most needed first', async () => {
    expect(await lastOf({ 'a.md': BAD })).toBe(
      '✗ Voldoet niet aan de B1-norm. Dit helpt: zeg wie iets doet, maak de zinnen korter en vervang ambtelijke woorden.',
    );
    expect(await lastOf({ 'a.md': BAD }, 'en')).toContain('This helps: say who does what, ');
  });

  it('says that a good letter is done, or what is empty in it', async () => {
    expect(await lastOf({ 'a.md': GOOD })).toBe('✓ Voldoet aan de B1-norm. U hoeft niets te doen.');
    expect(await lastOf({ 'a.md': GOOD.replace('op dinsdag', 'op [dag]') })).toContain(
      'Vul nog 1 plek in.',
    );
  });

  it('counts many letters, and tells what helps most of them', async () => {
    const last = await lastOf({ 'goed.md': GOOD, 'a.md': BAD, 'b.md': BAD, 'kort.md': SHORT });
    expect(last).toMatch(/^4 brieven: 1 voldoet, 0 bijna, 2 voldoen niet, 1 niet te beoordelen\./);
    expect(last).toContain('zeg wie iets doet (2 brieven)');
    expect(last).toMatch(/helder check "a\.md"$/);
  });

  it.each([
    ['brief (1).md', '"brief (1).md"'],
    ['$(touch x).md', "'$(touch x).md'"],
    ["l'état `id`.md", "'l'\\''état `id`.md'"],
    ['-a.md', '"./-a.md"'],
  ])('names %s so that it can be pasted', async (file, pasted) => {
    expect(await lastOf({ [file]: BAD, 'b.md': GOOD })).toContain(`helder check ${pasted}`);
  });
});
