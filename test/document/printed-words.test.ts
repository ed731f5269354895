import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/model.ts';
import { readDocument } from '../../src/document/read.ts';
import { ROOT } from '../run-helder.ts';
import { makePdf, print, printLines } from './make-pdf.ts';

const read = async (bytes: Uint8Array): Promise<Document> =>
  readDocument({ name: 'brief.pdf', bytes });

/** Words with where they are printed: page, left and right edge. */
const printedIn = ({ blocks }: Document) =>
  blocks.flatMap(({ text, printed = [] }) =>
    printed.map(({ start, end, ...word }) => ({ ...word, text: text.slice(start, end) })),
  );

describe('printed words', () => {
  it('stand where the letters of the font put them, to a point', async () => {
    const line = 'Wij willen u iets minder moeilijk maken';
    const edges: [word: string, x: number, right: number][] = [];
    const bytes = await makePdf((canvas) => {
      print(canvas, { text: line, y: 100 });
      let before = '';
      for (const word of line.split(' ')) {
        const x = 72 + canvas.widthOfString(before);
        edges.push([word, x, x + canvas.widthOfString(word)]);
        before += `${word} `;
      }
    });
    const printed = printedIn(await read(bytes));
    expect(printed.map(({ text, page }) => [text, page])).toEqual(edges.map(([w]) => [w, 1]));
    edges.forEach(([, x, right], index) => {
      expect(Math.abs((printed[index]?.x ?? 0) - x)).toBeLessThan(1);
      expect(Math.abs((printed[index]?.right ?? 0) - right)).toBeLessThan(1);
    });
  });

  it('are two pieces where a word is broken over lines', async () => {
    const bytes = await makePdf((canvas) => {
      printLines(canvas, [
        'De gemeente heeft uw aanvraag voor een parkeer-',
        'vergunning gekregen.',
      ]);
    });
    const printed = printedIn(await read(bytes));
    const [first, second] = printed.filter(({ text }) => /^(?:parkeer|vergunning)$/.test(text));
    expect(second?.x).toBe(72);
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo(12, 1);
    expect(printed).toHaveLength(10);
  });

  it('are known for nearly all words of the sample letters', async () => {
    for (const name of ['bezwaar-beslissing', 'woz-aanslag', 'betalingsregeling']) {
      const document = await read(readFileSync(resolve(ROOT, `fixtures/letters/${name}.pdf`)));
      for (const { text, printed = [] } of document.blocks) {
        const letters = text.replace(/\s/g, '').length;
        const found = printed.reduce((sum, { start, end }) => sum + end - start, 0);
        expect({ text, share: found / letters > 0.95 }).toEqual({ text, share: true });
      }
    }
  });
});
