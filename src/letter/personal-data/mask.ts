import type { Document } from '../../document/model.ts';
import { birthDateIn, dateOfBirthIn, datesInCell, isBirthLabel } from './birth-date.ts';
import { bsnIn, bsnInCell, isBsnLabel } from './bsn.ts';
import { emailIn, phoneIn } from './contact.ts';
import { oldAccountIn, passportIn, plateIn, queryIn, taxNumberIn } from './documents.ts';
import { ibanIn } from './iban.ts';
import { isNumberLabel, labelledIn, numberInCell } from './labelled.ts';
import { namesIn } from './names.ts';
import { withInitials } from './person.ts';
import { personsIn } from './persons.ts';
import {
  addressInCell,
  homeIn,
  isAddressLabel,
  postcodeIn,
  residencesIn,
  streetIn,
} from './residence.ts';
import { type Finder, matching } from './span.ts';
import { labelledInTables } from './tables.ts';

/** Stands for each letter or digit that is masked, so that all places in the text stay right. */
export const MASK = '█';

/** Gives a text of the same length without certain data. */
export type Masking = (text: string) => string;

const maskingOf =
  (finders: readonly Finder[]): Masking =>
  (text) => {
    const spans = finders.flatMap((find) => find(text));
    if (spans.length === 0) return text;
    // By code unit: a letter outside the basic plane becomes two marks, and the length stays.
    const units = text.split('');
    for (const { start, end } of spans) {
      for (let at = start; at < end; at++) {
        if (!/\s/u.test(units[at] ?? '')) units[at] = MASK;
      }
    }
    return units.join('');
  };

/** Masks citizen service numbers, which may stand in no report. */
export const withoutBsn: Masking = maskingOf([bsnIn]);

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Finds what is written out here; the longest first, where one begins with another. */
function written(literals: readonly string[], flags = 'gu'): Finder {
  if (literals.length === 0) return () => [];
  const longestFirst = [...new Set(literals)].sort((a, b) => b.length - a.length);
  return matching(
    new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`, flags),
  );
}

/** How long a number must be to be known again without its label. */
const KNOWN_AGAIN = 5;

/** What a label tells in one sentence, for where it stands without. */
const toldIn = ({ blocks }: Document, finders: readonly Finder[]): string[] =>
  blocks
    .flatMap(({ text }) =>
      finders.flatMap((find) => find(text).map(({ start, end }) => text.slice(start, end))),
    )
    .filter((found) => found.length >= KNOWN_AGAIN);

const BSN_IN_TABLE = { isLabel: isBsnLabel, valuesIn: bsnInCell };

/** Masks the citizen service numbers of a letter, those with a typing error that a label tells too. */
export function withoutBsnOf(document: Document): Masking {
  const known = [...labelledInTables(document.blocks, BSN_IN_TABLE), ...toldIn(document, [bsnIn])];
  return maskingOf([bsnIn, written(known.map(escaped))]);
}

/** Data that its label tells; elsewhere in the letter it may stand without one. */
const TOLD = [bsnIn, birthDateIn, dateOfBirthIn, labelledIn];

const PATTERNS = [
  ibanIn,
  emailIn,
  phoneIn,
  streetIn,
  homeIn,
  postcodeIn,
  plateIn,
  passportIn,
  taxNumberIn,
  oldAccountIn,
  queryIn,
  ...TOLD,
];

/** Masks all personal data but names that can be known by its form. */
export const withoutNumbers: Masking = maskingOf(PATTERNS);

/** Masks what can be known by its form, and people with a title, initials or a first name. */
export const withoutPatterns: Masking = maskingOf([...PATTERNS, personsIn]);

const inTables = ({ blocks }: Document): string[] =>
  [
    BSN_IN_TABLE,
    { isLabel: isBirthLabel, valuesIn: datesInCell },
    { isLabel: isNumberLabel, valuesIn: numberInCell },
    { isLabel: isAddressLabel, valuesIn: addressInCell },
  ].flatMap((kind) => labelledInTables(blocks, kind));

const linkIn = matching(/(?:https?:\/\/|www\.)\S+/gu);

/** What stands in links, where names have no capital. */
const inLinks =
  (find: Finder): Finder =>
  (text) =>
    linkIn(text).flatMap(({ start, end }) =>
      find(text.slice(start, end)).map((span) => ({
        start: start + span.start,
        end: start + span.end,
      })),
    );

/** Masks for one letter. */
interface LetterMasks {
  /** For its text. */
  readonly text: Masking;
  /** For names of files that hang on it, in which names of people have no capital. */
  readonly file: Masking;
}

/** Masks of all personal data that helder knows in a letter: by its form, and by where it stands. */
export function withoutPersonalData(document: Document): LetterMasks {
  // "Jansens dossier" has the name of Jansen.
  const names = namesIn(document).map((name) => `${escaped(name)}s?`);
  const others = [
    ...residencesIn(document.blocks),
    ...inTables(document),
    ...toldIn(document, TOLD),
  ].map(escaped);
  const anywhere = written(names, 'giu');
  return {
    text: maskingOf([
      ...PATTERNS,
      personsIn,
      withInitials(written([...names, ...others])),
      inLinks(anywhere),
    ]),
    file: maskingOf([...PATTERNS, personsIn, anywhere]),
  };
}
