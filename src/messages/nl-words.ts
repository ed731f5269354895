import type { Register } from '../language/jargon/entries.ts';
import type { WordReason } from '../language/vocabulary/judgement.ts';
import { whole } from './nl-numbers.ts';
import { inTwoDigits, oneOf } from './phrases.ts';
import type { WordMessages } from './words.ts';

const REGISTERS: Readonly<Record<Register, string>> = {
  officialese: 'Dit is ambtelijke taal.',
  technical: 'Dit is een vakterm uit de wet of het beleid.',
  archaic: 'Dit is een ouderwets woord.',
  english: 'Dit is een Engels woord. Er is een Nederlands woord voor.',
  figurative: 'Dit is beeldspraak. Niet iedereen begrijpt die.',
};

function reason(why: WordReason): string {
  switch (why.code) {
    case 'municipal':
      return 'Inwoners kennen dit woord van de gemeente.';
    case 'everyday':
      return 'Dit is een gewoon woord uit het dagelijks leven.';
    case 'frequent':
      return 'Dit woord komt vaak voor.';
    case 'name':
      return 'Dit is een naam of een korte naam.';
    case 'number':
      return 'Dit is een getal.';
    case 'easy-parts':
      return 'Dit woord bestaat uit makkelijke delen.';
    case 'easy-base':
      return `Dit woord is gemaakt van een makkelijk woord: ‘${why.base}’.`;
    case 'difficult-part':
      return `Het deel ‘${why.part}’ is moeilijk.`;
    case 'long-compound':
      return 'Dit woord is te lang: het bestaat uit te veel delen. Haal het uit elkaar.';
    case 'formal':
      return 'Dit woord hoort bij schrijftaal. Niet iedereen kent het.';
    case 'learned':
      return `Dit woord komt weinig voor. Woorden op -${why.ending} zijn vaak moeilijk.`;
    case 'rare':
      return 'Dit woord komt weinig voor.';
    case 'possible-typo':
      return `Dit woord staat in geen woordenlijst. Bedoelt u ‘${why.suggestion}’?`;
    case 'unknown':
      return 'Dit woord staat in geen woordenlijst.';
    case 'allowed':
      return `Dit woord mag volgens uw eigen lijst: ${why.why}`;
    case 'denied':
      return `Dit woord mag niet volgens uw eigen lijst: ${why.why}`;
    case 'jargon':
      return REGISTERS[why.register];
  }
}

const rounded = (value: number) => inTwoDigits(value, ',', whole);

function frequency(zipf: number | undefined): string {
  if (zipf === undefined) return 'niet geteld';
  const perMillion = 10 ** (zipf - 3);
  return perMillion >= 1
    ? `ongeveer ${rounded(perMillion)} keer per miljoen woorden`
    : `ongeveer 1 keer per ${rounded(1 / perMillion)} miljoen woorden`;
}

const NOTES: Readonly<Record<string, (detail: string) => string>> = {
  'difficult-part': (part) => `(door ‘${part}’)`,
  'possible-typo': (suggestion) => `(bedoelt u ‘${suggestion}’?)`,
  denied: (why) => `(eigen lijst: ${why})`,
  unknown: () => '(staat in geen woordenlijst)',
};

/** The words of `helder word`, in Dutch. */
export const nlWords: WordMessages = {
  summary: 'laat zien of lezers op B1 een woord kennen, en waarom',
  usage: '[opties] <woorden…>',
  words: 'een of meer woorden, of - voor woorden van standaardinvoer, een op elke regel',
  format: 'vorm van het antwoord: terminal of json',
  labels: {
    level: 'oordeel',
    why: 'waarom',
    parts: 'delen',
    frequency: 'komt voor',
    instead: 'schrijf liever',
  },
  levels: { b1: 'B1', difficult: 'moeilijk', jargon: 'jargon' },
  maybeTypo: 'misschien een typefout',
  reason,
  frequency,
  oneOf: (words) => oneOf(words, 'of'),
  note: (variant, detail = '') => NOTES[variant ?? '']?.(detail) ?? '',
  typo: (suggestion) => `Is dit een typefout? Schrijf dan ‘${suggestion}’.`,
};
