import {
  clausesOf,
  firstConjunct,
  isPunctuation,
  isSubordinate,
  type ParsedSentence,
  parse,
  subtreeOf,
} from '../../language/grammar/index.ts';
import { checkSentences, type Remark, type Rule } from '../rule.ts';

/** Fewest words of a clause with a subject and a verb; less is a slip of the parser. */
const SHORTEST = 3;

/**
 * How many subordinate clauses with a finite verb a clause lies in. Infinitives ("wij willen weten
 * of …") make a sentence no harder, and do not count.
 */
function around(sentence: ParsedSentence, head: number, heads: ReadonlySet<number>): number {
  let clauses = 0;
  let i = sentence.tokens[firstConjunct(sentence, head)]?.head ?? -1;
  while (i >= 0) {
    const first = firstConjunct(sentence, i);
    if (heads.has(i) || heads.has(first)) clauses++;
    i = sentence.tokens[first]?.head ?? -1;
  }
  return clauses;
}

function remarksOn(sentence: ParsedSentence): Remark[] {
  const heads = new Set(
    clausesOf(sentence)
      .map(({ head }) => head)
      .filter((head) => isSubordinate(sentence, head)),
  );
  return [...heads].flatMap((head) => {
    const outer = around(sentence, head, heads);
    const words = subtreeOf(sentence, head)
      .flatMap((index) => sentence.tokens[index] ?? [])
      .filter((token) => !isPunctuation(token));
    const [first, last] = [words[0], words.at(-1)];
    if (outer === 0 || !first || !last || words.length < SHORTEST) return [];
    return [
      {
        rule: 'genestelde-bijzin',
        severity: outer > 1 ? 'warning' : 'hint',
        start: first.start,
        end: last.end,
        arguments: { depth: outer + 1 },
      } as const,
    ];
  });
}

/** Points at each clause that lies within another subordinate clause. */
export const genesteldeBijzin = {
  id: 'genestelde-bijzin',
  check: (prose) => checkSentences(prose, (sentence) => remarksOn(parse(sentence))),
} as const satisfies Rule;
