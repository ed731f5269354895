import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';

/** A paragraph, and `start-end` of each word and mark that a person found in it. */
interface Divided {
  readonly text: string;
  readonly words: readonly string[];
}

const readFixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/grammar/${name}`, import.meta.url), 'utf8').trim();

/** Takes out the bars that `fixtures/grammar/README.md` explains. */
function readDivided(paragraph: string): Divided {
  const line = paragraph.replaceAll('\n', ' ');
  let bars = 0;
  const words: string[] = [];
  for (const { 0: piece, index } of line.matchAll(/\||[^\s|]+/gu)) {
    if (piece === '|') bars++;
    else words.push(`${index - bars}-${index - bars + piece.length}`);
  }
  return { text: line.replaceAll('|', ''), words };
}

const found = (text: string): string[] =>
  analyse(text).flatMap(({ tokens }) => tokens.map(({ start, end }) => `${start}-${end}`));

/** The F1 of the words and marks that helder finds, by both their ends; 0 to 1. */
function f1(paragraphs: readonly Divided[]): number {
  let right = 0;
  let all = 0;
  for (const { text, words } of paragraphs) {
    const said = found(text);
    right += said.filter((word) => words.includes(word)).length;
    all += words.length + said.length;
  }
  return (2 * right) / all;
}

const letters = readFixture('words.txt')
  .split(/\n{2,}/)
  .map(readDivided);
const hard = readFixture('hard-words.txt').split('\n').map(readDivided);

describe('the words of letters', () => {
  it('are marked in the letters whose grammar is marked', () => {
    const unmarked = readFixture('letters.txt').replace(/\/[fwzp]\d?|\{\d |\}/gu, '');
    expect(readFixture('words.txt').replaceAll('|', '')).toBe(unmarked);
  });

  it('are found', () => {
    expect(f1(letters)).toBeGreaterThanOrEqual(0.995);
  });

  it('are found where they are hard to find', () => {
    expect(f1(hard)).toBeGreaterThanOrEqual(0.995);
  });
});
