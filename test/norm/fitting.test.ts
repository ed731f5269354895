import { describe, expect, it } from 'vitest';
import { leastSquares, solve, weightedSum } from '../../scripts/least-squares.js';
import { logisticWeights } from '../../scripts/norm/logistic.js';

describe('solve', () => {
  it('solves linear equations, also where the first has a 0 up front', () => {
    const [x, y] = solve([
      [0, 2, 4],
      [3, 1, 5],
    ]);
    expect(x).toBeCloseTo(1, 12);
    expect(y).toBeCloseTo(2, 12);
  });
});

describe('leastSquares', () => {
  const example = (values: number[], wanted: number, weight = 1) => ({ values, wanted, weight });

  it('finds the weights behind a sum', () => {
    const values = [
      [0, 0],
      [1, 0],
      [0, 1],
      [2, 3],
    ];
    const model = leastSquares(values.map(([a = 0, b = 0]) => example([a, b], 1 + 2 * a - 3 * b)));
    expect(weightedSum(model, [5, 7])).toBeCloseTo(1 + 10 - 21, 9);
  });

  it('heeds the weight of an example', () => {
    const model = leastSquares([example([0], 0, 3), example([0], 4, 1), example([1], 1)]);
    expect(model.start).toBeCloseTo(1, 9);
  });
});

describe('logisticWeights', () => {
  it('gives what goes with the class a positive weight, and the rest none', () => {
    const [helps = 0, idle] = logisticWeights(
      [
        [1, 1],
        [1, -1],
        [1, 0],
      ],
      1,
    );
    expect(helps).toBeGreaterThan(0);
    expect(idle).toBeCloseTo(0, 9);
    // Where the slope is 0: three times 1 − chance equals the ridge times the weight.
    expect(3 * (1 - 1 / (1 + Math.exp(-helps)))).toBeCloseTo(helps, 9);
  });
});
