import type { Register } from '../language/jargon/entries.ts';
import type { WordReason } from '../language/vocabulary/judgement.ts';
import { whole } from './en-numbers.ts';
import { inTwoDigits, oneOf } from './phrases.ts';
import type { WordMessages } from './words.ts';

const REGISTERS: Readonly<Record<Register, string>> = {
  officialese: 'This is officialese.',
  technical: 'This is a technical term of law or policy.',
  archaic: 'This is an old-fashioned word.',
  english: 'This is an English word, for which there is a Dutch one.',
  figurative: 'This is a figure of speech. Not everyone understands it.',
};

function reason(why: WordReason): string {
  switch (why.code) {
    case 'municipal':
      return 'Residents know this word from the town hall.';
    case 'everyday':
      return 'This is a plain word from daily life.';
    case 'frequent':
      return 'This word is common.';
    case 'name':
      return 'This is a name or a short name.';
    case 'number':
      return 'This is a number.';
    case 'easy-parts':
      return 'This word is made of easy parts.';
    case 'easy-base':
      return `This word is made from an easy word: ‘${why.base}’.`;
    case 'difficult-part':
      return `The part ‘${why.part}’ is difficult.`;
    case 'long-compound':
      return 'This word is too long: it has too many parts. Take it apart.';
    case 'formal':
      return 'This word belongs to written style. Not everyone knows it.';
    case 'learned':
      return `This word is uncommon. Words in -${why.ending} are often difficult.`;
    case 'rare':
      return 'This word is uncommon.';
    case 'possible-typo':
      return `This word is in no word list. Do you mean ‘${why.suggestion}’?`;
    case 'unknown':
      return 'This word is in no word list.';
    case 'allowed':
      return `Your own list allows this word: ${why.why}`;
    case 'denied':
      return `Your own list does not allow this word: ${why.why}`;
    case 'jargon':
      return REGISTERS[why.register];
  }
}

const rounded = (value: number) => inTwoDigits(value, '.', whole);

function frequency(zipf: number | undefined): string {
  if (zipf === undefined) return 'not counted';
  const perMillion = 10 ** (zipf - 3);
  if (perMillion < 1) return `about once in ${rounded(1 / perMillion)} million words`;
  return `about ${rounded(perMillion)} times in a million words`;
}

const NOTES: Readonly<Record<string, (detail: string) => string>> = {
  'difficult-part': (part) => `(for ‘${part}’)`,
  'possible-typo': (suggestion) => `(do you mean ‘${suggestion}’?)`,
  denied: (why) => `(own list: ${why})`,
  unknown: () => '(in no word list)',
};

/** The words of `helder word`, in English. */
export const enWords: WordMessages = {
  summary: 'show whether readers at B1 know a word, and why',
  usage: '[options] <words…>',
  words: 'one or more words, or - for words from standard input, one a line',
  format: 'form of the answer: terminal or json',
  labels: {
    level: 'judgement',
    why: 'why',
    parts: 'parts',
    frequency: 'occurs',
    instead: 'rather write',
  },
  levels: { b1: 'B1', difficult: 'difficult', jargon: 'jargon' },
  maybeTypo: 'perhaps a typing error',
  reason,
  frequency,
  oneOf: (words) => oneOf(words, 'or'),
  note: (variant, detail = '') => NOTES[variant ?? '']?.(detail) ?? '',
  typo: (suggestion) => `Is this a typing error? Then write ‘${suggestion}’.`,
};
