import type { Node, ParsedSentence } from '../../src/language/grammar/index.ts';
import type { PartOfSpeech } from '../../src/language/lexicon/index.ts';

/**
 * A tree written by hand: a word a line, as `form upos head relation features`, heads counted from
 * 1 with 0 for the root; the lemma, where it matters, after the form and a slash.
 */
export function treeOf(rows: string): ParsedSentence {
  let at = 0;
  const tokens = rows
    .trim()
    .split('\n')
    .map((row): Node => {
      const [word = '', upos = '', head = '', relation = '', features = ''] = row
        .trim()
        .split(/\s+/);
      const [text = '', lemma = text.toLowerCase()] = word.split(/(?<=.)\//);
      const start = at;
      at += text.length + 1;
      return {
        text,
        kind: upos === 'PUNCT' ? 'punctuation' : 'word',
        start,
        end: start + text.length,
        upos: upos as PartOfSpeech,
        features,
        lemma,
        head: Number(head) - 1,
        relation,
      };
    });
  return { text: tokens.map(({ text }) => text).join(' '), start: 0, end: at - 1, tokens };
}
