import { isWord, type Sentence, type Token } from '../../language/token.ts';
import { LONG_SENTENCE } from '../../measures/long-sentences.ts';
import { checkSentences, type Remark, type Rule } from '../rule.ts';

/** Words before which a long sentence often falls into two. */
const JOINTS = new Set(
  'en maar want omdat doordat zodat waarbij waardoor waarmee waarin waarna terwijl hoewel indien als tenzij waarop zodra voordat nadat'.split(
    ' ',
  ),
);

/** Fewest words that either half should keep. */
const SHORTEST_HALF = 6;

/** The word before which the sentence can best be cut: a joint as near the middle as possible. */
function bestJoint(words: readonly Token[]): Token | undefined {
  const middle = words.length / 2;
  const joints = words.flatMap((word, index) =>
    JOINTS.has(word.text.toLowerCase()) &&
    index >= SHORTEST_HALF &&
    words.length - index >= SHORTEST_HALF
      ? [{ word, distance: Math.abs(index - middle) }]
      : [],
  );
  return joints.sort((a, b) => a.distance - b.distance)[0]?.word;
}

function look(sentence: Sentence): Remark[] {
  const words = sentence.tokens.filter(isWord);
  if (words.length <= LONG_SENTENCE) return [];
  const joint = bestJoint(words);
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
  check: (prose) => checkSentences(prose, look),
} as const satisfies Rule;
