import type { Messages } from '../../messages/messages.ts';
import { RULES } from '../../rules/index.ts';
import { shownChangeOf } from '../format-value.ts';
import { allFindings } from '../machines/important.ts';
import type { Report } from '../report.ts';
import { type Cell, column, count, type Table } from './table.ts';

/** How often each rule speaks, the most frequent first; rules that never do are left out. */
function ruleCounts(report: Report): [rule: string, times: number][] {
  const times = new Map<string, number>(RULES.map(({ id }) => [id, 0]));
  for (const { finding } of allFindings(report)) {
    times.set(finding.rule, (times.get(finding.rule) ?? 0) + 1);
  }
  return [...times].filter(([, number]) => number > 0).sort((a, b) => b[1] - a[1]);
}

/**
 * The run as a whole: how many letters stand where, how often each rule speaks, and what the reader
 * must know of the report.
 *
 * @param shown how many findings the report has room for
 */
export function totalsTable(report: Report, messages: Messages, shown: number): Table {
  const { totals: words, columns, names, full } = messages.sheets;
  const { totals, norm } = report;
  const findings = allFindings(report).length;
  const notes = [
    ...(findings > shown ? [full(shown, findings)] : []),
    ...(norm.changes ?? []).map(
      (change) => `${messages.config.ownNorm} ${shownChangeOf(change, messages)}`,
    ),
    ...(report.ownRules ? [messages.config.ownRules(report.ownRules)] : []),
    ...(report.accepted ? [messages.config.accepted(report.accepted)] : []),
    ...(report.redacted ? [messages.reports.redacted] : []),
    messages.report.whatTheNormIs,
  ];
  const rows: Cell[][] = [
    [words.letters, count(totals.letters)],
    [messages.bands.meets, count(totals.meets)],
    [messages.bands.nearly, count(totals.nearly)],
    [messages.bands.fails, count(totals.fails)],
    [messages.notJudged, count(totals.notJudged)],
    [words.shareMeets, { number: totals.shareMeets, unit: 'share' }],
    [words.findings, count(findings)],
    ...ruleCounts(report).map(([rule, number]): Cell[] => [words.rule(rule), count(number)]),
    [words.norm, `${norm.id} ${norm.version}`],
    [words.helder, report.helder],
    ...notes.map((note) => [columns.notes, note]),
  ];
  return {
    name: names.totals,
    columns: [column(columns.what, 50), column(columns.number, 18)],
    rows,
  };
}
