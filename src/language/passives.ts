import { type Agent, namesCause } from './agents.ts';
import { passivesOfClusters } from './cluster-passives.ts';
import { COORDINATORS } from './function-words.ts';
import { type ParsedSentence, parse, passivesOfTree } from './grammar/index.ts';
import { lookUp } from './lexicon/index.ts';
import { participleShape } from './participles.ts';
import { perSentence } from './per-sentence.ts';
import { isState, readingOf } from './perfects.ts';
import type { Sentence, Token } from './token.ts';
import { auxiliaryOf } from './verb-forms.ts';

export type { Agent } from './agents.ts';

/** One passive: an auxiliary with its participle. */
export interface Passive {
  /** `worden`: it is being done; `zijn`: it has been done. */
  readonly kind: 'worden' | 'zijn';
  /** Index of the auxiliary in `Sentence.tokens`; two participles may share one. */
  readonly auxiliary: number;
  /** Index of the participle in `Sentence.tokens`. */
  readonly participle: number;
  /** How sure it is that this is a passive, from 0 to 1; see `SURE`. */
  readonly certainty: number;
  /**
   * Whether it tells what something is like rather than what was done to it: "is gevestigd". Grammar
   * calls many of these passives; there is nobody to name, so helder points at none and counts none.
   */
  readonly state: boolean;
  /** Who does it, where "door …" says so. */
  readonly agent?: Agent;
  /** From the first to behind the last of auxiliary and participle, in offsets into the block. */
  readonly start: number;
  readonly end: number;
}

/** From this certainty on a passive counts as one; below it is worth no more than a hint. */
export const SURE = 0.7;

/** Whether a passive counts: one that is sure, of something that is or was done. */
export const isSurelyDone = ({ certainty, state }: Passive): boolean => certainty >= SURE && !state;

/** What only the clusters see of *zijn* is doubtful, unless the tree has the two together too. */
const DOUBTFUL = 0.5;

/**
 * The passives of a sentence, in the order of their participles: `worden` with a participle, and
 * `zijn` with the participle of something that somebody did ("is toegekend"). What happened by
 * itself ("is vertrokken") is none; what something is like ("is gevestigd") is one where the tree
 * has it so, marked as a state.
 *
 * Two readers look for them: the tree, which knows best what belongs together and who does it, and
 * the verb clusters, which see some that the tree misreads.
 */
export const passivesOf: (sentence: Sentence) => readonly Passive[] = perSentence((sentence) => {
  const tree = parse(sentence);
  const clusters = passivesOfClusters(sentence);
  const inTree = passivesOfTree(tree).flatMap((passive) => {
    const same = clusters.find((other) => isSame(other, passive));
    return same || isLikely(sentence, passive, clusters)
      ? [withDoer(sentence, passive, same?.agent)]
      : [];
  });
  const others = clusters.filter(
    (passive) =>
      !inTree.some((other) => isSame(other, passive)) &&
      !inTree.some((other) => tellsHow(tree, passive, other)),
  );
  return [...inTree, ...others.map((passive) => weighed(tree, passive, inTree))]
    .filter((passive, _, all) => hasNearest(passive, all) && !isBySomethingElse(tree, passive))
    .sort((a, b) => a.participle - b.participle || a.auxiliary - b.auxiliary);
});

const isJoint = ({ text }: Token): boolean =>
  /^[,;:/]$/u.test(text) || COORDINATORS.has(text.toLowerCase());

/** "wordt gemotiveerd meegedeeld": a participle beside another that nothing joins to it. */
function tellsHow({ tokens }: Sentence, passive: Passive, other: Passive): boolean {
  const { auxiliary } = passive;
  const [from = 0, to = 0] = [passive.participle, other.participle].sort((a, b) => a - b);
  const isOnOneSide = to < auxiliary || auxiliary < from;
  return auxiliary === other.auxiliary && isOnOneSide && !tokens.slice(from, to).some(isJoint);
}

const distance = ({ auxiliary, participle }: Passive): number => Math.abs(participle - auxiliary);

/** A participle has one auxiliary: the one that stands nearest. */
const hasNearest = (passive: Passive, all: readonly Passive[]): boolean =>
  !all.some(
    (other) => other.participle === passive.participle && distance(other) < distance(passive),
  );

/** Words behind which an uninflected participle is a noun ("een gegeven") or a reference. */
const NOUN_OR_REFERENCE = /^(?:een|geen|zoals)$/u;
const QUOTATION_MARK = /^["“”„‘’']$/u;

/** A participle that is a noun, refers to something, or stands in a quotation without its auxiliary. */
function isBySomethingElse({ tokens }: Sentence, { auxiliary, participle }: Passive): boolean {
  if (NOUN_OR_REFERENCE.test(tokens[participle - 1]?.text.toLowerCase() ?? '')) return true;
  const [from, to] = [auxiliary, participle].sort((a, b) => a - b);
  const marks = tokens
    .slice(from, to)
    .filter(({ kind, text }) => kind === 'punctuation' && QUOTATION_MARK.test(text));
  const isOneWord = QUOTATION_MARK.test(tokens[participle - 1]?.text ?? '');
  return marks.length % 2 === 1 && !isOneWord;
}

const isSame = (a: Passive, b: Passive): boolean =>
  a.auxiliary === b.auxiliary && a.participle === b.participle;

/** Whether a passive that only the tree sees holds up against what is known of its words. */
function isLikely(
  { tokens }: Sentence,
  { kind, auxiliary, participle }: Passive,
  clusters: readonly Passive[],
): boolean {
  const verb = tokens[participle]?.text ?? '';
  const { reading } = readingOf(verb);
  if (auxiliaryOf(tokens[auxiliary]?.text ?? '')?.lemma !== kind || reading === 'adjective')
    return false;
  if (kind === 'zijn')
    return reading === 'state' || (reading === 'passive' && participleShape(verb) !== undefined);
  const isTaken = clusters.some(
    (other) => other.auxiliary === auxiliary && Math.abs(other.participle - other.auxiliary) === 1,
  );
  return !isTaken && isPastParticiple(verb);
}

const isPastParticiple = (word: string): boolean =>
  participleShape(word) !== undefined ||
  lookUp(word).readings.some(
    ({ features = '' }) => features.includes('VerbForm=Part') && !features.includes('Tense=Pres'),
  );

/** The doer as the tree has it, or as it is shared with the verb before: "gezien en gelezen". */
function withDoer(sentence: Sentence, passive: Passive, shared: Agent | undefined): Passive {
  const { agent: own, ...rest } = passive;
  const isDoer =
    own && !namesCause(sentence.text.slice(own.start - sentence.start, own.end - sentence.start));
  const agent = isDoer ? own : shared;
  const verb = sentence.tokens[passive.participle]?.text ?? '';
  return { ...rest, state: isState(passive.kind, verb, agent), ...(agent && { agent }) };
}

/**
 * A passive that only the clusters see, as sure as the tree lets it be. A participle may share its
 * auxiliary with one that the tree has; what the tree calls a copula is most often a passive.
 */
function weighed(
  { tokens }: ParsedSentence,
  passive: Passive,
  inTree: readonly Passive[],
): Passive {
  const { kind, auxiliary, participle, certainty } = passive;
  const { head, relation } = tokens[auxiliary] ?? {};
  const isSupported =
    (head === participle && relation === 'cop') ||
    tokens[head ?? -1]?.text === 'geworden' ||
    inTree.some((other) => other.auxiliary === auxiliary && isSurelyDone(other));
  return kind === 'worden' || isSupported
    ? passive
    : { ...passive, certainty: Math.min(certainty, DOUBTFUL) };
}
