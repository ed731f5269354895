#!/usr/bin/env node
// @ts-check
// How fast helder is beside tools that do part of the same, in one run.
//
//   npm run bench [-- --rounds 15]
//
// What the figures mean, and what the other tools do not do, stands in docs/speed.md.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import { unified } from 'unified';
// @ts-expect-error: comes without types
import writeGood from 'write-good';
import { readDocument } from '../dist/document/read.js';
import { unguardedLetters } from '../dist/letter/letters.js';
import { B1 } from '../dist/norm/b1.js';
import { interleaved } from './rounds.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LETTERS = join(ROOT, 'fixtures', 'letters');

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });
const rounds = Number(values.rounds);

/** The sample letters of a format. @param {string} extension */
const lettersIn = (extension) =>
  readdirSync(LETTERS)
    .filter((name) => name.endsWith(extension))
    .map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(join(LETTERS, name))),
      format: undefined,
    }));

/** @param {string} bin @param {readonly string[]} args */
function start(bin, args) {
  try {
    execFileSync(process.execPath, [join(ROOT, bin), ...args], { stdio: 'ignore' });
  } catch {
    // Both end with another exit code where they found something.
  }
}

const { assess } = unguardedLetters({
  norm: B1,
  ownWords: undefined,
  ownRules: undefined,
  accepted: undefined,
});
const retext = unified().use(retextEnglish).use(retextReadability);
const markdown = lettersIn('.md');
const texts = markdown.map(({ bytes }) => new TextDecoder().decode(bytes));
const word = lettersIn('.docx');
const pdf = lettersIn('.pdf');
const first = join(LETTERS, markdown[0]?.name ?? '');

/** The bare text of a PDF, and nothing of its structure. @param {Uint8Array} bytes */
async function textOfPdf(bytes) {
  // It takes the bytes for itself.
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await loading.promise;
  for (let number = 1; number <= document.numPages; number++) {
    await (await document.getPage(number)).getTextContent();
  }
  await loading.destroy();
}

/** @type {readonly { title: string, each: number, works: Record<string, () => unknown> }[]} */
const BENCHES = [
  {
    title: 'One letter from the command line',
    each: 1,
    works: {
      helder: () => start('bin/helder.js', ['check', first]),
      'write-good': () => start('node_modules/write-good/bin/write-good.js', [first]),
      'Node itself': () => execFileSync(process.execPath, ['-e', '0']),
    },
  },
  {
    title: 'A letter of many, Markdown',
    each: markdown.length,
    works: {
      helder: async () => {
        for (const source of markdown) await assess(source);
      },
      'retext-readability': async () => {
        for (const text of texts) await retext.run(retext.parse(text), text);
      },
      'write-good': () => texts.map((text) => writeGood(text)),
    },
  },
  {
    title: 'Reading a Word file',
    each: word.length,
    works: {
      helder: async () => {
        for (const source of word) await readDocument(source);
      },
      mammoth: async () => {
        for (const { bytes } of word) await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      },
    },
  },
  {
    title: 'Reading a PDF',
    each: pdf.length,
    works: {
      helder: async () => {
        for (const source of pdf) await readDocument({ ...source, bytes: source.bytes.slice() });
      },
      'pdf.js, text alone': async () => {
        for (const { bytes } of pdf) await textOfPdf(bytes);
      },
    },
  },
];

process.stdout.write(
  `Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}, median of ${rounds}\n`,
);
for (const { title, each, works } of BENCHES) {
  const times = await interleaved(works, rounds);
  const helder = times.get('helder') ?? Number.NaN;
  process.stdout.write(`\n| ${title} | ms a letter | helder = 1 |\n|---|---|---|\n`);
  for (const [name, time] of times) {
    process.stdout.write(
      `| ${name} | ${(time / each).toFixed(2)} | ${(time / helder).toFixed(2)} |\n`,
    );
  }
}
