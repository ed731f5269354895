import type { Block, Document, Mark, Placeholder, RawDocument } from './model.ts';
import { PLACEHOLDER_FORMS } from './placeholder-forms.ts';

/**
 * Marks that a letter's writer or a mail merge should have replaced: merge fields, instructions
 * between brackets, rows of dots, spreadsheet errors.
 */

/** A placeholder by its place in one text: `text.slice(start, end)`. */
export type PlaceholderInText = Omit<Placeholder, 'block'>;

const overlap = (a: PlaceholderInText, b: PlaceholderInText): boolean =>
  a.start < b.end && b.start < a.end;

const byStart = (a: PlaceholderInText, b: PlaceholderInText): number => a.start - b.start;

/** How much of the text before a mark may tell that it is none. */
const MOST_BEFORE = 40;

/** What a field is called: "naam" of "{ MERGEFIELD naam \\* Upper }" and of "{{ naam | upper }}". */
function nameOf(inside: string): string | undefined {
  const code = /^\s*MERGEFIELD\s+(?:"([^"]+)"|(\S+))/iu.exec(inside);
  const name = code ? (code[1] ?? code[2]) : inside.split('|')[0];
  return name?.trim() || undefined;
}

/**
 * The marks in a text that should have been filled in before it was sent, in reading order and not
 * overlapping. "heer/mevrouw", "[...]", "(zie [1])", "<a@b.nl>", "x < 5", "50%" and "A/B" are none.
 *
 * @param text plain text of one block; offsets count from its start
 */
export function findPlaceholders(text: string): PlaceholderInText[] {
  const found: PlaceholderInText[] = [];
  const taken = new Uint8Array(text.length);
  for (const { pattern, kind, holds } of PLACEHOLDER_FORMS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      const inside = match[1] ?? match[0];
      if (taken.subarray(start, end).includes(1)) continue;
      const before = text.slice(Math.max(0, start - MOST_BEFORE), start);
      if (holds && !holds(inside, before, text.slice(end))) continue;
      const which = typeof kind === 'string' ? kind : kind(inside);
      const name = which === 'field' && match[1] !== undefined ? nameOf(match[1]) : undefined;
      taken.fill(1, start, end);
      found.push({
        start,
        end,
        text: text.slice(start, end),
        kind: which,
        ...(name !== undefined && { name }),
      });
    }
  }
  return found.sort(byStart);
}

/**
 * What a reader knows to be a prompt, as placeholders. A merge field without a value shows its name
 * between guillemets, and several of them may stand without a space between.
 */
function promptsOf(text: string, { start, end }: Mark): PlaceholderInText[] {
  return [...text.slice(start, end).matchAll(/«([^«»]+)»|[^«»]+/gu)].flatMap((match) => {
    const [piece, inside] = match;
    const written = piece.trim();
    if (written === '') return [];
    const from = start + match.index + piece.length - piece.trimStart().length;
    const place = { start: from, end: from + written.length, text: written };
    const name = inside?.trim();
    return name ? { ...place, kind: 'field', name } : { ...place, kind: 'prompt' };
  });
}

/** The placeholders of a block: those that are written as one, and those that a reader marked. */
function placeholdersIn({ text, marks = [] }: Block): PlaceholderInText[] {
  const written = findPlaceholders(text);
  const isWritten = (prompt: PlaceholderInText) =>
    written.some(({ start, end }) => start === prompt.start && end === prompt.end);
  const prompts = marks
    .filter(({ style }) => style === 'prompt')
    .flatMap((mark) => promptsOf(text, mark))
    .filter((prompt) => !isWritten(prompt));
  const others = written.filter((one) => !prompts.some((prompt) => overlap(one, prompt)));
  return [...prompts, ...others].sort(byStart);
}

/** A document with everything in it that is still to be filled in, whatever format it has. */
export const listPlaceholders = (document: RawDocument): Document => ({
  ...document,
  placeholders: document.blocks.flatMap((block, index) =>
    placeholdersIn(block).map((placeholder) => ({ block: index, ...placeholder })),
  ),
});
