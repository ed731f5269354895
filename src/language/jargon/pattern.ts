import { DETERMINERS } from '../function-words.ts';
import { parse } from '../grammar/index.ts';
import { lookUp } from '../lexicon/index.ts';
import type { Sentence, Token } from '../token.ts';
import type { JargonKind } from './entries.ts';
import { isFormOf } from './form-of.ts';
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
      /** What the verb parts with: "in" of "indienen". */
      readonly particle?: string;
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

const verbPhrase = (verb: string, ...groups: readonly (readonly string[])[]) => ({
  form: 'verb-phrase' as const,
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
    ? [whole, { ...verbPhrase(verb.slice(particle.length), ...groups), particle }]
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
  sentence: Sentence,
  start: number,
  { words, inflects }: Extract<Pattern, { form: 'fixed' }>,
): boolean {
  const { tokens } = sentence;
  const end = start + words.length - 1;
  const last = tokens[end];
  if (!last || !standAt(tokens, start, words.slice(0, -1))) return false;
  const word = words.at(-1) ?? '';
  return (
    isWordOf(last, word) ||
    (inflects !== undefined && isFormOf(sentence, end, { lemma: word, kind: inflects }))
  );
}

const range = (start: number, length: number) => Array.from({ length }, (_, i) => start + i);

/** Marks and words at which another clause begins. */
const CLAUSE_BORDER =
  /^(?:[,;:()–—]|en|of|maar|want|dat|die|omdat|doordat|zodat|als|indien|wanneer|terwijl|waar(?:aan|bij|door|in|mee|na|naar|om|onder|op|over|tegen|toe|uit|van|voor)|zodra|tenzij|hoewel)$/u;

const isBorder = ({ text }: Token) => CLAUSE_BORDER.test(text.toLowerCase());

/** Where the clause of a token ends in one direction, past what stands in brackets. */
function borderFrom(tokens: readonly Token[], index: number, step: 1 | -1): number {
  const [opening, closing] = step > 0 ? ['(', ')'] : [')', '('];
  let depth = 0;
  for (let at = index + step; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === closing && depth > 0) depth -= 1;
    else if (token.text === opening && tokens.some((other) => other.text === closing)) depth += 1;
    else if (depth === 0 && isBorder(token)) return at;
  }
  return step > 0 ? tokens.length : -1;
}

/** Where the clause of a token begins and ends. */
const clauseAround = (tokens: readonly Token[], index: number) => ({
  start: borderFrom(tokens, index, -1) + 1,
  end: borderFrom(tokens, index, 1),
});

const lowerAt = (tokens: readonly Token[], index: number) => tokens[index]?.text.toLowerCase();

/**
 * A preposition by itself is a particle only where its clause ends or before another preposition;
 * before "te" it belongs to the verb behind that.
 */
function isParticleAfter(tokens: readonly Token[], index: number, end: number): boolean {
  const next = tokens[index + 1];
  return (
    next === undefined ||
    index + 1 === end ||
    next.kind === 'punctuation' ||
    isPreposition(next.text.toLowerCase()) ||
    /^(?:van|met)$/iu.test(next.text)
  );
}

const VERBS: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/** "Aan te leveren", "op te kunnen lossen", "tegemoet kan zien": nothing but verbs between the two. */
function standsBefore(sentence: Sentence, particle: number, verb: number): boolean {
  const { tokens } = parse(sentence);
  return sentence.tokens
    .slice(particle + 1, verb)
    .every(({ text }, i) => text === 'te' || VERBS.has(tokens[particle + 1 + i]?.upos ?? ''));
}

/** "Daar … toe leiden": with such a word before it, it is half of "daartoe". */
const hasPronoun = (tokens: readonly Token[], start: number, particle: number) =>
  tokens.slice(start, particle).some(({ text }) => /^(?:er|daar|hier|waar)$/iu.test(text));

/** Whether a form can be the verb of a clause, which leaves its particle behind it. */
const canBeFinite = ({ text }: Token, verb: string) =>
  lookUp(text).readings.some(
    ({ lemma, features }) =>
      lemma === verb && (features === undefined || features.includes('VerbForm=Fin')),
  );

/** Whether a word stands where the particle of a verb can stand. */
function isParticleOf(
  sentence: Sentence,
  particle: number,
  verb: { readonly index: number; readonly lemma: string },
  clause: { readonly start: number; readonly end: number },
): boolean {
  const { tokens } = sentence;
  if (particle < verb.index) {
    const isWithTe = lowerAt(tokens, particle + 1) === 'te';
    return (
      standsBefore(sentence, particle, verb.index) &&
      (isWithTe || !hasPronoun(tokens, clause.start, particle))
    );
  }
  const token = tokens[verb.index];
  const leads = token !== undefined && canBeFinite(token, verb.lemma);
  if (!leads || lowerAt(tokens, verb.index - 1) === 'te') return false;
  if (lowerAt(tokens, particle + 1) === 'te') return false;
  if (!isPreposition(lowerAt(tokens, particle) ?? '')) return true;
  if (!isParticleAfter(tokens, particle, clause.end)) return false;
  // "Aan die mensen" goes on where another clause could begin.
  return (
    !/^(?:die|dat)$/u.test(lowerAt(tokens, particle + 1) ?? '') ||
    !isPrepositionIn(sentence, particle)
  );
}

/** Whether the parse has a preposition here to a word that follows: "op de hoogte". */
function isPrepositionIn(sentence: Sentence, index: number): boolean {
  const node = parse(sentence).tokens[index];
  return node?.relation === 'case' && node.head > index;
}

/** In how many brackets a token stands. */
const depthAt = (tokens: readonly Token[], index: number) =>
  tokens
    .slice(0, index)
    .reduce((depth, { text }) => depth + (text === '(' ? 1 : text === ')' ? -1 : 0), 0);

/** The places in the clause of a verb, what stands in other brackets left out. */
const placesIn = (
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
  verb: number,
) => range(start, end - start).filter((at) => depthAt(tokens, at) === depthAt(tokens, verb));

/** "De behandeling van het bezwaarschrift": what belongs to a noun is no object of a verb behind it. */
const isBehindVan = (tokens: readonly Token[], index: number): boolean => {
  const before = lowerAt(tokens, index - 1) ?? '';
  return before === 'van' || (DETERMINERS.has(before) && lowerAt(tokens, index - 2) === 'van');
};

/** A group of words in the clause of a verb, as they stand there in order. */
function groupIn(
  sentence: Sentence,
  clause: { readonly start: number; readonly end: number },
  words: readonly string[],
  verb: number,
): readonly number[] | undefined {
  const { tokens } = sentence;
  const places = placesIn(tokens, clause, verb).filter(
    (at) =>
      at + words.length <= clause.end &&
      standAt(tokens, at, words) &&
      !(at < verb && isBehindVan(tokens, at)),
  );
  // "Kunt u zich wenden": where "zich" itself stands, "u" is not it.
  const at = places.find((place) => words.every((w, i) => lowerAt(tokens, place + i) === w));
  const found = at ?? places[0];
  return found === undefined ? undefined : range(found, words.length);
}

/** The particle of a verb in its clause, as a group of one word; an empty one where it has none. */
function particleIn(
  sentence: Sentence,
  clause: { readonly start: number; readonly end: number },
  particle: string | undefined,
  verb: { readonly index: number; readonly lemma: string },
): readonly number[] | undefined {
  if (particle === undefined) return [];
  const at = placesIn(sentence.tokens, clause, verb.index).find(
    (place) =>
      lowerAt(sentence.tokens, place) === particle && isParticleOf(sentence, place, verb, clause),
  );
  return at === undefined ? undefined : [at];
}

function phraseMatches(
  sentence: Sentence,
  { verb, groups, particle }: Extract<Pattern, { form: 'verb-phrase' }>,
): PatternMatch[] {
  const { tokens } = sentence;
  const whole = { start: 0, end: tokens.length };
  const isTelling = groups.some(({ length }) => length > 1);
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'word') return [];
    // First the verb: to search the clause of each word takes long where that has thousands.
    if (!isFormOf(sentence, index, { lemma: verb, kind: 'VERB' }, isTelling)) return [];
    const clause = clauseAround(tokens, index);
    const found = [
      ...groups.map((words) =>
        // "Handen en voeten geven": its own "en" is no border.
        groupIn(sentence, words.includes('en') ? whole : clause, words, index),
      ),
      particleIn(sentence, clause, particle, { index, lemma: verb }),
    ];
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
export function matchesOf(sentence: Sentence, pattern: Pattern): PatternMatch[] {
  const { tokens } = sentence;
  switch (pattern.form) {
    case 'fixed':
      return tokens.flatMap((_, start) =>
        isExpressionAt(sentence, start, pattern)
          ? [{ tokens: range(start, pattern.words.length) }]
          : [],
      );
    case 'inflected':
      return tokens.flatMap((_, index) =>
        isFormOf(sentence, index, pattern)
          ? [{ tokens: [index], head: { index, lemma: pattern.lemma } }]
          : [],
      );
    case 'verb-phrase':
      return phraseMatches(sentence, pattern);
  }
}
