import type { Agent, Passive } from '../passives.ts';
import { readingOf } from '../perfects.ts';
import { childrenOf, isParticiple, isPunctuation, type ParsedSentence, subtreeOf } from './tree.ts';

/**
 * The passives of a parsed sentence, in the order of their participles: every `aux:pass` with its
 * head, and the participles joined to that one which share the auxiliary ("wordt gewogen en
 * gemeten").
 */
export function passivesOfTree(sentence: ParsedSentence): Passive[] {
  return [...sentence.tokens.entries()]
    .flatMap(([auxiliary, { relation, head }]) =>
      relation === 'aux:pass' && head >= 0
        ? [head, ...sharing(sentence, head)].map((participle) =>
            passiveOf(sentence, auxiliary, participle),
          )
        : [],
    )
    .sort((a, b) => a.participle - b.participle || a.auxiliary - b.auxiliary);
}

/** Participles joined to the first that have no auxiliary of their own. */
function sharing(sentence: ParsedSentence, participle: number): number[] {
  return childrenOf(sentence, participle).filter((index) => {
    const token = sentence.tokens[index];
    return (
      token?.relation === 'conj' &&
      isParticiple(token) &&
      !childrenOf(sentence, index).some((i) => /^(?:aux|cop)/.test(relationAt(sentence, i)))
    );
  });
}

const relationAt = ({ tokens }: ParsedSentence, index: number) => tokens[index]?.relation ?? '';

function passiveOf(sentence: ParsedSentence, auxiliary: number, participle: number): Passive {
  const { tokens } = sentence;
  const kind = tokens[auxiliary]?.lemma === 'worden' ? 'worden' : 'zijn';
  const agent = agentOf(sentence, participle);
  const [first, last] = [auxiliary, participle].sort((a, b) => a - b).map((i) => tokens[i]);
  return {
    kind,
    auxiliary,
    participle,
    certainty: certaintyOf(kind, tokens[participle]?.text ?? '', agent !== undefined),
    ...(agent && { agent }),
    start: first?.start ?? sentence.start,
    end: last?.end ?? sentence.end,
  };
}

/** The doer, without its "door" and the marks around it. */
function agentOf(sentence: ParsedSentence, participle: number): Agent | undefined {
  const head = childrenOf(sentence, participle).find(
    (i) => relationAt(sentence, i) === 'obl:agent',
  );
  if (head === undefined) return undefined;
  const phrase = subtreeOf(sentence, head).flatMap((i) => {
    const token = sentence.tokens[i];
    if (!token || isPunctuation(token)) return [];
    return token.relation === 'case' && token.head === head && i < head ? [] : [token];
  });
  const [first, last] = [phrase[0], phrase.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/**
 * How sure a passive is. The parser tells those with `worden` almost without error; with `zijn`
 * it confuses them with the perfect tense, so there the verb itself is asked as well.
 */
function certaintyOf(kind: Passive['kind'], participle: string, hasAgent: boolean): number {
  const { reading } = readingOf(participle);
  if (kind === 'worden') return 0.95;
  if (hasAgent) return 0.9;
  if (reading === 'passive') return 0.85;
  return reading === 'either' ? 0.5 : 0.3;
}
