import { likeness } from './fingerprint.ts';

/**
 * From this likeness on two letters count as copies of one template. Other letters of one sender,
 * with their common clauses, stay below it; a short letter with six filled-in fields is above it.
 */
export const ALIKE = 0.6;

/** A letter is compared with those that share four hashes in a row with it, in one of 32 places. */
const BAND = 4;
const BANDS = 32;

const bandsOf = (fingerprint: Uint16Array): string[] =>
  Array.from({ length: BANDS }, (_, band) => {
    const hashes = fingerprint.subarray(band * BAND, (band + 1) * BAND);
    return `${band}:${hashes.join(',')}`;
  });

/**
 * Puts letters that are much alike together. The first of a group is its measure: a letter joins
 * the group whose first it is most like, so that a chain of small differences never joins two
 * templates. Locality-sensitive hashing keeps the number of comparisons small (Indyk and Motwani
 * 1998): two letters with a likeness of 0.6 meet with a chance of 0.99.
 *
 * @param fingerprints in the order of the letters; a letter without one stays alone
 * @returns for each letter the index of the first of its group
 */
export function groupAlike(fingerprints: readonly (Uint16Array | undefined)[]): number[] {
  const firsts = new Map<string, number[]>();
  /** By candidate the last letter that was compared with it: letters meet in several places. */
  const comparedWith = new Int32Array(fingerprints.length).fill(-1);
  return fingerprints.map((fingerprint, index) => {
    if (!fingerprint) return index;
    const bands = bandsOf(fingerprint);
    let best = index;
    let most = ALIKE;
    for (const candidate of bands.flatMap((band) => firsts.get(band) ?? [])) {
      if (comparedWith[candidate] === index) continue;
      comparedWith[candidate] = index;
      const other = fingerprints[candidate];
      const alike = other ? likeness(fingerprint, other) : 0;
      if (alike > most || (alike === most && best === index)) {
        best = candidate;
        most = alike;
      }
    }
    if (best === index) {
      for (const band of bands) {
        const alike = firsts.get(band);
        if (alike) alike.push(index);
        else firsts.set(band, [index]);
      }
    }
    return best;
  });
}
