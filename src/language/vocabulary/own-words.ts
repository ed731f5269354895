import type { JargonEntry, JargonKind } from '../jargon/entries.ts';
import { type JargonMatch, kindOfPhrase, termFinder } from '../jargon/match.ts';
import { lookUp } from '../lexicon/index.ts';
import type { Sentence } from '../token.ts';

/** A word or expression that a municipality judges for itself. */
export interface OwnWord {
  readonly word: string;
  /** Why, in the words of who wrote it down. */
  readonly reason: string;
  /** Who answers for it: a person, a team. */
  readonly owner: string;
}

/** A word or expression for which a municipality has other words. */
export interface OwnTerm extends OwnWord {
  readonly pos?: JargonKind | undefined;
  /** The plainest first, in dictionary form. */
  readonly alternatives: readonly string[];
}

/** The words of a municipality, beside those of helder; they go before them. */
export interface OwnWords {
  /** Never point at these. */
  readonly allow: readonly OwnWord[];
  /** Always point at these. */
  readonly deny: readonly OwnWord[];
  /** Propose these instead. */
  readonly alternatives: readonly OwnTerm[];
}

export type OwnList = keyof OwnWords;

export const NO_OWN_WORDS: OwnWords = { allow: [], deny: [], alternatives: [] };

const OPEN_KINDS: readonly JargonKind[] = ['NOUN', 'VERB', 'ADJ', 'ADV'];

/** How a word may be found: as it stands, and in the forms of every part of speech it can be. */
function kindsOf(word: string): readonly JargonKind[] {
  if (word.includes(' ')) return [kindOfPhrase(word)];
  const readings = new Set<string>(lookUp(word).readings.map(({ upos }) => upos));
  return ['PHRASE', ...OPEN_KINDS.filter((kind) => readings.has(kind))];
}

/** A word of a list with the tokens of a sentence that are it, by index. */
export interface OwnMatch<Word extends OwnWord> extends JargonMatch {
  readonly own: Word;
}

/** Finds the words of one list in sentences, in all their forms. */
export function ownFinder<Word extends OwnWord & { readonly pos?: JargonKind | undefined }>(
  words: readonly Word[],
  alternativesOf: (word: Word) => readonly string[] = () => [],
): (sentence: Sentence) => readonly OwnMatch<Word>[] {
  if (words.length === 0) return () => [];
  const ownOf = new Map<JargonEntry, Word>();
  for (const own of words) {
    for (const kind of own.pos ? [own.pos] : kindsOf(own.word)) {
      const alternatives = alternativesOf(own);
      const said = { register: 'officialese', term: own.word, example: '' } as const;
      ownOf.set({ ...said, kind, alternatives, unless: [] }, own);
    }
  }
  const find = termFinder(() => [...ownOf.keys()]);
  return (sentence) =>
    find(sentence).flatMap((match) => {
      const own = ownOf.get(match.entry);
      return own ? [{ ...match, own }] : [];
    });
}
