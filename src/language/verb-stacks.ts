import { opensSomethingElse, SUBORDINATORS } from './function-words.ts';
import { lookUp } from './lexicon/index.ts';
import { perSentence } from './per-sentence.ts';
import type { Sentence, Token } from './token.ts';
import { auxiliaryOf } from './verb-forms.ts';

/** Verbs of one clause that lean on each other: "zou … kunnen worden gehandhaafd". */
export interface VerbStack {
  /** Indices of its verbs, in order. */
  readonly tokens: readonly number[];
  /** Number of verbs; `te` is none. */
  readonly verbs: number;
}

interface Verb {
  readonly index: number;
  readonly auxiliary: ReturnType<typeof auxiliaryOf>;
  /** An infinitive that is no auxiliary: nothing of its cluster stands behind it. */
  readonly isLast?: boolean;
}

/** Shorter words are no infinitives, whatever the lexicon can read in them: en, ten. */
const SHORTEST = 4;

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** A verb as a cluster has it: an auxiliary, an infinitive or a past participle. */
function verbAt(tokens: readonly Token[], index: number): Verb | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word') return undefined;
  const auxiliary = auxiliaryOf(token.text);
  if (auxiliary) return { index, auxiliary };
  const form = nonFiniteForm(token, tokens[index - 1]);
  return form && { index, auxiliary: undefined, isLast: form === 'infinitive' };
}

/**
 * What a word that is no auxiliary can be in a cluster. "vragen" is a plural noun before it is a
 * verb, but not behind an auxiliary or "te".
 */
function nonFiniteForm(
  token: Token,
  before: Token | undefined,
): 'infinitive' | 'participle' | undefined {
  const word = lower(token);
  if (word.length < SHORTEST || opensSomethingElse(word)) return undefined;
  const { readings } = lookUp(token.text);
  const isLed = before !== undefined && (auxiliaryOf(before.text) || lower(before) === 'te');
  const verbs = (isLed ? readings : readings.slice(0, 1)).filter(({ upos }) => upos === 'VERB');
  const has = (feature: string) => verbs.some(({ features = '' }) => features.includes(feature));
  // "gemachtigde" belongs to a noun: in a cluster a participle has no -e.
  if (has('Tense=Past|VerbForm=Part')) return word.endsWith('e') ? undefined : 'participle';
  return has('VerbForm=Inf') ? 'infinitive' : undefined;
}

/** Whether a verb begins another cluster than the one that stands before it. */
function isOfAnother(verb: Verb, run: readonly Verb[], isBehindTe: boolean): boolean {
  if (isBehindTe && isFiniteVerb(verb)) return true;
  return run.some(
    (other) =>
      other.isLast ||
      (verb.auxiliary ? isFiniteVerb(verb) && isFiniteVerb(other) : !other.auxiliary),
  );
}

const isTe = (token: Token | undefined): boolean => lower(token) === 'te';

/**
 * The verbs that stand next to each other from an index on, `te` between them allowed. A second
 * finite verb or a second verb that is no auxiliary belongs to another clause.
 */
function runAt(tokens: readonly Token[], start: number): Verb[] {
  const run: Verb[] = [];
  for (let at = start; at < tokens.length; at += 1) {
    const verb = verbAt(tokens, at);
    if (verb && isOfAnother(verb, run, isTe(tokens[start - 1]))) break;
    if (verb) run.push(verb);
    else if (!isTe(tokens[at]) || run.length === 0) break;
  }
  return run;
}

const endsClause = (token: Token): boolean =>
  token.kind === 'punctuation' ||
  /^(?:en|of|en\/of|maar|want|wel)$/u.test(lower(token)) ||
  SUBORDINATORS.has(lower(token));

/** The finite auxiliary further to the left in the clause, if it is one. */
function finiteBefore(tokens: readonly Token[], run: readonly Verb[]): Verb | undefined {
  const first = run[0]?.index ?? 0;
  for (let at = first - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    if (endsClause(token)) return undefined;
    const auxiliary = token.kind === 'word' ? auxiliaryOf(token.text) : undefined;
    if (auxiliary && lower(token) !== 'zijn' && auxiliary.form !== 'participle') {
      return { index: at, auxiliary };
    }
  }
  return undefined;
}

const isFiniteVerb = ({ auxiliary }: Verb): boolean => auxiliary?.form === 'finite';

const isModal = ({ auxiliary }: Verb): boolean => auxiliary?.lemma === 'modal';
/** "laten zien" and "blijven wonen" say something: only these are mere help. */
const HELPING: ReadonlySet<string> = new Set(['modal', 'hebben', 'zijn', 'worden']);
const isHelping = ({ auxiliary }: Verb): boolean => HELPING.has(auxiliary?.lemma ?? '');

/** Modal verbs that take "te": dient te worden betaald, hoeft niet te worden betaald. */
const TAKES_TE = /^(?:dien|hoe[fv]|hoor|hor|behoor|behor|lijk|leek|blijk|bleek|schijn|dreig)/u;

/** Whether a finite auxiliary can be that of the verbs at the end of its clause. */
function governs(tokens: readonly Token[], finite: Verb, [next]: readonly Verb[]): boolean {
  if (!next) return false;
  if (isModal(finite)) {
    return TAKES_TE.test(lower(tokens[finite.index])) === isTe(tokens[next.index - 1]);
  }
  return finite.auxiliary?.lemma === 'hebben' && isModal(next) && !isTe(tokens[next.index - 1]);
}

/**
 * "moet worden betaald", "moet zijn betaald": a plain passive, which is a matter of voice. "moet
 * hebben ontvangen": a plain perfect; "had kunnen doen" is none.
 */
function isModalPassiveOrPerfect(verbs: readonly Verb[]): boolean {
  const [first, second] = verbs.map(({ auxiliary }) => auxiliary?.lemma);
  const hasPassive = verbs.some(
    ({ auxiliary }) => auxiliary?.lemma === 'worden' || auxiliary?.lemma === 'zijn',
  );
  return verbs.length === 3 && (hasPassive || (first === 'modal' && second === 'hebben'));
}

function stackOf(tokens: readonly Token[], run: readonly Verb[]): VerbStack | undefined {
  const before = run.some(isFiniteVerb) ? undefined : finiteBefore(tokens, run);
  const verbs = before && governs(tokens, before, run) ? [before, ...run] : run;
  const isStack =
    verbs.length >= 3 &&
    verbs.filter(isHelping).length >= 2 &&
    verbs.some(isModal) &&
    verbs.some(({ auxiliary }) => !auxiliary) &&
    !isModalPassiveOrPerfect(verbs);
  return isStack ? { tokens: verbs.map(({ index }) => index), verbs: verbs.length } : undefined;
}

/**
 * The stacks of verbs of a sentence: three or more in one clause, of which at least two only help,
 * one of them a modal verb. A passive or a perfect with one modal verb is none. Without a parse: verbs that stand side by
 * side, with the finite auxiliary before them in the clause.
 */
export const verbStacksIn = perSentence(({ tokens }: Sentence): readonly VerbStack[] => {
  const stacks: VerbStack[] = [];
  let at = 0;
  while (at < tokens.length) {
    const run = runAt(tokens, at);
    const stack = stackOf(tokens, run);
    if (stack) stacks.push(stack);
    at = (run.at(-1)?.index ?? at) + 1;
  }
  return stacks;
});
