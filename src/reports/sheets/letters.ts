import type { Assessment } from '../../letter/assess.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Criterion } from '../../norm/norm.ts';
import type { Severity } from '../../rules/finding.ts';
import { nameOf, shownLimitOf, unitOf } from '../format-value.ts';
import type { Report } from '../report.ts';
import { reasonsOf, standingIn, standingOf } from '../standing.ts';
import { type ColumnOf, count, type Table, tableOf } from './table.ts';

const ofSeverity = (letter: Assessment, severity: Severity): number | undefined =>
  letter.status === 'unreadable'
    ? undefined
    : letter.findings.filter((finding) => finding.severity === severity).length;

const readOf = (letter: Assessment) => (letter.status === 'unreadable' ? undefined : letter);

/** A column with what each letter has on a criterion, and up to where that holds. */
const criterionColumn = (criterion: Criterion, messages: Messages): ColumnOf<Assessment> => ({
  name: `${nameOf(criterion, messages)} (${shownLimitOf(criterion, messages)})`,
  width: 18,
  of: (letter) => {
    const criteria = letter.status === 'judged' ? letter.verdict.criteria : [];
    const { measure } = criterion;
    const result = criteria.find((each) => each.measure === measure);
    return { number: result?.value, unit: unitOf(measure) };
  },
});

/** A row a letter: its verdict, what stands in the way, and what it has on each criterion. */
export function letterTable({ letters, norm, redacted }: Report, messages: Messages): Table {
  const { columns, names, masked } = messages.sheets;
  const counted = (
    name: string,
    width: number,
    of: (letter: Assessment) => number | undefined,
  ): ColumnOf<Assessment> => ({ name, width, of: (letter) => count(of(letter)) });
  return tableOf(names.letters, letters, [
    { name: columns.letter, width: 45, of: ({ file }) => file },
    {
      name: columns.verdict,
      width: 18,
      of: (letter) => standingIn(standingOf(letter), messages),
    },
    { name: columns.reasons, width: 60, of: (letter) => reasonsOf(letter, messages).join(' · ') },
    ...norm.criteria.map((criterion) => criterionColumn(criterion, messages)),
    counted(columns.words, 10, (letter) => readOf(letter)?.measures['words']),
    counted(columns.sentences, 10, (letter) => readOf(letter)?.measures['sentences']),
    counted(columns.pages, 12, (letter) => readOf(letter)?.pages),
    counted(columns.warnings, 12, (letter) => ofSeverity(letter, 'warning')),
    counted(columns.hints, 12, (letter) => ofSeverity(letter, 'hint')),
    counted(columns.blanks, 12, (letter) => readOf(letter)?.blanks),
    {
      name: columns.notes,
      width: 40,
      of: (letter) => (readOf(letter)?.warnings ?? []).map(messages.readWarning).join(' '),
    },
    { name: columns.format, width: 10, of: (letter) => readOf(letter)?.format ?? '' },
    { name: columns.norm, width: 16, of: () => `${norm.id} ${norm.version}` },
    ...(redacted ? [{ name: columns.personalData, width: 20, of: () => masked }] : []),
  ]);
}
