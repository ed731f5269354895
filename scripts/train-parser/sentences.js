/**
 * Cuts running text, a paragraph a line on standard input, into sentences as helder does: one a
 * line on standard output, words between spaces. Very short and very long ones are left out.
 *
 *     xz -dc text.xz | node scripts/train-parser/sentences.js > sentences.txt
 */
import { createInterface } from 'node:readline';
import { analyse } from '../../dist/language/analyse.js';

const SHORTEST = 4;
const LONGEST = 70;

for await (const line of createInterface({ input: process.stdin })) {
  for (const { tokens } of analyse(line)) {
    if (tokens.length < SHORTEST || tokens.length > LONGEST) continue;
    process.stdout.write(`${tokens.map(({ text }) => text.replace(/\s+/g, '_')).join(' ')}\n`);
  }
}
