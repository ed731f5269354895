/**
 * Writes `wordlists/treebank.tsv`: how often each word form was read as which part of speech and
 * lemma in the training part of the treebank. Needs the treebank, which is not in the repository:
 *
 *     node scripts/wordlists/treebank.js --data DIR
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LEFT_OUT = new Set(['PROPN', 'PUNCT', 'SYM', 'X', 'NUM']);
/** A reading seen once may be a slip of the pen; in the closed classes that is a larger share. */
const LEAST = 2;

const data = process.argv[process.argv.indexOf('--data') + 1];
if (!process.argv.includes('--data') || !data) {
  console.error('usage: node scripts/wordlists/treebank.js --data DIR');
  process.exit(1);
}

/** @type {Map<string, number>} */
const counts = new Map();
const text = readFileSync(join(data, 'treebank', 'train.conllu'), 'utf8');
for (const sentence of text.split('\n\n')) {
  const rows = sentence
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split('\t'));
  const particles = new Map(
    rows
      .filter((row) => row[7] === 'compound:prt')
      .map((row) => [row[6], row[1]?.toLowerCase() ?? '']),
  );
  for (const [id = '', form = '', lemma = '', upos = ''] of rows) {
    if (LEFT_OUT.has(upos) || !/^['-]?\p{L}[\p{L}'.-]*$/u.test(form)) continue;
    const whole = upos === 'VERB' ? verbLemma(lemma, particles.get(id)) : wholeLemma(form, lemma);
    const key = [
      form.toLowerCase(),
      upos,
      /\p{Lu}/u.test(whole) ? whole : whole.toLowerCase(),
    ].join('\t');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}

const lines = [...counts]
  .filter(([, count]) => count >= LEAST)
  .map(([key, count]) => `${key}\t${count}`)
  .sort((a, b) => (a < b ? -1 : 1));
writeFileSync(
  new URL('../../wordlists/treebank.tsv', import.meta.url),
  ['form\tupos\tlemma\tcount', ...lines, ''].join('\n'),
);

/**
 * A verb that stands apart from its particle gets the lemma of what stands there: the `belt` of
 * `belt op` bellen, though the treebank says `op_bellen`.
 *
 * @param {string} lemma @param {string | undefined} particle
 */
function verbLemma(lemma, particle) {
  const parts = lemma.split('_');
  return (
    particle !== undefined && parts[0]?.toLowerCase() === particle ? parts.slice(1) : parts
  ).join('');
}

/**
 * The lemma as it is written. The treebank puts `_` between the parts of a lemma and leaves
 * linking sounds and hyphens out: `verzekering_maatschappij`, `e_mail`. The form has them.
 *
 * @param {string} form @param {string} lemma
 */
function wholeLemma(form, lemma) {
  const parts = lemma.split('_');
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return lemma;
  let front = '';
  let most = 2;
  for (let at = 1; at < form.length; at++) {
    let same = 0;
    while (same < last.length && form[at + same]?.toLowerCase() === last[same]?.toLowerCase())
      same++;
    if (same > most) [front, most] = [form.slice(0, at), same];
  }
  return front === '' ? parts.join('') : front + last;
}
