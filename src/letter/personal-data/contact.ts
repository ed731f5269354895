import { matching } from './span.ts';

/** E-mail addresses. */
export const emailIn = matching(/[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu);

/**
 * Telephone numbers of ten digits, or with the code of a country. Short numbers of a municipality
 * (14 010) and service numbers (0800, 0900) belong to nobody.
 */
export const phoneIn = matching(
  /(?<![\d+])(?:\+|00)\d{1,3}[ -]?(?:\(0\)[ -]?)?\d(?:[ -]?\d){7,9}(?!\d)|(?<!\d)\(?0(?!800|90[069])\d{1,3}\)?(?:[ -]?\d){6,8}(?!\d)/gu,
  (found) => {
    const digits = found.replace(/\D/gu, '');
    return found.startsWith('+') || digits.startsWith('00') || digits.length === 10;
  },
);
