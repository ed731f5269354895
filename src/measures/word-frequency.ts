import { contentWordsOf, type Node, parse } from '../language/grammar/index.ts';
import { lemmaOf, lookUp } from '../language/lexicon/index.ts';
import { perSentence } from '../language/per-sentence.ts';
import type { Sentence } from '../language/token.ts';
import { isSeparable } from '../language/verbs/separable.ts';
import { subtitleZipf } from '../language/vocabulary/subtitle-zipf.ts';
import { mean, sentencesOf } from './counting.ts';
import type { Measure } from './measure.ts';

/**
 * How often a content word is heard, on the scale of SUBTLEX-NL. A compound noun counts as its last
 * part: who knows vergunning can read parkeervergunning. A separable verb that is written as one
 * word has none: subtitles mostly have it in two, so that its count says little.
 */
function frequencyOf({ text, upos, lemma }: Node): number | undefined {
  if (upos === 'VERB' && isSeparable(lemma)) {
    const isApart = lemmaOf(text, upos) !== lemma;
    return isApart ? subtitleZipf(text, lemmaOf(text, upos)) : undefined;
  }
  const head = upos === 'NOUN' ? headOf(text) : undefined;
  return head === undefined ? subtitleZipf(text, lemma) : subtitleZipf(head, head);
}

/**
 * The lemma of the last part of a compound that a word list has, down to a simple word. Of a compound
 * made up by the writer the last part need not be what it means, so LiNT-II takes it for unknown.
 */
function headOf(noun: string): string | undefined {
  const { known, compound } = lookUp(noun);
  const head = known ? compound?.lemmas.at(-1) : undefined;
  return head === undefined ? undefined : (headOf(head) ?? head);
}

/** The frequencies of the content words of a sentence that are no names and have one. */
const frequenciesIn = perSentence((sentence) =>
  contentWordsOf(parse(sentence))
    .filter(({ upos }) => upos !== 'PROPN')
    .flatMap((word) => frequencyOf(word) ?? []),
);

/**
 * Mean Zipf of the content words that are no names: log10 of the occurrences per 10⁹ words of film
 * subtitles, estimated; see `subtitleZipf`. Higher is easier; plain letters have about 4.5. A feature
 * of LiNT-II, whose list of some thousand modern words to leave out is not needed with frequencies
 * of today.
 */
export const meanWordFrequency = (sentences: readonly Sentence[]): number | undefined =>
  mean(sentences.flatMap(frequenciesIn));

/** Mean frequency of the content words in the running text. */
export const wordFrequency = {
  id: 'wordFrequency',
  unit: 'score',
  of: (prose) => meanWordFrequency(sentencesOf(prose)),
} as const satisfies Measure;
