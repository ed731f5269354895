import type { Nodes, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { renderMarkdown } from '../../src/reports/markdown.ts';
import { BAD, GOOD, reportOf, SHORT } from './report-of.ts';

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';

const parsed = async (letters: Readonly<Record<string, string>>) => {
  const { report, context } = await reportOf(letters);
  return unified().use(remarkParse).use(remarkGfm).parse(renderMarkdown(report, context.messages));
};

const tablesIn = (tree: Nodes): Table[] =>
  'children' in tree ? tree.children.flatMap((node) => (node.type === 'table' ? [node] : [])) : [];

const cellsOf = (table: Table | undefined) =>
  table?.children.map(({ children }) => children.map(textOf)) ?? [];

it('has a table of letters, those that need work first, and one of the norm', async () => {
  const tree = await parsed({ 'goed.md': GOOD, 'kort.md': SHORT, 'fout.md': BAD });
  const [letters, norm] = tablesIn(tree);
  expect(cellsOf(letters).map(([name]) => name)).toEqual([
    'Brief',
    'fout.md',
    'kort.md',
    'goed.md',
  ]);
  expect(cellsOf(letters)[1]?.[1]).toContain('voldoet niet');
  expect(cellsOf(letters)[1]?.[2]).toContain('woorden per zin');
  expect(cellsOf(norm).find(([name]) => name === 'woorden per zin')).toEqual([
    'woorden per zin',
    'hoogstens 15',
    '1',
  ]);
});

it('shows what helps most', async () => {
  const letters = Array.from({ length: 12 }, (_, index) => [`${index}.md`, BAD]);
  const { report, context } = await reportOf({ 'fout.md': BAD, ...Object.fromEntries(letters) });
  const text = renderMarkdown(report, context.messages);
  expect(text).toMatch(
    /\n- fout\.md, Alinea 1, regel 3<br>\*Naar aanleiding .*\*<br>\*\*lange-zin\*\*: /,
  );
  expect(text).toMatch(/Van de \d+ punten staan er \d+ niet in dit verslag/);
});

it.each([
  'a|b.md',
  '<img src=x onerror=alert(1)>.md',
  '**vet** _schuin_ `code` [a](b) ~~weg~~.md',
  '# kop.md',
  ':smile:.md',
  'a\\.md',
  '$x$ & &amp;.md',
])('shows the name %s as it is', async (file) => {
  const [letters] = tablesIn(await parsed({ [file]: BAD }));
  expect(cellsOf(letters)[1]?.[0]).toBe(file);
});

it('calls nobody', async () => {
  const { report, context } = await reportOf({ '@iemand.md': BAD });
  expect(renderMarkdown(report, context.messages)).not.toContain('@iemand');
});

it('says how many letters do not fit', async () => {
  const { report, context } = await reportOf({ 'a.md': BAD });
  const letters = Array.from({ length: 203 }, () => report.letters).flat();
  const text = renderMarkdown({ ...report, letters }, context.messages);
  expect(text).toContain('En nog 3 brieven.');
});
