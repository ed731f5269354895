import { capitalised } from './edit.ts';
import type { PartOfSpeech, Reading } from './entry.ts';
import { readingOf, type Store } from './store.ts';

/** The shortest known end of a word that says something about the whole. */
const SHORTEST_END = 4;

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
  [/en$/, 'VERB', 'VerbForm=Inf', 0, ''],
  [/e$/, 'ADJ', 'Degree=Pos', 1, ''],
];

/** Open classes: only of these can new words be made. */
const OPEN: readonly PartOfSpeech[] = ['NOUN', 'VERB', 'ADJ'];

/**
 * Reads a word that no list has, by the longest known word at its end, else by its ending.
 *
 * @param upos only readings as this part of speech
 */
export function guessReadings(
  word: string,
  store: Store,
  capital: boolean,
  upos?: PartOfSpeech,
): readonly Reading[] {
  const wanted = upos === undefined ? OPEN : [upos];
  const ordinal = /^(\d+)(?:e|de|ste)$/.exec(word)?.[1];
  if (ordinal !== undefined) return [{ lemma: ordinal, upos: 'ADJ' }];
  const name: Reading[] = capital && (upos ?? 'PROPN') === 'PROPN' ? [nameOf(word)] : [];
  for (let at = 1; at <= word.length - SHORTEST_END; at++) {
    const number = store.find(word.slice(at));
    if (number < 0) continue;
    const readings = store
      .readings(number, word.slice(at))
      .filter((reading) => wanted.includes(reading.upos))
      .map((reading) => ({ ...reading, lemma: word.slice(0, at) + reading.lemma }));
    if (readings.length > 0) return [...name, ...readings];
  }
  const byEnding = ENDINGS.filter(([end, part]) => wanted.includes(part) && end.test(word)).map(
    ([, part, features, cut, add]) =>
      readingOf(part, features, word.slice(0, word.length - cut) + add),
  );
  return [...name, ...byEnding.slice(0, 3)];
}

function nameOf(word: string): Reading {
  return { lemma: capitalised(word), upos: 'PROPN' };
}
