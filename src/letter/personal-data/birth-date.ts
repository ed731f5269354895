import { matching } from './span.ts';

const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|' +
  'january|february|march|may|june|july|august|october|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec)\\.?';

const YEAR = String.raw`(?:\d{4}|['’]?\d{2})\b`;

const DATE = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2} ?[-/. ] ?\d{1,2} ?[-/. ] ?${YEAR}|\d{1,2}(?:e|ste|de)? ${MONTH} ${YEAR})`;

const LABEL =
  'geboren|geboortedat(?:um|a)|geboortedag|geb\\.? ?dat(?:um|\\.)?|geb\\b\\.?|born|birth|date of birth';

/** Dates of birth: a date behind a word that says so, in the same sentence. */
export const birthDateIn = matching(
  new RegExp(String.raw`(?=\d)(?<=\b(?:${LABEL})[^.;!?\d]{0,60}[\s(:.]{0,3})${DATE}`, 'giu'),
);

/** "die op 3 mei 2015 in Waterveen is geboren". */
export const dateOfBirthIn = matching(
  new RegExp(
    String.raw`(?<!\d)${DATE}(?=(?: \(?(?:in|te) [^.;!?\d]{0,30})?(?: (?:is|bent|ben|werd))? \(?(?:geboren|geboortedatum|geb\.)(?!\p{L}))`,
    'giu',
  ),
);

const LABEL_ALONE = new RegExp(String.raw`\b(?:${LABEL})[^\d]*$`, 'iu');

const dateIn = matching(new RegExp(DATE, 'giu'));

/** Whether a cell of a table is the label of a date of birth. */
export const isBirthLabel = (text: string): boolean => LABEL_ALONE.test(text);

/** The dates in a cell of a table. */
export const datesInCell = (text: string): readonly string[] =>
  dateIn(text).map(({ start, end }) => text.slice(start, end));
