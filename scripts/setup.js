#!/usr/bin/env node
// Brings a checkout into working order: installs packages and compiles, each only when something
// changed. `npm start` and `npm test` run it first, so it uses nothing but Node itself.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILD_STAMP = join(ROOT, 'dist', '.built-from');

const say = (/** @type {string} */ text) => process.stderr.write(`helder: ${text}\n`);

/** npm keeps its own record of what it installed; it is compared with what the lock file asks. */
function packagesAreInstalled() {
  const record = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}

function fingerprintOfSources() {
  const hash = createHash('sha256');
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .concat(
      ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/bundle.js'].map((f) =>
        join(ROOT, f),
      ),
    )
    .sort();
  for (const file of files) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Enough to see what went wrong. */
const LAST_LINES = 20;

/** Runs a command, shows its output only when it fails, and then ends with exit code 2. */
function run(/** @type {string} */ command, /** @type {string[]} */ parameters) {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    cwd: ROOT,
    encoding: 'utf8',
    // On Windows npm is a script of the shell; Node itself may stand in a path with spaces.
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status === 0) return;
  const said = `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trimEnd().split('\n');
  process.stderr.write(`${said.slice(-LAST_LINES).join('\n')}\n`);
  say(`dit lukte niet: ${command} ${parameters.join(' ')}`);
  say(
    command === 'npm'
      ? 'hebt u internet, en mag npm daar pakketten ophalen? Vraag anders uw beheerder.'
      : 'dit ligt aan helder zelf. Stuur de regels hierboven naar de makers.',
  );
  process.exit(2);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  say(`Node 20.19 of nieuwer is nodig. U hebt ${process.versions.node}. Zie nodejs.org.`);
  process.exit(2);
}

if (!packagesAreInstalled()) {
  say('de pakketten worden geïnstalleerd. Dit gebeurt één keer en duurt ongeveer een minuut.');
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
}

const fingerprint = fingerprintOfSources();
if (!existsSync(BUILD_STAMP) || readFileSync(BUILD_STAMP, 'utf8') !== fingerprint) {
  say('het programma wordt gebouwd.');
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  run(process.execPath, [
    join(ROOT, 'node_modules/typescript/bin/tsc'),
    '-p',
    'tsconfig.build.json',
  ]);
  run(process.execPath, [join(ROOT, 'scripts/bundle.js')]);
  writeFileSync(BUILD_STAMP, fingerprint);
}
