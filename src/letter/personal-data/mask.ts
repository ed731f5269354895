import type { Document } from '../../document/model.ts';
import { birthDateIn, birthDatesInTables } from './birth-date.ts';
import { bsnIn } from './bsn.ts';
import { emailIn, phoneIn } from './contact.ts';
import { ibanIn } from './iban.ts';
import { namesIn } from './names.ts';
import { postcodeIn, residencesIn, streetIn } from './residence.ts';
import { type Finder, matching } from './span.ts';

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

const PATTERNS = [bsnIn, ibanIn, emailIn, phoneIn, streetIn, postcodeIn, birthDateIn];

/** Masks all personal data that can be known by its form. */
export const withoutPatterns: Masking = maskingOf(PATTERNS);

/** Masks all personal data that helder knows in a letter: by its form, and by where it stands. */
export function withoutPersonalData(document: Document): Masking {
  const names = namesIn(document);
  const others = [...residencesIn(document.blocks), ...birthDatesInTables(document.blocks)];
  // "Jansens dossier" has the name of Jansen.
  const literals = [...names.map((name) => `${escaped(name)}s?`), ...others.map(escaped)];
  if (literals.length === 0) return withoutPatterns;
  const anyLiteral = new RegExp(`(?<![\\p{L}\\d])(?:${literals.join('|')})(?![\\p{L}\\d])`, 'gu');
  return maskingOf([...PATTERNS, matching(anyLiteral)]);
}
