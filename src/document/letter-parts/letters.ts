import { isCertainAddress } from './address.ts';
import { isOpen, type Line } from './line.ts';
import { isHeadReference } from './reference-lines.ts';
import { readsAsProse, wordsOf } from './wording.ts';

/** How far from the top the text of a letter without a salutation may start. */
const DEEPEST_START = 60;
const FEWEST_WORDS = 8;

const startsText = (line: Line): boolean => {
  const { text } = line.block;
  return (
    isOpen(line) &&
    wordsOf(text).length >= FEWEST_WORDS &&
    readsAsProse(text) &&
    !isHeadReference(text) &&
    !isCertainAddress(text)
  );
};

/**
 * Where the head of each letter ends: at its salutation. A text with a farewell but no salutation
 * is a letter too; its head ends at the first sentence.
 */
export function endsOfHeads(lines: readonly Line[]): number[] {
  const salutations = [...lines.keys()].filter((at) => lines[at]?.part === 'salutation');
  if (salutations.length > 0) return salutations;
  const closing = lines.findIndex(({ part }) => part === 'closing');
  const sentence = lines
    .slice(0, Math.min(Math.max(closing, 0), DEEPEST_START))
    .findIndex(startsText);
  return sentence >= 0 ? [sentence] : [];
}
