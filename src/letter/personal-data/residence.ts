import { matching } from './span.ts';

/** A house number with its addition: 12, 12a, 118-B, 12 hs. */
const HOUSE_NUMBER = String.raw`\d{1,5}(?:[ -]?[a-zA-Z]{1,2}\b|-\d{1,4}\b)?`;

/** The ends of most names of Dutch streets. */
const STREET =
  'straat|str\\.|weg|laan|dreef|plein|hof|kade|gracht|singel|pad|dijk|steeg|markt|burg|oord|wal|ring|allee|park|plantsoen|veld|akker|kamp|dam|haven|baan';

/** Post codes, such as 1234 AB, with the house number before them where it stands there. */
export const postcodeIn = matching(
  /(?:(?<=\p{L} )\d{1,5}(?:[ -]?[a-zA-Z]{1,2})?,? +)?\b\d{4}[ \u00A0]?[A-Z]{2}\b(?!\p{L})/gu,
);

/** A street with a house number: Sluisstraat 118-B, Burgemeester van Houtplein 3. */
export const streetIn = matching(
  new RegExp(String.raw`\b\p{Lu}[\p{L}'.-]*(?:${STREET})\s${HOUSE_NUMBER}`, 'gu'),
);
