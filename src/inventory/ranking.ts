import type { Assessment } from '../letter/assess.ts';
import type { Verdict } from '../norm/verdict.ts';

/**
 * How far a letter is beyond the norm: for each criterion that decides and is missed, by what part
 * its value is more than the limit, added up. 0 where the letter meets the norm; 1 is, say, one
 * criterion at twice its limit. It is made to put letters in order, and says no more.
 */
export const distanceFromNorm = ({ criteria }: Verdict): number =>
  criteria
    .filter(({ weight, outcome }) => weight === 'must' && outcome !== 'meets')
    .reduce((sum, { value = 0, limit }) => sum + (limit > 0 ? value / limit - 1 : 1), 0);

const BANDS = { fails: 0, nearly: 1, meets: 2 } as const;

const standingOf = (letter: Assessment) =>
  letter.status === 'judged'
    ? { band: BANDS[letter.verdict.band], distance: distanceFromNorm(letter.verdict) }
    : { band: 3, distance: 0 };

/**
 * Places in the list of letters, those that are furthest from the norm first: by verdict, then by
 * distance, then as they were given. Letters without a verdict come last.
 */
export function furthestFirst(letters: readonly Assessment[]): number[] {
  const standings = letters.map(standingOf);
  return standings
    .map((standing, at) => ({ ...standing, at }))
    .sort((a, b) => a.band - b.band || b.distance - a.distance || a.at - b.at)
    .map(({ at }) => at);
}
