import { perSentence } from '../per-sentence.ts';
import type { Sentence } from '../token.ts';
import { lemmaIn } from './lemma.ts';
import { type Analysis, grammar, LONGEST } from './model.ts';
import type { ParsedSentence } from './tree.ts';

/** How the later parts of a sentence that is too long hang on the first. */
const CONTINUED = 'parataxis';

/**
 * The grammar of a sentence: part of speech, features, lemma, head and relation of each token. The
 * same sentence gives the same tree on every machine. A sentence of more than 256 tokens is read
 * in parts.
 */
export const parse: (sentence: Sentence) => ParsedSentence = perSentence((sentence) => {
  const analyses = analyseForms(sentence.tokens.map(({ text }) => text.replace(/\s+/gu, ' ')));
  const particles = new Map<number, number>();
  analyses.forEach(({ head, relation }, i) => {
    if (relation === 'compound:prt' && !particles.has(head)) particles.set(head, i);
  });
  const tokens = sentence.tokens.map((token, i) => {
    const analysis = analyses[i] as Analysis;
    const particle = sentence.tokens[particles.get(i) ?? -1]?.text;
    const lemma = lemmaIn(token.text, analysis.upos, analysis.features, particle);
    return { ...token, ...analysis, lemma };
  });
  return { ...sentence, tokens };
});

function analyseForms(forms: readonly string[]): Analysis[] {
  const read = grammar();
  if (forms.length <= LONGEST) return read(forms);
  const analyses: Analysis[] = [];
  let root = -1;
  for (let from = 0; from < forms.length; from += LONGEST) {
    for (const { head, ...rest } of read(forms.slice(from, from + LONGEST))) {
      if (head >= 0) analyses.push({ ...rest, head: head + from });
      else if (from === 0) {
        root = analyses.length;
        analyses.push({ ...rest, head });
      } else analyses.push({ ...rest, head: root, relation: CONTINUED });
    }
  }
  return analyses;
}
