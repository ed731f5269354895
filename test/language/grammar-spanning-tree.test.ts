import { describe, expect, it } from 'vitest';
import { bestTree } from '../../src/language/grammar/spanning-tree.ts';

const treeFrom = (rows: readonly (readonly number[])[]) =>
  [...bestTree({ size: rows.length, score: (word, head) => rows[word - 1]?.[head] ?? -1e9 })].slice(
    1,
  );

/** Every way to give each word a head, kept when it is a tree with one root. */
function trees(size: number): number[][] {
  const all = (words: number): number[][] =>
    words === 0
      ? [[]]
      : all(words - 1).flatMap((heads) =>
          [...new Array(size + 1).keys()].filter((h) => h !== words).map((h) => [...heads, h]),
        );
  const reachesRoot = (heads: readonly number[], word: number) => {
    let at = word;
    for (let steps = 0; at !== 0 && steps <= size; steps++) at = heads[at - 1] ?? 0;
    return at === 0;
  };
  return all(size).filter(
    (heads) =>
      heads.filter((head) => head === 0).length === 1 &&
      heads.every((_, i) => reachesRoot(heads, i + 1)),
  );
}

/** Numbers that look random and are the same on every run. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('bestTree', () => {
  it('takes the best head of each word where that is a tree', () => {
    expect(
      treeFrom([
        [0, -9, 5, 1],
        [4, 1, -9, 2],
        [0, 1, 3, -9],
      ]),
    ).toEqual([2, 0, 2]);
  });

  it('breaks a ring where that costs least', () => {
    expect(
      treeFrom([
        [1, -9, 9],
        [3, 9, -9],
      ]),
    ).toEqual([2, 0]);
  });

  it('leaves one root where several words would like to be it', () => {
    expect(
      treeFrom([
        [9, -9, 1],
        [8, 2, -9],
      ]),
    ).toEqual([0, 1]);
  });

  it('is never worse than any other tree', () => {
    const draw = numbers(7);
    const next = () => draw.next().value as number;
    const candidates = trees(4);
    for (let round = 0; round < 300; round++) {
      const rows = [1, 2, 3, 4].map(() => [next(), next(), next(), next(), next()]);
      const sum = (heads: readonly number[]) =>
        heads.reduce((total, head, i) => total + (rows[i]?.[head] ?? 0), 0);
      const best = Math.max(...candidates.map(sum));
      expect(sum(treeFrom(rows))).toBeCloseTo(best, 12);
    }
  });
});
