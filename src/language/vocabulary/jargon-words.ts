import { jargonEntries } from '../jargon/entries.ts';
import { once } from '../word-data.ts';

/** The terms of jargon by themselves; images are made of plain words and stay out. */
export const jargonWords = once(
  (): ReadonlySet<string> =>
    new Set(
      jargonEntries()
        .filter(({ register }) => register !== 'figurative')
        .map(({ term }) => term),
    ),
);
