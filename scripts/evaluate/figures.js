// @ts-check
/**
 * Figures, and trees of them: objects by name as deep as needed. A figure that has nothing to be
 * over is undefined, and its name is left out of what is printed.
 */
import { bootstrap, wilson } from './intervals.js';

/** @typedef {import('./intervals.js').Interval} Interval */

/**
 * A number, how many things it is over, and how sure it is.
 *
 * @typedef {{ readonly value: number, readonly of: number, readonly interval: Interval | undefined }} Figure
 */

/**
 * How many things are there, how many helder says there are, and how many are both.
 *
 * @typedef {{ readonly found: number, readonly gold: number, readonly predicted: number }} Match
 */

/** Digits behind the point of every figure that is printed. */
const DIGITS = 4;

/**
 * @param {number} found @param {number} of
 * @returns {Figure | undefined} a share from 0 to 1
 */
export function share(found, of) {
  return of === 0 ? undefined : { value: found / of, of, interval: wilson(found, of) };
}

/**
 * The share of things of which something holds.
 *
 * @template T
 * @param {readonly T[]} things @param {(thing: T) => boolean} holds
 */
export const shareOf = (things, holds) => share(things.filter(holds).length, things.length);

/**
 * @param {Iterable<string>} gold @param {Iterable<string>} predicted names of things, each once
 * @returns {Match}
 */
export function matchOf(gold, predicted) {
  const golden = new Set(gold);
  const said = new Set(predicted);
  const found = [...said].filter((name) => golden.has(name)).length;
  return { found, gold: golden.size, predicted: said.size };
}

/**
 * Precision and recall with the interval of a share, F1 with one by bootstrap.
 *
 * @param {readonly Match[]} units one for each paragraph or file
 */
export function agreement(units) {
  const { found, gold, predicted } = sum(units);
  const f1 = f1Of(units);
  return {
    precision: share(found, predicted),
    recall: share(found, gold),
    f1: f1 === undefined ? undefined : { value: f1, of: gold, interval: bootstrap(units, f1Of) },
  };
}

/**
 * The harmonic mean of precision and recall over all units together.
 *
 * @param {readonly Match[]} units
 */
export function f1Of(units) {
  const { found, gold, predicted } = sum(units);
  return gold + predicted === 0 ? undefined : (2 * found) / (gold + predicted);
}

/** @param {readonly Match[]} units @returns {Match} */
function sum(units) {
  let found = 0;
  let gold = 0;
  let predicted = 0;
  for (const unit of units) {
    found += unit.found;
    gold += unit.gold;
    predicted += unit.predicted;
  }
  return { found, gold, predicted };
}

/**
 * A tree with the plain number in the place of each figure, and every number rounded.
 *
 * @param {unknown} tree
 * @returns {unknown}
 */
export function valuesOf(tree) {
  if (typeof tree === 'number') return rounded(tree);
  if (isFigure(tree)) return rounded(tree.value);
  if (Array.isArray(tree)) return tree.map(valuesOf);
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([name, node]) => [name, valuesOf(node)]));
}

/**
 * The figures and bare numbers of a tree, each with its path (`flags.passive.recall`). Rows of an
 * array that have a name go by it.
 *
 * @param {unknown} tree @param {string} [path]
 * @returns {{ path: string, figure: Figure | number }[]}
 */
export function leavesOf(tree, path = '') {
  if (typeof tree === 'number' || isFigure(tree)) return [{ path, figure: tree }];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, node]) => {
    const name = Array.isArray(tree) && typeof node?.name === 'string' ? node.name : key;
    return leavesOf(node, path === '' ? name : `${path}.${name}`);
  });
}

/**
 * What is known of each figure besides its value, by path.
 *
 * @param {unknown} tree
 */
export function intervalsOf(tree) {
  return Object.fromEntries(
    leavesOf(tree).flatMap(({ path, figure }) => {
      if (typeof figure === 'number' || !figure.interval) return [];
      const [low, high] = figure.interval;
      return [[path, { of: figure.of, low: rounded(low), high: rounded(high) }]];
    }),
  );
}

/** @param {unknown} node @returns {node is Figure} */
const isFigure = (node) =>
  typeof node === 'object' && node !== null && 'value' in node && 'of' in node;

const rounded = (/** @type {number} */ value) => Number(value.toFixed(DIGITS));
