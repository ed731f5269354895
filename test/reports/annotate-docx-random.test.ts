import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { copyWithNotes } from '../../src/document/copies/index.ts';
import type { Note } from '../../src/document/copies/note.ts';
import { readDocument } from '../../src/document/read.ts';
import { commentsOf, faultsOf, partsOf } from './word-file.ts';

/** Numbers from 0 up to a limit, the same for the same seed (a linear congruential generator). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const WORDS = 'de brief & het besluit <van> één gemeente “Zuid” is niet € 12,50 naïef 😀 ja'.split(
  ' ',
);

/** A letter of runs, links, insertions, footnotes and tables, cut wherever it happens. */
function randomLetter(next: (below: number) => number): Promise<Buffer> {
  const text = () => Array.from({ length: 1 + next(6) }, () => WORDS[next(WORDS.length)]).join(' ');
  const run = (): TextRun =>
    new TextRun({
      text: `${next(2) ? ' ' : ''}${text()}${next(2) ? ' ' : ''}`,
      bold: next(3) === 0,
      ...(next(4) === 0 && { size: 18 }),
      ...(next(6) === 0 && { break: 1 }),
    });
  const child = (): ParagraphChild => {
    switch (next(8)) {
      case 0:
        return new ExternalHyperlink({ link: 'https://example.com', children: [run(), run()] });
      case 1:
        return new InsertedTextRun({
          text: text(),
          id: next(1000),
          author: 'x',
          date: '2026-01-01',
        });
      case 2:
        return new FootnoteReferenceRun(1);
      default:
        return run();
    }
  };
  const paragraph = () =>
    new Paragraph({
      children: Array.from({ length: 1 + next(5) }, child),
      ...(next(4) === 0 && { bullet: { level: 0 } }),
    });
  const tables = () =>
    new Table({
      rows: [0, 1].map(
        () =>
          new TableRow({ children: [0, 1].map(() => new TableCell({ children: [paragraph()] })) }),
      ),
    });
  return Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph({ children: [run(), run()] })] } },
      sections: [
        { children: Array.from({ length: 4 + next(5) }, () => (next(5) ? paragraph() : tables())) },
      ],
    }),
  );
}

describe('comments in any Word file', () => {
  it.each(Array.from({ length: 25 }, (_, seed) => seed))('are sound in letter %i', async (seed) => {
    const next = numbersFrom(seed * 7919 + 1);
    const bytes = await randomLetter(next);
    const source = await readDocument({ name: 'brief.docx', bytes });
    const spans = source.blocks.flatMap(({ text, kind }, block) =>
      Array.from({ length: 3 }, () => {
        const words = [...text.matchAll(/\S+/g)];
        const first = next(words.length);
        const last = Math.min(words.length - 1, first + next(4));
        const start = words[first]?.index ?? 0;
        const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
        return { block, kind, start, end, words: text.slice(start, end) };
      }),
    );
    const notes = spans.map(
      ({ block, start, end, words }): Note => ({
        title: words,
        paragraphs: [],
        at: { block, spans: [{ start, end }] },
      }),
    );
    const copy = await copyWithNotes(bytes, source, notes);
    if (typeof copy === 'string') throw new Error(copy);

    expect(faultsOf(copy.bytes)).toEqual([]);
    const after = await readDocument({ name: 'brief.docx', bytes: copy.bytes });
    expect(after.blocks.map(({ text, marks }) => ({ text, marks }))).toEqual(
      source.blocks.map(({ text, marks }) => ({ text, marks })),
    );
    expect(copy.unplaced).toBe(0);
    const inFootnotes = new Set(
      spans.filter(({ kind }) => kind === 'footnote').map(({ words }) => words),
    );
    for (const { text, about } of commentsOf(copy.bytes)) {
      if (inFootnotes.has(text[0] ?? '')) continue;
      expect(about.replace(/\s+/g, '')).toBe((text[0] ?? '').replace(/\s+/g, ''));
    }
    const [was, is] = [partsOf(bytes), partsOf(copy.bytes)];
    const changed = Object.keys(is).filter(
      (path) => !was[path] || Buffer.compare(was[path], is[path] as Uint8Array) !== 0,
    );
    expect(
      changed.filter((path) => !/document\.xml|comments\.xml|Content_Types|helder\.xml/.test(path)),
    ).toEqual([]);
  });
});
