#!/usr/bin/env node
// Breaks letters in many ways and looks whether helder still says something sensible of each:
// a verdict or a reason, in time, and never a stack trace.

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

const USAGE = `npm run fuzz -- [options] FILES…

  --format EXT        which of the files to break: pdf, docx … (docx)
  --runs N            how many broken files to make (1000)
  --seed N            the first has this seed, the next one more: --runs 1 makes one again (1)
  --assess-every N    read them all, assess those whose seed N divides (1: all); reading takes
                      10 ms, assessing 50
  --timeout SECONDS   for one file (${DEFAULT_LIMITS.seconds})
  --keep DIR          write the files of which something is wrong here

The exit code is 1 where a file led to a crash, a hang or words that nobody understands.
`;

/** @param {string} message @returns {never} */
function refuse(message) {
  process.stderr.write(`${message}\n\n${USAGE}`);
  process.exit(2);
}

function optionsOf() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'docx' },
        runs: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '1' },
        'assess-every': { type: 'string', default: '1' },
        timeout: { type: 'string', default: String(DEFAULT_LIMITS.seconds) },
        keep: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { values, positionals } = optionsOf();
if (values.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
const { format, keep } = values;
const [runs, seed, assessEvery, seconds] = [
  values.runs,
  values.seed,
  values['assess-every'],
  values.timeout,
].map(Number);
if (!(runs > 0 && Number.isInteger(seed) && assessEvery > 0 && seconds > 0)) {
  refuse('These are not the numbers I need.');
}
const files = positionals.filter((file) => file.endsWith(`.${format}`));
if (files.length === 0) refuse(`Name files that end on .${format}.`);

/** @param {string} file */
function contentOf(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const sources = files.map(contentOf);
const letters = guardedLetters({ ...DEFAULT_LIMITS, seconds }, { norm: B1 });
const messages = messagesIn('nl');

/**
 * What helder makes of bytes: an outcome that is fine, or a finding.
 *
 * @param {Uint8Array} bytes @param {boolean} isAssessed
 */
async function outcomeOf(bytes, isAssessed) {
  const source = { name: `brief.${format}`, bytes };
  try {
    if (!isAssessed) {
      await letters.read(source);
      return { outcome: 'read' };
    }
    return { outcome: (await letters.assess(source)).status };
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
  const { outcome, finding } = await outcomeOf(bytes, (seed + run) % assessEvery === 0);
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
