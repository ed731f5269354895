import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { jargonEntries } from '../../src/language/jargon/entries.ts';
import { jargonIn } from '../../src/language/jargon/match.ts';

/** `[jargon form|plain form]` in an example, read one way or the other. */
const asJargon = (example: string) => example.replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1');

const termsIn = (text: string) =>
  analyse(text)
    .flatMap(jargonIn)
    .map(({ entry }) => entry.term);

describe('the jargon list', () => {
  const entries = jargonEntries();

  it('has no term twice', () => {
    const seen = entries.map(({ term, kind }) => `${term} ${kind}`);
    expect(seen.filter((term, i) => seen.indexOf(term) !== i)).toEqual([]);
  });

  it('has one to three alternatives and an example with marks for each term', () => {
    const wrong = entries.filter(
      ({ alternatives, example }) =>
        alternatives.length < 1 || alternatives.length > 3 || !/\[[^|\]]+\|[^|\]]*\]/.test(example),
    );
    expect(wrong.map(({ term }) => term)).toEqual([]);
  });

  it('finds each term in its example', () => {
    const missed = entries.filter(
      ({ term, example }) => !termsIn(asJargon(example)).includes(term),
    );
    expect(missed.map(({ term, example }) => `${term}: ${example}`)).toEqual([]);
  });
});
