import {
  fitsAddress,
  isCertainAddress,
  isContactLine,
  isRecipient,
  isStreetLine,
} from './address.ts';
import { isOpen, type Line } from './line.ts';
import {
  isCertainReference,
  isDateLine,
  isMailHeader,
  isSubjectLine,
  isSureReference,
  labelled,
} from './reference-lines.ts';
import { saysUnsigned } from './signature.ts';
import { isShortLine, namesOrganisation, readsAsProse, wordsOf } from './wording.ts';

/** Lines above a postcode that may be the name and street that go with it. */
const LINES_ABOVE = 4;
/** How far from the top a text without a salutation may still have labels above values. */
const TOP = 25;

/** A line that belongs to an address by its own words, not only because it could be a name. */
const isPartOfAddress = (text: string): boolean =>
  isStreetLine(text) || isRecipient(text) || (namesOrganisation(text) && fitsAddress(text));

function markAddress(lines: readonly Line[], at: number, isLetter: boolean): void {
  const belongs = isLetter ? fitsAddress : isPartOfAddress;
  (lines[at] as Line).part = 'address';
  for (let above = at - 1; above >= 0 && at - above <= LINES_ABOVE; above -= 1) {
    const line = lines[above] as Line;
    if (!isOpen(line) || line.block.kind !== 'paragraph' || !belongs(line.block.text)) return;
    line.part = 'address';
  }
}

/** A line that a reader took for a heading because it is bold, but that no heading can be. */
function markBoldLine(line: Line): void {
  const { text } = line.block;
  if (isContactLine(text) || isMailHeader(text) || isSubjectLine(text))
    line.part = 'reference-line';
  else if (isCertainAddress(text) && /\d/u.test(text)) line.part = 'address';
}

/** A label by itself, or the short value under one, as at the top of a memo. */
function isLabelOrValue(lines: readonly Line[], at: number): boolean {
  const isPair = (label: Line | undefined, value: Line | undefined): boolean =>
    label?.block.kind === 'paragraph' &&
    value?.block.kind === 'paragraph' &&
    labelled(label.block.text)?.value === '' &&
    isShortLine(value.block.text) &&
    labelled(value.block.text) === undefined;
  return isPair(lines[at], lines[at + 1]) || isPair(lines[at - 1], lines[at]);
}

/** The top of a text without a salutation or farewell, where a memo or report has its references. */
const isTopReference = (lines: readonly Line[], at: number, text: string): boolean =>
  at < TOP && (isCertainReference(text) || isDateLine(text) || isLabelOrValue(lines, at));

/**
 * Marks what can only be an address or a reference line wherever it stands: between the sentences
 * of a letter, on the pages behind it, in a text that is no letter.
 */
export function markBody(lines: readonly Line[], isLetter: boolean): void {
  for (const [at, line] of lines.entries()) {
    const { text, kind } = line.block;
    if (kind === 'heading' && line.part === undefined) markBoldLine(line);
    if (!isOpen(line) || kind !== 'paragraph') continue;
    if (isCertainAddress(text)) markAddress(lines, at, isLetter);
    else if (isSureReference(text) || isContactLine(text)) line.part = 'reference-line';
    else if (saysUnsigned(text)) line.part = 'signature';
    else if (!isLetter && isTopReference(lines, at, text)) line.part = 'reference-line';
  }
}

/** Cells that hold at least a full sentence: a letter typed inside a table for its layout. */
export const holdsProse = (text: string): boolean =>
  wordsOf(text).length >= 8 && readsAsProse(text) && /[.?!:]["'”’)]?$/u.test(text);
