import { matching } from './span.ts';

/** Length of an account number in the Netherlands. */
const DUTCH_LENGTH = 18;

/**
 * Whether the checksum of an account number holds: with the first four signs at the end, letters
 * as numbers (A is 10), it leaves 1 when divided by 97. Source: ISO 13616, ISO 7064 mod 97-10.
 */
export function isIban(written: string): boolean {
  const signs = written.replace(/\s/gu, '').toUpperCase();
  const digits = [...signs.slice(4), ...signs.slice(0, 4)].map((sign) => parseInt(sign, 36));
  return digits.reduce((rest, value) => Number(`${rest}${value}`) % 97, 0) === 1;
}

/** Account numbers; a Dutch one with a typing error is somebody's too. */
export const ibanIn = matching(
  /\b[A-Z]{2}\d{2}(?:[ \u00A0]?[A-Z0-9]){11,30}\b/gu,
  (found) =>
    isIban(found) || (found.startsWith('NL') && found.replace(/\s/gu, '').length === DUTCH_LENGTH),
);
