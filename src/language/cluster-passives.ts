import { type Agent, agentAmong } from './agents.ts';
import type { Passive } from './passives.ts';
import { isState, readingOf } from './perfects.ts';
import type { Sentence, Token } from './token.ts';
import { type VerbPair, verbPairs } from './verb-clusters.ts';

/**
 * The passives that the verb clusters of a sentence show by themselves, without a parse, in the
 * order of their participles.
 */
export function passivesOfClusters(sentence: Sentence): Passive[] {
  return verbPairs(sentence).flatMap((pair) => {
    const passive = judge(sentence, pair);
    return passive ? [passive] : [];
  });
}

function judge(sentence: Sentence, pair: VerbPair): Passive | undefined {
  const auxiliary = sentence.tokens[pair.auxiliary] as Token;
  const participle = sentence.tokens[pair.participle] as Token;
  const { kind } = pair;
  const agent = agentOf(sentence, pair);
  const certainty = certaintyOf(kind, participle.text, pair.adjacent, agent !== undefined);
  if (certainty === 0) return undefined;
  return {
    kind,
    auxiliary: pair.auxiliary,
    participle: pair.participle,
    certainty,
    state: isState(kind, participle.text, agent),
    ...(agent && { agent }),
    start: Math.min(auxiliary.start, participle.start),
    end: Math.max(auxiliary.end, participle.end),
  };
}

/** A verb that shares its auxiliary has its own "door …", or else that of the verb before it. */
function agentOf({ tokens }: Sentence, pair: VerbPair): Agent | undefined {
  const last = Math.max(pair.auxiliary, pair.participle);
  const end = tokens.findIndex((token, i) => i > last && endsClause(token));
  const own = tokens.slice(0, end < 0 ? undefined : end);
  const from = pair.sharedWith ?? pair.clauseStart;
  return (
    agentAmong(own, from, pair.participle) ?? agentAmong(own, pair.clauseStart, pair.participle)
  );
}

const endsClause = ({ kind, text }: Token): boolean =>
  kind === 'punctuation' || /^(?:en|dat|die|omdat|maar)$/u.test(text);

/** The figures are an order, not a probability: sure, likely, as likely as not, no passive. */
function certaintyOf(
  kind: Passive['kind'],
  participle: string,
  adjacent: boolean,
  hasAgent: boolean,
): number {
  const { reading, transitive } = readingOf(participle);
  if (reading === 'adjective') return 0;
  const tie = adjacent ? 0.95 : 0.9;
  if (kind === 'worden') return tie;
  if (hasAgent && transitive) return reading === 'perfect' ? 0.5 : tie;
  if (reading === 'passive') return adjacent ? 0.9 : 0.8;
  return reading === 'either' ? 0.5 : 0;
}
