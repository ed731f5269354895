import { lookUp } from '../lexicon/index.ts';
import { EITHER, longestFirst, SEPARABLE } from './prefixes.ts';

const PARTICLES = longestFirst([...SEPARABLE, ...EITHER]);

/**
 * Whether a verb leaves its first part behind in a main clause: opbellen (wij bellen u op). Those of
 * which the stress decides (voorkomen) are taken to do so.
 *
 * @param infinitive in lower case
 */
export const isSeparable = (infinitive: string): boolean =>
  PARTICLES.some(
    (particle) =>
      infinitive.startsWith(particle) &&
      lookUp(infinitive.slice(particle.length)).readings.some(
        ({ upos, lemma }) => upos === 'VERB' && lemma === infinitive.slice(particle.length),
      ) &&
      lookUp(infinitive.slice(particle.length)).known,
  );
