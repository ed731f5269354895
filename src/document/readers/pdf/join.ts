import { fold } from '../fold.ts';

/** What is known about the words of the document, to judge a hyphen at the end of a line by. */
export interface Hyphenation {
  /** Words as they stand inside lines, in lower case, with their hyphens. */
  readonly words: ReadonlySet<string>;
  /** Whether the document breaks words at all; most letters do not. */
  readonly breaksWords: boolean;
}

/** "in- en uitgang": the hyphen stands for the rest of the word. */
const SUSPENDED = /^(?:en|of|en\/of|tot|maar|noch|als)(?![\p{L}-])/iu;

/** First parts after which a hyphen is written in Dutch. */
const HYPHENATED =
  /^(?:\p{L}|niet|non|ex|oud|co|bijna|anti|pro|semi|pseudo|quasi|privé|vice|adjunct|aspirant|interim|kandidaat|leerling|loco|noord|oost|zuid|west|midden|sociaal|top|web|ad|\p{Lu}{2,}.*|.*\d)$/u;

const SOFT_HYPHEN = /\u00ad\s*$/;
const ENDS_IN_HYPHEN = /[\p{L}\p{N})'’/][-\u2010]$/u;
const URL = /(?:https?:\/\/|www\.|@)\S*$/i;

const lastWord = (text: string): string => /\S*$/.exec(text)?.[0] ?? '';
const firstWord = (text: string): string => /^[\p{L}\p{N}'’-]*/u.exec(text)?.[0] ?? '';
const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();

/** Whether the hyphen at the end of a line belongs to the word. */
function keepsHyphen(stem: string, next: string, { words, breaksWords }: Hyphenation): boolean {
  const rest = firstWord(next);
  if (!/^\p{Ll}/u.test(rest) || HYPHENATED.test(stem) || stem.includes('-')) return true;
  const left = bare(stem);
  const right = rest.toLowerCase();
  if (words.has(`${left}-${right}`)) return true;
  if (words.has(left + right)) return false;
  // A break leaves a vowel on both sides.
  if (!/[aeiouyéèëïöü]/.test(left) || !/[aeiouyéèëïöü]/.test(right)) return true;
  return !breaksWords && words.has(left) && words.has(right);
}

/** How the end of a line and the start of the next go together: what to cut, what to put between. */
function seam(line: string, next: string, hyphenation: Hyphenation): { cut: number; put: string } {
  if (SOFT_HYPHEN.test(line)) return { cut: line.length - line.search(SOFT_HYPHEN), put: '' };
  const word = lastWord(line);
  if (ENDS_IN_HYPHEN.test(line)) {
    if (URL.test(word)) return { cut: 0, put: '' };
    if (SUSPENDED.test(next)) return { cut: 0, put: ' ' };
    return { cut: keepsHyphen(word.slice(0, -1), next, hyphenation) ? 0 : 1, put: '' };
  }
  if (/\p{L}\/$/u.test(line) && /^\p{Ll}/u.test(next)) return { cut: 0, put: '' };
  if (/^https?:\/\/\S*[/=&?_]$/i.test(word) && /^[\w%]+[/.?=&_-]/.test(next))
    return { cut: 0, put: '' };
  return { cut: 0, put: ' ' };
}

/** The text of a paragraph and the offsets in it at which its lines start. */
export interface Joined {
  readonly text: string;
  readonly starts: readonly number[];
}

/**
 * Joins lines to running text. A word broken over a line end is whole again; the hyphen of a
 * compound ("niet-ingevuld") or of a left-out part ("in- en uitgang") stays.
 */
export function joinLines(lines: readonly string[], hyphenation: Hyphenation): Joined {
  let text = '';
  const starts: number[] = [];
  lines.forEach((line, index) => {
    const clean = fold([{ text: line }])?.text ?? '';
    if (index > 0 && text) {
      const raw = lines[index - 1] ?? '';
      const soft = SOFT_HYPHEN.test(raw);
      const { cut, put } = soft ? { cut: 0, put: '' } : seam(text, clean, hyphenation);
      text = text.slice(0, text.length - cut) + (clean ? put : '');
    }
    starts.push(text.length);
    text += clean;
  });
  return { text: text.trim(), starts };
}

/** Hyphens at fewer than this share of line ends are compounds that happened to break there. */
const BREAKING_SHARE = 0.03;

/** Learns from the lines of a document how it uses hyphens. */
export function learnHyphenation(lines: readonly string[]): Hyphenation {
  const words = new Set<string>();
  let broken = 0;
  lines.forEach((line, index) => {
    const clean = fold([{ text: line }])?.text ?? '';
    const hyphen = ENDS_IN_HYPHEN.test(clean);
    const next = lines[index + 1] ?? '';
    if (hyphen && /^\p{Ll}/u.test(next) && !SUSPENDED.test(next)) broken++;
    for (const match of clean.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
      const whole = !hyphen || match.index + match[0].length < clean.length - 1;
      if (whole && match.index > 0) words.add(match[0].toLowerCase());
    }
  });
  return { words, breaksWords: broken >= 3 && broken / lines.length > BREAKING_SHARE };
}
