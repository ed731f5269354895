import type { Inventory } from '../../../inventory/inventory.ts';
import { quarterOf } from '../../../inventory/labels.ts';
import type { LetterRow } from '../../../inventory/row.ts';
import type { Rows } from '../../../inventory/rows.ts';
import type { Measure } from '../../../measures/measure.ts';
import type { Messages } from '../../../messages/messages.ts';
import { capitalised } from '../../../messages/phrases.ts';
import { formatValue } from '../../format-value.ts';
import { type Html, html } from '../../html/markup.ts';
import { signWithName } from '../../html/sign.ts';
import { type Standing, standingIn } from '../../standing.ts';

/** So many letters are in the table: with more a browser becomes slow. */
const MOST_LETTERS = 2000;

/** So many are seen at first. */
const FIRST_ROWS = 100;

const STANDINGS: readonly Standing[] = ['fails', 'nearly', 'meets', 'not-judged'];

const standingOf = ({ band }: LetterRow): Standing => band ?? 'not-judged';

const difficultyOf = ({ measures }: LetterRow): number => measures['difficulty'] ?? 0;

/** Those that are furthest from the norm first, by verdict and then by difficulty. */
const byHardest = (a: LetterRow, b: LetterRow): number =>
  STANDINGS.indexOf(standingOf(a)) - STANDINGS.indexOf(standingOf(b)) ||
  difficultyOf(b) - difficultyOf(a) ||
  (a.file < b.file ? -1 : 1);

/** The rows that come first in an order; never are many more than these in memory. */
async function firstOf(
  rows: Rows,
  most: number,
  order: (a: LetterRow, b: LetterRow) => number,
): Promise<LetterRow[]> {
  let first: LetterRow[] = [];
  for await (const row of rows) {
    first.push(row);
    if (first.length >= 2 * most) first = first.sort(order).slice(0, most);
  }
  return first.sort(order).slice(0, most);
}

/** A column that is shown where any letter has something in it. */
interface LabelColumn {
  readonly name: string;
  readonly of: (row: LetterRow) => string;
}

const labelColumns = ({ inventory }: Messages): LabelColumn[] => [
  { name: inventory.groupings.department, of: ({ labels }) => labels.department ?? '' },
  { name: inventory.groupings.kind, of: ({ labels }) => labels.kind ?? '' },
  { name: inventory.groupings.channel, of: ({ labels }) => labels.channel ?? '' },
  { name: inventory.groupings.period, of: ({ labels }) => quarterOf(labels.date ?? '') ?? '' },
];

const numberCell = (value: number | undefined, unit: Measure['unit'], messages: Messages): Html =>
  html`<td class="value" data-v="${value}">${value !== undefined && formatValue(value, unit, messages)}</td>`;

function letterRow(
  row: LetterRow,
  isFirst: boolean,
  columns: readonly LabelColumn[],
  messages: Messages,
): Html {
  const standing = standingOf(row);
  const difficulty = row.band && row.measures['difficulty'];
  const findings = Object.values(row.findings).reduce((sum, number) => sum + number, 0);
  const isRead = row.status !== 'unreadable';
  return html`<tr${!isFirst && html` class="later"`} data-standing="${standing}"><th scope="row">${row.file}${
    row.reason && html`<span class="reason">${messages.inventory.reasons(row.reason)}</span>`
  }</th><td class="outcome-cell" data-v="${STANDINGS.indexOf(standing)}">${signWithName(standing, messages)}</td>${columns.map(
    ({ of }) => html`<td>${of(row)}</td>`,
  )}${numberCell(difficulty, 'score', messages)}${numberCell(isRead ? findings : undefined, 'count', messages)}${numberCell(row.labels.copies ?? 1, 'count', messages)}</tr>\n`;
}

/** The letters in a table to search and sort, as many as a browser can bear. */
export async function lettersSection(
  { rows }: Pick<Inventory, 'rows'>,
  messages: Messages,
  command: string,
): Promise<Html> {
  const { html: says, inventory: words } = messages;
  const shown = await firstOf(rows, MOST_LETTERS, byHardest);
  const columns = labelColumns(messages).filter(({ of }) => shown.some((row) => of(row) !== ''));
  const present = new Set(shown.map(standingOf));
  const choices = STANDINGS.filter((standing) => present.has(standing)).map(
    (standing) =>
      html`<label><input type="checkbox" checked value="${standing}"> ${standingIn(standing, messages)}</label>`,
  );
  const heading = (name: string, look = '') =>
    html`<th scope="col" class="${look}">${capitalised(name)}</th>`;
  return html`<section class="all-letters" aria-labelledby="alle"><h2 id="alle">${says.allLetters}</h2>${
    shown.length < rows.length &&
    html`<p class="lead">${words.pages.lettersShown(shown.length, rows.length, command)}</p>`
  }<div class="table-tools needs-script"><label>${says.search} <input type="search" id="zoek" autocomplete="off"></label><fieldset><legend class="unseen">${says.show}</legend>${choices}</fieldset><p role="status" data-of="${says.of}"></p></div><div class="scroll" tabindex="0" role="region" aria-label="${says.lettersTable}"><table class="letters" data-first="${FIRST_ROWS}" data-sort="${says.sort}"><thead><tr>${heading(says.letter)}${heading(says.verdict)}${columns.map(({ name }) => heading(name))}${heading(messages.measures.difficulty, 'value')}${heading(says.findingsColumn, 'value')}${heading(words.table.copies, 'value')}</tr></thead><tbody>
${shown.map((row, at) => letterRow(row, at < FIRST_ROWS, columns, messages))}</tbody></table></div>${
    shown.length > FIRST_ROWS &&
    html`<p class="needs-script more"><button type="button" id="meer">${says.allRows}</button></p>`
  }</section>`;
}
