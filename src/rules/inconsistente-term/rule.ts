import type { Passage, Prose } from '../../language/prose.ts';
import { canBeSame, knownThingAt, type Pointer, synonymPairs } from '../../language/synonyms.ts';
import type { Sentence, Token } from '../../language/token.ts';
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

/** The uses of each noun that names a thing the reader knows, by lemma. */
function usesIn({ passages }: Prose): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const passage of passages) {
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

function check(prose: Prose): Finding[] {
  const uses = usesIn(prose);
  return synonymPairs().flatMap(({ plain, other }) => {
    const use = uses.get(other);
    const plainUse = uses.get(plain);
    if (!use || !plainUse || !canBeSame(use.first, plainUse.pointers)) return [];
    const { start, end } = use.token;
    const remark = {
      rule: 'inconsistente-term',
      severity: 'hint',
      start,
      end,
      arguments: { term: other, other: plain },
    } as const;
    return [findingIn(prose.document, use.passage.index, remark, use.sentence)];
  });
}

/** Points at the less plain of two words that may name the same thing in one letter. */
export const inconsistenteTerm = {
  id: 'inconsistente-term',
  check,
} as const satisfies Rule;
