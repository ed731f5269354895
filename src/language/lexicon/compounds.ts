import type { Compound } from './entry.ts';
import type { Store } from './store.ts';

/** A part of a compound has at least this many letters. */
const SHORTEST = 3;
/** Letters between two parts that belong to neither. */
const LINKS = ['', 's', '-', 's-', 'e', 'en', 'n', 'er'] as const;

/** The best way to end a word from a given letter on. */
interface Tail {
  readonly cost: number;
  readonly parts: readonly string[];
  readonly lemmas: readonly string[];
}

/** How unlikely a word is as a part: rare, short and unlisted words cost more. Zipf-like scale. */
function partCost(store: Store, number: number, length: number): number {
  const zipf = store.hundredths(number) / 100;
  const { common } = store.facts(number);
  if (!common) return Number.POSITIVE_INFINITY;
  const rare = 7.5 - zipf;
  const short = length <= 3 ? 2.5 : length === 4 ? 0.8 : 0;
  return 6 + rare * 0.8 + short;
}

/** Takes a folded word apart in the likeliest way; undefined when it is no compound. */
export function splitWord(word: string, store: Store): Compound | undefined {
  if (word.length < 2 * SHORTEST) return undefined;
  const tails = new Map<number, Tail | undefined>();

  function tailFrom(from: number): Tail | undefined {
    if (tails.has(from)) return tails.get(from);
    let best: Tail | undefined;
    const ends = store.wordsAt(word, from);
    for (let i = 0; i < ends.length; i += 2) {
      const end = ends[i] ?? 0;
      const number = ends[i + 1] ?? 0;
      if (end - from < SHORTEST || (from === 0 && end === word.length)) continue;
      const part = word.slice(from, end);
      const own = partCost(store, number, part.length);
      if (own === Number.POSITIVE_INFINITY) continue;
      if (end === word.length) {
        if (!best || own < best.cost) best = { cost: own, parts: [part], lemmas: [part] };
        continue;
      }
      for (const link of LINKS) {
        if (!word.startsWith(link, end)) continue;
        const rest =
          word.length - end - link.length >= SHORTEST ? tailFrom(end + link.length) : undefined;
        if (!rest) continue;
        const cost = own + rest.cost + (link === '' || link === '-' ? 0 : link === 's' ? 0.6 : 2);
        if (!best || cost < best.cost) {
          best = { cost, parts: [part + link, ...rest.parts], lemmas: [part, ...rest.lemmas] };
        }
      }
    }
    tails.set(from, best);
    return best;
  }

  const found = tailFrom(0);
  if (!found || found.parts.length < 2) return undefined;
  return { parts: found.parts, head: found.parts.at(-1) ?? '', lemmas: found.lemmas };
}
