import {
  clausesOf,
  firstConjunct,
  isPunctuation,
  isSubordinate,
  type Node,
  type ParsedSentence,
  parse,
  subtreeOf,
} from '../../language/grammar/index.ts';
import { checkOwnSentences } from '../own-sentences.ts';
import type { Remark, Rule } from '../rule.ts';

/** Fewest words of a clause that stands in the way; "die u stuurde" does not. */
const SHORTEST = 5;

/**
 * Words that open a subordinate clause with a finite verb. What has another opener was misread, or
 * is an infinitive ("om te …"), a comparison ("dan u dacht"), or no clause but a remark ("wat betreft").
 */
const OPENERS =
  /^(?:dat|die|wie|wat|welke?|wiens|hoe|hoeveel|of|als|indien|wanneer|omdat|doordat|zodat|opdat|voordat|nadat|totdat|zodra|zolang|terwijl|hoewel|tenzij|mits|aangezien|toen|waar\p{L}*)$/u;
const PREPOSITION_BEFORE = /^(?:welke|wie|wiens)$/u;

/** The words of a clause with all that hangs on it. */
const wordsOf = (sentence: ParsedSentence, head: number): Node[] =>
  subtreeOf(sentence, head)
    .flatMap((index) => sentence.tokens[index] ?? [])
    .filter((token) => !isPunctuation(token));

function hasOpener([first, second, third]: readonly Node[]): boolean {
  const at = (node: Node | undefined): string => node?.text.toLowerCase() ?? '';
  if (at(first) === 'wat' && at(second) === 'betreft') return false;
  if (at(second) === 'wat' && at(third) === 'betreft') return false;
  return OPENERS.test(at(first)) || PREPOSITION_BEFORE.test(at(second));
}

/** How many of the clauses with these heads a clause lies in; each of them begins before it. */
function around(sentence: ParsedSentence, head: number, heads: ReadonlySet<number>): number {
  const startOf = (index: number): number => wordsOf(sentence, index)[0]?.start ?? 0;
  const start = startOf(head);
  let clauses = 0;
  let i = sentence.tokens[head]?.head ?? -1;
  while (i >= 0) {
    const first = firstConjunct(sentence, i);
    if ((heads.has(i) || heads.has(first)) && startOf(first) < start) clauses++;
    i = sentence.tokens[first]?.head ?? -1;
  }
  return clauses;
}

/**
 * Clauses beside one that is pointed at ("en dat …") lie no deeper and are told of with it, so
 * conjuncts are left out.
 */
const isFirst = ({ tokens }: ParsedSentence, head: number): boolean =>
  tokens[head]?.relation !== 'conj';

function remarksOn(sentence: ParsedSentence): Remark[] {
  const heads = new Set(
    clausesOf(sentence)
      .map(({ head }) => head)
      .filter(
        (head) =>
          isFirst(sentence, head) &&
          isSubordinate(sentence, head) &&
          hasOpener(wordsOf(sentence, head)),
      ),
  );
  return [...heads].flatMap((head) => {
    const outer = around(sentence, head, heads);
    const words = wordsOf(sentence, head);
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
  check: (prose) => checkOwnSentences(prose, (sentence) => remarksOn(parse(sentence))),
} as const satisfies Rule;
