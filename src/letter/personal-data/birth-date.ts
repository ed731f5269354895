import { matching } from './span.ts';

const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\\.?';

const DATE = String.raw`(?:\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2} ${MONTH} \d{4})`;

/** Dates of birth: a date right behind a word that says so. */
export const birthDateIn = matching(
  new RegExp(
    String.raw`(?<=\b(?:geboren|geboortedatum|geb\.?|born|birth)(?: op| te [\p{Lu}][\p{L}'-]* op| on)?\s?:?\s?)${DATE}`,
    'giu',
  ),
);
