import { describe, expect, it } from 'vitest';
import { labelling, USUAL_PROPERTIES } from '../../src/inventory/labelling.ts';
import {
  pathPattern,
  quarterOf,
  readCopies,
  readDate,
  readLabels,
} from '../../src/inventory/labels.ts';
import { ManifestError, readManifest } from '../../src/inventory/manifest.ts';

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
});

it('the last source that is filled in gives the label', () => {
  expect(
    readLabels([
      { department: 'map', kind: 'besluit' },
      { department: 'lijst', kind: ' ' },
    ]),
  ).toEqual({ department: 'lijst', kind: 'besluit' });
});

describe('a pattern of paths', () => {
  it.each([
    ['{department}/{kind}/**', 'Werk/besluit/2024/a.docx', { department: 'Werk', kind: 'besluit' }],
    ['{department}/**', 'Werk/a.docx', { department: 'Werk' }],
    ['**/{date}_{kind}.*', 'x/y/2024-05-31_besluit.docx', { date: '2024-05-31', kind: 'besluit' }],
    ['{team}/{kind}/*', 'a/b/c.md', { kind: 'b' }],
    ['{department} (oud)/**', 'Werk (oud)/a.docx', { department: 'Werk' }],
  ])('%s reads %s', (pattern, path, labels) => {
    expect({ ...pathPattern(pattern)(path) }).toEqual(labels);
  });

  it('gives nothing where it does not fit', () => {
    expect(pathPattern('{department}/{kind}/*')('a.docx')).toBeUndefined();
  });
});

describe('a manifest', () => {
  it('has Dutch or English heads, and semicolons, tabs or commas', () => {
    const dutch = readManifest(
      '\uFEFFBestand;Afdeling;Aantal\r\nbrieven\\a.docx;"Werk; Inkomen";1.250\r\n',
    );
    expect(dutch.labelsOf('./brieven/a.docx')).toEqual({
      department: 'Werk; Inkomen',
      copies: '1.250',
    });
    const english = readManifest('file,kind\nb.docx,decision\n');
    expect(english.labelsOf('b.docx')).toEqual({ kind: 'decision' });
    expect(english.labelsOf('c.docx')).toBeUndefined();
  });

  it.each([
    ['afdeling;soort\nWerk;besluit', 'no-file-column'],
    ['bestand;opmerking\na.docx;mooi', 'no-labels'],
    ['bestand;soort\n"a.docx;besluit', 'not-csv'],
  ])('tells what is wrong with %j', (csv, problem) => {
    expect(() => readManifest(csv)).toThrowError(
      expect.objectContaining({ problem, name: ManifestError.name }),
    );
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
      readManifest('bestand;soort\nWerk/a.docx;uitnodiging'),
    );
    expect(labelsOf('export/Werk/a.docx', { soort: 'besluit', datum: '31 mei 2024' })).toEqual({
      department: 'Werk',
      kind: 'uitnodiging',
      date: '2024-05-31',
    });
  });
});
