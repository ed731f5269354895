import { lookUp } from '../lexicon/index.ts';
import { spokenness } from './spoken.ts';

/*
 * From the frequencies that helder has to those of SUBTLEX-NL, which LiNT-II uses and whose licence
 * does not let us pass it on. Fitted by `scripts/wordlists/subtitle-zipf.js`, which says how well:
 * on words that it had not seen R² 0.91, standard error 0.35.
 */
const START = 3.15;
const PER_ZIPF = 0.66;
const PER_SPOKENNESS = 0.57;

/** Zipf on the scale of SUBTLEX-NL of a word that occurs once in it: what LiNT-II gives to unknown words. */
export const LEAST_SUBTITLE_ZIPF = 1.359228547196266;

/**
 * How often a word form is heard in films and series, estimated on the scale of SUBTLEX-NL: log10 of
 * its occurrences per 10⁹ words, from 1.36 (hardly ever) to about 7 (ik).
 *
 * @param lemma of the form as it is used here
 */
export function subtitleZipf(form: string, lemma: string): number {
  const { zipf } = lookUp(form.toLowerCase());
  if (zipf === undefined) return LEAST_SUBTITLE_ZIPF;
  return Math.max(
    LEAST_SUBTITLE_ZIPF,
    START + PER_ZIPF * zipf + PER_SPOKENNESS * spokenness(lemma),
  );
}
