// @ts-check
/** The figures for a person. */
import { leavesOf } from './figures.js';

const HEAD = ['figure', 'value', '95% interval', 'over'];

/**
 * A table with one figure a line.
 *
 * @param {unknown} figures
 */
export function tableOf(figures) {
  const rows = leavesOf(figures).map(({ path, figure }) => {
    if (typeof figure === 'number') return [path, shown(figure), '', ''];
    const interval = figure.interval?.map(shown).join(' – ') ?? '';
    return [path, shown(figure.value), interval, String(figure.of)];
  });
  const table = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** Counts as they are, shares in as many digits as it takes not to round 0.9995 up to 1. */
const shown = (/** @type {number} */ value) =>
  Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(4);
