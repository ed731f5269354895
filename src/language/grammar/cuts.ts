import { type Clause, clausesOf } from './clauses.ts';
import {
  childrenOf,
  isFiniteVerb,
  isPunctuation,
  type Node,
  type ParsedSentence,
  subtreeOf,
} from './tree.ts';

/** Relations of clauses that stand beside another. */
const BESIDE = new Set(['conj', 'parataxis']);
/** Relations of clauses that another can do without. */
const LOOSE = new Set(['advcl', 'acl', 'acl:relcl']);

/** Words behind "en" with which a subordinate clause goes on: "als u … en als u …". */
const SUBORDINATORS = /^(?:dat|als|indien|wanneer|omdat|of)$/u;
/** Words that open a clause beside another one; "of" does so too, but opens indirect questions as often. */
const COORDINATORS = /^(?:en|maar|want|dus)$/u;
/**
 * Words that open a clause that can be made a sentence of its own, with daarom, daardoor, maar … A
 * condition ("als", "indien") or a moment ("zodra") cannot do without what it belongs to.
 */
const LOOSE_OPENERS = /^(?:omdat|doordat|zodat|terwijl|hoewel|tenzij|aangezien|mits)$/u;
/** Words that open such a clause about a noun, behind a comma: without it they say which one is meant. */
const RELATIVES = /^(?:die|waar(?!om$)\p{L}+)$/u;

/**
 * Whether a clause has the order of a main clause: nothing before its finite verb, its subject, or
 * one other part with the subject behind it. "… en de zin ervan ziet" is half of a subordinate one.
 */
function hasVerbSecond(sentence: ParsedSentence, { finite, head }: Clause): boolean {
  const parts = childrenOf(sentence, head).filter((index) => {
    const relation = sentence.tokens[index]?.relation ?? '';
    return index !== finite && relation !== 'cc' && relation !== 'punct';
  });
  const isSubject = (index: number): boolean =>
    /^(?:[nc]subj|expl)/.test(sentence.tokens[index]?.relation ?? '');
  const before = [...parts, ...(head === finite ? [] : [head])].filter((index) => index < finite);
  if (before.length > 1) return false;
  const [only] = before;
  return (
    only === undefined ||
    isSubject(only) ||
    parts.some((index) => index > finite && isSubject(index))
  );
}

/**
 * The words before which a sentence can be cut in two, each with a finite verb: those that open a
 * main clause beside another one, or a subordinate clause of the main clause at the end of the
 * sentence. "Burgemeester en wethouders" and "tot en met" are no clauses, so there is no cut in
 * them; nor is there within a subordinate clause, for half of one is no sentence.
 *
 * @returns indices into `sentence.tokens`, in order
 */
export function cutsOf(sentence: ParsedSentence): number[] {
  const { tokens } = sentence;
  const end = tokens.findLastIndex((token) => !isPunctuation(token));
  const firstVerb = tokens.findIndex(isFiniteVerb);
  const opensSubordinate = (index: number): boolean =>
    SUBORDINATORS.test(tokens[index]?.text.toLowerCase() ?? '');
  const isAfterComma = (index: number): boolean => tokens[index - 1]?.text === ',';
  const cuts = clausesOf(sentence).flatMap((each) => {
    const { head, depth } = each;
    const relation = tokens[head]?.relation ?? '';
    const clause = subtreeOf(sentence, head);
    const first = clause.find((index) => !isPunctuation(tokens[index] as Node)) ?? head;
    const opener = tokens[first]?.text.toLowerCase() ?? '';
    const canStandAlone =
      LOOSE_OPENERS.test(opener) || (RELATIVES.test(opener) && isAfterComma(first));
    const opens = BESIDE.has(relation)
      ? depth === 0 &&
        COORDINATORS.test(opener) &&
        !opensSubordinate(first + 1) &&
        hasVerbSecond(sentence, each)
      : depth === 1 && LOOSE.has(relation) && clause.includes(end) && canStandAlone;
    return opens && first > firstVerb ? [first] : [];
  });
  return [...new Set(cuts)].sort((a, b) => a - b);
}
