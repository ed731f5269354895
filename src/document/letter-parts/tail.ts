import { fitsAddress, isCertainAddress, isContactLine, isStreetLine } from './address.ts';
import { isBeside, isOpen, type Line, nextLine } from './line.ts';
import {
  announcesList,
  isCertainReference,
  isDateLine,
  isHandlingLine,
  isMailHeader,
  type Labelled,
  labelled,
} from './reference-lines.ts';
import { looksLikeSignature, namesFunction, saysUnsigned } from './signature.ts';
import { isShortLine, readsAsProse, wordsOf } from './wording.ts';

const LONGEST_TAIL = 20;

const isSentence = (line: Line | undefined): boolean =>
  line !== undefined && (line.block.kind === 'list-item' || readsAsProse(line.block.text));

/** One word, or only the first with a capital: so looks a heading that has no style of its own. */
const looksLikeHeading = (text: string): boolean => {
  const [, ...others] = wordsOf(text);
  if (!/^\p{Lu}/u.test(text)) return false;
  return others.length === 0 ? !/[,.]$/u.test(text) : others.every((word) => /^\p{Ll}/u.test(word));
};

/** "Bijlage 1 Voorwaarden": the page that follows, not the list of what comes along. */
const isTitleOfAnnexe = ({ colon, value }: Labelled): boolean =>
  !colon && /^[\dA-Z](?!\S)/u.test(value);

const isEnclosure = (text: string): boolean => isShortLine(text) && !/[.:;]$/u.test(text);

/** "J. Jansen", of which a reader may take the initial for the marker of a list. */
const startsWithInitial = ({ block }: Line): boolean =>
  /^\p{Lu}\.?$/u.test(block.marker ?? '') && looksLikeSignature(block.text);

/** "Werkdagen: maandag en dinsdag": a short line with a label that senders make up themselves. */
const isLabelOfOwn = (text: string): boolean =>
  /^\p{Lu}[\p{L}-]+(?: [\p{L}-]+)?\s?: \S/u.test(text) &&
  isEnclosure(text) &&
  wordsOf(text).length <= 8;

function partOf(text: string, next: Line | undefined, first: boolean): Line['part'] {
  if (
    isCertainReference(text) ||
    labelled(text)?.colon ||
    labelled(text)?.label.length === 1 ||
    isContactLine(text) ||
    isDateLine(text) ||
    isHandlingLine(text)
  )
    return 'reference-line';
  if (isCertainAddress(text) || isStreetLine(text)) return 'address';
  if (saysUnsigned(text)) return 'signature';
  const nextIsAddress = next !== undefined && isCertainAddress(next.block.text);
  if (nextIsAddress && /\d/u.test(text) && fitsAddress(text)) return 'address';
  if (isLabelOfOwn(text)) return 'reference-line';
  if (isSentence(next) && looksLikeHeading(text) && !first) return undefined;
  if (looksLikeSignature(text)) return 'signature';
  return isShortLine(text, 10) && !isSentence(next) && !/[.:]$/u.test(text)
    ? 'signature'
    : undefined;
}

/**
 * Marks what stands under a farewell: names, functions and how to reach them, enclosures and
 * copies. Ends at the first sentence or heading with text, for that is the letter going on.
 *
 * @param from index of the first block under the farewell
 */
export function markTail(lines: readonly Line[], from: number): void {
  let inList = false;
  let marked = 0;
  for (let at = from; at < lines.length && marked < LONGEST_TAIL; at += 1) {
    const line = lines[at] as Line;
    const { text, kind } = line.block;
    const next = nextLine(lines, at + 1);
    if (line.part === 'closing' || isBeside(line)) continue;
    if (kind === 'heading' && looksLikeSignature(text) && !isSentence(next)) {
      if (namesFunction(text)) line.part = 'signature';
      continue;
    }
    if (!isOpen(line) || isMailHeader(text)) return;
    if (readsAsProse(text) && !saysUnsigned(text)) return;
    const label = labelled(text);
    if (label && announcesList(label)) {
      if (isTitleOfAnnexe(label) || (!label.colon && isSentence(next))) return;
      inList = label.value === '';
      line.part = 'reference-line';
    } else if (inList && isEnclosure(text)) line.part = 'reference-line';
    else if (kind === 'list-item' && !isContactLine(text) && !startsWithInitial(line)) return;
    else {
      const part = partOf(text, next, marked === 0);
      if (part === undefined) return;
      line.part = part;
    }
    marked += 1;
  }
}
