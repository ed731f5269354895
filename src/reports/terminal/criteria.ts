import { MEASURES } from '../../measures/index.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Norm } from '../../norm/norm.ts';
import type { CriterionResult } from '../../norm/verdict.ts';
import { formatValue } from '../format-value.ts';
import type { Theme } from './theme.ts';

const unitOf = (id: string) => MEASURES.find((measure) => measure.id === id)?.unit ?? 'count';

/** The criteria as a small table: sign, name, value and limit under each other. */
export function criteriaTable(
  criteria: readonly CriterionResult[],
  norm: Norm,
  messages: Messages,
  theme: Theme,
): string[] {
  const rows = criteria.map((criterion) => {
    const unit = unitOf(criterion.measure);
    const limit = messages.report.limit(formatValue(criterion.limit, unit, messages));
    return {
      outcome: criterion.outcome,
      name: messages.measures[criterion.measure as keyof Messages['measures']],
      value: criterion.value === undefined ? '-' : formatValue(criterion.value, unit, messages),
      limit: criterion.weight === 'must' ? limit : `${limit} ${messages.report.advisory}`,
    };
  });
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
