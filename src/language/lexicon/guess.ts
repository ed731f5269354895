import { EITHER, INSEPARABLE, SEPARABLE } from '../verbs/prefixes.ts';
import type { PartOfSpeech, Reading } from './entry.ts';
import { readingOf, type Store } from './store.ts';

/** The shortest known end of a word that says something about the whole. */
const SHORTEST_END = 4;

/** No known word is longer. */
const LONGEST_END = 40;

/** Endings that tell the part of speech: pattern, features, letters to cut, letters to add. */
const ENDINGS: readonly (readonly [RegExp, PartOfSpeech, string, number, string])[] = [
  [/heden$/, 'NOUN', 'Number=Plur', 4, 'id'],
  [/(?:ing|teit|schapp?)en$/, 'NOUN', 'Number=Plur', 2, ''],
  [/[aiou]'s$/, 'NOUN', 'Number=Plur', 2, ''],
  [/(?:er|aar|eur|or|el|ie|é|ment|isme|tje)s$/, 'NOUN', 'Number=Plur', 1, ''],
  [/(?:heid|ing|schap|teit|er|aar|eur|or|isme|tie|sis|erij|ment)$/, 'NOUN', 'Number=Sing', 0, ''],
  [/([bdfgklmnprst])\1en$/, 'NOUN', 'Number=Plur', 3, ''],
  [/iële$/, 'ADJ', 'Degree=Pos', 3, 'eel'],
  [/eële$/, 'ADJ', 'Degree=Pos', 3, 'ëel'],
  [/(?:u|ion|ur|in)ele$/, 'ADJ', 'Degree=Pos', 2, 'el'],
  [/(?:ioneel|ueel|ieel|eëel|ureel)$/, 'ADJ', 'Degree=Pos', 0, ''],
  [/(?:ig|isch|lijk|achtig)e$/, 'ADJ', 'Degree=Pos', 1, ''],
  [/(?:ig|isch|lijk|baar|achtig|zaam|loos|matig)$/, 'ADJ', 'Degree=Pos', 0, ''],
  [/eerd$/, 'VERB', 'Tense=Past|VerbForm=Part', 4, 'eren'],
  [/eerde$/, 'VERB', 'Number=Sing|Tense=Past|VerbForm=Fin', 5, 'eren'],
  [/eerden$/, 'VERB', 'Number=Plur|Tense=Past|VerbForm=Fin', 6, 'eren'],
  [/eert$/, 'VERB', 'Number=Sing|Tense=Pres|VerbForm=Fin', 4, 'eren'],
  [/eren$/, 'VERB', 'VerbForm=Inf', 0, ''],
  [/end$/, 'VERB', 'Tense=Pres|VerbForm=Part', 1, ''],
  [/ende$/, 'VERB', 'Tense=Pres|VerbForm=Part', 2, ''],
];

/** What can be said when the part of speech is given and nothing else fits. */
const BROAD_ENDINGS: typeof ENDINGS = [
  [/en$/, 'VERB', 'VerbForm=Inf', 0, ''],
  [/e$/, 'ADJ', 'Degree=Pos', 1, ''],
];

const MOST_GUESSES = 3;

/** Open classes: only of these can new words be made. */
const OPEN: readonly PartOfSpeech[] = ['NOUN', 'VERB', 'ADJ'];

/**
 * Reads a word that no list has, by the longest known word at its end, else by its ending.
 *
 * @param word folded
 * @param form as written; with a capital it can be a name
 * @param upos only readings as this part of speech
 */
export function guessReadings(
  word: string,
  form: string,
  store: Store,
  upos?: PartOfSpeech,
): readonly Reading[] {
  const ordinal = /^(\d+)(?:e|de|ste)$/.exec(word)?.[1];
  if (ordinal !== undefined) return [{ lemma: ordinal, upos: 'ADJ' }];
  const canBeName = form.charAt(0) !== form.charAt(0).toLowerCase();
  const name: Reading[] =
    canBeName && (upos ?? 'PROPN') === 'PROPN' ? [{ lemma: form, upos: 'PROPN' }] : [];
  const wanted = upos === undefined ? OPEN : [upos];
  const byEnd = readByEnd(word, store, wanted);
  if (byEnd.length > 0) return [...name, ...byEnd];
  const endings = upos === undefined ? ENDINGS : [...ENDINGS, ...BROAD_ENDINGS];
  const byEnding = endings
    .filter(([end, part]) => wanted.includes(part) && end.test(word))
    .map(([, part, features, cut, add]) =>
      readingOf(part, features, word.slice(0, word.length - cut) + add),
    );
  const guesses = byEnding.length > 0 ? byEnding : pluralOfUnread(word, store, wanted);
  return [...name, ...guesses.slice(0, MOST_GUESSES)];
}

/** `practices`: an -s behind a word that is counted more often, though no list can read it. */
function pluralOfUnread(
  word: string,
  store: Store,
  wanted: readonly PartOfSpeech[],
): readonly Reading[] {
  const base = word.slice(0, -1);
  const number = word.endsWith('s') && wanted.includes('NOUN') ? store.find(base) : -1;
  const plural = number < 0 ? -1 : store.find(word);
  if (plural < 0 || store.partsOfSpeech(number).length > 0) return [];
  return store.hundredths(number) > store.hundredths(plural)
    ? [readingOf('NOUN', 'Number=Plur', base)]
    : [];
}

/** A new word ends like the word it is made of: omgevingsfondsen, herbeprijzen. */
function readByEnd(
  word: string,
  store: Store,
  wanted: readonly PartOfSpeech[],
): readonly Reading[] {
  for (let at = Math.max(1, word.length - LONGEST_END); at <= word.length - SHORTEST_END; at++) {
    const end = word.slice(at);
    const number = store.find(end);
    if (number < 0) continue;
    const front = word.slice(0, at);
    const all = store.readings(number, end);
    const likely = wanted === OPEN ? likelyBehind(front, end, all) : all;
    const readings = likely.filter(({ upos }) => wanted.includes(upos));
    if (readings.length > 0) return behind(front, readings);
  }
  return [];
}

const VERB_PREFIXES: ReadonlySet<string> = new Set([...SEPARABLE, ...EITHER, ...INSEPARABLE]);

/**
 * Before a verb stands a prefix of verbs; with anything else before it a participle is an
 * adjective (zelfgekozen, onafgebroken), and only an infinitive makes a verb (veldrijden).
 */
function likelyBehind(
  front: string,
  end: string,
  readings: readonly Reading[],
): readonly Reading[] {
  if (VERB_PREFIXES.has(front)) return readings;
  const [first] = readings;
  if (first?.upos === 'VERB' && first.features === PAST_PARTICIPLE) {
    const lemma = end.endsWith('e') ? end.slice(0, -1) : end;
    return [{ lemma, upos: 'ADJ', features: 'Degree=Pos' }];
  }
  const likely = readings.filter(
    ({ upos, features }) => upos !== 'VERB' || features === 'VerbForm=Inf',
  );
  return likely.length > 0 ? likely : readings;
}

const PAST_PARTICIPLE = 'Tense=Past|VerbForm=Part';

/** The readings of the end of a word as readings of the word; of several the nominal ones. */
export function behind(front: string, readings: readonly Reading[]): readonly Reading[] {
  const nouns = readings.filter(({ upos }) => upos === 'NOUN');
  const chosen = nouns.length > 0 ? nouns : readings;
  return chosen.map((reading) => ({ ...reading, lemma: front + withoutCapital(front, reading) }));
}

/** `accounting` does not end in the name Ting; but `niet-EU` ends in EU. */
const withoutCapital = (front: string, { lemma }: Reading): string =>
  front === '' || front.endsWith('-') ? lemma : lemma.toLowerCase();
