// @ts-check

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Times works in turns, so that what else the machine does weighs on all of them alike.
 *
 * @param {Readonly<Record<string, () => unknown>>} works by name
 * @param {number} rounds
 * @returns {Promise<Map<string, number>>} median time of each, in milliseconds
 */
export async function interleaved(works, rounds) {
  /** @type {Map<string, number[]>} */
  const times = new Map(Object.keys(works).map((name) => [name, []]));
  // The first round is to warm up, and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      await work();
      if (round > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, each]) => [name, median(each)]));
}
