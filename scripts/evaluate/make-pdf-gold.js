#!/usr/bin/env node
// @ts-check
// Makes gold-pdf.json out of a text file with the sentences that a person read on the pages of PDF
// letters: `## NAME.pdf`, then the sentences of the running text that have at least five words, one
// a line, in reading order. The text file itself must not be kept here.
//
//     node scripts/evaluate/make-pdf-gold.js gold.txt

import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { hashOf } from './pdf-gold.js';
import { folded } from './twins.js';

const salt = randomBytes(16).toString('hex');
/** @type {Record<string, string[]>} */
const letters = {};
let name = '';
for (const line of readFileSync(process.argv[2] ?? '', 'utf8').split('\n')) {
  if (line.startsWith('## ')) {
    name = line.slice(3).trim();
    letters[name] = [];
  } else if (line.trim()) letters[name]?.push(hashOf(salt, folded(line)));
}
writeFileSync(
  new URL('gold-pdf.json', import.meta.url),
  `${JSON.stringify({ salt, letters }, null, 1)}\n`,
);
