import { SEPARATOR } from './separators.ts';
import { matching } from './span.ts';

/** E-mail addresses; what stands before the @ has 64 signs at most (RFC 5321), a label behind it 63. */
export const emailIn = matching(/[\p{L}\d._%+'’-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu);

/** "01-02-2026 10.30 uur" and "09.00-12.00 en 13.00": a date, or the hours of a desk. */
const TIMES = /^\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d|\d[.:]\d\d\s?[-\u2010-\u2014]\s?\d\d[.:]/u;

/**
 * Telephone numbers of ten digits, or with the code of a country. Short numbers of a municipality
 * (14 010) and service numbers (0800, 0900) belong to nobody.
 */
export const phoneIn = matching(
  new RegExp(
    [
      String.raw`(?<![\d+])(?:\+|00)\d{1,3}${SEPARATOR}(?:\(0\)${SEPARATOR})?\d(?:${SEPARATOR}\d){7,9}(?!\d)`,
      String.raw`(?<!\d)\(?0(?!800|90[069])\d{1,3}\)?(?:${SEPARATOR}\d){6,8}(?!\d)`,
    ].join('|'),
    'gu',
  ),
  (found) => {
    if (TIMES.test(found)) return false;
    const digits = found.replace(/\D/gu, '');
    return found.startsWith('+') || digits.startsWith('00') || digits.length === 10;
  },
);
