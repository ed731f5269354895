#!/usr/bin/env node
// Makes every generated word list again: `npm run wordlists`, or with the treebank as well,
// `npm run wordlists -- --data DIR`. Each list is made from those before it.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const at = process.argv.indexOf('--data');
const data = at < 0 ? undefined : process.argv[at + 1];

/** Runs a script of the folder beside this file; ends with its exit code when it fails. */
function make(/** @type {string} */ name, /** @type {string[]} */ parameters = []) {
  const script = fileURLToPath(new URL(`wordlists/${name}.js`, import.meta.url));
  // npm moves to the package's folder; the folder of data is meant from where the person stands.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const { status } = spawnSync(process.execPath, [script, ...parameters], {
    cwd,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 2);
}

if (data === undefined) {
  process.stderr.write('wordlists: treebank.tsv stays as it is, for it needs --data DIR.\n');
} else {
  make('treebank', ['--data', data]);
}
make('lexicon');
make('spoken');
make('difficulty');
