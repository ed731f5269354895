import { withoutDiaeresis } from './participles.ts';
import { once, readRows } from './word-data.ts';

/**
 * What `zijn` with a participle means, before one looks at the sentence:
 * - `passive`: somebody did it ("is toegekend");
 * - `perfect`: it happened, nobody did it ("is vertrokken");
 * - `either`: both are usual ("is verschoven");
 * - `state`: the participle tells how something is ("is gevestigd"), with `worden` it is passive;
 * - `adjective`: never a passive, whatever the auxiliary ("is bekend", "wordt bekend").
 */
export type Reading = 'passive' | 'perfect' | 'either' | 'state' | 'adjective';

interface Known {
  readonly reading: Reading;
  /** Whether the verb also has a perfect with `hebben`, so that a doer can make it passive. */
  readonly transitive: boolean;
}

const known = once((): ReadonlyMap<string, Known> => {
  const list = new Map<string, Known>();
  for (const { participle = '', auxiliary, reading } of readRows('unaccusatives.tsv')) {
    list.set(withoutDiaeresis(participle), {
      reading: reading === 'either' ? 'either' : 'perfect',
      transitive: auxiliary === 'zijn/hebben',
    });
  }
  for (const { word = '', adjective_with } of readRows('participle-adjectives.tsv')) {
    const reading = adjective_with === 'zijn' ? 'state' : 'adjective';
    list.set(withoutDiaeresis(word), { reading, transitive: reading === 'state' });
  }
  return list;
});

const UNKNOWN: Known = { reading: 'passive', transitive: true };

/** How a participle reads beside `zijn`; one that no list knows is taken for a passive. */
export function readingOf(participle: string): Known {
  return known().get(withoutDiaeresis(participle.toLowerCase())) ?? UNKNOWN;
}

/** Whether an auxiliary with a participle that has no doer tells what something is like. */
export const isState = (
  auxiliary: 'worden' | 'zijn',
  participle: string,
  doer: object | undefined,
): boolean =>
  auxiliary === 'zijn' && doer === undefined && readingOf(participle).reading === 'state';
