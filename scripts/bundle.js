#!/usr/bin/env node
// @ts-check
// Joins the compiled program and the libraries that every run needs into a few files: reading some
// hundred small ones takes longer than checking a letter. See docs/decisions/0008-bundle.md.

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUNDLE = join(ROOT, 'dist', 'bundle');

rmSync(BUNDLE, { recursive: true, force: true });

const bundle = await rolldown({
  cwd: ROOT,
  // Workers are started by their own file names, so they are ways in as well.
  input: {
    process: 'dist/cli/process.js',
    worker: 'dist/letter/worker.js',
    'inventory-worker': 'dist/cli/inventory-worker.js',
  },
  platform: 'node',
  // pdf.js finds its own parts beside it.
  external: (id) => id.startsWith('pdfjs-dist'),
  logLevel: 'warn',
});
const { output } = await bundle.write({
  dir: BUNDLE,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
});

/** The package that a bundled module comes from. @param {string} id */
const packageOf = (id) =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0];

/** What a package says of its licence. @param {string} folder */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

const packages = new Set(
  output.flatMap((chunk) =>
    chunk.type === 'chunk' ? chunk.moduleIds.flatMap((id) => packageOf(id) ?? []) : [],
  ),
);
writeFileSync(
  join(BUNDLE, 'THIRD-PARTY.txt'),
  [
    'The files beside this one hold code of these packages.\n',
    ...[...packages].sort().map(noticeOf),
  ].join('\n----\n\n'),
);
