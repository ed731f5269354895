// @ts-check
import { solve } from '../least-squares.js';

const MOST_STEPS = 30;
const PRECISE = 1e-10;

/**
 * Weights that give rows of values a positive sum: logistic regression without a constant, all rows
 * being of the one class, by Newton's method.
 *
 * @param {readonly (readonly number[])[]} rows at least one
 * @param {number} ridge what the square of a weight costs, more than 0; without it there need be no best
 * @returns {number[]}
 */
export function logisticWeights(rows, ridge) {
  let weights = (rows[0] ?? []).map(() => 0);
  for (let step = 0; step < MOST_STEPS; step++) {
    /** Second derivatives, with the slope as right-hand side. */
    const matrix = weights.map((weight, i) => [
      ...weights.map((_, j) => (i === j ? ridge : 0)),
      -ridge * weight,
    ]);
    for (const row of rows) {
      const sum = row.reduce((all, value, i) => all + value * (weights[i] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-sum));
      for (const [i, line] of matrix.entries()) {
        const value = row[i] ?? 0;
        for (const [j, other] of row.entries())
          line[j] = (line[j] ?? 0) + chance * (1 - chance) * value * other;
        line[row.length] = (line[row.length] ?? 0) + (1 - chance) * value;
      }
    }
    const move = solve(matrix);
    weights = weights.map((weight, i) => weight + (move[i] ?? 0));
    if (Math.max(...move.map(Math.abs)) < PRECISE) break;
  }
  return weights;
}
