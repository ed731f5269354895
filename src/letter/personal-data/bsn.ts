import { matching } from './span.ts';

/** What each of the nine digits of a citizen service number counts for in the eleven test. */
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * Whether digits can be a citizen service number (burgerservicenummer): nine digits, or eight of
 * which the leading zero was left out, whose weighted sum divides by eleven. Source: Logisch
 * Ontwerp BSN, the "elfproef".
 */
export function isBsn(digits: string): boolean {
  const nine = digits.padStart(9, '0');
  if (!/^\d{9}$/u.test(nine) || Number(nine) === 0) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(nine[at]), 0);
  return sum % 11 === 0;
}

/** Citizen service numbers, written in one or in groups: 123456782, 1234.56.782, 123 456 782. */
export const bsnIn = matching(
  /(?<!\d)(?:\d{8,9}|\d{4}[ .\u00A0-]\d{2}[ .\u00A0-]\d{3}|\d{3}[ .\u00A0-]\d{3}[ .\u00A0-]\d{3})(?!\d)/gu,
  (found) => isBsn(found.replace(/\D/gu, '')),
);
