import { childrenOf, type ParsedSentence } from './tree.ts';

/**
 * A sentence as a tree for people to read: each word below its head, words of one head in the order
 * of the sentence, with relation, part of speech and, where it differs, lemma.
 */
export function drawTree(sentence: ParsedSentence): string {
  const lines: string[] = [];
  const draw = (index: number, indent: string, mark: string, below: string) => {
    const token = sentence.tokens[index];
    if (!token) return;
    const { text, lemma, upos, relation } = token;
    const base = lemma === text.toLowerCase() || lemma === text ? '' : ` [${lemma}]`;
    lines.push(`${indent}${mark}${text}${base}  ${relation} ${upos}`);
    const children = childrenOf(sentence, index);
    children.forEach((child, i) => {
      const last = i === children.length - 1;
      draw(child, indent + below, last ? '└─ ' : '├─ ', last ? '   ' : '│  ');
    });
  };
  for (const root of childrenOf(sentence, -1)) draw(root, '', '', '');
  return `${lines.join('\n')}\n`;
}
