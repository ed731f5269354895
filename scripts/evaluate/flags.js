// @ts-check
/** The part `flags`: passages at which a checker should point, and clean ones. */
import { join } from 'node:path';
import { DataError, filesOf, linesOf } from './data.js';
import { shareOf } from './figures.js';
import { proseOfFile } from './prose.js';

/**
 * @typedef {import('./product.js').Product} Product
 * @typedef {import('../../src/rules/finding.ts').Finding} Finding
 *
 * @typedef {object} Item
 * @property {string} text
 * @property {boolean} should_suggest
 * @property {readonly string[]} phenomena
 *
 * @typedef {{ readonly item: Item, readonly findings: readonly Finding[] }} CheckedItem
 */

/** The rules that serve a phenomenon. One that no rule serves is not measured. */
export const RULES_FOR = {
  passive: ['lijdende-vorm'],
  sentence_length: ['lange-zin'],
  word_frequency: ['moeilijk-woord', 'jargon', 'verouderd-woord', 'engels-woord'],
  enumeration: ['opsomming'],
  max_sdl: ['tangconstructie'],
  abstract_nouns: ['naamwoordstijl'],
};

/**
 * @param {string} data @param {Product} product
 */
export async function measureFlags(data, product) {
  const items = filesOf(data, 'flags', '.jsonl').flatMap((name) =>
    parseItems(name, linesOf(join(data, 'flags', name))),
  );
  if (items.length === 0) return undefined;
  /** @type {CheckedItem[]} */
  const checked = [];
  for (const item of items) {
    checked.push({ item, findings: await findingsIn(item.text, product) });
  }
  return scoreFlags(checked);
}

/**
 * The items of a file with one JSON object a line.
 *
 * @param {string} name of the file, for the error @param {readonly string[]} lines
 * @returns {Item[]}
 */
export function parseItems(name, lines) {
  return lines.map((line, index) => {
    try {
      const item = JSON.parse(line);
      if (typeof item.text === 'string' && Array.isArray(item.phenomena)) return item;
    } catch {
      // Falls through to the one error that tells where it is.
    }
    throw new DataError(`flags/${name}, line ${index + 1} is not an item with text and phenomena`);
  });
}

/**
 * What helder points at in a passage, read as a person would give it: as plain text.
 *
 * @param {string} text @param {Product} product
 */
async function findingsIn(text, product) {
  const bytes = new TextEncoder().encode(text);
  const prose = await proseOfFile({ name: 'passage.txt', bytes, format: 'txt' }, product);
  return prose ? product.RULES.flatMap((rule) => [...rule.check(prose)]) : [];
}

/** @param {readonly CheckedItem[]} checked */
export function scoreFlags(checked) {
  const clean = checked.filter(({ item }) => !item.should_suggest);
  const recalls = Object.entries(RULES_FOR).flatMap(([phenomenon, rules]) => {
    const labelled = checked.filter(({ item }) => item.phenomena.includes(phenomenon));
    return labelled.length === 0
      ? []
      : [[phenomenon, { recall: shareOf(labelled, pointsAt(rules)) }]];
  });
  const { passive, ...others } = Object.fromEntries(recalls);
  return {
    passive: { ...passive, flaggedWithout: shareOf(clean, pointsAt(RULES_FOR.passive)) },
    ...others,
    cleanWarned: shareOf(clean, ({ findings }) =>
      findings.some(({ severity }) => severity !== 'hint'),
    ),
  };
}

/**
 * @param {readonly string[]} rules
 * @returns {(checked: CheckedItem) => boolean} whether one of these rules has a finding, hints too
 */
const pointsAt =
  (rules) =>
  ({ findings }) =>
    findings.some(({ rule }) => rules.includes(rule));
