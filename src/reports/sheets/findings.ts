import type { Messages } from '../../messages/messages.ts';
import { allFindings, importantFindings, type LetterFinding } from '../machines/important.ts';
import type { Report } from '../report.ts';
import { sayingOf } from '../saying.ts';
import { type Cell, column, count, type Table } from './table.ts';

/** The findings that fit, in reading order; where not all do, the most important. */
function fitting(report: Report, most: number): LetterFinding[] {
  const all = allFindings(report);
  if (all.length <= most) return all;
  const chosen = new Set(
    importantFindings(report)
      .slice(0, most)
      .map(({ finding }) => finding),
  );
  return all.filter(({ finding }) => chosen.has(finding));
}

const rowOf = ({ letter, finding }: LetterFinding, messages: Messages): Cell[] => [
  letter.file,
  finding.rule,
  messages.sheets.severities[finding.severity],
  messages.place(finding.place),
  count(finding.place.page),
  count(finding.place.line),
  finding.fragment,
  sayingOf(finding, messages),
  finding.replacements.join(', '),
  finding.context.text,
];

/**
 * A row a finding, letter by letter.
 *
 * @param most rows at most
 */
export function findingTable(report: Report, messages: Messages, most: number): Table {
  const { columns, names } = messages.sheets;
  return {
    name: names.findings,
    columns: [
      column(columns.letter, 45),
      column(columns.rule, 22),
      column(columns.severity, 16),
      column(columns.place, 40),
      column(columns.page, 11),
      column(columns.line, 11),
      column(columns.fragment, 40),
      column(columns.says, 60),
      column(columns.instead, 25),
      column(columns.sentence, 80),
    ],
    rows: fitting(report, most).map((each) => rowOf(each, messages)),
  };
}
