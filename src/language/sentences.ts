import { findAbbreviation } from './abbreviations.ts';
import { isStarter, isStarterAfterInitials } from './sentence-starters.ts';
import type { Sentence, Token } from './token.ts';

const DETERMINERS = /^(?:de|het|een|deze|die|dit|onze|uw|hun|in|van|uit|naar)$/u;

const END_MARK = /^[.!?…]+$/u;
const CLOSER = /^(?:["“”„»«›‹’‘'`´)\]}]|'')$/u;
const OPENER = /^(?:["“”„«‹‘’'`´([{]|,,|''|``|[-–—]+)$/u;
const BULLET = /^[•·▪*]$/u;

/**
 * The sentences of a text from its tokens, in order. A line break ends a sentence, unless the line
 * only wraps: the next one goes on in lower case.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let quotes = 0;
  const close = (end: number) => {
    const start = tokens[first];
    const last = tokens[end - 1];
    if (start && last)
      sentences.push({
        text: text.slice(start.start, last.end),
        start: start.start,
        end: last.end,
        tokens: tokens.slice(first, end),
      });
    first = end;
  };
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (token.text === '"') quotes++;
    at++;
    if (END_MARK.test(token.text)) {
      const end = afterClosers(text, tokens, at, quotes % 2 === 1);
      if (endsAt(text, tokens, first, at, end)) {
        close(end);
        at = end;
      }
    } else if (
      (token.kind === 'abbreviation' && token.text.endsWith('.') && endsWith(tokens, first, at)) ||
      breaksLine(text, tokens, at)
    ) {
      close(at);
    }
  }
  close(tokens.length);
  return sentences;
}

/** Index of the first token that is not a closing bracket or quote of the sentence. */
function afterClosers(
  text: string,
  tokens: readonly Token[],
  from: number,
  quoteOpen: boolean,
): number {
  let at = from;
  let open = quoteOpen;
  for (let token = tokens[at]; token && CLOSER.test(token.text); token = tokens[++at]) {
    const spaced = token.start > (tokens[at - 1]?.end ?? 0);
    if (spaced && text.slice(tokens[at - 1]?.end, token.start).includes('\n')) break;
    const leans =
      tokens[at + 1]?.start === token.end && !/^\p{P}/u.test(tokens[at + 1]?.text ?? '');
    const closes = /^(?:[»)\]}”]|'')$/u.test(token.text) || (token.text === '"' && open && !leans);
    if (spaced && !closes) break;
    if (token.text === '"') open = false;
  }
  return at;
}

/** Whether the mark before `at` ends a sentence, with its closing brackets and quotes up to `end`. */
function endsAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  at: number,
  end: number,
): boolean {
  const mark = tokens[at - 1] as Token;
  const last = tokens[end - 1] as Token;
  const next = tokens[end];
  if (!next) return true;
  if (text.slice(last.end, next.start).includes('\n')) return true;
  if (isOnlyNumber(tokens.slice(first, Math.min(at, first + 6)))) return false;
  // "(gratis!)" in the middle of a sentence.
  const bracketed = tokens.slice(at, end).some((token) => token.text === ')');
  if (bracketed && mark.text !== '.' && tokens[first]?.text !== '(') return false;
  if (startsSentence(tokens, end)) return true;
  // "… aanvraag. wij": a capital forgotten.
  const word = tokens[at - 2];
  return mark.text === '.' && end === at && next.kind === 'word' && word?.kind === 'word';
}

/** What is numbered in front of a sentence: "Stap 1. Vul het formulier in." */
const NUMBERED =
  /^(?:artikel|hoofdstuk|paragraaf|afdeling|titel|bijlage|stap|fase|deel|punt|tip)$/iu;

/** Whether tokens only number what follows: "12.", "2).", "Stap 1." */
const isOnlyNumber = (tokens: readonly Token[]): boolean =>
  tokens.at(-1)?.text === '.' &&
  tokens.every(
    ({ kind, text }, i) =>
      kind === 'number' ||
      kind === 'code' ||
      kind === 'punctuation' ||
      (i === 0 && tokens.length > 2 && NUMBERED.test(text)) ||
      (i === 1 && /^[IVX]+$/u.test(text)),
  );

/** Whether a sentence can start at a token: a capital, a figure, a bullet, "'s Ochtends", "b." */
function startsSentence(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < tokens.length && OPENER.test(tokens[at]?.text ?? '')) at++;
  const token = tokens[at];
  if (!token) return false;
  const next = tokens[at + 1]?.text ?? '';
  const { text, kind } = token;
  if (/^(?:[([]?\p{Lu}|\d|€)/u.test(text) || BULLET.test(text)) return true;
  if (kind === 'url' || kind === 'email' || kind === 'placeholder') return true;
  if (/^['’‘`´]/u.test(text))
    return (
      /^['’‘`´]\p{Ll}+-\p{Lu}/u.test(text) || /^\p{Lu}|^['’‘]?\d/u.test(next) || /\d/u.test(text)
    );
  if (/^\p{Ll}$/u.test(text)) return next === ')';
  return /^\p{Ll}\.$/u.test(text) || /^\p{Ll}{1,4}\p{Lu}/u.test(text);
}

/** Whether a sentence ends with the abbreviation before `at`. */
function endsWith(tokens: readonly Token[], first: number, at: number): boolean {
  const token = tokens[at - 1] as Token;
  const next = tokens[at]?.text ?? '';
  const opened = OPENER.test(next) ? (tokens[at + 1]?.text ?? '') : next;
  if (!/^\p{Lu}/u.test(opened) || at - 1 === first) return false;
  const known = findAbbreviation(token.text);
  // Company names go on: "Jansen B.V. Amsterdam".
  if (known && !/^(?:\p{Lu}\.)+$/u.test(known.form)) return known.endsSentence;
  if (token.text === 'u.') return true;
  if (!isStarter(opened)) return false;
  const before = tokens[at - 2]?.text ?? '';
  if (/^(?:\p{Lu}\.)+$/u.test(token.text) && !(token.text.length > 2 && DETERMINERS.test(before)))
    return isStarterAfterInitials(opened);
  return true;
}

/** Whether a line break in front of token `at` ends a sentence. */
function breaksLine(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at];
  if (!before || !next) return false;
  const gap = text.slice(before.end, next.start);
  if (!gap.includes('\n')) return false;
  return /\n\s*\n/u.test(gap) || !/^\p{Ll}/u.test(next.text);
}
