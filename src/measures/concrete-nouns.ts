import { parse } from '../language/grammar/index.ts';
import { lookUp, type NounClass } from '../language/lexicon/index.ts';
import type { Sentence } from '../language/token.ts';
import { sentencesOf } from './counting.ts';
import type { Measure } from './measure.ts';

/** The class of a noun that a word list has. */
function classOf(noun: string): NounClass | undefined {
  const { known, nounClass } = lookUp(noun);
  return known ? nounClass : undefined;
}

/**
 * Share of the nouns and names of known class that stand for what can be seen or touched: people,
 * things, places, times. A feature of LiNT-II, with its classes of nouns and of
 * their compounds. Higher is easier. Undefined where no noun is of known class.
 */
export function shareOfConcreteNouns(sentences: readonly Sentence[]): number | undefined {
  const classes = sentences.flatMap((sentence) =>
    parse(sentence).tokens.flatMap(({ upos, text, lemma }) =>
      upos === 'NOUN' || upos === 'PROPN' ? (classOf(text) ?? classOf(lemma) ?? []) : [],
    ),
  );
  if (classes.length === 0) return undefined;
  return classes.filter((nounClass) => nounClass === 'concrete').length / classes.length;
}

/** Share of concrete nouns in the running text, 0..1. */
export const concreteNouns = {
  id: 'concreteNouns',
  unit: 'share',
  of: (prose) => shareOfConcreteNouns(sentencesOf(prose)),
} as const satisfies Measure;
