import { describe, expect, it } from 'vitest';
import type { Document, DocumentFormat } from '../../src/document/model.ts';
import { listPlaceholders } from '../../src/document/placeholders.ts';
import { assess } from '../../src/letter/assess.ts';
import { B1 } from '../../src/norm/b1.ts';

const documentOf = (format: DocumentFormat, ...paragraphs: string[]): Document =>
  listPlaceholders({
    format,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text, anchors: [{ offset: 0 }] })),
    properties: {},
    warnings: [],
  });

const DUTCH =
  'U hebt een vergunning aangevraagd om te parkeren in onze gemeente. Die vergunning krijgt u. ' +
  'U mag vanaf volgende maand met uw auto in de hele wijk staan. Dat kost elke maand tien euro. ' +
  'U betaalt met de rekening die wij u sturen. Hebt u een vraag over deze brief? Bel ons dan gerust.';

const ENGLISH =
  'You have applied for a parking permit in our municipality. You will get that permit from us. ' +
  'From next month on you may park your car in the whole area. It will cost ten euros a month. ' +
  'You pay with the bill that we will send to you. Do you have any questions? Please give us a call.';

/** Text as a bad scan gives it: in one of so many words a letter is misread. */
const misread = (text: string, each: number): string =>
  text
    .split(' ')
    .map((word, index) => (index % each === 0 ? word.replace(/(?<=[a-z])[aeiou]/g, 'x') : word))
    .join(' ');

describe('a letter in another language', () => {
  it('gets no verdict, no findings and no figures', () => {
    expect(assess('brief.txt', documentOf('txt', ENGLISH), B1)).toMatchObject({
      file: 'brief.txt',
      format: 'txt',
      status: 'not-judged',
      reason: { code: 'other-language', language: 'en' },
      warnings: [],
      measures: {},
      findings: [],
    });
  });

  it('is judged when only a part of it is', () => {
    expect(assess('brief.txt', documentOf('txt', DUTCH, ENGLISH), B1).status).toBe('judged');
  });
});

describe('a text of which a third of the words are no words', () => {
  const UNREADABLE = misread(DUTCH, 1);

  it.each(['pdf', 'docx', 'txt'] as const)('gets no verdict as %s', (format) => {
    expect(assess('brief', documentOf(format, DUTCH, UNREADABLE, UNREADABLE), B1)).toMatchObject({
      status: 'not-judged',
      reason: { code: 'other-language', language: 'und' },
    });
  });

  it('is judged with fewer of them', () => {
    const letter = assess('brief', documentOf('txt', DUTCH, DUTCH, UNREADABLE), B1);
    expect(letter.status).toBe('judged');
  });
});

describe('a PDF that was scanned badly', () => {
  const warningsOf = (document: Document) => {
    const letter = assess('brief', document, B1);
    return letter.status === 'unreadable' ? [] : letter.warnings.map(({ code }) => code);
  };

  it('gets a warning', () => {
    expect(warningsOf(documentOf('pdf', misread(DUTCH, 5), misread(DUTCH, 7)))).toEqual([
      'poor-ocr',
    ]);
    expect(warningsOf(documentOf('pdf', DUTCH, DUTCH))).toEqual([]);
  });

  it('does not for a passage in another language', () => {
    expect(warningsOf(documentOf('pdf', DUTCH, DUTCH, ENGLISH))).toEqual([]);
  });

  it('is the only kind of file that was read from a picture', () => {
    expect(warningsOf(documentOf('docx', misread(DUTCH, 5), misread(DUTCH, 7)))).toEqual([]);
  });
});
