import type { Run } from './layout.ts';

/** A gap wider than this, in ems, is a space between words. */
export const SPACE = 0.13;

/** The text of runs with a space wherever the gap between them is one. */
export function textOf(runs: readonly Run[]): string {
  let text = '';
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    const gap = before ? run.x - before.right : 0;
    if (before && gap > SPACE * Math.min(before.size, run.size)) text += ' ';
    text += run.text;
  });
  return closeLetterSpacing(text);
}

/** "B E S L U I T" is one word with room between its letters. */
function closeLetterSpacing(text: string): string {
  return text.replace(/(?<!\S)(?:\p{L} ){3,}\p{L}(?!\S)/gu, (spaced) =>
    new Set(spaced).size > 3 ? spaced.replaceAll(' ', '') : spaced,
  );
}
