import type { PartOfSpeech } from '../lexicon/entry.ts';
import { lemmaOf, lookUp } from '../lexicon/index.ts';

/** Parts of speech whose words are their own lemma. */
const UNINFLECTED: ReadonlySet<PartOfSpeech> = new Set(['PUNCT', 'SYM', 'NUM', 'X']);

/**
 * The lemma of a word with a known part of speech. A name is its own lemma, without the mark of
 * the possessive (Anna's), unless it names several (Belgen).
 *
 * @param features in the notation of UD
 * @param particle of a separable verb, where it stands apart: "belt … op" gives `opbellen`; left
 *   out when the two make no known verb
 */
export function lemmaIn(
  form: string,
  upos: PartOfSpeech,
  features: string,
  particle?: string,
): string {
  if (UNINFLECTED.has(upos)) return form;
  if (upos === 'PROPN' && !features.includes('Number=Plur'))
    return form.replace(/(?<=.)['’]s?$/u, '');
  const lemma = lemmaOf(form, upos);
  if (particle === undefined) return lemma;
  const joined = particle.toLowerCase() + lemma;
  return lookUp(joined).known ? joined : lemma;
}
