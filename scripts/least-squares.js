// @ts-check
/** @typedef {{ readonly start: number, readonly weights: readonly number[] }} Model */

/**
 * The weighted sum of some values that is nearest to what is wanted: least squares by the normal
 * equations.
 *
 * @param {readonly { readonly values: readonly number[], readonly wanted: number, readonly weight: number }[]} examples
 *   more than one has values, none of them a sum of the others
 * @returns {Model}
 */
export function leastSquares(examples) {
  const size = 1 + (examples[0]?.values.length ?? 0);
  const matrix = Array.from({ length: size }, () => new Array(size + 1).fill(0));
  for (const { values, wanted, weight } of examples) {
    const row = [1, ...values, wanted];
    for (const [i, sums] of matrix.entries())
      for (const [j, value] of row.entries()) sums[j] += weight * (row[i] ?? 0) * value;
  }
  const [start = 0, ...weights] = solve(matrix);
  return { start, weights };
}

/** @param {Model} model @param {readonly number[]} values */
export const weightedSum = ({ start, weights }, values) =>
  values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), start);

/**
 * The solution of linear equations, by Gauss-Jordan elimination with the largest pivot.
 *
 * @param {readonly (readonly number[])[]} matrix a row an equation, its right-hand side last
 * @returns {number[]}
 */
export function solve(matrix) {
  const rows = matrix.map((row) => [...row]);
  const size = rows.length;
  const at = (/** @type {number} */ i, /** @type {number} */ j) => rows[i]?.[j] ?? 0;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column; i < size; i++)
      if (Math.abs(at(i, column)) > Math.abs(at(pivot, column))) pivot = i;
    const chosen = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = chosen;
    for (let i = 0; i < size; i++) {
      if (i === column) continue;
      const factor = at(i, column) / at(column, column);
      rows[i] = (rows[i] ?? []).map((value, j) => value - factor * (chosen[j] ?? 0));
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}
