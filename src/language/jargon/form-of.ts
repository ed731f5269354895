import { DETERMINERS } from '../function-words.ts';
import { isFiniteVerb, isParticiple, parse } from '../grammar/index.ts';
import { lookUp, type PartOfSpeech, type Reading } from '../lexicon/index.ts';
import type { Sentence } from '../token.ts';
import type { JargonKind } from './entries.ts';

const VERBAL: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX']);
const QUALIFYING: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'ADV']);
/** Before what is known as a noun too: "StUF berichten", "afspraken en waarborgen". */
const PERHAPS_BEFORE_NOUN: ReadonlySet<PartOfSpeech> = new Set(['PROPN', 'X', 'CCONJ']);
const BEFORE_NOUN: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADJ', 'ADP', 'NUM']);

/** Whether a reading of a form may be of a word of this kind. */
function fits(upos: PartOfSpeech, kind: JargonKind): boolean {
  if (kind === 'VERB') return VERBAL.has(upos);
  if (kind === 'ADJ' || kind === 'ADV') return QUALIFYING.has(upos);
  if (kind === 'NOUN') return upos === 'NOUN';
  return true;
}

/** "De betreffende brief": a word of its own where lists have more than the verb. */
const isPresentParticiple = ({ features = '' }: Reading) =>
  features.includes('VerbForm=Part') && features.includes('Tense=Pres');

const isPastParticiple = ({ features = '' }: Reading) =>
  features.includes('VerbForm=Part') && !features.includes('Tense=Pres');

/** Whether the form is written as the term is, or as lists of forms often leave out. */
function looksLike(text: string, lemma: string, kind: JargonKind): boolean {
  if (text === lemma.toLowerCase()) return true;
  return (kind === 'ADJ' && text === `${lemma}e`) || (kind === 'NOUN' && text === `${lemma}s`);
}

/**
 * The readings of a form, without verbs of which it is no known form where there are others:
 * "betrokkenen" is the plural of a noun, whatever a count of words says of "betrekken".
 */
function readingsOf(text: string) {
  const { known, readings } = lookUp(text);
  const clear = readings.filter(({ upos, features }) => upos !== 'VERB' || features);
  return { known, readings: clear.length > 0 ? clear : readings };
}

/**
 * Whether the token at an index is a form of a word. Where its form can be read as another word
 * too, the parse of the sentence helps: "acht" is a number or a form of "achten", "bericht" a noun
 * or a form of "berichten". The parse errs on rare words, so it must be plain before it overrules
 * what the form most often is.
 *
 * @param isCertain where the words around it tell enough: "de handen uit de mouwen staken"
 */
export function isFormOf(
  sentence: Sentence,
  index: number,
  { lemma, kind }: { readonly lemma: string; readonly kind: JargonKind },
  isCertain = false,
): boolean {
  const token = sentence.tokens[index];
  if (!token) return false;
  const { known, readings } = readingsOf(token.text);
  const isThis = (reading: Reading) =>
    reading.lemma === lemma &&
    fits(reading.upos, kind) &&
    !(kind === 'VERB' && isPresentParticiple(reading) && readings.length > 1);
  const isAlike = looksLike(token.text.toLowerCase(), lemma, kind);
  if (isAlike && (!known || readings.length === 0)) return true;
  const fitting = readings.filter(isThis);
  if (fitting.length === 0) {
    // "Indien de wet dat vereist": a form of a verb that the list has as an adjective.
    return isAlike && kind !== 'VERB' && !(kind === 'ADJ' && isFiniteIn(sentence, index));
  }
  if (isCertain || fitting.length === readings.length) return true;
  if (kind === 'VERB' && isOwnAdjective(sentence, index, readings)) return false;
  const [likeliest] = readings;
  return isAlike || (likeliest !== undefined && isThis(likeliest))
    ? !isPlainlyOther(sentence, index, kind, readings)
    : isReadAs(sentence, index, kind, readings, isThis);
}

/** "De betrokken partijen": before a noun such a participle is an adjective that lists have. */
const isOwnAdjective = (sentence: Sentence, index: number, readings: readonly Reading[]): boolean =>
  parse(sentence).tokens[index]?.relation === 'amod' &&
  readings.some(({ upos, lemma }) => upos === 'ADJ' && lemma === wordAt(sentence, index));

/** Whether the parse shows that a form which is most often of one kind is another word here. */
function isPlainlyOther(
  sentence: Sentence,
  index: number,
  kind: JargonKind,
  readings: readonly Reading[],
): boolean {
  if (kind === 'NOUN') return isFiniteIn(sentence, index);
  // "De betreffende papieren" is no "betreffende" for "over".
  if (kind === 'ADP') return DETERMINERS.has(wordAt(sentence, index - 1));
  if (kind === 'VERB') {
    // "Het waarborgen van uw rechten": behind "het" there is no plural, so it is the infinitive.
    return wordAt(sentence, index - 1) !== 'het' && isNounIn(sentence, index, readings);
  }
  if (kind === 'ADJ' || kind === 'ADV') {
    return isNounIn(sentence, index, readings) || isFiniteIn(sentence, index);
  }
  return false;
}

const wordAt = ({ tokens }: Sentence, index: number) => tokens[index]?.text.toLowerCase() ?? '';

const isFiniteIn = (sentence: Sentence, index: number) => {
  const node = parse(sentence).tokens[index];
  return node !== undefined && isFiniteVerb(node);
};

/** Whether the parse has a noun here, and the word before it can stand before one. */
function isNounIn(sentence: Sentence, index: number, readings: readonly Reading[]): boolean {
  const { tokens } = parse(sentence);
  const word = wordAt(sentence, index - 1);
  if (tokens[index]?.upos !== 'NOUN' || word === 'te') return false;
  const before = tokens[index - 1];
  if (!before || BEFORE_NOUN.has(before.upos) || DETERMINERS.has(word)) return true;
  const canStandBefore = PERHAPS_BEFORE_NOUN.has(before.upos) || isParticiple(before);
  return canStandBefore && readings.some(({ upos }) => upos === 'NOUN');
}

/** Whether the parse reads a form as a word that it is less often. */
function isReadAs(
  sentence: Sentence,
  index: number,
  kind: JargonKind,
  readings: readonly Reading[],
  isThis: (reading: Reading) => boolean,
): boolean {
  const upos = parse(sentence).tokens[index]?.upos;
  if (upos === undefined) return false;
  // "Geleid" is rather of "leiden" than of "geleiden".
  const participle = readings.find(
    (reading) =>
      isPastParticiple(reading) && reading.lemma !== sentence.tokens[index]?.text.toLowerCase(),
  );
  const isOfThis = participle !== undefined && isThis(participle);
  // "Het beëindigde contract": such a participle is often called an adjective.
  if (kind === 'VERB' && upos === 'ADJ') return isOfThis;
  const [likeliest] = readings.filter((reading) => fits(reading.upos, kind));
  return fits(upos, kind) && (isOfThis || (likeliest !== undefined && isThis(likeliest)));
}
