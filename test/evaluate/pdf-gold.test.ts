import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashOf, measurePdfGold } from '../../scripts/evaluate/pdf-gold.js';
import { folded } from '../../scripts/evaluate/twins.js';
import { readDocument } from '../../src/document/read.ts';
import { UnreadableError } from '../../src/document/unreadable.ts';
import { proseOf } from '../../src/language/prose.ts';
import { isWord } from '../../src/language/token.ts';
import { makePdf, printLines } from '../document/make-pdf.ts';

const product = { readDocument, UnreadableError, proseOf, isWord } as unknown as Parameters<
  typeof measurePdfGold
>[1];

const data = mkdtempSync(join(tmpdir(), 'helder-pdf-gold-'));

beforeAll(async () => {
  mkdirSync(join(data, 'letters/pdf'), { recursive: true });
  const bytes = await makePdf((canvas) =>
    printLines(canvas, [
      'Wij hebben uw aanvraag voor een parkeervergunning op 3 maart 2025 ontvangen en wij',
      'hebben deze aanvraag beoordeeld. U krijgt de vergunning vanaf 1 april 2025 van ons.',
    ]),
  );
  writeFileSync(join(data, 'letters/pdf/a.pdf'), bytes);
});

afterAll(() => rmSync(data, { recursive: true }));

const goldOf = (...sentences: string[]) => ({
  salt: 'zout',
  letters: { 'a.pdf': sentences.map((sentence) => hashOf('zout', folded(sentence))), 'b.pdf': [] },
});

const RIGHT = 'U krijgt de vergunning vanaf 1 april 2025 van ons.';

it('counts the sentences that a person read and helder reads too', async () => {
  const figures = await measurePdfGold(data, product, goldOf(RIGHT, 'Dit staat er niet in, nee.'));
  expect(figures).toMatchObject({
    n: 1,
    precision: { value: 0.5, of: 2 },
    recall: { value: 0.5, of: 2 },
    files: [{ name: 'a.pdf', goldSentences: 2, readSentences: 2, common: 1 }],
  });
});

it('measures nothing where none of the letters is there', async () => {
  expect(await measurePdfGold(join(data, 'letters'), product, goldOf(RIGHT))).toBeUndefined();
});

it('tells sentences apart, and gives other hashes with other salt', () => {
  expect(hashOf('zout', 'ja')).toBe(hashOf('zout', 'ja'));
  expect(hashOf('zout', 'ja')).not.toBe(hashOf('zout', 'nee'));
  expect(hashOf('zout', 'ja')).not.toBe(hashOf('peper', 'ja'));
});
