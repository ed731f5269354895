import { lookUp, type PartOfSpeech, type Reading } from '../lexicon/index.ts';
import type { Sentence, Token } from '../token.ts';
import type { JargonKind } from './entries.ts';
import { isPreposition, particleOf } from './particles.ts';

/**
 * A term as it is looked for in sentences. A fixed expression stands as it is written. A verb is
 * found in all its forms, with the words that belong to it before or after it in the clause:
 * "stelt u in kennis", "in kennis gesteld", "dient … in", "in te dienen".
 */
export type Pattern =
  | {
      readonly form: 'fixed';
      readonly words: readonly string[];
      /** What the last word is a form of, where it may inflect: "bestuurlijke boetes". */
      readonly inflects?: 'NOUN' | 'ADJ';
    }
  | { readonly form: 'inflected'; readonly lemma: string; readonly kind: JargonKind }
  | {
      readonly form: 'verb-phrase';
      readonly verb: string;
      /** Groups of words that stand next to each other, each somewhere in the verb's clause. */
      readonly groups: readonly (readonly string[])[];
    };

/** Where a pattern is found. */
export interface PatternMatch {
  /** The tokens that make it up, by index, in order. */
  readonly tokens: readonly number[];
  /** The word of it that inflects: its index, and the lemma it is a form of. */
  readonly head?: { readonly index: number; readonly lemma: string };
}

/** Verbs that come first in a phrase of two: doen toekomen, laten weten. */
const LEADING_VERBS: ReadonlySet<string> = new Set(['doen', 'laten']);

const fixed = (words: readonly string[], kind: JargonKind): Pattern => ({
  form: 'fixed',
  words: words.map((word) => word.toLowerCase()),
  ...((kind === 'NOUN' || kind === 'ADJ') && { inflects: kind }),
});

const verbPhrase = (verb: string, ...groups: readonly (readonly string[])[]): Pattern => ({
  form: 'verb-phrase',
  verb,
  groups: groups.filter(({ length }) => length > 0),
});

/** A verb by itself and, where it is separable, with its particle apart. */
function verbPatterns(verb: string, ...groups: readonly (readonly string[])[]): Pattern[] {
  const particle = particleOf(verb);
  const whole = groups.some(({ length }) => length > 0)
    ? verbPhrase(verb, ...groups)
    : ({ form: 'inflected', lemma: verb, kind: 'VERB' } as const);
  return particle
    ? [whole, verbPhrase(verb.slice(particle.length), ...groups, [particle])]
    : [whole];
}

/** The patterns in which a term of this kind may stand in a sentence. */
export function patternsOf(term: string, kind: JargonKind): Pattern[] {
  const words = term.split(/\s+/u);
  const [first = term, ...others] = words;
  if (kind !== 'VERB') {
    return others.length === 0 ? [{ form: 'inflected', lemma: term, kind }] : [fixed(words, kind)];
  }
  if (others.length === 0) return verbPatterns(term);
  if (LEADING_VERBS.has(first)) return [verbPhrase(first, others)];
  const verb = words.at(-1) ?? term;
  return first === 'zich'
    ? verbPatterns(verb, ['zich'], words.slice(1, -1))
    : verbPatterns(verb, words.slice(0, -1));
}

const VERBAL: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX']);
const QUALIFYING: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'ADV']);

/** Whether a reading of a form may be of a word of this kind. */
function fits(upos: PartOfSpeech, kind: JargonKind): boolean {
  if (kind === 'VERB') return VERBAL.has(upos);
  if (kind === 'ADJ' || kind === 'ADV') return QUALIFYING.has(upos);
  if (kind === 'NOUN') return upos === 'NOUN';
  return true;
}

/** "De aanvraag is beëindigd": lists call many past participles adjectives first. */
const isPastParticiple = ({ features = '' }: Reading) =>
  features.includes('VerbForm=Part') && !features.includes('Tense=Pres');

/**
 * Whether a token is a form of a word. Where a form has more readings, the likeliest decides: "acht"
 * is a number before it is a form of "achten". The word itself counts in any reading.
 *
 * @param anyReading where the words around it tell enough: "de handen uit de mouwen staken"
 */
function isFormOf(token: Token, lemma: string, kind: JargonKind, anyReading = false): boolean {
  const text = token.text.toLowerCase();
  const { readings, known } = lookUp(token.text);
  const isThis = (reading: Reading | undefined) =>
    reading !== undefined && reading.lemma === lemma && fits(reading.upos, kind);
  const isUnread = !known || readings.length === 0;
  if (text === lemma.toLowerCase()) return kind !== 'VERB' || isUnread || readings.some(isThis);
  if (kind === 'ADJ' && text === `${lemma}e`) return true;
  if (kind === 'NOUN' && text === `${lemma}s`) return true;
  return (
    isThis(readings[0]) ||
    readings.some((reading) => isThis(reading) && (anyReading || isPastParticiple(reading)))
  );
}

/** Words of a term that stand for a whole row: "zich" for "u" and "ons", "zijn" for "uw". */
const ANY_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  zich: new Set(['zich', 'u', 'ons', 'me', 'mij', 'je', 'jullie']),
  zijn: new Set(['zijn', 'uw', 'ons', 'onze', 'mijn', 'je', 'jouw', 'haar', 'hun', 'jullie']),
};

function isWordOf(token: Token | undefined, word: string): boolean {
  const text = token?.text.toLowerCase();
  return text !== undefined && (text === word || (ANY_OF[word]?.has(text) ?? false));
}

const standAt = (tokens: readonly Token[], start: number, words: readonly string[]) =>
  words.every((word, i) => isWordOf(tokens[start + i], word));

/** Whether a fixed expression stands at an index, its last word perhaps inflected. */
function isExpressionAt(
  tokens: readonly Token[],
  start: number,
  { words, inflects }: Extract<Pattern, { form: 'fixed' }>,
): boolean {
  const last = tokens[start + words.length - 1];
  if (!last || !standAt(tokens, start, words.slice(0, -1))) return false;
  const word = words.at(-1) ?? '';
  return isWordOf(last, word) || (inflects !== undefined && isFormOf(last, word, inflects));
}

const range = (start: number, length: number) => Array.from({ length }, (_, i) => start + i);

/** Marks and words at which another clause begins. */
const CLAUSE_BORDER =
  /^(?:[,;:()–—]|en|of|maar|want|dat|die|omdat|doordat|zodat|als|indien|wanneer|terwijl|waarbij|waarop|waarin|waarmee|zodra|tenzij|hoewel)$/u;

const isBorder = ({ text }: Token) => CLAUSE_BORDER.test(text.toLowerCase());

/** Where the clause of a token begins and ends. */
function clauseAround(tokens: readonly Token[], index: number): { start: number; end: number } {
  const start = tokens.slice(0, index).findLastIndex(isBorder) + 1;
  const after = tokens.slice(index + 1).findIndex(isBorder);
  return { start, end: after < 0 ? tokens.length : index + 1 + after };
}

/**
 * A preposition by itself is a particle only where its clause ends, before another preposition, or
 * before "te" and the verb.
 */
function isParticleAt(tokens: readonly Token[], index: number, end: number): boolean {
  const next = tokens[index + 1];
  return (
    next === undefined ||
    index + 1 === end ||
    next.kind === 'punctuation' ||
    /^(?:te|van|met)$/iu.test(next.text) ||
    isPreposition(next.text.toLowerCase())
  );
}

function groupIn(
  tokens: readonly Token[],
  clause: { readonly start: number; readonly end: number },
  words: readonly string[],
): readonly number[] | undefined {
  const isLoose = words.length === 1 && isPreposition(words[0] ?? '');
  for (let at = clause.start; at + words.length <= clause.end; at += 1) {
    if (standAt(tokens, at, words) && (!isLoose || isParticleAt(tokens, at, clause.end))) {
      return range(at, words.length);
    }
  }
  return undefined;
}

function phraseMatches(
  tokens: readonly Token[],
  { verb, groups }: Extract<Pattern, { form: 'verb-phrase' }>,
): PatternMatch[] {
  const isTelling = groups.some(({ length }) => length > 1);
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'word' || !isFormOf(token, verb, 'VERB', isTelling)) return [];
    const clause = clauseAround(tokens, index);
    const sentence = { start: 0, end: tokens.length };
    const found = groups.map((words) =>
      // "Handen en voeten geven": its own "en" is no border.
      groupIn(tokens, words.includes('en') ? sentence : clause, words),
    );
    return found.every((group) => group !== undefined)
      ? [
          {
            tokens: [index, ...found.flat()].toSorted((a, b) => a - b),
            head: { index, lemma: verb },
          },
        ]
      : [];
  });
}

/** Everywhere a pattern stands in a sentence. */
export function matchesOf({ tokens }: Sentence, pattern: Pattern): PatternMatch[] {
  switch (pattern.form) {
    case 'fixed':
      return tokens.flatMap((_, start) =>
        isExpressionAt(tokens, start, pattern)
          ? [{ tokens: range(start, pattern.words.length) }]
          : [],
      );
    case 'inflected':
      return tokens.flatMap((token, index) =>
        isFormOf(token, pattern.lemma, pattern.kind)
          ? [{ tokens: [index], head: { index, lemma: pattern.lemma } }]
          : [],
      );
    case 'verb-phrase':
      return phraseMatches(tokens, pattern);
  }
}
