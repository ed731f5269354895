import type { Messages } from '../../messages/messages.ts';
import { nameOf, unitOf } from '../format-value.ts';
import type { Report } from '../report.ts';
import { standingIn } from '../standing.ts';
import { type Table, tableOf } from './table.ts';

/** A row a criterion of each judged letter. */
export function criteriaTable({ letters }: Report, messages: Messages): Table {
  const { columns, names, weights } = messages.sheets;
  const results = letters.flatMap((letter) =>
    letter.status === 'judged'
      ? letter.verdict.criteria.map((criterion) => ({
          file: letter.file,
          criterion,
          unit: unitOf(criterion.measure),
        }))
      : [],
  );
  return tableOf(names.criteria, results, [
    { name: columns.letter, width: 45, of: ({ file }) => file },
    { name: columns.criterion, width: 35, of: ({ criterion }) => nameOf(criterion, messages) },
    {
      name: columns.value,
      width: 12,
      of: ({ criterion, unit }) => ({ number: criterion.value, unit }),
    },
    {
      name: columns.verdict,
      width: 15,
      of: ({ criterion }) => standingIn(criterion.outcome, messages),
    },
    {
      name: columns.limit,
      width: 12,
      of: ({ criterion, unit }) => ({ number: criterion.limit, unit }),
    },
    {
      name: columns.nearLimit,
      width: 12,
      of: ({ criterion, unit }) => ({ number: criterion.nearLimit, unit }),
    },
    { name: columns.weight, width: 16, of: ({ criterion }) => weights[criterion.weight] },
  ]);
}
