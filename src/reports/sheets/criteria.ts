import type { Messages } from '../../messages/messages.ts';
import { nameOf, unitOf } from '../format-value.ts';
import type { Report } from '../report.ts';
import { standingIn } from '../standing.ts';
import type { Table } from './table.ts';

/** A row a criterion of each judged letter. */
export function criteriaTable({ letters }: Report, messages: Messages): Table {
  const { columns, names, weights } = messages.sheets;
  return {
    name: names.criteria,
    columns: [
      { name: columns.letter, width: 45 },
      { name: columns.criterion, width: 35 },
      { name: columns.value, width: 12 },
      { name: columns.verdict, width: 15 },
      { name: columns.limit, width: 12 },
      { name: columns.nearLimit, width: 12 },
      { name: columns.weight, width: 16 },
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
