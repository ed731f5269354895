#!/usr/bin/env node
// @ts-check
// Makes as many letters as asked for, in three formats and a folder for each department, from the
// sources of our sample letters with variation: to try the inventory at full size.
//
//   node scripts/many-letters.js --out DIR [--letters 20000] [--seed 1]
//
// A third are copies of one template, with other names, dates and numbers. The others take their
// paragraphs from several letters, so that no two are alike. The same seed gives the same letters.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomFrom } from './fuzz/random.js';
import { toDocx } from './letters/docx.js';
import { readSources } from './letters/library.js';
import { toPdf } from './letters/pdf.js';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    letters: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
});
const wanted = Number(values.letters);
if (values.out === undefined || !(wanted > 0)) {
  process.stderr.write('node scripts/many-letters.js --out DIR [--letters 20000] [--seed 1]\n');
  process.exit(2);
}
const out = values.out;
const { below, pick: oneOf } = randomFrom(Number(values.seed));

const NAMES = ['Jansen', 'De Vries', 'Yilmaz', 'Bakker', 'El Amrani', 'Visser', 'Nguyen', 'Smit'];
const TITLES = ['De heer', 'Mevrouw'];
const STREETS = ['Dorpsstraat', 'Kerkplein', 'Sluisweg', 'Lindelaan', 'Havenkade'];

/** @param {number} from @param {number} to */
const between = (from, to) => from + below(to - from);
const date = () => `${between(2023, 2025)}-0${between(1, 10)}-${between(10, 29)}`;

/**
 * A letter to somebody else.
 *
 * @param {import('./letters/source.js').Letter} letter
 * @returns {import('./letters/source.js').Letter}
 */
const addressed = ({ head, body, footnotes }) => ({
  head: {
    ...head,
    recipient: [
      `${oneOf(TITLES)} ${oneOf(NAMES)}`,
      `${oneOf(STREETS)} ${between(1, 200)}`,
      `0199 ${oneOf(['AB', 'CD', 'EF'])} Waterveen`,
    ],
    date: date(),
    reference: `WV/${between(10000, 99999)}`,
  },
  body,
  footnotes,
});

/** @param {import('mdast').RootContent} node */
const isPlain = (node) =>
  (node.type === 'paragraph' || node.type === 'list') &&
  !JSON.stringify(node).includes('footnoteReference');

/** @param {import('mdast').Nodes} node @returns {string} */
const textOf = (node) => {
  if (node.type === 'list') return node.children.map((item) => `- ${textOf(item)}`).join('\n');
  if (node.type === 'heading') return `## ${node.children.map(textOf).join('')}`;
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
};

/** @param {import('./letters/source.js').Letter} letter */
const toMarkdown = ({ head, body }) =>
  [
    `---\ntitel: ${JSON.stringify(head.title)}\nafdeling: ${JSON.stringify(head.department)}\ndatum: ${head.date}\n---`,
    ...body.map(textOf),
  ].join('\n\n');

/** @type {import('./letters/source.js').Letter[]} */
// @ts-expect-error: its declaration for tests tells less of a letter than there is
const letters = [...(await readSources()).values()];
const paragraphs = letters.flatMap(({ body }) => body.filter(isPlain));
const opening = letters.map(({ body }) => body[0]).filter((node) => node !== undefined);

/** A letter that no other is like. @param {import('./letters/source.js').Letter} letter */
const mixed = (letter) => ({
  ...letter,
  body: [oneOf(opening), ...Array.from({ length: between(6, 14) }, () => oneOf(paragraphs))],
  footnotes: new Map(),
});

for (let number = 1; number <= wanted; number++) {
  const source = oneOf(letters);
  const letter = addressed(number % 3 === 0 ? source : mixed(source));
  const format = oneOf(['md', 'docx', 'pdf']);
  const folder = join(out, letter.head.department.replace(/[^\p{L}\d ]/gu, ''));
  mkdirSync(folder, { recursive: true });
  const bytes =
    format === 'md'
      ? toMarkdown(letter)
      : format === 'docx'
        ? await toDocx(letter)
        : await toPdf(letter);
  writeFileSync(join(folder, `brief-${String(number).padStart(6, '0')}.${format}`), bytes);
}
