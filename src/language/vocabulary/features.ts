import { lookUp, type PartOfSpeech } from '../lexicon/index.ts';
import { countSyllables } from '../syllables.ts';
import { everydayWords, formalWords, municipalWords } from './lists.ts';
import { spokenness } from './spoken.ts';

/** What can be seen of a word, each a number; 0 or 1 where it is a yes or no. */
export interface WordFeatures {
  /** Zipf of the lemma or of the form at hand, the higher of the two; 1 when neither was counted. */
  readonly zipf: number;
  /** See `spokenness`: −4.6 to 0. */
  readonly spoken: number;
  readonly syllables: number;
  /** An ending from Latin, Greek or French. */
  readonly learned: number;
  /** A noun for what cannot be seen or touched. */
  readonly abstract: number;
  /** A noun for what can be seen or touched. */
  readonly concrete: number;
  readonly compound: number;
  /** For a compound how far its least spoken part is from the commonest word, else 0; 0 to 4.6. */
  readonly rarestPart: number;
  /** In the municipal or the everyday list. */
  readonly familiar: number;
  /** In the list of formal words. */
  readonly formal: number;
}

export const WORD_FEATURES = [
  'zipf',
  'spoken',
  'syllables',
  'learned',
  'abstract',
  'concrete',
  'compound',
  'rarestPart',
  'familiar',
  'formal',
] as const satisfies readonly (keyof WordFeatures)[];

/** Zipf of a word that was never counted: rarer than nearly all counted words. */
const UNCOUNTED_ZIPF = 1;

/** Endings that written Dutch took with its words from Latin, Greek and French. */
const LEARNED =
  /(?:[aeiu]tie|[aeiou]sie|iteit|isme|ief|iaal|[^t]aal|[^d]eel|isch|air|[^m]ent|entie|antie|tuur|ologie|grafie|eus|ibel|abel|orium|ium|aris|iek|arisch)$/u;
const LEARNED_VERB = /[^aeou]eren$/u;

/** The learned ending of a lemma, if it has one: -iteit of capaciteit, -eren of realiseren. */
export function learnedEnding(lemma: string, upos: PartOfSpeech): string | undefined {
  if (upos !== 'VERB') return countSyllables(lemma) > 1 ? LEARNED.exec(lemma)?.[0] : undefined;
  // Behind a stem of one syllable -er- belongs to the stem: leren, veranderen, herinneren.
  const isLearned = LEARNED_VERB.test(lemma) && !lookUp(lemma.slice(0, -2)).known;
  return isLearned && countSyllables(lemma) > 2 ? 'eren' : undefined;
}

const yes = (value: boolean) => (value ? 1 : 0);

/**
 * All that the model looks at in a word.
 *
 * @param zipf of the lemma or a form of it
 * @param parts lemmas of the parts of a compound, empty for other words
 */
export function featuresOf(
  lemma: string,
  upos: PartOfSpeech,
  zipf: number = UNCOUNTED_ZIPF,
  parts: readonly string[] = [],
): WordFeatures {
  const { nounClass } = lookUp(lemma);
  return {
    zipf,
    spoken: spokenness(lemma),
    syllables: countSyllables(lemma),
    learned: yes(learnedEnding(lemma, upos) !== undefined),
    abstract: yes(upos === 'NOUN' && nounClass === 'abstract'),
    concrete: yes(upos === 'NOUN' && nounClass === 'concrete'),
    compound: yes(parts.length > 1),
    rarestPart: parts.length > 1 ? Math.max(...parts.map((part) => -spokenness(part))) : 0,
    familiar: yes(municipalWords().has(lemma) || everydayWords().has(lemma)),
    formal: yes(formalWords().has(lemma)),
  };
}
