#!/usr/bin/env node
// What `npm start` does after the set-up: helder with your arguments, or a demonstration.

import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const HELDER = fileURLToPath(new URL('../bin/helder.js', import.meta.url));
const SAMPLE_LETTERS = fileURLToPath(new URL('../fixtures/letters', import.meta.url));

const given = process.argv.slice(2);
const isDemonstration = given.length === 0;

/** Where the person stands. */
const here = process.env.INIT_CWD ?? process.cwd();

const { status } = spawnSync(
  process.execPath,
  [HELDER, ...(isDemonstration ? ['check', relative(here, SAMPLE_LETTERS)] : given)],
  // npm moves to the package's folder; file names are meant from where the person stands.
  { stdio: 'inherit', cwd: here, env: { ...process.env, HELDER_COMMAND: 'npm start --' } },
);

if (isDemonstration && (status === 0 || status === 1 || status === 2)) {
  // Some sample letters are bad on purpose, so a verdict against them is no failure here.
  process.stdout.write(
    '\nDit waren de voorbeelden. Uw eigen brief controleert u zo:\n  npm start -- check pad/naar/brief.docx\n',
  );
  process.exit(0);
}
process.exit(status ?? 2);
