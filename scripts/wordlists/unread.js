/**
 * Readings for words of the dictionary that are entries of their own though they are forms of
 * another word, so that no affix rule reads them: reële beside reëel, voortgebracht.
 */
import { EITHER, longestFirst, SEPARABLE } from '../../dist/language/verbs/prefixes.js';

/** @typedef {import('./readings.js').Reading} Reading */

const PARTICLES = longestFirst([...SEPARABLE, ...EITHER]);

/** Ending of the form → features, what the base may end in. */
const ADJECTIVES = /** @type {[RegExp, string][]} */ ([
  [/d?ere?$/, 'Degree=Cmp'],
  [/ste?$/, 'Degree=Sup'],
  [/e$/, 'Degree=Pos'],
  [/s$/, 'Degree=Pos'],
]);

const NOUNS = /** @type {[RegExp, string][]} */ ([
  [/(?:et|t|p)?jes$/, 'Degree=Dim|Number=Plur'],
  [/(?:et|t|p)?je$/, 'Degree=Dim|Number=Sing'],
  [/eren$/, 'Number=Plur'],
  [/[eë]n$/, 'Number=Plur'],
  [/'?s$/, 'Number=Plur'],
  // te gronde, van ganser harte
  [/e$/, 'Number=Sing'],
]);

/**
 * @param {string} form
 * @param {(word: string) => readonly Reading[]} readingsOf
 * @returns {Omit<Reading, 'score'>[]}
 */
export function readAsForm(form, readingsOf) {
  const verb = asSeparableVerb(form, readingsOf);
  if (verb.length > 0) return verb;
  return (
    byEnding(form, 'ADJ', ADJECTIVES, readingsOf) ?? byEnding(form, 'NOUN', NOUNS, readingsOf) ?? []
  );
}

/**
 * `voortgebracht` is voort and a form of brengen.
 *
 * @param {string} form
 * @param {(word: string) => readonly Reading[]} readingsOf
 */
function asSeparableVerb(form, readingsOf) {
  for (const particle of PARTICLES) {
    const rest = form.slice(particle.length);
    if (!form.startsWith(particle) || rest.length < 3) continue;
    const verbs = readingsOf(rest).filter(({ upos }) => upos === 'VERB');
    if (verbs.length === 0) continue;
    return verbs.map(({ upos, features, lemma }) => ({ upos, features, lemma: particle + lemma }));
  }
  return [];
}

/**
 * @param {string} form
 * @param {string} upos
 * @param {[RegExp, string][]} endings
 * @param {(word: string) => readonly Reading[]} readingsOf
 */
function byEnding(form, upos, endings, readingsOf) {
  for (const [ending, features] of endings) {
    if (!ending.test(form)) continue;
    const base = basesOf(form.replace(ending, '')).find((word) =>
      readingsOf(word).some((r) => r.upos === upos && r.lemma === word && isBase(r.features)),
    );
    if (base !== undefined) return [{ upos, features, lemma: base }];
  }
  return undefined;
}

const isBase = (/** @type {string} */ features) =>
  features === '' || features === 'Degree=Pos' || features === 'Number=Sing';

/**
 * The words that an inflected stem can come from: goedkop → goedkoop, reël → reëel, dwaz → dwaas.
 *
 * @param {string} stem
 */
function basesOf(stem) {
  const last = stem.at(-1) ?? '';
  const spellings = [stem];
  if (stem.length > 2 && last === stem.at(-2)) spellings.push(stem.slice(0, -1));
  const open = /^(.*?[^aeiou]|)([aeou])([^aeiou])$/.exec(stem);
  if (open) spellings.push(`${open[1]}${open[2]}${open[2]}${open[3]}`);
  if (stem.endsWith('iël')) spellings.push(`${stem.slice(0, -2)}eel`);
  else if (stem.endsWith('ël')) spellings.push(`${stem.slice(0, -2)}ëel`);
  return spellings.flatMap((word) => {
    const voiceless = word.replace(/v$/, 'f').replace(/z$/, 's');
    return voiceless === word ? [word] : [voiceless, word];
  });
}
