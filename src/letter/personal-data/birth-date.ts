import type { Block } from '../../document/model.ts';
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

const LABEL_ALONE = new RegExp(String.raw`\b(?:${LABEL})[^\d]*$`, 'iu');

const dateIn = matching(new RegExp(DATE, 'giu'));

/**
 * Dates of birth in tables, where the word stands in another cell: behind it or above it. Every date
 * in the rest of such a table may be one.
 */
export function birthDatesInTables(blocks: readonly Block[]): string[] {
  let labelled = false;
  return blocks.flatMap(({ kind, text }) => {
    if (kind !== 'table-cell') {
      labelled = false;
      return [];
    }
    if (LABEL_ALONE.test(text)) labelled = true;
    return labelled ? dateIn(text).map(({ start, end }) => text.slice(start, end)) : [];
  });
}
