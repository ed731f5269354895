import { clausesOf } from './clauses.ts';
import { isFiniteVerb, isPunctuation, type Node, type ParsedSentence, subtreeOf } from './tree.ts';

/** Relations of clauses that stand beside another. */
const BESIDE = new Set(['conj', 'parataxis']);
/** Relations of clauses that another can do without. */
const LOOSE = new Set(['advcl', 'acl', 'acl:relcl']);

/** Words that open a clause beside another one; "of" does so too, but opens indirect questions as often. */
const COORDINATORS = /^(?:en|maar|want|dus)$/u;
/** Words that open a clause that can be made a sentence of its own. */
const SUBORDINATORS =
  /^(?:omdat|doordat|zodat|terwijl|hoewel|indien|als|tenzij|zodra|voordat|nadat|wanneer|aangezien|mits|die|waar\p{L}+)$/u;

/**
 * The words before which a sentence can be cut in two, each with a finite verb: those that open a
 * clause beside another one, or a subordinate clause at the end of the sentence. "Burgemeester en
 * wethouders" and "tot en met" are no clauses, so there is no cut in them.
 *
 * @returns indices into `sentence.tokens`, in order
 */
export function cutsOf(sentence: ParsedSentence): number[] {
  const { tokens } = sentence;
  const end = tokens.findLastIndex((token) => !isPunctuation(token));
  const firstVerb = tokens.findIndex(isFiniteVerb);
  const cuts = clausesOf(sentence).flatMap(({ head }) => {
    const relation = tokens[head]?.relation ?? '';
    const clause = subtreeOf(sentence, head);
    const first = clause.find((index) => !isPunctuation(tokens[index] as Node)) ?? head;
    const opener = tokens[first]?.text.toLowerCase() ?? '';
    const opens = BESIDE.has(relation)
      ? COORDINATORS.test(opener)
      : LOOSE.has(relation) && clause.includes(end) && SUBORDINATORS.test(opener);
    return opens && first > firstVerb ? [first] : [];
  });
  return [...new Set(cuts)].sort((a, b) => a - b);
}
