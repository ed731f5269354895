import type { Messages } from '../../messages/messages.ts';
import { allFindings, importantFindings, type LetterFinding } from '../machines/important.ts';
import type { Report } from '../report.ts';
import { sayingOf } from '../saying.ts';
import { type Cell, count, type Table } from './table.ts';

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
      { name: columns.letter, width: 45 },
      { name: columns.rule, width: 22 },
      { name: columns.severity, width: 16 },
      { name: columns.place, width: 40 },
      { name: columns.page, width: 11 },
      { name: columns.line, width: 11 },
      { name: columns.fragment, width: 40 },
      { name: columns.says, width: 60 },
      { name: columns.instead, width: 25 },
      { name: columns.sentence, width: 80 },
    ],
    rows: fitting(report, most).map((each) => rowOf(each, messages)),
  };
}
