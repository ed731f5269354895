import { describe, expect, it } from 'vitest';
import { labelling, USUAL_PROPERTIES } from '../../src/inventory/labelling.ts';
import {
  pathPattern,
  patternProblem,
  quarterOf,
  readCopies,
  readDate,
  readLabels,
} from '../../src/inventory/labels.ts';
import { listed } from '../../src/inventory/listed.ts';
import { ManifestError, readManifest } from '../../src/inventory/manifest.ts';

const CWD = '/werk';

const manifest = (csv: string) => readManifest(new TextEncoder().encode(csv), CWD);

describe('a date', () => {
  it.each([
    ['2024-05-31', '2024-05-31', '2024-Q2'],
    ['20240531', '2024-05-31', '2024-Q2'],
    ['31-5-2024', '2024-05-31', '2024-Q2'],
    ['31 mei 2024', '2024-05-31', '2024-Q2'],
    ['1 okt. 2024', '2024-10-01', '2024-Q4'],
    ['2024-05-31T10:00:00Z', '2024-05-31', '2024-Q2'],
    ['2024-05', '2024-05', '2024-Q2'],
    ['2024-Q2', '2024-Q2', '2024-Q2'],
    ['2024q2', '2024-Q2', '2024-Q2'],
    ['2024', '2024', undefined],
    ['31-12-24', '2024-12-31', '2024-Q4'],
    ['31-12-98', '1998-12-31', '1998-Q4'],
    ['mei 2024', '2024-05', '2024-Q2'],
    ['3 mrt 2024', '2024-03-03', '2024-Q1'],
    ['1 August 2024', '2024-08-01', '2024-Q3'],
    ['05-2024', '2024-05', '2024-Q2'],
    ['Q2 2024', '2024-Q2', '2024-Q2'],
    ['31-5-2024 0:00', '2024-05-31', '2024-Q2'],
    ['45413', '2024-05-01', '2024-Q2'],
    ['29-2-2024', '2024-02-29', '2024-Q1'],
  ])('%s is %s, in %s', (written, date, quarter) => {
    expect(readDate(written)).toBe(date);
    expect(quarterOf(date)).toBe(quarter);
  });

  it.each([
    '',
    'morgen',
    '31-13-2024',
    '45 mei 2024',
    '3 brumaire 2024',
    'marktdag 2024',
    '2024-13',
    '2024-00',
    '2024-05-00',
    '2024-02-31',
    '29-2-2023',
    '5/31/2024',
    '2024-Q5',
    '0024',
    '12345',
    '99999',
  ])('is not %j', (written) => {
    expect(readDate(written)).toBeUndefined();
  });
});

it('a number of copies may have points, and is at least one', () => {
  expect(['1250', '1.250', '12 500', '0', '-3', 'veel', '1.25'].map(readCopies)).toEqual([
    1250,
    1250,
    12500,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(['1000000000', '1e9', '12,5', '99999999999'].map(readCopies)).toEqual([
    1_000_000_000,
    undefined,
    undefined,
    undefined,
  ]);
});

it('the last source that is filled in gives the label', () => {
  expect(
    readLabels([
      { department: 'map', kind: 'besluit' },
      { department: 'lijst', kind: ' ' },
    ]),
  ).toEqual({ department: 'lijst', kind: 'besluit' });
});

it('what cannot be read outweighs nothing', () => {
  expect(
    readLabels([
      { date: '2024-05-31', copies: '7' },
      { date: '31-02-2024', copies: '12,5' },
    ]),
  ).toEqual({ date: '2024-05-31', copies: 7 });
});

describe('a pattern of paths', () => {
  it.each([
    ['{department}/{kind}/**', 'Werk/besluit/2024/a.docx', { department: 'Werk', kind: 'besluit' }],
    ['{department}/**', 'Werk/a.docx', { department: 'Werk' }],
    ['**/{date}_{kind}.*', 'x/y/2024-05-31_besluit.docx', { date: '2024-05-31', kind: 'besluit' }],
    ['{Afdeling}/{soort}/**', 'Werk/besluit/a.docx', { department: 'Werk', kind: 'besluit' }],
    ['{oplage}x_*', '12x_a.docx', { copies: '12' }],
    ['*/{kind}/*', 'a/b/c.md', { kind: 'b' }],
    ['{department} (oud)/**', 'Werk (oud)/a.docx', { department: 'Werk' }],
  ])('%s reads %s', (pattern, path, labels) => {
    expect(patternProblem(pattern)).toBeUndefined();
    expect({ ...pathPattern(pattern)(path) }).toEqual(labels);
  });

  it.each([
    ['{department', { code: 'open-brace' }],
    ['department}/*', { code: 'open-brace' }],
    ['{{department}}/*', { code: 'open-brace' }],
    ['{team}/{kind}/{}', { code: 'no-label', names: ['team', ''] }],
    ['{afdeling}/{department}/*', { code: 'twice', name: 'department' }],
  ])('%s cannot be used', (pattern, problem) => {
    expect(patternProblem(pattern)).toEqual(problem);
  });

  it('gives nothing where it does not fit', () => {
    expect(pathPattern('{department}/{kind}/*')('a.docx')).toBeUndefined();
  });
});

describe('a manifest', () => {
  const labelsIn = (csv: string, file: string) => listed(manifest(csv), [file], []).labelsOf(file);

  it('has Dutch or English heads, and semicolons, tabs or commas', () => {
    const dutch = '\uFEFFBestand;Afdeling;Aantal\r\nbrieven\\a.docx;"Werk; Inkomen";1.250\r\n';
    expect(labelsIn(dutch, './brieven/a.docx')).toEqual({
      department: 'Werk; Inkomen',
      copies: '1.250',
    });
    const english = 'file,kind\nb.docx,decision\n';
    expect(labelsIn(english, 'b.docx')).toEqual({ kind: 'decision' });
    expect(labelsIn(english, 'c.docx')).toBeUndefined();
  });

  it('may be in the encoding that Excel uses in the Netherlands', () => {
    const bytes = Buffer.from('bestand;afdeling\ncafé.md;Financiën', 'latin1');
    const { labelsOf } = listed(readManifest(bytes, CWD), ['café.md'], []);
    expect(labelsOf('café.md')).toEqual({ department: 'Financiën' });
  });

  it.each([
    ['afdeling;soort\nWerk;besluit', 'no-file-column'],
    ['bestand;opmerking\na.docx;mooi', 'no-labels'],
    ['bestand;soort\n"a.docx;besluit', 'not-csv'],
  ])('tells what is wrong with %j', (csv, problem) => {
    expect(() => manifest(csv)).toThrowError(
      expect.objectContaining({ problem, name: ManifestError.name }),
    );
  });
});

describe('the lines of a list', () => {
  const matched = (lines: readonly string[], files: readonly string[], folders: string[] = []) => {
    const csv = ['bestand;soort', ...lines.map((line, at) => `${line};${at}`)].join('\n');
    const { labelsOf, ofNone, ofSeveral, twice } = listed(manifest(csv), files, folders);
    const kinds = files.map((file) => labelsOf(file)?.kind);
    return { kinds, ofNone, ofSeveral, twice };
  };
  const fine = { ofNone: [], ofSeveral: [], twice: [] };

  it.each([
    ['as it is named', 'ex/a/1.md', 'ex/a/1.md'],
    ['within the folder that was given', 'a/1.md', 'ex/a/1.md'],
    ['from the top', '/werk/ex/a/1.md', 'ex/a/1.md'],
    ['from a folder above', 'werk/ex/a/1.md', 'ex/a/1.md'],
    ['by its name alone', '1.md', 'ex/a/1.md'],
    ['as on Windows', String.raw`ex\a\1.md`, 'ex/a/1.md'],
    ['in other case', 'EX/A/1.MD', 'ex/a/1.md'],
    ['with accents in one piece', 'ex/caf\u00e9.md', 'ex/cafe\u0301.md'],
    ['with a detour', './ex/b/../a/1.md', 'ex/a/1.md'],
  ])('tell a file %s', (_, line, file) => {
    expect(matched([line], [file, 'ex/other.md'], ['ex/'])).toEqual({
      ...fine,
      kinds: ['0', undefined],
    });
  });

  it('are of none where no file is certain', () => {
    const lines = ['ex/weg.md', String.raw`C:\export\1.md`, 'elders/a/1.md'];
    expect(matched(lines, ['ex/a/1.md'])).toEqual({
      ...fine,
      kinds: [undefined],
      ofNone: lines,
    });
  });

  it('are left out where several files may be meant', () => {
    const lines = ['1.md', 'EX/B.MD'];
    expect(matched(lines, ['ex/a/1.md', 'ex/b/1.md', 'ex/b.md', 'ex/B.md'])).toEqual({
      ...fine,
      kinds: Array(4).fill(undefined),
      ofSeveral: lines,
    });
  });

  it('are the surer ones first', () => {
    const files = ['ex/B.md', 'ex/b.md', 'b.md'];
    expect(matched(['ex/b.md', 'b.md', 'ex/B.md'], files)).toEqual({
      ...fine,
      kinds: ['2', '0', '1'],
    });
  });

  it('count from the last where a file has two, or from the surest', () => {
    expect(matched(['ex/1.md', 'ex/1.md', '1.md'], ['ex/1.md'])).toEqual({
      ...fine,
      kinds: ['1'],
      twice: ['ex/1.md'],
    });
  });
});

describe('labelling', () => {
  const properties = USUAL_PROPERTIES;

  it('takes the first folder that letters do not share for the department', () => {
    const files = ['export/Werk/a.docx', 'export/Belastingen/2024/b.docx'];
    const labelsOf = labelling(files, ['export'], { paths: [], properties }, undefined);
    expect(files.map((file) => labelsOf(file, {}).department)).toEqual(['Werk', 'Belastingen']);
  });

  it('lets the list outweigh the document, and the document the path', () => {
    const labelsOf = labelling(
      ['export/Werk/a.docx'],
      ['export/'],
      { paths: ['{department}/*'], properties },
      manifest('bestand;soort\nWerk/a.docx;uitnodiging'),
    );
    expect(labelsOf('export/Werk/a.docx', { soort: 'besluit', datum: '31 mei 2024' })).toEqual({
      department: 'Werk',
      kind: 'uitnodiging',
      date: '2024-05-31',
    });
  });
});
