import { once, readWordData } from '../word-data.ts';

/**
 * A list of lemmas: each with the theme or kind under which we wrote it down, its third column.
 * Thousands of rows are needed at the start of a run, so they are cut by hand.
 */
const listOf = (name: string) =>
  once((): ReadonlyMap<string, string> => {
    const list = new Map<string, string>();
    for (const row of readWordData(name).trimEnd().split('\n').slice(1)) {
      const first = row.indexOf('\t');
      list.set(row.slice(0, first), row.slice(row.indexOf('\t', first + 1) + 1));
    }
    return list;
  });

/** What every resident meets at the town hall: paspoort, afvalcontainer. */
export const municipalWords = listOf('municipal.tsv');

/** What every adult knows although it is written down little: handvat, limonade. */
export const everydayWords = listOf('everyday.tsv');

/** What belongs to written style, also where it is frequent there: weliswaar, realiseren. */
export const formalWords = listOf('formal.tsv');
