import type { Messages } from '../../messages/messages.ts';
import { nameOf, unitOf } from '../format-value.ts';
import type { Report } from '../report.ts';
import { standingIn } from '../standing.ts';
import { column, type Table } from './table.ts';

/** A row a criterion of each judged letter. */
export function criteriaTable({ letters }: Report, messages: Messages): Table {
  const { columns, names, weights } = messages.sheets;
  return {
    name: names.criteria,
    columns: [
      column(columns.letter, 45),
      column(columns.criterion, 35),
      column(columns.value, 12),
      column(columns.verdict, 15),
      column(columns.limit, 12),
      column(columns.nearLimit, 12),
      column(columns.weight, 16),
    ],
    rows: letters.flatMap((letter) =>
      letter.status !== 'judged'
        ? []
        : letter.verdict.criteria.map((criterion) => {
            const unit = unitOf(criterion.measure);
            return [
              letter.file,
              nameOf(criterion, messages),
              { number: criterion.value, unit },
              standingIn(criterion.outcome, messages),
              { number: criterion.limit, unit },
              { number: criterion.nearLimit, unit },
              weights[criterion.weight],
            ];
          }),
    ),
  };
}
