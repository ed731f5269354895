import { findPlaceholders } from '../document/placeholders.ts';
import { findAbbreviation } from './abbreviations.ts';
import { ownsFullStop } from './full-stop.ts';
import type { Token, TokenKind } from './token.ts';
import { canBeAmount, canBeTime, isEmail, isUrl, kindOf } from './token-kind.ts';

/** A stretch of text by its offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Longest stretch in which brackets and quotes are paired; longer ones are not language. */
const LONGEST_PAIRED = 200;

const OPENING = new Set('([{<"“”„«»‹›‘’\'`´‚*•·▪–—…,;:.!?)]}>|');
const CLOSING = new Set('.,;:!?…)]}>"“”„»«›‹’‘\'`´–—*|');
const RUNS = new Set('.!?…-–—*_=');

/**
 * The tokens of a text, in order; what they do not cover is white space. Words are those of
 * Universal Dependencies for Dutch: the stretches between spaces without the marks at their ends.
 * Line breaks are white space here.
 *
 * @param text plain text of one block; offsets count from its start
 * @param placeholders what is still to be filled in; each is one token
 */
export function tokenise(
  text: string,
  placeholders: readonly Span[] = findPlaceholders(text),
): Token[] {
  const tokens: Token[] = [];
  const open = { single: 0 };
  const spans = stretches(text, placeholders);
  spans.forEach((span, index) => {
    if (span.placeholder) tokens.push(tokenAt(text, span.start, span.end, 'placeholder'));
    else split(text, span, nextText(text, spans[index + 1]), tokens, open);
  });
  return tokens.map((token, i) => inContext(token, tokens[i - 1], tokens[i + 1], tokens[i + 2]));
}

const tokenAt = (text: string, start: number, end: number, kind: TokenKind): Token => ({
  text: text.slice(start, end),
  kind,
  start,
  end,
});

const nextText = (text: string, span: Span | undefined): string =>
  span ? text.slice(span.start, Math.min(span.end, span.start + 40)) : '';

/** Where a stretch falls apart without a space: a forgotten space, a dash, a quotation. */
const INSIDE = new RegExp(
  [
    String.raw`(?<=\p{Ll}{2}|\d|[)"”’])[.?!…]+["”’)]*(?=\p{Lu}\p{Ll})`,
    String.raw`(?<=\p{L}{2})[,;](?=\p{L}{2})|(?<=\d);(?=\p{L}{2})`,
    String.raw`(?<=[\p{L}\d])[:,;]+(?=,,|["“„«‘])`,
    String.raw`(?<=\p{L})(?:\.{2,}|…|—)(?=\p{L})`,
    '[«»]',
  ].join('|'),
  'gu',
);

/** The text between spaces, placeholders whole, forgotten spaces put in. */
function stretches(
  text: string,
  placeholders: readonly Span[],
): (Span & { readonly placeholder?: true })[] {
  const found: (Span & { readonly placeholder?: true })[] = [];
  let from = 0;
  const addPlain = (end: number) => {
    for (const { 0: chunk, index } of text.slice(from, end).matchAll(/\S+/gu)) {
      for (const part of parts(chunk, opensLine(text, from + index)))
        found.push({ start: from + index + part.start, end: from + index + part.end });
    }
  };
  for (const { start, end } of placeholders) {
    // Spaces inside the marks make it a quotation: « Le Monde ».
    if (/^«\s/u.test(text.slice(start, end))) continue;
    addPlain(start);
    found.push({ start, end, placeholder: true });
    from = end;
  }
  addPlain(text.length);
  return found;
}

/** A list number with no space behind it: "a.voor", "2)De". */
const GLUED_LIST_NUMBER = /^\(?(?:\p{Ll}|\d{1,2}|[ivx]{1,4})[.)](?=\p{L}{2})/u;

/** Whether a list number may stand here: at the start, on a new line or behind a mark. */
const opensLine = (text: string, at: number): boolean =>
  /(?:^|[\n;:.])\s*$/u.test(text.slice(Math.max(0, at - 4), at));

/** A stretch between spaces, cut where a space was forgotten. */
function parts(chunk: string, opens: boolean): Span[] {
  const whole = [{ start: 0, end: chunk.length }];
  if (!/[^\p{L}\d]/u.test(chunk) || isUrl(chunk) || isEmail(chunk)) return whole;
  const spans: Span[] = [];
  let start = 0;
  const number = opens ? GLUED_LIST_NUMBER.exec(chunk)?.[0].length : undefined;
  if (number !== undefined && !findAbbreviation(chunk.slice(0, 12).replace(/[,;:]?$/u, ''))) {
    spans.push({ start: 0, end: number });
    start = number;
  }
  for (const { 0: mark, index } of chunk.matchAll(INSIDE)) {
    if (index < start) continue;
    const left = chunk.slice(Math.max(start, index - 12), index);
    const cut = mark === '.' && findAbbreviation(`${left}.`) ? index + 1 : index;
    if (cut > start) spans.push({ start, end: cut });
    if (index + mark.length > cut) spans.push({ start: cut, end: index + mark.length });
    start = index + mark.length;
  }
  if (start === 0) return whole;
  if (start < chunk.length) spans.push({ start, end: chunk.length });
  return spans;
}

/** Splits the marks off a stretch and adds its tokens. */
function split(
  text: string,
  span: Span,
  after: string,
  tokens: Token[],
  open: { single: number },
): void {
  let { start, end } = span;
  while (start < end) {
    const length = leadingMark(text, start, end);
    if (length === 0) break;
    if (length === 1 && /['‘`]/u.test(text.charAt(start))) open.single++;
    tokens.push(markAt(text, start, start + length));
    start += length;
  }
  if (start >= end) return;

  const marks: Token[] = [];
  while (end > start) {
    const length = trailingMark(text, start, end, open);
    if (length === 0) break;
    if (length === 1 && text.charAt(end - 1) === '.') {
      const last = tokens.at(-1);
      const owns = ownsFullStop(text.slice(start, end - 1), {
        before: last?.text ?? '',
        opens: last === undefined || opensClause(last, tokens.length === 1),
        after,
        mark: marks.at(-1)?.text ?? '',
      });
      if (owns) break;
    }
    marks.push(markAt(text, end - length, end));
    end -= length;
  }
  if (end > start) tokens.push(tokenAt(text, start, end, kindOf(text.slice(start, end))));
  for (const mark of marks.reverse()) tokens.push(mark);
}

/** Whether a list number may stand behind a mark; a dash is a bullet only in front of all. */
const opensClause = (mark: Token, atStart: boolean): boolean =>
  mark.kind === 'punctuation' &&
  (/^[.!?…;:(•·▪]/u.test(mark.text) || (atStart && /^[-–—*"“„‘«]/u.test(mark.text)));

const markAt = (text: string, start: number, end: number): Token =>
  tokenAt(text, start, end, kindOf(text.slice(start, end)));

/** Length of the mark that a stretch starts with, or 0 if it starts with a word. */
function leadingMark(text: string, start: number, end: number): number {
  const char = text.charAt(start);
  if (!OPENING.has(char)) return isDashAlone(text, start, end) ? end - start : 0;
  const two = text.slice(start, Math.min(end, start + 2));
  if (two === ',,' || two === "''" || two === '``') return 2;
  if (RUNS.has(char)) {
    const length = runLength(text, start, end);
    // ".com" and "–5" are one; "…" in front of a word is not.
    if (char === '.' && length === 1 && /^[\p{Ll}\d]/u.test(text.charAt(start + 1))) return 0;
    if (char === '–' && /^\d/u.test(text.slice(start + 1, start + 2))) return 0;
    return length;
  }
  if (/['’‘`´]/u.test(char) && isClitic(text.slice(start, Math.min(end, start + 8)))) return 0;
  if ((char === '(' || char === '[' || char === '"') && pairsInside(text, start, end)) return 0;
  return 1;
}

/** 's, 't, 'n, 'k, 'm, 'r and years as '24 keep their apostrophe. */
const isClitic = (text: string): boolean =>
  /^['’‘`´](?:(?:s|t|n|k|m|r|d|ns|ie)(?![\p{L}\d'’])|\d{2}(?!\d))/iu.test(text);

const isDashAlone = (text: string, start: number, end: number): boolean =>
  text.charAt(start) === '-' && runLength(text, start, end) === end - start;

function runLength(text: string, start: number, end: number): number {
  const mark = text.charAt(start);
  const alike = mark === '?' || mark === '!' ? '?!' : mark;
  let at = start + 1;
  while (at < end && alike.includes(text.charAt(at))) at++;
  return at - start;
}

/** Whether the bracket or quote at `start` closes inside a word: (tbs-)behandeling. */
function pairsInside(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_PAIRED) return false;
  const opening = text.charAt(start);
  const closing = opening === '(' ? ')' : opening === '[' ? ']' : '"';
  const close = text.indexOf(closing, start + 1);
  if (close === -1 || close >= end - 1 || close === start + 1) return false;
  const rest = text.slice(close + 1, end);
  return opening === '"' ? /^-\p{L}/u.test(rest) : /^[\p{L}\d+=/-]/u.test(rest);
}

/** Length of the mark that a stretch ends with, or 0 if it ends with a word. */
function trailingMark(text: string, start: number, end: number, open: { single: number }): number {
  const char = text.charAt(end - 1);
  if (!CLOSING.has(char)) return 0;
  if (end - start >= 2 && text.slice(end - 2, end) === "''") return 2;
  if ('.!?…–—*'.includes(char)) {
    let at = end - 1;
    const alike = char === '?' || char === '!' ? '?!' : char;
    while (at > start && alike.includes(text.charAt(at - 1))) at--;
    const length = end - at;
    // "1995-..." and "1.250,–" are one.
    if (length === 3 && char === '.' && text.charAt(at - 1) === '-') return 0;
    if (/[–—]/u.test(char) && /[\d][,.]$/u.test(text.slice(Math.max(start, at - 2), at))) return 0;
    return length;
  }
  if ((char === ')' || char === ']') && opensInside(text, start, end)) return 0;
  if (/['’‘`´]/u.test(char)) {
    const word = text.slice(start, end - 1);
    if (open.single > 0) open.single--;
    else if (/[sxzSXZ]$|^[dlDL]$/u.test(word)) return 0;
  }
  return 1;
}

/** Whether the bracket that ends a stretch was opened inside it: bezwaar(tje). */
function opensInside(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_PAIRED) return false;
  const opening = text.charAt(end - 1) === ')' ? '(' : '[';
  const closing = text.charAt(end - 1);
  let depth = 0;
  for (let at = end - 1; at > start; at--) {
    if (text.charAt(at) === closing) depth++;
    else if (text.charAt(at) === opening && --depth === 0) return true;
  }
  return false;
}

const CURRENCY = /^(?:€|EUR|ƒ|\$|£)$/u;

/** A token whose kind its neighbours decide: "9.00" before "uur", "12,50" behind "€". */
function inContext(token: Token, before?: Token, after?: Token, later?: Token): Token {
  if (token.kind !== 'number') return token;
  if (canBeAmount(token.text)) {
    const word = after && /^(?:miljoen|miljard|mln\.?|mld\.?)$/u.test(after.text) ? later : after;
    if ((before && CURRENCY.test(before.text)) || /^(?:euro|eur|cent)$/iu.test(word?.text ?? ''))
      return { ...token, kind: 'amount' };
  }
  if (canBeTime(token.text) && /^(?:uur|u\.)$/iu.test(after?.text ?? ''))
    return { ...token, kind: 'time' };
  return token;
}
