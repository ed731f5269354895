import type { Passage, Prose } from '../../language/prose.ts';
import {
  canBeSame,
  knownThingAt,
  type Pointer,
  type SynonymPair,
  synonymPairs,
} from '../../language/synonyms.ts';
import type { Sentence, Token } from '../../language/token.ts';
import { lawTextOf } from '../borrowed.ts';
import type { Finding } from '../finding.ts';
import { findingIn, type Rule } from '../rule.ts';

/** Where a noun stands for the first time, and all the ways in which it points. */
interface Use {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly token: Token;
  readonly first: Pointer;
  readonly pointers: Set<Pointer>;
}

/** The uses of each noun that names a thing the reader knows, by lemma; text of law has its own. */
function usesIn({ document, passages }: Prose): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  const lawText = lawTextOf(document);
  for (const passage of passages.filter(({ index }) => !lawText.has(index))) {
    for (const sentence of passage.sentences) {
      for (const [index, token] of sentence.tokens.entries()) {
        const thing = knownThingAt(sentence, index);
        if (!thing) continue;
        const { lemma, pointer: first } = thing;
        const use = uses.get(lemma) ?? { passage, sentence, token, first, pointers: new Set() };
        use.pointers.add(first);
        uses.set(lemma, use);
      }
    }
  }
  return uses;
}

/** Whether a letter has both words of a pair for what may be one thing. */
function isMixed({ plain, other }: SynonymPair, uses: ReadonlyMap<string, Use>): boolean {
  const [plainUse, use] = [uses.get(plain), uses.get(other)];
  if (!plainUse || !use) return false;
  return canBeSame(use.first, use.pointers, plainUse.pointers);
}

function check(prose: Prose): Finding[] {
  const uses = usesIn(prose);
  const mixed = synonymPairs().filter((pair) => isMixed(pair, uses));
  return [...uses].flatMap(([lemma, { passage, sentence, token }]) => {
    const pair = mixed.find(({ other }) => other === lemma);
    if (!pair) return [];
    const remark = {
      rule: 'inconsistente-term',
      severity: 'hint',
      start: token.start,
      end: token.end,
      arguments: { term: lemma, other: pair.plain },
    } as const;
    return [findingIn(prose.document, passage.index, remark, sentence)];
  });
}

/** Points at the less plain of two words that may name the same thing in one letter. */
export const inconsistenteTerm = {
  id: 'inconsistente-term',
  check,
} as const satisfies Rule;
