import type { Document } from '../document/model.ts';

/** So many words of the letter in a row are its text; fewer are a word that is talked about. */
const QUOTE = 5;

const WORD = /[\p{L}\d]+/gu;

const wordsOf = (text: string) =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));

/** What a reviewer wrote, with "…" where it quotes the letter, for what may hold no text of it. */
export function unquoted(note: string, { blocks }: Document): string {
  const letter = ` ${wordsOf(blocks.map(({ text }) => text).join(' '))
    .map(({ word }) => word)
    .join(' ')} `;
  const words = wordsOf(note);
  const quoted = new Set<number>();
  for (let at = 0; at + QUOTE <= words.length; at++) {
    const run = words.slice(at, at + QUOTE);
    if (!letter.includes(` ${run.map(({ word }) => word).join(' ')} `)) continue;
    for (let each = at; each < at + QUOTE; each++) quoted.add(each);
  }
  let text = '';
  let from = 0;
  words.forEach(({ start, end }, at) => {
    if (!quoted.has(at)) return;
    if (!quoted.has(at - 1)) text += `${note.slice(from, start)}…`;
    from = end;
  });
  return text + note.slice(from);
}
