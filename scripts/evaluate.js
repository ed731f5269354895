#!/usr/bin/env node
// @ts-check
// Says how good helder is on data that people annotated. What the figures mean: docs/accuracy.md.

import { readArguments, USAGE, UsageError } from './evaluate/arguments.js';
import { DataError } from './evaluate/data.js';
import { intervalsOf, valuesOf } from './evaluate/figures.js';
import { measureFlags } from './evaluate/flags.js';
import { measureLintII } from './evaluate/lint-ii.js';
import { measurePairs } from './evaluate/pairs.js';
import { measurePdfGold } from './evaluate/pdf-gold.js';
import { product } from './evaluate/product.js';
import { measureSpeed } from './evaluate/speed.js';
import { tableOf } from './evaluate/table.js';
import { measureTreebank } from './evaluate/treebank.js';
import { measureTwins } from './evaluate/twins.js';

/** Each part of the evaluation; undefined when the data has nothing for it. */
const PARTS = {
  pairs: measurePairs,
  flags: measureFlags,
  treebank: measureTreebank,
  lintII: measureLintII,
  twins: measureTwins,
  pdfGold: measurePdfGold,
  speed: measureSpeed,
};

const say = (/** @type {string} */ text) => process.stderr.write(`evaluate: ${text}\n`);

async function run() {
  // npm moves to the package's folder; the folder is meant from where the person stands.
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  const { data, table, parts } = readArguments(process.argv.slice(2), cwd, Object.keys(PARTS));
  /** @type {Record<string, unknown>} */
  const figures = {};
  for (const part of parts) {
    const measured = await PARTS[/** @type {keyof typeof PARTS} */ (part)](data, product);
    if (measured === undefined) say(`the data has nothing for '${part}'`);
    else figures[part] = measured;
  }
  process.stdout.write(
    table
      ? tableOf(figures)
      : `${JSON.stringify({ .../** @type {object} */ (valuesOf(figures)), intervals: intervalsOf(figures) }, null, 2)}\n`,
  );
}

try {
  await run();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof DataError)) throw error;
  say(error.message);
  if (error instanceof UsageError) say(USAGE);
  process.exitCode = 2;
}
