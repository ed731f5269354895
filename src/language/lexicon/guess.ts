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
  return [...name, ...byEnding.slice(0, MOST_GUESSES)];
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
    const readings = store.readings(number, end).filter(({ upos }) => wanted.includes(upos));
    if (readings.length > 0) return behind(word.slice(0, at), readings);
  }
  return [];
}

/** The readings of the end of a word as readings of the word; of several the nominal ones. */
export function behind(front: string, readings: readonly Reading[]): readonly Reading[] {
  const nouns = readings.filter(({ upos }) => upos === 'NOUN');
  const chosen = nouns.length > 0 ? nouns : readings;
  return chosen.map((reading) => ({ ...reading, lemma: front + reading.lemma }));
}
