/** English and French words that end in an "e" that no one says. */
const SILENT_E =
  /(?:(?<!vi)site|(?:on|off|dead|hot|help|head|time)line|(?<!\p{L})time|(?:full|part|real)time|update|upgrade|software|hardware|template|interface|space|(?<![iy])game|cheque|smartphone|performance|freelance|lease|release|(?<!o)live|homepage)(?=s?$)/gu;
/** Words from English keep English vowels, in compounds too: "teamleider" has three sounds. */
const LIKE_IE =
  /(?<!i|or)deal(?!is)|team(?!b)|stream|leas|beach|break|clean|speak|cream|dream|peak|dead|head|beat(?!ri|i)/gu;
const LIKE_OO = /coach|load|board|road|goal|soap/gu;

const VOWEL = /[aeiouy]/u;

/**
 * One vowel sound, longest first. Vowels that belong together only in front of a "w" (nieuw, eeuw)
 * fall apart elsewhere (milieu, zee-uitzicht).
 */
const NUCLEUS =
  /eau(?!t[eo])|(?<!mil)ieu(?=w)|eeu(?=w)|eui(?=ll)|aai|ooi|oei|aa|ee|oo|uu|ie|oe|eu(?!m(?![aeiouy]))|ui|ei|ij|au|ou|ai|oi|[ae]y|oy|[aeiouy]/gu;

/**
 * Without accents; a dot stands before a vowel that its accent sets apart: a trema behind a vowel
 * (zeeën), an acute or grave "e" by itself (première, communiqué).
 */
function plain(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ĳ', 'ij')
    .normalize('NFD')
    .replace(/(?<=[aeiouy][\u0300\u0301\u0302]?)([aeiou])\u0308/gu, '.$1')
    .replace(/(?<!e[\u0300\u0301]?)(e[\u0300\u0301])(?!e)/gu, '.$1')
    .replace(/\p{M}+/gu, '');
}

/** Silent letters out, English vowels to Dutch ones, "qu" and "y" as consonants to consonants. */
const asSpoken = (word: string): string =>
  word
    .replace(SILENT_E, (match) => match.slice(0, -1))
    .replace(LIKE_IE, (match) => match.replace('ea', 'ie'))
    .replace(LIKE_OO, (match) => match.replace('oa', 'oo'))
    .replace(/[qg]ue(?=s?$)/gu, 'k')
    .replace(/qu/gu, 'kw')
    .replace(/(^|[aeiou.])y(?=[aeiou])/gu, '$1.j');

/**
 * The number of syllables of a Dutch word, at least 1, by its vowel sounds. Parts joined by a hyphen
 * or slash are counted one by one. An abbreviation in capitals without a vowel is spelled out:
 * "BSN" has three. Rules of our own; how well they do is in `docs/decisions/0003-syllables.md`.
 *
 * @param word one word, marks at its ends taken off
 */
export function countSyllables(word: string): number {
  let count = 0;
  for (const part of word.split(/[-/.]/u)) {
    if (/^\p{Lu}{2,}$/u.test(part) && !VOWEL.test(plain(part))) count += part.length;
    else count += asSpoken(plain(part)).match(NUCLEUS)?.length ?? 0;
  }
  return Math.max(1, count);
}
