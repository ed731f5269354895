import type { ReadWarning } from '../document/model.ts';
import { lookUp } from '../language/lexicon/index.ts';
import type { Prose } from '../language/prose.ts';
import { languageOf, languageWords } from '../language/which-language.ts';

/**
 * From this share of words on that no dictionary has, letters were misread. Of 14 letters that a
 * program printed the worst has 0.3%; one wrong character in fifty makes 8%.
 */
const LARGEST_SHARE = 0.04;

const FEWEST_WORDS = 50;

/** Names are in no dictionary either, so words with a capital say nothing. */
const ORDINARY = /^\p{Ll}[\p{L}\d]*$/u;

const isUnknown = (word: string): boolean => {
  const { known, compound, name, abbreviation } = lookUp(word);
  return !known && !compound && !name && !abbreviation;
};

/**
 * The share, 0..1, of ordinary words that no dictionary has. Passages in another language do not
 * count; undefined where there are too few words to tell.
 */
export function unknownShareOf({ passages }: Prose): number | undefined {
  const words = passages
    .map(({ sentences }) => languageWords(sentences))
    .filter((each) => languageOf(each) === 'nl')
    .flat()
    .filter((word) => ORDINARY.test(word));
  return words.length < FEWEST_WORDS ? undefined : words.filter(isUnknown).length / words.length;
}

/** A warning for a PDF whose text was read badly from a picture, as its words show. */
export function poorOcr(prose: Prose): ReadWarning[] {
  if (prose.document.format !== 'pdf') return [];
  const unknownShare = unknownShareOf(prose) ?? 0;
  return unknownShare >= LARGEST_SHARE ? [{ code: 'poor-ocr', unknownShare }] : [];
}
