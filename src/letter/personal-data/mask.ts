import { birthDateIn } from './birth-date.ts';
import { bsnIn } from './bsn.ts';
import { emailIn, phoneIn } from './contact.ts';
import { ibanIn } from './iban.ts';
import { postcodeIn, streetIn } from './residence.ts';
import { type Finder, matching } from './span.ts';

/** Stands for each letter or digit that is masked, so that all places in the text stay right. */
const MASK = '█';

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

/** Masks all personal data that helder knows, and these names. */
export function withoutPersonalData(names: readonly string[]): Masking {
  const patterns = [bsnIn, ibanIn, emailIn, phoneIn, streetIn, postcodeIn, birthDateIn];
  const anyName = names.map(escaped).join('|');
  return maskingOf(
    names.length === 0
      ? patterns
      : [...patterns, matching(new RegExp(`(?<![\\p{L}\\d])(?:${anyName})(?![\\p{L}\\d])`, 'gu'))],
  );
}
