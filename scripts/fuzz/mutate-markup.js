/** @import { Random } from './random.js' */

/** Numbers at which programs go wrong. */
const NUMBERS = ['0', '-1', '1e9', '65536', '2147483648', '99999999999', 'NaN', ''];

const TEXTS = [
  '&x;',
  '&#0;',
  '&#x110000;',
  ']]>',
  '<!--',
  '\u0000',
  '\ufffe',
  '%s',
  '../',
  '\u202e',
  '🙂',
];

const MOST_DEPTH = 3000;

/** More text than this, some 30 pages, makes another letter of it, not a broken one. */
const MOST_REPEATED = 100_000;

/** @param {string} markup @param {RegExp} pattern @param {Random} random */
function pickMatch(markup, pattern, random) {
  const matches = [...markup.matchAll(pattern)];
  return matches.length > 0 ? random.pick(matches) : undefined;
}

/** @param {string} text @param {number} start @param {number} end @param {string} by */
const replaced = (text, start, end, by) => text.slice(0, start) + by + text.slice(end);

/** @type {((markup: string, random: Random) => string)[]} */
const MUTATIONS = [
  function attribute(markup, random) {
    const match = pickMatch(markup, /="([^"]*)"/g, random);
    if (!match) return markup;
    const value = random.pick([...NUMBERS, ...TEXTS, 'a'.repeat(random.below(5000))]);
    return replaced(markup, match.index, match.index + match[0].length, `="${value}"`);
  },
  function number(markup, random) {
    const match = pickMatch(markup, /\d+/g, random);
    if (!match) return markup;
    return replaced(markup, match.index, match.index + match[0].length, random.pick(NUMBERS));
  },
  function nest(markup, random) {
    const match = pickMatch(markup, /<([a-zA-Z][\w:]*)[^<>]*?(?<!\/)>/g, random);
    if (!match) return markup;
    const depth = 1 + random.below(MOST_DEPTH);
    const end = `</${match[1]}>`.repeat(random.pick([depth, 0]));
    return replaced(markup, match.index, match.index, match[0].repeat(depth) + end);
  },
  function dropTag(markup, random) {
    const match = pickMatch(markup, /<[^<>]*>/g, random);
    return match ? replaced(markup, match.index, match.index + match[0].length, '') : markup;
  },
  function swapTag(markup, random) {
    const [first, second] = [0, 1].map(() => pickMatch(markup, /<[^<>]*>/g, random));
    if (!first || !second) return markup;
    return replaced(markup, first.index, first.index + first[0].length, second[0]);
  },
  function repeatElement(markup, random) {
    const match = pickMatch(markup, /<([a-zA-Z][\w:]*)[^<>]*>[^<>]*<\/\1>/g, random);
    if (!match) return markup;
    const most = Math.min(500, Math.ceil(MOST_REPEATED / match[0].length));
    return replaced(markup, match.index, match.index, match[0].repeat(1 + random.below(most)));
  },
  function text(markup, random) {
    const at = random.below(markup.length);
    return replaced(markup, at, at, random.pick(TEXTS).repeat(1 + random.below(50)));
  },
  function sign(markup, random) {
    const at = random.below(markup.length);
    const signs = [...'>*_`[]()#-+|~<&.,:;!?"\'\\ \n\t{}%«»€0aA'];
    return replaced(markup, at, at, random.pick(signs).repeat(1 + random.below(3000)));
  },
];

/**
 * Markup with one to three things wrong in it: it may parse, and hold what nobody expects.
 *
 * @param {string} markup
 * @param {Random} random
 */
export function mutateMarkup(markup, random) {
  let mutated = markup;
  for (let count = 1 + random.below(3); count > 0; count--) {
    mutated = random.pick(MUTATIONS)(mutated, random);
  }
  return mutated;
}
