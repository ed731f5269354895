#!/usr/bin/env node
// Breaks letters in many ways and looks whether helder still says something sensible of each:
// a verdict or a reason, in time, and never a stack trace.
//
//   npm run fuzz -- --format pdf --runs 10000 --seed 1 [--timeout 10] [--keep DIR] FILES…
//
// Run number i has the seed `seed + i`, so that a finding can be made again with `--runs 1`.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_LIMITS } from '../dist/document/limits.js';
import { UnreadableError } from '../dist/document/unreadable.js';
import { guardedLetters } from '../dist/letter/letters.js';
import { messagesIn } from '../dist/messages/index.js';
import { B1 } from '../dist/norm/b1.js';
import { mutate } from './fuzz/mutate.js';
import { randomFrom } from './fuzz/random.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: 'string', default: 'docx' },
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    timeout: { type: 'string', default: String(DEFAULT_LIMITS.seconds) },
    keep: { type: 'string' },
  },
});
const { format, keep } = values;
const runs = Number(values.runs);
const seed = Number(values.seed);
const files = positionals.filter((file) => file.endsWith(`.${format}`));
if (files.length === 0 || !(runs > 0) || !Number.isInteger(seed)) {
  process.stderr.write('npm run fuzz -- --format pdf --runs 10000 --seed 1 FILES…\n');
  process.exit(2);
}

const sources = files.map((file) => readFileSync(file));
const letters = guardedLetters(
  { ...DEFAULT_LIMITS, seconds: Number(values.timeout) },
  { norm: B1 },
);
const messages = messagesIn('nl');

/** What helder makes of bytes: an outcome that is fine, or a finding. @param {Uint8Array} bytes */
async function outcomeOf(bytes) {
  try {
    const { status } = await letters.assess({ name: `brief.${format}`, bytes });
    return { outcome: status };
  } catch (error) {
    if (!(error instanceof UnreadableError)) {
      return { finding: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
    const { code } = error.reason;
    const { problem, remedy } = messages.unreadable(error.reason);
    if (!problem || !remedy || /\bat \S+:\d+|undefined/.test(problem + remedy)) {
      return { finding: `says "${problem} ${remedy}"` };
    }
    return code === 'too-slow' ? { finding: code } : { outcome: code };
  }
}

/** @type {Map<string, number>} */
const outcomes = new Map();
let findings = 0;
for (let run = 0; run < runs; run++) {
  const random = randomFrom(seed + run);
  const index = random.below(files.length);
  const source = sources[index] ?? Buffer.alloc(0);
  const bytes = mutate(format, source, random, random.pick(sources));
  const start = performance.now();
  const { outcome, finding } = await outcomeOf(bytes);
  const name = outcome ?? 'finding';
  outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
  if (!finding) continue;
  findings++;
  const took = Math.round(performance.now() - start);
  process.stdout.write(`seed ${seed + run}, ${files[index]}, ${took} ms: ${finding}\n`);
  if (keep) {
    mkdirSync(keep, { recursive: true });
    writeFileSync(join(keep, `${seed + run}-${basename(files[index] ?? '')}`), bytes);
  }
}
const counts = [...outcomes].sort(([, a], [, b]) => b - a).map(([name, n]) => `${name} ${n}`);
process.stdout.write(`${format}: ${runs} runs from seed ${seed}: ${counts.join(', ')}\n`);
process.exitCode = findings > 0 ? 1 : 0;
