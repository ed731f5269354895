import type { Messages } from '../../messages/messages.ts';
import type { Norm } from '../../norm/norm.ts';
import type { CriterionResult } from '../../norm/verdict.ts';
import { nameOf, shownLimitOf, shownValueOf } from '../format-value.ts';
import type { Theme } from './theme.ts';

/** The criteria as a small table: sign, name, value and limit under each other. */
export function criteriaTable(
  criteria: readonly CriterionResult[],
  norm: Norm,
  messages: Messages,
  theme: Theme,
): string[] {
  const rows = criteria.map((criterion) => ({
    outcome: criterion.outcome,
    name: nameOf(criterion, messages),
    value: shownValueOf(criterion, messages),
    limit: [
      shownLimitOf(criterion, messages),
      ...(criterion.weight === 'should' ? [messages.report.advisory] : []),
    ].join(' '),
  }));
  const title = messages.report.norm(norm.id, norm.version);
  const nameWidth = Math.max(title.length, ...rows.map(({ name }) => name.length + 2));
  const valueWidth = Math.max(
    messages.report.thisLetter.length,
    ...rows.map(({ value }) => value.length),
  );
  return [
    theme.faint(
      `${title.padEnd(nameWidth)}  ${messages.report.thisLetter.padStart(valueWidth)}  ${messages.report.theNorm}`,
    ),
    ...rows.map(
      ({ outcome, name, value, limit }) =>
        `${theme.band[outcome](theme.sign[outcome])} ${name.padEnd(nameWidth - 2)}  ${value.padStart(valueWidth)}  ${limit}`,
    ),
  ];
}
