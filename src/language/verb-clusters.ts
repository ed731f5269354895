import {
  type ClauseWord,
  type ClauseWords,
  clauseWords,
  hasConjunction,
  hasJoint,
  hasOwnSubject,
  isApposition,
  isPossessiveAfter,
  opensClause,
  startsNoun,
} from './clause-words.ts';
import { COORDINATORS, DETERMINERS, PREPOSITIONS } from './function-words.ts';
import type { Sentence } from './token.ts';

/** A participle with the form of worden or zijn that it goes with, as indexes into the tokens. */
export interface VerbPair {
  readonly kind: 'worden' | 'zijn';
  readonly auxiliary: number;
  readonly participle: number;
  /** Whether the two stand in one cluster; a looser tie is less sure. */
  readonly adjacent: boolean;
  /** The first token of the clause, as far as it can be seen. */
  readonly clauseStart: number;
  /** The participle before this one that shares the auxiliary, if there is one. */
  readonly sharedWith?: number;
}

/** A clause that is being read; the main clause lies at the bottom of the stack. */
interface Clause {
  readonly subordinate: boolean;
  start: number;
  /** The finite verb, or -1 while none has been seen. */
  finite: number;
  /** The verb that a participle to come belongs to: the finite one or an infinitive; or -1. */
  governor: number;
  /** The last participle that found its auxiliary in this clause, or -1. */
  participle: number;
}

interface Reading {
  readonly words: ClauseWords;
  readonly question: boolean;
  readonly stack: Clause[];
  /** The auxiliary that each participle read so far went with. */
  readonly partners: Map<number, number>;
  /** The pauses at which a subordinate clause ended. */
  readonly closings: Set<number>;
}

const clauseFrom = (start: number, subordinate: boolean): Clause => ({
  subordinate,
  start,
  finite: -1,
  governor: -1,
  participle: -1,
});

/**
 * Pairs the participles of a sentence with `worden` and `zijn`. There is no parse behind it:
 * clauses are told apart by their openers and finite auxiliaries, and a participle looks first in
 * its own cluster ("moet worden betaald", "betaald is"), then to the verb of its clause ("wordt …
 * betaald"), which it may share ("wordt beoordeeld en afgehandeld").
 */
export function verbPairs(sentence: Sentence): VerbPair[] {
  const reading: Reading = {
    words: clauseWords(sentence),
    question: sentence.text.endsWith('?'),
    stack: [clauseFrom(0, false)],
    partners: new Map(),
    closings: new Set(),
  };
  const pairs: VerbPair[] = [];
  for (const [i, word] of reading.words.entries()) {
    if (word.pause) readPause(reading, i);
    else if (word.auxiliary) {
      if (word.word !== 'zijn' || !isPossessive(reading, i)) readAuxiliary(reading, i);
    } else if (word.shape) {
      const pair = readParticiple(reading, i);
      if (pair) pairs.push(pair);
    } else if (opensClause(reading.words, i, reading.question)) {
      reading.stack.push(clauseFrom(i, true));
    }
  }
  return pairs;
}

const innermost = ({ stack }: Reading): Clause => stack.at(-1) as Clause;

/** At a comma a subordinate clause whose verb has been seen is over. */
function readPause({ words, stack, closings }: Reading, i: number): void {
  const clause = stack.at(-1) as Clause;
  if (!clause.subordinate || i === clause.start + 1) return;
  if (clause.finite < 0) {
    // The verb is one we do not know: what stands before the comma is most often that verb.
    clause.finite = i - 1;
    closings.add(i);
  } else if (!listsVerbs(words, i)) {
    stack.pop();
    closings.add(i);
  }
}

/** "beoordeeld, afgewezen en verzonden", "gelezen, maar ook besproken": more verbs to come. */
function listsVerbs(words: ClauseWords, i: number): boolean {
  const joins = (k: number): boolean => COORDINATORS.has(words[k]?.word ?? '');
  if (!words[i - 1]?.shape) return joins(i + 1) && words[i + 2]?.word === 'ook';
  return joins(i + 1) ? !!words[i + 2]?.shape : !!words[i + 1]?.shape && joins(i + 2);
}

function readAuxiliary(reading: Reading, i: number): void {
  const { words, stack } = reading;
  const { auxiliary } = words[i] as ClauseWord;
  if (!auxiliary || auxiliary.form === 'participle') return;
  let clause = innermost(reading);
  const clustered = isClustered(reading, i);
  if (isInfinitive(reading, i, clustered)) {
    if (auxiliary.lemma !== 'modal' && auxiliary.lemma !== 'other') clause.governor = i;
    return;
  }
  const another = clause.finite >= 0 && !clustered;
  if (another && clause.subordinate && !hasConjunction(words, clause.finite, i)) {
    stack.pop();
    clause = innermost(reading);
  }
  if (clause.finite >= 0 && !clustered) clause.start = clause.finite + 1;
  clause.finite = i;
  clause.governor = i;
  if (!clustered) clause.participle = -1;
}

/** Whether an auxiliary goes on with the cluster before it: "is | geweest", "betaald | kan". */
function isClustered({ words, partners }: Reading, i: number): boolean {
  const before = words[i - 1];
  if (!before) return false;
  if (before.auxiliary || before.word === 'te') return true;
  const partner = partners.get(i - 1);
  return !!before.shape && (partner === undefined || partner >= i);
}

function isInfinitive(reading: Reading, i: number, clustered: boolean): boolean {
  const { words } = reading;
  const form = words[i]?.auxiliary?.form;
  if (words[i - 1]?.word === 'te' || form === 'infinitive') return true;
  const { finite } = innermost(reading);
  if (form !== 'both' || finite < 0) return false;
  return clustered || words[finite]?.auxiliary?.lemma === 'modal';
}

function readParticiple(reading: Reading, i: number): VerbPair | undefined {
  const clause = innermost(reading);
  const found = inCluster(reading, i);
  if (found === undefined) return inClause(reading, i);
  reading.partners.set(i, found);
  clause.participle = i;
  if (clause.finite < 0 && clause.subordinate) clause.finite = i;
  clause.governor = found;
  return pairOf(reading, i, found, true, clause);
}

function pairOf(
  { words }: Reading,
  participle: number,
  auxiliary: number,
  adjacent: boolean,
  clause: Clause,
): VerbPair | undefined {
  const kind = words[auxiliary]?.auxiliary?.lemma;
  if (kind !== 'worden' && kind !== 'zijn') return undefined;
  const indexOf = (i: number): number => (words[i] as ClauseWord).index;
  return {
    kind,
    auxiliary: indexOf(auxiliary),
    participle: indexOf(participle),
    adjacent,
    clauseStart: indexOf(clause.start),
  };
}

/** The auxiliary in the participle's own cluster, first on its left, then on its right. */
function inCluster(reading: Reading, i: number): number | undefined {
  const { words } = reading;
  const left = words[i - 1];
  if (left?.auxiliary && left.auxiliary.lemma !== 'modal' && left.auxiliary.form !== 'participle') {
    if (left.word !== 'zijn' || !isPossessiveAfter(words[i - 2])) return i - 1;
  }
  let perfect: number | undefined;
  for (let k = nextVerb(reading, i); k < words.length; k++) {
    const { word, auxiliary } = words[k] as ClauseWord;
    if (word === 'te') continue;
    if (!auxiliary || (word === 'zijn' && isHisAfterParticiple(reading, k))) break;
    const { lemma, form } = auxiliary;
    // "moet ingevuld worden teruggestuurd": the infinitive belongs to the participle behind it.
    if (form === 'both' && words[k + 1]?.shape) break;
    if (lemma === 'modal' || form === 'participle') continue;
    // "gedaan hebt | wordt": another clause begins.
    if (perfect !== undefined && form === 'finite') break;
    // "afgewezen is" ends here; "afgewezen had moeten worden" goes on.
    if (lemma !== 'hebben') return k;
    perfect ??= k;
  }
  return perfect;
}

/** The place behind a participle, past others that share its auxiliary: "gehoord en gezien is". */
function nextVerb(reading: Reading, i: number): number {
  const { words } = reading;
  const clause = innermost(reading);
  let k = i + 1;
  while (
    clause.subordinate &&
    clause.finite < 0 &&
    COORDINATORS.has(words[k]?.word ?? '') &&
    words[k + 1]?.shape
  )
    k += 2;
  return k;
}

/** The auxiliary further off in the participle's clause, or in a clause around it. */
function inClause(reading: Reading, i: number): VerbPair | undefined {
  const { words, stack, partners, closings } = reading;
  const ambiguous = words[i]?.shape?.ambiguous ?? false;
  if (words[i - 1]?.word === 'te') return undefined;
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const clause = stack[depth] as Clause;
    if (clause.finite < 0 && clause.subordinate && ambiguous) {
      clause.finite = i;
      return undefined;
    }
    const { governor } = clause;
    if (governor < 0) continue;
    const shared = clause.participle >= 0;
    const last = shared ? clause.participle : governor;
    const joined = hasJoint(words, last, i);
    // A clause ends with its verbs: what follows belongs to the clause around it.
    if (shared && !joined) continue;
    // A worden without participle waits for one, whatever stands in between.
    const waits = !shared && words[governor]?.auxiliary?.lemma === 'worden';
    if (joined && !waits) {
      if (!closings.has(i - 1) && isApposition(words, i)) return undefined;
      if (ambiguous && isOtherVerb(words, last, i, shared)) return undefined;
    }
    clause.participle = i;
    partners.set(i, governor);
    stack.length = depth + 1;
    const pair = pairOf(reading, i, governor, false, clause);
    return pair && shared ? { ...pair, sharedWith: (words[last] as ClauseWord).index } : pair;
  }
  return undefined;
}

/** Whether an ambiguous word behind a joint is a finite verb: "is volledig en verwacht antwoord". */
const isOtherVerb = (words: ClauseWords, last: number, i: number, shared: boolean): boolean =>
  hasOwnSubject(words, last, i) || (!shared && hasJoint(words, i - 2, i));

/** "heeft geweigerd zijn naam te geven": the participle has its auxiliary, `zijn` has a noun. */
function isHisAfterParticiple(reading: Reading, i: number): boolean {
  const next = reading.words[i + 1];
  const { governor, participle } = innermost(reading);
  return !!next && startsNoun(next) && governor >= 0 && (participle < 0 || participle === i - 1);
}

/** Whether `zijn` is "his" rather than "are" or "be". */
function isPossessive(reading: Reading, i: number): boolean {
  const { words, question, partners } = reading;
  const before = words[i - 1];
  const next = words[i + 1];
  if (before?.word === 'te') return false;
  if (before?.shape) {
    const partner = partners.get(i - 1);
    return partner !== undefined && partner !== i && isHisAfterParticiple(reading, i);
  }
  if (i === 0) return !question;
  if (isPossessiveAfter(before)) return true;
  if (!next || !startsNoun(next)) return false;
  if (before?.auxiliary) return true;
  if (before?.word.endsWith('t') && startsNoun(before) && !isInPhrase(words[i - 2])) return true;
  const clause = innermost(reading);
  const settled = clause.finite >= 0 && !hasJoint(words, clause.finite, i);
  return settled || (clause.subordinate && clause.finite < 0);
}

/** Whether what follows a word is likely a noun: "het besluit zijn", not "hij deelt zijn". */
const isInPhrase = (word: ClauseWord | undefined): boolean =>
  !!word && (DETERMINERS.has(word.word) || PREPOSITIONS.has(word.word) || word.word.endsWith('e'));
