import type { ParsedSentence } from './tree.ts';

/**
 * A sentence in CoNLL-U, the format of Universal Dependencies, with its empty line at the end.
 * White space within a token (a placeholder can have it) is kept, as the format allows; line breaks
 * become spaces. `SpaceAfter=No` says that the next token follows at once.
 *
 * @param id value of `sent_id`
 */
export function toConllu({ text, tokens }: ParsedSentence, id: string): string {
  const rows = tokens.map((token, i) => {
    const next = tokens[i + 1];
    const misc = next && next.start === token.end ? 'SpaceAfter=No' : '_';
    const { upos, features, relation } = token;
    const cells = [token.text, token.lemma, upos, '_', features || '_', `${token.head + 1}`];
    return [`${i + 1}`, ...cells, relation, '_', misc].map(oneLine).join('\t');
  });
  return [`# sent_id = ${id}`, `# text = ${oneLine(text)}`, ...rows, '', ''].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
