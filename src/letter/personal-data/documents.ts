import { matching } from './span.ts';
import { isOrdinary } from './words.ts';

/** Registration plates of cars, with the dashes that are between the groups on each. */
export const plateIn = matching(
  /(?<![\p{L}\d-])(?:[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d)(?![\p{L}\d-])/gu,
);

/**
 * Numbers of Dutch passports and identity cards: two letters, six letters or digits, a digit; no O.
 * "BIJLAGE12" has the form too.
 */
export const passportIn = matching(
  /(?<![\p{L}\d./-])[A-NP-Z]{2}[A-NP-Z\d]{6}\d(?![\p{L}\d-])/gu,
  (found) => /\d[A-Z]|\d{7}$/u.test(found) || !isOrdinary(found.replace(/\d+$/u, '')),
);

/** Tax numbers: those of one-man businesses were made of the service number of the man. */
export const taxNumberIn = matching(
  /(?<![\p{L}\d])(?:NL[ .-]?)?\d{4}[ .-]?\d{2}[ .-]?\d{3}[ .-]?B[ .-]?\d{2}(?!\d)/gu,
);

/** Account numbers as they were before IBAN: 12.34.56.789. */
export const oldAccountIn = matching(/(?<![\d.,])\d{2}\.\d{2}\.\d{2}\.\d{3}(?![\d.])/gu);

/** What an address on the internet asks for: it may tell who follows the link. */
export const queryIn = matching(
  /(?<=(?:https?:\/\/|www\.)[^\s?]{1,200}\?)[^\s<>"')\]]{0,2000}[\p{L}\d]/gu,
);
