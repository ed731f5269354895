const PLAIN = /^[a-z]*$/;
const STRESS = /[áéíóú]/g;

/**
 * The form under which the lexicon keeps a word: lower case, the ligature ĳ as two letters, a
 * straight apostrophe, letters with their accents in one code point.
 */
export function fold(form: string): string {
  const lower = form.toLowerCase();
  return PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFC')
        .replace(/ĳ/g, 'ij')
        .replace(/[’‘ʼ`]/g, "'")
        .replace(/[‐‑]/g, '-');
}

/**
 * Other ways to write a folded word: without the accents that only show stress (één, vóór), and
 * with the diaeresis that people forget (geinformeerd, financien).
 */
export function otherSpellings(word: string): readonly string[] {
  const plain = word.replace(STRESS, (letter) => 'aeiou'['áéíóú'.indexOf(letter)] ?? letter);
  const spellings = plain === word ? [] : [plain];
  for (let i = 1; i < word.length; i++) {
    const place = 'eiu'.indexOf(word.charAt(i));
    if (place < 0 || !'aeiou'.includes(word.charAt(i - 1))) continue;
    spellings.push(`${word.slice(0, i)}${'ëïü'.charAt(place)}${word.slice(i + 1)}`);
  }
  return spellings;
}
