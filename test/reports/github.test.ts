import { expect, it } from 'vitest';
import { renderGithub } from '../../src/reports/github.ts';
import { BAD, GOOD, reportOf, SHORT } from './report-of.ts';

const linesOf = async (letters: Readonly<Record<string, string>>) => {
  const { report, context } = await reportOf(letters);
  return renderGithub(report, context).trimEnd().split('\n');
};

it('says each thing in one command at its line', async () => {
  const lines = await linesOf({ 'a.md': BAD });
  expect(lines.every((line) => /^::(?:error|warning|notice) [^\n]+?::./.test(line))).toBe(true);
  expect(lines[0]).toMatch(/^::error file=a\.md,title=Voldoet niet aan de B1-norm::/);
  expect(lines[1]).toMatch(/^::warning file=a\.md,line=3,endLine=3,title=lange-zin · [a-z· -]+::/);
  expect(lines[1]).toContain('%0Ajargon: ‘Naar aanleiding van’ → ');
});

it('marks the words where a sentence has one finding', async () => {
  const lines = await linesOf({ 'a.md': GOOD.replace('een nieuwe', 'een vigerende') });
  const column = GOOD.split('\n')[4]?.indexOf('nieuwe') ?? -1;
  expect(lines[0]).toContain(
    `::warning file=a.md,line=5,endLine=5,col=${column + 1},endColumn=${column + 10},title=jargon::`,
  );
});

it('escapes what would end a value or a line', async () => {
  const lines = await linesOf({ 'a,b:c%\n.md': BAD });
  expect(lines[0]).toContain('file=a%2Cb%3Ac%25%0A.md,title=');
  expect(lines[0]).toMatch(/%25 \(hoogstens \d+%25\)/);
});

it('shows ten of a kind, of the letters in turn, and says how many are left', async () => {
  const letters = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`${index}.md`, BAD]),
  );
  const lines = await linesOf({ ...letters, 'kort.md': SHORT, 'goed.md': GOOD });
  const number = (kind: string) => lines.filter((line) => line.startsWith(`::${kind} `)).length;
  expect([number('error'), number('warning'), number('notice')]).toEqual([10, 10, 10]);
  const warned = lines
    .filter((line) => line.startsWith('::warning '))
    .map((line) => /file=([^,]+)/.exec(line)?.[1]);
  expect(new Set(warned).size).toBe(10);
  expect(lines.at(-1)).toMatch(
    /^::notice title=helder::14 brieven: .*staan er \d+ niet in dit verslag/,
  );
});

it('is one notice where all letters are good', async () => {
  const { length, 0: only } = await linesOf({ 'goed.md': GOOD });
  expect(length).toBe(1);
  expect(only).toContain('1 brief: 1 voldoet');
});
