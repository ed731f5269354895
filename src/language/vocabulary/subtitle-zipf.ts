import { lookUp } from '../lexicon/index.ts';
import { once, readWordData } from '../word-data.ts';
import { spokenness } from './spoken.ts';

/*
 * From the frequencies that helder has to those of SUBTLEX-NL, which LiNT-II uses and whose licence
 * is not stated, so that it is not ours to pass on. These numbers were fitted by
 * `scripts/wordlists/subtitle-zipf.js`; wordlists/spoken.md says how well they fit.
 */
const BY_RANK = { start: 8.73, log10Rank: -1.3 } as const;
const BEYOND_RANKS = { start: 1.74, zipf: 0.49, spokenness: 0.16 } as const;

/** Zipf in SUBTLEX-NL of a word that occurs once in it, and in LiNT-II of one that does not. */
const LEAST = 1.359228547196266;

/** The commonest word forms of subtitles, with their rank. */
const ranks = once(
  (): ReadonlyMap<string, number> =>
    new Map(
      readWordData('spoken-forms.tsv')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((form, i) => [form, i + 1]),
    ),
);

/**
 * How often a word form is heard in films and series, estimated on the scale of SUBTLEX-NL: log10 of
 * its occurrences per 10⁹ words, from 1.36 (hardly ever) to about 7. Known from its rank where it is
 * among the 16,000 commonest forms, else estimated from its frequency in all kinds of text.
 *
 * @param lemma of the form as it is used here
 */
export function subtitleZipf(form: string, lemma: string): number {
  const word = form.toLowerCase();
  const rank = ranks().get(word);
  if (rank !== undefined) return BY_RANK.start + BY_RANK.log10Rank * Math.log10(rank);
  const { zipf } = lookUp(word);
  if (zipf === undefined) return LEAST;
  const { start, ...weights } = BEYOND_RANKS;
  return Math.max(LEAST, start + weights.zipf * zipf + weights.spokenness * spokenness(lemma));
}
