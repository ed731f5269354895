import type { Messages } from '../../messages/messages.ts';
import { allFindings, importantFindings, type LetterFinding } from '../machines/important.ts';
import type { Report } from '../report.ts';
import { sayingOf } from '../saying.ts';
import { count, type Table, tableOf } from './table.ts';

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

/**
 * A row a finding, letter by letter.
 *
 * @param most rows at most
 */
export function findingTable(report: Report, messages: Messages, most: number): Table {
  const { columns, names, severities } = messages.sheets;
  return tableOf(names.findings, fitting(report, most), [
    { name: columns.letter, width: 45, of: ({ letter }) => letter.file },
    { name: columns.rule, width: 22, of: ({ finding }) => finding.rule },
    { name: columns.severity, width: 16, of: ({ finding }) => severities[finding.severity] },
    { name: columns.place, width: 40, of: ({ finding }) => messages.place(finding.place) },
    { name: columns.page, width: 11, of: ({ finding }) => count(finding.place.page) },
    { name: columns.line, width: 11, of: ({ finding }) => count(finding.place.line) },
    { name: columns.fragment, width: 40, of: ({ finding }) => finding.fragment },
    { name: columns.says, width: 60, of: ({ finding }) => sayingOf(finding, messages) },
    { name: columns.instead, width: 25, of: ({ finding }) => finding.replacements.join(', ') },
    { name: columns.sentence, width: 80, of: ({ finding }) => finding.context.text },
  ]);
}
