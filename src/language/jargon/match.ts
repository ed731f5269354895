import { lookUp } from '../lexicon/index.ts';
import { perSentence } from '../per-sentence.ts';
import type { Sentence, Token } from '../token.ts';
import { once } from '../word-data.ts';
import { type JargonEntry, type JargonKind, jargonEntries } from './entries.ts';
import { restsOf } from './particles.ts';
import { matchesOf, type Pattern, type PatternMatch, patternsOf } from './pattern.ts';

/** A term of jargon in a sentence. */
export interface JargonMatch extends PatternMatch {
  readonly entry: JargonEntry;
}

/** Words of a term that stand for others, so that the term cannot be looked up by them. */
const STANDS_FOR_OTHERS: ReadonlySet<string> = new Set(['zich', 'zijn']);

/**
 * The words by which a term is found, of which one stands in each of its matches. Told from its
 * spelling alone: a separable verb by what is left without each particle that it could have, so
 * that no list need be opened for terms that a text does not have.
 */
function keysOf({ term, kind }: JargonEntry): string[] {
  const words = term.split(' ').filter((word) => !STANDS_FOR_OTHERS.has(word));
  if (kind !== 'VERB') return [(words.length > 1 ? words[0]?.toLowerCase() : term) ?? term];
  const verb = words.at(-1) ?? term;
  if (words.length > 1) return [words.at(-2) ?? verb, verb, ...restsOf(verb)];
  return [verb, ...restsOf(verb)];
}

type Candidates = ReadonlyMap<string, readonly JargonEntry[]>;

function candidatesOf(entries: readonly JargonEntry[]): Candidates {
  const byKey = new Map<string, JargonEntry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const known = byKey.get(key);
      if (known) known.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  return byKey;
}

const compiled = new WeakMap<JargonEntry, readonly Pattern[]>();

/** The patterns of a term, made when it is first looked for. */
function patternsFor(entry: JargonEntry): readonly Pattern[] {
  const made = compiled.get(entry) ?? patternsOf(entry.term, entry.kind);
  compiled.set(entry, made);
  return made;
}

/** The words under which a token may be known: as written, without -e or -s, and its lemmas. */
const keysFor = ({ text }: Token): Set<string> =>
  new Set([
    text,
    text.toLowerCase(),
    text.toLowerCase().replace(/[es]$/u, ''),
    ...lookUp(text).readings.map(({ lemma }) => lemma),
  ]);

function candidatesFor(sentence: Sentence, known: Candidates): Set<JargonEntry> {
  return new Set(
    sentence.tokens
      .filter(({ kind }) => kind === 'word' || kind === 'abbreviation')
      .flatMap((token) => [...keysFor(token)].flatMap((key) => known.get(key) ?? [])),
  );
}

/**
 * "Bezwaar maken" is found in all its forms, "Wet langdurige zorg" and "hoge bedragen", which is
 * rather a noun than a verb, as they stand.
 */
export const kindOfPhrase = (phrase: string): JargonKind => {
  const last = phrase.split(' ').at(-1) ?? phrase;
  const [likeliest] = lookUp(last).readings;
  const isInfinitive = likeliest?.upos === 'VERB' && likeliest.lemma === last;
  return phrase.includes(' ') && isInfinitive ? 'VERB' : 'PHRASE';
};

const exceptionPatterns = new Map<string, readonly Pattern[]>();

/** The patterns of a phrase in which a term is right, made once. */
function patternsOfException(phrase: string): readonly Pattern[] {
  const made = exceptionPatterns.get(phrase) ?? [
    ...patternsOf(phrase, kindOfPhrase(phrase)),
    ...patternsOf(phrase, 'PHRASE'),
  ];
  exceptionPatterns.set(phrase, made);
  return made;
}

const hasWord = ({ tokens }: Sentence, word: string) =>
  tokens.some(({ text }) => text.toLowerCase() === word);

/** Whether a match stands in a phrase, or beside a word, with which its term is right. */
const isException = (sentence: Sentence, { entry, tokens }: JargonMatch) =>
  entry.unless.some((phrase) =>
    !phrase.includes(' ')
      ? hasWord(sentence, phrase)
      : patternsOfException(phrase).some((pattern) =>
          matchesOf(sentence, pattern).some((match) =>
            tokens.every((index) => match.tokens.includes(index)),
          ),
        ),
  );

/** How far the first and the last word of a match are apart. */
const widthOf = ({ tokens }: JargonMatch) => (tokens.at(-1) ?? 0) - (tokens[0] ?? 0);

/**
 * Drops a match that has words in common with a longer one: "aanmerking" in "in aanmerking komen".
 * Of two of as many words the narrower is meant: "stelt ons in staat om prioriteiten te stellen".
 */
const isLongest = (match: JargonMatch, all: readonly JargonMatch[]) =>
  !all.some(
    (other) =>
      other !== match &&
      match.tokens.some((index) => other.tokens.includes(index)) &&
      (other.tokens.length > match.tokens.length ||
        (other.tokens.length === match.tokens.length && widthOf(other) < widthOf(match))),
  );

/** The terms of a sentence, in reading order; where they overlap, the longest. */
export type TermFinder = (sentence: Sentence) => readonly JargonMatch[];

/** Finds the terms of a list in sentences; the list is asked for at the first. */
export function termFinder(entries: () => readonly JargonEntry[]): TermFinder {
  const known = once(() => candidatesOf(entries()));
  return perSentence((sentence) => {
    const found = [...candidatesFor(sentence, known())].flatMap((entry) =>
      patternsFor(entry).flatMap((pattern) =>
        matchesOf(sentence, pattern).map((match): JargonMatch => ({ entry, ...match })),
      ),
    );
    const apart = new Map<string, JargonMatch>();
    for (const match of found) {
      const key = match.tokens.join(' ');
      if (!apart.has(key) && !isException(sentence, match)) apart.set(key, match);
    }
    const kept = [...apart.values()];
    return kept
      .filter((match) => isLongest(match, kept))
      .toSorted((a, b) => (a.tokens[0] ?? 0) - (b.tokens[0] ?? 0));
  });
}

/** Finds the terms of all registers. */
export const termsIn = termFinder(jargonEntries);

/** Images are made of plain words. */
export const jargonOf = (terms: readonly JargonMatch[]): readonly JargonMatch[] =>
  terms.filter(({ entry }) => entry.register !== 'figurative');

/**
 * The jargon in a sentence: words for which there is a plainer word, be they officialese, of old or
 * English. Images are made of plain words, and stay out.
 */
export const jargonIn: TermFinder = perSentence((sentence) => jargonOf(termsIn(sentence)));
