import { cutsOf, parse } from '../../language/grammar/index.ts';
import { isWord, type Sentence, type Token } from '../../language/token.ts';
import { LONG_SENTENCE } from '../../measures/long-sentences.ts';
import { checkOwnSentences } from '../own-sentences.ts';
import type { Remark, Rule } from '../rule.ts';

/** Fewest words that either half should keep. */
const SHORTEST_HALF = 6;

/** The word before which the sentence can best be cut: a clause as near the middle as possible. */
function bestJoint(sentence: Sentence): Token | undefined {
  const { tokens } = sentence;
  const words = tokens.filter(isWord).length;
  const joints = cutsOf(parse(sentence)).flatMap((index) => {
    const before = tokens.slice(0, index).filter(isWord).length;
    const token = tokens[index];
    return token && before >= SHORTEST_HALF && words - before >= SHORTEST_HALF
      ? [{ token, distance: Math.abs(before - words / 2) }]
      : [];
  });
  return joints.sort((a, b) => a.distance - b.distance)[0]?.token;
}

function look(sentence: Sentence): Remark[] {
  const words = sentence.tokens.filter(isWord);
  if (words.length <= LONG_SENTENCE) return [];
  const joint = bestJoint(sentence);
  return [
    {
      rule: 'lange-zin',
      severity: 'warning',
      start: sentence.start,
      end: sentence.end,
      ...(joint && { variant: 'with-joint' }),
      arguments: { words: words.length, limit: LONG_SENTENCE, ...(joint && { joint: joint.text }) },
    },
  ];
}

/** Points at every sentence of more than 20 words, with a place to cut it where one shows. */
export const langeZin = {
  id: 'lange-zin',
  check: (prose) => checkOwnSentences(prose, look),
} as const satisfies Rule;
