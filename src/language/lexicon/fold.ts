const PLAIN = /^[a-z]*$/;

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

/** Without the accents that only show stress: `één` → een, `vóór` → voor, `dé` → de. */
export function withoutStress(word: string): string {
  return word
    .replace(/[áéíóú]/g, (letter) => 'aeiou'['áéíóú'.indexOf(letter)] ?? letter)
    .replace(/j́/g, 'j');
}
