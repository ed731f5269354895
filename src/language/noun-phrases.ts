import { DETERMINERS } from './function-words.ts';
import { lookUp, type PartOfSpeech } from './lexicon/index.ts';
import type { Token } from './token.ts';

const CAN_BE_MODIFIER: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'NUM', 'DET']);
/** "zeer grote", "nog niet betaalde": words of degree inside a noun phrase. */
const DEGREE: ReadonlySet<string> = new Set(['zeer', 'heel', 'nog', 'niet', 'meest']);

const ARTICLE = /^(?:de|het|een)$/u;

const canBeNoun = ({ text }: Token): boolean =>
  lookUp(text).readings.some(({ upos }) => upos === 'NOUN');

/** The likeliest part of speech of a token, as the lexicon has it. */
export const likeliest = ({ text }: Token): PartOfSpeech | undefined =>
  lookUp(text).readings[0]?.upos;

const isParticiple = ({ text }: Token): boolean =>
  lookUp(text).readings[0]?.features?.includes('VerbForm=Part') ?? false;

const isName = ({ kind, text }: Token): boolean => kind === 'word' && /^\p{Lu}/u.test(text);

/** Whether a token can be the head of a noun phrase: a noun, a name, a figure, a date. */
const isNominal = (token: Token): boolean =>
  token.kind === 'word'
    ? likeliest(token) === 'NOUN' || isName(token)
    : token.kind !== 'punctuation' && token.kind !== 'symbol';

const isModifier = (token: Token): boolean => {
  if (token.kind !== 'word') return token.kind === 'number';
  const upos = likeliest(token);
  return (upos !== undefined && CAN_BE_MODIFIER.has(upos)) || isParticiple(token);
};

/**
 * Where the noun phrase that begins at a token ends: the index behind its last noun. It may have a
 * determiner, words that describe it, several nouns or names in a row ("de gemeente Waterveen").
 *
 * @returns undefined where no noun phrase begins
 */
export function endOfNounPhrase(tokens: readonly Token[], start: number): number | undefined {
  let at = start;
  if (DETERMINERS.has(tokens[at]?.text.toLowerCase() ?? '')) at += 1;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (isNominal(token) && !isModifierOfNext(tokens, at)) break;
    if (!isModifier(token) && !DEGREE.has(token.text.toLowerCase())) return undefined;
    // "een vaste standaard | de uitwisseling": what an article follows was the noun itself.
    if (at > start && ARTICLE.test(tokens[at + 1]?.text ?? ''))
      return canBeNoun(token) ? at + 1 : undefined;
    at += 1;
  }
  const first = at;
  while (at < tokens.length && isNominal(tokens[at] as Token)) at += 1;
  return at > first ? at : undefined;
}

/** "6 weken": a figure before a noun describes it. */
const isModifierOfNext = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return tokens[at]?.kind === 'number' && next !== undefined && isNominal(next);
};
