import { once, readWordData } from '../word-data.ts';

/** Lemmas in the order of their commonest form in subtitles, commonest first. */
const ranks = once(
  (): ReadonlyMap<string, number> =>
    new Map(
      readWordData('spoken.tsv')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => {
          const tab = line.indexOf('\t');
          return [line.slice(0, tab), Number(line.slice(tab + 1))];
        }),
    ),
);

/** The rank of lemmas that the list does not have, well beyond its end at 16,074. */
const BEYOND = 40_000;

/**
 * How common a lemma is in spoken Dutch: −log10 of the rank of its commonest form in subtitles.
 * From 0 for the commonest word of all to −4.6 for one that is not among the 16,000 commonest.
 */
export const spokenness = (lemma: string): number => -Math.log10(ranks().get(lemma) ?? BEYOND);
