import { kindOfFile, sharedPath } from '../../inventory/groups.ts';
import type { Assessment } from '../../letter/assess.ts';
import type { Messages } from '../../messages/messages.ts';
import { capitalised } from '../../messages/phrases.ts';
import { formatValue, nameOf, shownCount, shownValueOf } from '../format-value.ts';
import type { Report } from '../report.ts';
import { type Standing, standingIn, standingOf } from '../standing.ts';
import { letterId } from './ids.ts';
import { fileName } from './letter.ts';
import { type Html, html } from './markup.ts';
import type { LetterSelection } from './selection.ts';
import { sign, signWithName } from './sign.ts';

const STANDINGS: readonly Standing[] = ['fails', 'nearly', 'meets', 'not-judged'];

/** A number to sort by, short: the text beside it is what a person reads. */
const sortable = (value: number | undefined): string =>
  value === undefined ? '' : String(Number(value.toPrecision(6)));

/** A value, with the sign of its outcome where the norm is missed. */
function figures(letter: Assessment, columns: readonly string[], messages: Messages): Html[] {
  const criteria = letter.status === 'judged' ? letter.verdict.criteria : [];
  return columns.map((measure) => {
    const criterion = criteria.find((each) => each.measure === measure);
    if (!criterion) return html`<td class="value"></td>`;
    const { outcome, value } = criterion;
    return html`<td class="value ${outcome}" data-v="${sortable(value)}">${outcome !== 'meets' && html`${sign(outcome, messages)} `}${shownValueOf(criterion, messages)}</td>`;
  });
}

interface Row {
  readonly letter: Assessment;
  /** Without the folders that all letters share. */
  readonly name: string;
  /** Number of the letter in the report, from 1. */
  readonly number: number;
  /** Whether the row is among those that are shown at first. */
  readonly first: boolean;
  /** Whether the letter has a part of the page for itself. */
  readonly shown: boolean;
  readonly department: string | undefined;
}

/** So many rows are shown at first where script runs: more make a browser slow. */
const FIRST_ROWS = 200;

function row(
  { letter, name: file, number, first, shown, department }: Row,
  columns: readonly string[],
  messages: Messages,
): Html {
  const standing = standingOf(letter);
  const name = fileName(file);
  const difficulty = letter.status === 'judged' ? letter.measures['difficulty'] : undefined;
  const findings = letter.status === 'unreadable' ? undefined : letter.findings.length;
  return html`<tr${!first && html` class="later"`} data-standing="${standing}"><th scope="row" data-v="${file}">${
    shown ? html`<a href="#${letterId(number)}">${name}</a>` : html`<span>${name}</span>`
  }${
    letter.status !== 'judged' &&
    html`<span class="reason">${messages.unreadable(letter.reason).problem}</span>`
  }</th><td class="outcome-cell" data-v="${STANDINGS.indexOf(standing)}">${signWithName(standing, messages)}</td>${
    department !== undefined && html`<td>${department || messages.html.noName}</td>`
  }<td>${kindOfFile(letter)}</td><td class="value" data-v="${sortable(difficulty)}">${difficulty !== undefined && formatValue(difficulty, 'score', messages)}</td>${figures(letter, columns, messages)}<td class="value" data-v="${sortable(findings)}">${findings !== undefined && shownCount(findings, messages)}</td></tr>\n`;
}

/** The box to search in and the verdicts to choose from; without script there is nothing to press. */
function tools(standings: ReadonlySet<Standing>, messages: Messages): Html {
  const { html: says } = messages;
  const choices = STANDINGS.filter((standing) => standings.has(standing)).map(
    (standing) =>
      html`<label><input type="checkbox" checked value="${standing}"> ${standingIn(standing, messages)}</label>`,
  );
  return html`<div class="table-tools needs-script"><label>${says.search} <input type="search" id="zoek" autocomplete="off"></label><fieldset><legend class="unseen">${says.show}</legend>${choices}</fieldset><p role="status" data-of="${says.of}"></p></div>`;
}

/**
 * All letters in a table, those that are furthest from the norm first.
 *
 * @param departments of the letters, in their order; left out where there is one
 * @param command what a person types to run helder
 */
export function letterTable(
  { letters, norm }: Report,
  { order, shown }: LetterSelection,
  departments: readonly string[] | undefined,
  messages: Messages,
  command: string,
): Html {
  const { html: says } = messages;
  const criteria = norm.criteria.filter(({ weight }) => weight === 'must');
  const columns = criteria.map(({ measure }) => measure);
  const inFull = new Set(shown);
  const common = sharedPath(letters.map(({ file }) => file));
  const rows = order.flatMap((at, rank) => {
    const letter = letters[at];
    if (!letter) return [];
    const name = letter.file.slice(common);
    const place = {
      number: at + 1,
      first: rank < FIRST_ROWS,
      shown: inFull.has(at),
      department: departments?.[at],
    };
    return [row({ letter, name, ...place }, columns, messages)];
  });
  const heading = (name: string, look = '') =>
    html`<th scope="col" class="${look}">${capitalised(name)}</th>`;
  return html`<section class="all-letters" aria-labelledby="alle"><h2 id="alle">${says.allLetters}</h2>${
    shown.length < letters.length &&
    html`<p class="lead">${says.textOfSome(shown.length, letters.length, command)}</p>`
  }${tools(new Set(letters.map(standingOf)), messages)}<div class="scroll" tabindex="0" role="region" aria-label="${says.lettersTable}"><table class="letters" data-first="${FIRST_ROWS}" data-sort="${says.sort}"><thead><tr>${heading(says.letter)}${heading(says.verdict)}${
    departments && heading(says.department)
  }${heading(says.fileKind)}${heading(messages.measures.difficulty, 'value')}${criteria.map((criterion) => heading(nameOf(criterion, messages), 'value'))}${heading(says.findingsColumn, 'value')}</tr></thead><tbody>
${rows}</tbody></table></div>${
    rows.length > FIRST_ROWS &&
    html`<p class="needs-script more"><button type="button" id="meer">${says.allRows}</button></p>`
  }</section>`;
}
