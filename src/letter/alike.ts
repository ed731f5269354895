import { likeness } from './fingerprint.ts';

/**
 * From this likeness on two letters count as copies of one template. Other letters of one sender,
 * with their common clauses, stay below it; a short letter with six filled-in fields is above it.
 */
export const ALIKE = 0.6;

/** A letter is compared with those that share four hashes in a row with it, in one of 32 places. */
const BAND = 4;
const BANDS = 32;

/** Where no letter follows. */
const NONE = -1;

/** A letter that others may be like. */
interface Candidate {
  readonly letter: number;
  readonly fingerprint: Uint16Array;
}

/** The letters that letters may be like, found by the bands of their fingerprints. */
interface Index {
  /** Letters that share at least one band with this one, each once. */
  candidates(letter: number, fingerprint: Uint16Array): Candidate[];
  add(letter: number, fingerprint: Uint16Array): void;
}

function shareBand(a: Uint16Array, b: Uint16Array, band: number): boolean {
  for (let at = band * BAND; at < (band + 1) * BAND; at++) if (a[at] !== b[at]) return false;
  return true;
}

/**
 * An index as chains in two tables of numbers: lists in a map would take some 5 kB a letter.
 *
 * @param number of letters at most
 */
function indexFor(number: number): Index {
  const chains = 2 ** Math.ceil(Math.log2(number + 1));
  /** By band and chain the letter that was added last; by band and letter the one before it. */
  const last = new Int32Array(BANDS * chains).fill(NONE);
  const before = new Int32Array(BANDS * number).fill(NONE);
  const added = new Map<number, Candidate>();
  /** By letter the last one that it was a candidate of: letters meet in several bands. */
  const candidateOf = new Int32Array(number).fill(NONE);
  /** FNV-1a over the hashes of a band. */
  const chainOf = (fingerprint: Uint16Array, band: number): number => {
    let hash = 0x811c9dc5;
    for (let at = band * BAND; at < (band + 1) * BAND; at++) {
      hash = Math.imul(hash ^ (fingerprint[at] ?? 0), 0x01000193);
    }
    return band * chains + ((hash ^ (hash >>> 15)) & (chains - 1));
  };
  return {
    candidates(letter, fingerprint) {
      const found: Candidate[] = [];
      for (let band = 0; band < BANDS; band++) {
        let other = last[chainOf(fingerprint, band)] ?? NONE;
        for (; other !== NONE; other = before[band * number + other] ?? NONE) {
          if (candidateOf[other] === letter) continue;
          const candidate = added.get(other);
          if (!candidate || !shareBand(fingerprint, candidate.fingerprint, band)) continue;
          candidateOf[other] = letter;
          found.push(candidate);
        }
      }
      return found;
    },
    add(letter, fingerprint) {
      added.set(letter, { letter, fingerprint });
      for (let band = 0; band < BANDS; band++) {
        const chain = chainOf(fingerprint, band);
        before[band * number + letter] = last[chain] ?? NONE;
        last[chain] = letter;
      }
    },
  };
}

/**
 * Puts letters that are much alike together. The first of a group is its measure: a letter joins
 * the group whose first it is most like, so that a chain of small differences never joins two
 * templates. Locality-sensitive hashing keeps the number of comparisons small (Indyk and Motwani
 * 1998): two letters with a likeness of 0.6 meet with a chance of 0.99.
 *
 * @param fingerprintOf undefined for a letter without one, which stays alone
 * @returns for each letter the index of the first of its group
 */
export function groupAlike<Letter>(
  letters: readonly Letter[],
  fingerprintOf: (letter: Letter) => Uint16Array | undefined,
): number[] {
  const index = indexFor(letters.length);
  return letters.map((letter, at) => {
    const fingerprint = fingerprintOf(letter);
    if (!fingerprint) return at;
    let best = at;
    let most = ALIKE;
    for (const candidate of index.candidates(at, fingerprint)) {
      const alike = likeness(fingerprint, candidate.fingerprint);
      // Of those that are as much alike the earliest.
      if (alike > most || (alike === most && candidate.letter < best)) {
        best = candidate.letter;
        most = alike;
      }
    }
    if (best === at) index.add(at, fingerprint);
    return best;
  });
}
