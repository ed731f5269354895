import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/document/readers/docx.ts';
import { makeDocx, p, r } from './make-docx.ts';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start?: number;
  readonly more?: string;
}

const abstract = (id: number, levels: readonly Level[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels
    .map(
      ({ format, text, start = 1, more: rest = '' }, level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;

const num = (id: number, definition: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;

const at = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** The markers of paragraphs in these lists. */
async function markers(numbering: string, ...places: readonly (readonly number[] | string)[]) {
  const body = places
    .map((place) =>
      typeof place === 'string' ? p(r(place)) : p(r('iets'), at(place[0] ?? 0, place[1])),
    )
    .join('');
  const { blocks } = await readDocx(makeDocx({ body, numbering }));
  return blocks.filter(({ kind }) => kind === 'list-item').map(({ marker }) => marker);
}

const LEGAL = abstract(1, [
  { format: 'decimal', text: '%1.' },
  { format: 'decimal', text: '%1.%2' },
  { format: 'lowerLetter', text: '%3)' },
]);

describe('the number of a list item in Word', () => {
  it('counts per level, and starts again below a higher one', async () => {
    const found = await markers(
      LEGAL + num(1, 1),
      [1],
      [1, 1],
      [1, 1],
      [1, 2],
      [1],
      [1, 1],
      [1, 2],
    );
    expect(found).toEqual(['1.', '1.1', '1.2', 'a)', '2.', '2.1', 'a)']);
  });

  it('goes on after a paragraph in between', async () => {
    const prose = 'Daarna krijgt u van ons een brief met de datum van het gesprek.';
    expect(await markers(LEGAL + num(1, 1), [1], [1], prose, [1], [1])).toEqual([
      '1.',
      '2.',
      '3.',
      '4.',
    ]);
  });

  it('goes on in a list of the same definition, unless that starts anew', async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const lists = LEGAL + num(1, 1) + num(2, 1) + num(3, 1, anew);
    expect(await markers(lists, [1], [2], [3], [3], [1])).toEqual(['1.', '2.', '1.', '2.', '3.']);
  });

  it('starts where the list says, in the format that it says', async () => {
    const forms: readonly (readonly [string, number, string])[] = [
      ['upperRoman', 4, 'IV'],
      ['lowerRoman', 9, 'ix'],
      ['upperLetter', 28, 'BB'],
      ['decimalZero', 7, '07'],
      ['ordinal', 3, '3e'],
    ];
    const lists = forms.map(([format, start], i) => abstract(i, [{ format, text: '%1', start }]));
    const nums = forms.map((_, i) => num(i + 1, i));
    const found = await markers([...lists, ...nums].join(''), ...forms.map((_, i) => [i + 1]));
    expect(found).toEqual(forms.map(([, , marker]) => marker));
  });

  it('may take figures from a level above that has letters', async () => {
    const list = abstract(1, [
      { format: 'upperLetter', text: '%1.' },
      { format: 'decimal', text: '%1.%2', more: '<w:isLgl/>' },
    ]);
    expect(await markers(list + num(1, 1), [1], [1], [1, 1])).toEqual(['A.', 'B.', '2.1']);
  });

  it('may go on over a higher level', async () => {
    const list = abstract(1, [
      { format: 'decimal', text: '%1.' },
      { format: 'decimal', text: '(%2)', more: '<w:lvlRestart w:val="0"/>' },
    ]);
    expect(await markers(list + num(1, 1), [1], [1, 1], [1], [1, 1])).toEqual([
      '1.',
      '(1)',
      '2.',
      '(2)',
    ]);
  });

  it('is a bullet where the sign is one of a font of pictures, and a dash where it is a dash', async () => {
    const lists =
      abstract(1, [{ format: 'bullet', text: '\uf0b7' }]) +
      abstract(2, [{ format: 'bullet', text: '-' }]) +
      abstract(3, [{ format: 'bullet', text: '\u00a7', more: '' }]).replace(
        '</w:lvl>',
        '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>',
      );
    expect(await markers(lists + num(1, 1) + num(2, 2) + num(3, 3), [1], [2], [3])).toEqual([
      '•',
      '-',
      '•',
    ]);
  });

  it('makes no list item where it is switched off or empty', async () => {
    const list = abstract(1, [{ format: 'none', text: '' }]) + num(1, 1);
    expect(await markers(list, [1], [0], [9])).toEqual([]);
  });

  it('may come from a style, for headings too', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="K1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="K2"><w:name w:val="heading 2"/><w:basedOn w:val="K1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
    const styled = (id: string) => p(r('Besluit'), `<w:pStyle w:val="${id}"/>`);
    const body = styled('K1') + styled('K2') + styled('K2') + styled('K1');
    const { blocks } = await readDocx(makeDocx({ body, styles, numbering: LEGAL + num(1, 1) }));
    expect(blocks.map(({ kind, level, marker }) => [kind, level, marker])).toEqual([
      ['heading', 1, '1.'],
      ['heading', 2, '1.1'],
      ['heading', 2, '1.2'],
      ['heading', 1, '2.'],
    ]);
  });
});
