import type { Agent, Passive } from '../passives.ts';
import { isState, readingOf } from '../perfects.ts';
import { childrenOf, isParticiple, isPunctuation, type ParsedSentence, subtreeOf } from './tree.ts';

/** How an auxiliary may hang on the participle of a passive: as the parser sees it. */
type Link = 'aux:pass' | 'aux';

/**
 * The passives of a parsed sentence, in the order of their participles: every `aux:pass` with its
 * head, *zijn* that the parser takes for a perfect tense though the verb has its perfect with
 * *hebben*, and the participles joined to these that share the auxiliary ("wordt gewogen en
 * gemeten").
 */
export function passivesOfTree(sentence: ParsedSentence): Passive[] {
  return [...sentence.tokens.entries()]
    .flatMap(([auxiliary, { head }]) => {
      const link = linkOf(sentence, auxiliary);
      return link
        ? [head, ...sharing(sentence, head)].map((participle) =>
            passiveOf(sentence, auxiliary, participle, link),
          )
        : [];
    })
    .sort((a, b) => a.participle - b.participle || a.auxiliary - b.auxiliary);
}

function linkOf({ tokens }: ParsedSentence, auxiliary: number): Link | undefined {
  const token = tokens[auxiliary];
  const participle = tokens[token?.head ?? -1];
  if (!token || !participle) return undefined;
  if (token.relation === 'aux:pass') return 'aux:pass';
  return token.relation === 'aux' &&
    token.lemma === 'zijn' &&
    isParticiple(participle) &&
    takesHebben(participle.text)
    ? 'aux'
    : undefined;
}

/** Past participles, with what stands before `ge` in those of separable verbs. */
const SEPARABLE = /^\p{L}{2,}?(?=ge\p{L}{3})/u;
const PRESENT = /ende?$/u;

/**
 * Whether a participle is of a verb that has its perfect with *hebben*, so that *zijn* makes it
 * passive. Separable verbs that no list has are as the verb they are made from: "is meegesprongen".
 */
function takesHebben(participle: string): boolean {
  const word = participle.toLowerCase();
  return (
    !PRESENT.test(word) &&
    readingOf(word).reading === 'passive' &&
    readingOf(word.replace(SEPARABLE, '')).reading === 'passive'
  );
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

function passiveOf(
  sentence: ParsedSentence,
  auxiliary: number,
  participle: number,
  link: Link,
): Passive {
  const { tokens } = sentence;
  const kind = tokens[auxiliary]?.lemma === 'worden' ? 'worden' : 'zijn';
  const agent = agentOf(sentence, participle);
  const [first, last] = [auxiliary, participle].sort((a, b) => a - b).map((i) => tokens[i]);
  const verb = tokens[participle]?.text ?? '';
  return {
    kind,
    auxiliary,
    participle,
    certainty: kind === 'worden' ? 0.95 : certaintyOf(verb, link, agent !== undefined),
    state: isState(kind, verb, agent),
    ...(agent && { agent }),
    start: first?.start ?? sentence.start,
    end: last?.end ?? sentence.end,
  };
}

/**
 * The doer, without its "door" and the marks around it. In the Alpino Treebank 414 of the 426
 * phrases with "door" beside a passive are doers, so the parser is not asked which is which.
 */
function agentOf(sentence: ParsedSentence, participle: number): Agent | undefined {
  const doorOf = (phrase: number) =>
    childrenOf(sentence, phrase).find(
      (i) =>
        relationAt(sentence, i) === 'case' && sentence.tokens[i]?.text.toLowerCase() === 'door',
    );
  const head = childrenOf(sentence, participle).find(
    (i) => /^obl/.test(relationAt(sentence, i)) && doorOf(i) !== undefined,
  );
  if (head === undefined) return undefined;
  const door = doorOf(head);
  const phrase = subtreeOf(sentence, head).flatMap((i) => {
    const token = sentence.tokens[i];
    return !token || i === door || isPunctuation(token) ? [] : [token];
  });
  const [first, last] = [phrase[0], phrase.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/**
 * How sure a passive with *zijn* is; the figures are an order, not a probability. The parser
 * confuses them with the perfect tense, so the verb itself is asked as well. Of states only some are
 * passives: what decides that is the verb, too ("is gevestigd", not "is teleurgesteld"), but it takes
 * a treebank to know which, so there the parser is believed.
 */
function certaintyOf(participle: string, link: Link, hasAgent: boolean): number {
  if (hasAgent) return 0.9;
  if (link === 'aux') return 0.75;
  const { reading } = readingOf(participle);
  if (reading === 'passive') return 0.85;
  if (reading === 'state') return 0.75;
  return reading === 'either' ? 0.5 : 0.3;
}
