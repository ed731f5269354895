import { once, readRows } from '../word-data.ts';

/** A list of lemmas, each with the theme or kind under which we wrote it down. */
const listOf = (name: string, column: string) =>
  once(
    (): ReadonlyMap<string, string> =>
      new Map(readRows(name).map((row) => [row['lemma'] ?? '', row[column] ?? ''])),
  );

/** What every resident meets at the town hall: paspoort, afvalcontainer. */
export const municipalWords = listOf('municipal.tsv', 'theme');

/** What every adult knows although it is written down little: handvat, limonade. */
export const everydayWords = listOf('everyday.tsv', 'theme');

/** What belongs to written style, also where it is frequent there: weliswaar, realiseren. */
export const formalWords = listOf('formal.tsv', 'kind');
