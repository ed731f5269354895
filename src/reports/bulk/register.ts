import type { RegisteredLetter, RegisterFigures } from '../../bulk/register/summary.ts';
import type { Messages } from '../../messages/messages.ts';
import { shownCount } from '../format-value.ts';
import { html } from '../html/markup.ts';
import { page } from '../html/page.ts';
import { percent } from '../inventory/percent.ts';
import { tableAsCsv } from '../sheets/csv.ts';
import { type Cell, count, type Table, tableOf } from '../sheets/table.ts';
import { workbookOf } from '../sheets/xlsx.ts';
import type { TerminalOptions } from '../terminal/index.ts';
import { themeFor } from '../terminal/theme.ts';
import { wrap } from '../terminal/wrap.ts';

/** Letters of the register, and their figures. */
export interface RegisterReport {
  readonly letters: readonly RegisteredLetter[];
  readonly figures: RegisterFigures;
}

interface Context {
  readonly messages: Messages;
  readonly terminal: TerminalOptions;
}

/** A format of `helder register`. */
export interface RegisterFormat {
  readonly extension: string;
  readonly binary?: boolean;
  readonly render: (
    report: RegisterReport,
    context: Context,
  ) => string | Uint8Array | Promise<Uint8Array>;
}

const REGISTER_SCHEMA = 'helder-register-report/1';

const dayOf = (moment: string | undefined) => moment?.slice(0, 10) ?? '';

function letterTable({ letters }: RegisterReport, { review, bands }: Messages): Table {
  const { columns, states } = review;
  return tableOf(columns.letters, letters, [
    { name: columns.letter, width: 10, of: ({ letter }) => letter },
    { name: columns.file, width: 40, of: ({ file }) => file },
    { name: columns.department, width: 20, of: ({ department }) => department },
    { name: columns.copies, width: 10, of: ({ copies }) => count(copies) },
    { name: columns.submitted, width: 12, of: ({ submitted }) => dayOf(submitted) },
    { name: columns.rounds, width: 10, of: ({ rounds }) => count(rounds) },
    { name: columns.state, width: 26, of: ({ state }) => states[state] },
    { name: columns.decided, width: 12, of: ({ decided }) => dayOf(decided) },
    { name: columns.reviewer, width: 20, of: ({ reviewer }) => reviewer ?? '' },
    { name: columns.norm, width: 16, of: ({ band }) => (band ? bands[band] : '') },
    { name: columns.note, width: 60, of: ({ note }) => note ?? '' },
  ]);
}

/** The figures in sentences. */
function figureLines(
  {
    letters,
    open,
    approved,
    returned,
    rejected,
    firstTimeRight,
    medianDays,
    reasons,
  }: RegisterFigures,
  messages: Messages,
): string[] {
  const { review } = messages;
  return [
    review.counts({ letters, open, approved, returned, rejected }),
    ...(firstTimeRight === undefined ? [] : [review.firstTimeRight(percent(firstTimeRight))]),
    ...(medianDays === undefined ? [] : [review.medianDays(Math.max(1, Math.ceil(medianDays)))]),
    ...(reasons.length === 0
      ? []
      : [
          review.reasons(
            reasons
              .slice(0, 5)
              .map(([rule, number]) => `${rule} (${shownCount(number, messages)})`),
          ),
        ]),
  ];
}

function renderTerminal(report: RegisterReport, { messages, terminal }: Context): string {
  const theme = themeFor(terminal);
  const { review } = messages;
  const rows = report.letters.map(({ letter, file, submitted, state, copies }) =>
    [
      letter,
      dayOf(submitted),
      review.states[state].padEnd(24),
      copies === undefined ? '' : `${shownCount(copies, messages)} ×`,
      file,
    ]
      .filter((cell) => cell !== '')
      .join('  '),
  );
  return `${[...rows, ...(rows.length > 0 ? [''] : []), ...figureLines(report.figures, messages).flatMap((line) => wrap(line, theme.columns))].join('\n')}\n`;
}

function renderHtml(report: RegisterReport, { messages }: Context): string {
  const { columns, rows } = letterTable(report, messages);
  const { review } = messages;
  const shown = (cell: Cell): string => {
    if (typeof cell === 'string') return cell;
    return cell.number === undefined ? '' : shownCount(cell.number, messages);
  };
  const content = html`<main><h1>${review.title}</h1>${figureLines(report.figures, messages).map((line) => html`<p>${line}</p>`)}
<div class="scroll" tabindex="0"><table class="letters"><thead><tr>${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${shown(cell)}</td>`)}</tr>`)}</tbody></table></div></main>`;
  return page({ title: review.title, content, many: false, messages });
}

/** The formats of `helder register`, by name. */
export const REGISTER_FORMATS = {
  terminal: { extension: 'txt', render: renderTerminal },
  json: {
    extension: 'json',
    render: (report) => `${JSON.stringify({ schema: REGISTER_SCHEMA, ...report }, null, 2)}\n`,
  },
  csv: {
    extension: 'csv',
    render: (report, { messages }) => tableAsCsv(letterTable(report, messages), messages),
  },
  xlsx: {
    extension: 'xlsx',
    binary: true,
    render: (report, { messages }) => workbookOf([letterTable(report, messages)]),
  },
  html: { extension: 'html', render: renderHtml },
} as const satisfies Readonly<Record<string, RegisterFormat>>;
