#!/usr/bin/env node
// What `npm start` does after the set-up: helder with your arguments, or a demonstration.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const HELDER = fileURLToPath(new URL('../bin/helder.js', import.meta.url));
const SAMPLE_LETTERS = fileURLToPath(new URL('../fixtures/letters', import.meta.url));

const given = process.argv.slice(2);
const isDemonstration = given.length === 0;

const { status } = spawnSync(
  process.execPath,
  [HELDER, ...(isDemonstration ? ['check', SAMPLE_LETTERS] : given)],
  // npm moves to the package's folder; file names are meant from where the person stands.
  { stdio: 'inherit', cwd: process.env.INIT_CWD ?? process.cwd() },
);

if (isDemonstration && (status === 0 || status === 1 || status === 2)) {
  // Some sample letters are bad on purpose, so a verdict against them is no failure here.
  process.stdout.write(
    '\nDit waren de voorbeeldbrieven. Uw eigen brief controleren:  npm start -- check pad/naar/brief.docx\n',
  );
  process.exit(0);
}
process.exit(status ?? 2);
