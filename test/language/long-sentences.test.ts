import { describe, expect, it } from 'vitest';
import {
  clausesOf,
  cutsOf,
  dependenciesOf,
  type Node,
  type ParsedSentence,
  passivesOfTree,
  separableVerbsOf,
  subtreeOf,
  tangsOf,
} from '../../src/language/grammar/index.ts';
import { termsIn } from '../../src/language/jargon/match.ts';

/** Verbs side by side, each with a subject, a particle and a word in between: 5 tokens for each. */
const WORDS: readonly Pick<Node, 'text' | 'upos' | 'features' | 'relation'>[] = [
  { text: 'zij', upos: 'PRON', features: '', relation: 'nsubj' },
  { text: 'worden', upos: 'AUX', features: 'VerbForm=Fin', relation: 'aux:pass' },
  { text: 'nu', upos: 'ADV', features: '', relation: 'advmod' },
  { text: 'gebeld', upos: 'VERB', features: 'VerbForm=Part', relation: 'conj' },
  { text: 'op', upos: 'ADP', features: '', relation: 'compound:prt' },
];
const VERB = 3;

/** A sentence as broken markup makes them, and how often a head was looked at. */
function endless(length: number): { sentence: ParsedSentence; looks: () => number } {
  let looks = 0;
  const tokens = Array.from({ length }, (_, index): Node => {
    const verb = index - (index % WORDS.length) + VERB;
    const isVerb = index === verb;
    const head = isVerb ? (verb === VERB ? -1 : VERB) : Math.min(verb, length - 1);
    const word = WORDS[index % WORDS.length] as (typeof WORDS)[number];
    return {
      ...word,
      relation: head < 0 ? 'root' : word.relation,
      lemma: word.text,
      kind: 'word',
      start: index * 8,
      end: index * 8 + word.text.length,
      get head() {
        looks++;
        return head;
      },
    };
  });
  const sentence = { text: '', start: 0, end: length * 8, tokens };
  return { sentence, looks: () => looks };
}

describe('a sentence of thousands of words', () => {
  it.each([
    ['dependencies', dependenciesOf],
    ['clauses', clausesOf],
    ['passives', passivesOfTree],
    ['separable verbs', separableVerbsOf],
    ['tangs', (sentence: ParsedSentence) => tangsOf(sentence, 0)],
    ['places to cut', cutsOf],
    ['the words below its root', (sentence: ParsedSentence) => subtreeOf(sentence, VERB)],
  ])('is looked at as often for each word as one of hundreds: %s', (_, read) => {
    const looksPerWord = (length: number): number => {
      const { sentence, looks } = endless(length);
      read(sentence);
      return looks() / length;
    };
    expect(looksPerWord(500)).toBeGreaterThan(0);
    expect(looksPerWord(4000)).toBeLessThan(2 * looksPerWord(500));
  });

  it('is read as often for each word, too, where jargon is looked for', () => {
    const readsPerWord = (length: number): number => {
      let reads = 0;
      const tokens = Array.from({ length }, (_, index) => {
        const text = ['dien', 'gemeente', 'nu', 'zwart', 'brief', 'in'][index % 6] ?? '';
        return {
          kind: 'word' as const,
          start: index * 9,
          end: index * 9 + text.length,
          get text() {
            reads++;
            return text;
          },
        };
      });
      termsIn({ text: '', start: 0, end: length * 9, tokens });
      return reads / length;
    };
    expect(readsPerWord(2400)).toBeLessThan(2 * readsPerWord(300));
  });
});
