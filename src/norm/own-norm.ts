import { createHash } from 'node:crypto';
import type { Criterion, Norm, NormChange } from './norm.ts';

/** A limit that a municipality sets itself, for a criterion that the norm already has. */
export interface OwnLimit {
  /** Id of the measure of the criterion. */
  readonly measure: string;
  /** In the unit of the measure; shares run from 0 to 1. */
  readonly limit: number;
  /** At least `limit`; by default as much above the limit, in proportion, as in the norm. */
  readonly nearLimit?: number | undefined;
  /** By default that of the norm. */
  readonly weight?: Criterion['weight'] | undefined;
  /** Why, in the words of who wrote it down. */
  readonly reason: string;
  /** Who answers for it: a person, a team. */
  readonly owner: string;
}

/** Enough to tell limits apart, without the tail of a division. */
const DIGITS = 4;

const inProportion = (limit: number, was: Criterion): number =>
  Math.max(limit, Number(((limit * was.nearLimit) / was.limit).toPrecision(DIGITS)));

const termsOf = ({ limit, nearLimit, weight }: Criterion) => ({ limit, nearLimit, weight });

/** What an own limit makes of a criterion; undefined where all stays as it was. */
function changeOf(criterion: Criterion, own: OwnLimit | undefined): NormChange | undefined {
  if (!own) return undefined;
  const was = termsOf(criterion);
  const { measure, limit, reason, owner } = own;
  const nearLimit = own.nearLimit ?? inProportion(limit, criterion);
  const weight = own.weight ?? was.weight;
  const isSame = limit === was.limit && nearLimit === was.nearLimit && weight === was.weight;
  return isSame ? undefined : { measure, limit, nearLimit, weight, reason, owner, was };
}

/** Tells apart what was changed, not why: figures are comparable when the limits are the same. */
function markOf(changes: readonly NormChange[]): string {
  const terms = changes.map(({ measure, limit, nearLimit, weight }) => [
    measure,
    limit,
    nearLimit,
    weight,
  ]);
  return createHash('sha256').update(JSON.stringify(terms)).digest('hex').slice(0, 8);
}

/**
 * A norm as a municipality changed it. It has a version of its own, made from the limits: the same
 * changes give the same version, in whatever order they stand. Without a real change it is the norm
 * itself.
 *
 * @param limits at most one a criterion; those for other measures than the norm has change nothing
 */
export function normWith(norm: Norm, limits: readonly OwnLimit[]): Norm {
  const changes = norm.criteria.flatMap(
    (criterion) =>
      changeOf(
        criterion,
        limits.find(({ measure }) => measure === criterion.measure),
      ) ?? [],
  );
  if (changes.length === 0) return norm;
  const criteria = norm.criteria.map((criterion): Criterion => {
    const change = changes.find(({ measure }) => measure === criterion.measure);
    if (!change) return criterion;
    const { limit, nearLimit, weight, reason, owner } = change;
    return { ...criterion, limit, nearLimit, weight, source: `${owner}: ${reason}` };
  });
  return { ...norm, version: `${norm.version}+eigen-${markOf(changes)}`, criteria, changes };
}
