import type { Assessment } from '../../letter/assess.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Severity } from '../../rules/finding.ts';
import { nameOf, shownLimitOf, unitOf } from '../format-value.ts';
import type { Report } from '../report.ts';
import { reasonsOf, standingIn, standingOf } from '../standing.ts';
import { type Cell, column, count, type Table } from './table.ts';

const ofSeverity = (letter: Assessment, severity: Severity): number | undefined =>
  letter.status === 'unreadable'
    ? undefined
    : letter.findings.filter((finding) => finding.severity === severity).length;

function rowOf(letter: Assessment, { norm, redacted }: Report, messages: Messages): Cell[] {
  const read = letter.status === 'unreadable' ? undefined : letter;
  const criteria = letter.status === 'judged' ? letter.verdict.criteria : [];
  return [
    letter.file,
    standingIn(standingOf(letter), messages),
    reasonsOf(letter, messages).join(' · '),
    ...norm.criteria.map(
      ({ measure }): Cell => ({
        number: criteria.find((result) => result.measure === measure)?.value,
        unit: unitOf(measure),
      }),
    ),
    count(read?.measures['words']),
    count(read?.measures['sentences']),
    count(read?.pages),
    count(ofSeverity(letter, 'warning')),
    count(ofSeverity(letter, 'hint')),
    count(read?.blanks),
    (read?.warnings ?? []).map(messages.readWarning).join(' '),
    read?.format ?? '',
    `${norm.id} ${norm.version}`,
    ...(redacted ? [messages.sheets.masked] : []),
  ];
}

/** A row a letter: its verdict, what stands in the way, and what it has on each criterion. */
export function letterTable(report: Report, messages: Messages): Table {
  const { columns, names } = messages.sheets;
  return {
    name: names.letters,
    columns: [
      column(columns.letter, 45),
      column(columns.verdict, 18),
      column(columns.reasons, 60),
      ...report.norm.criteria.map((criterion) =>
        column(`${nameOf(criterion, messages)} (${shownLimitOf(criterion, messages)})`, 18),
      ),
      column(columns.words, 10),
      column(columns.sentences, 10),
      column(columns.pages, 12),
      column(columns.warnings, 12),
      column(columns.hints, 12),
      column(columns.blanks, 12),
      column(columns.notes, 40),
      column(columns.format, 10),
      column(columns.norm, 16),
      ...(report.redacted ? [column(columns.personalData, 20)] : []),
    ],
    rows: report.letters.map((letter) => rowOf(letter, report, messages)),
  };
}
