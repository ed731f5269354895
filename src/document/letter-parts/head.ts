import {
  fitsAddress,
  isCertainAddress,
  isContactLine,
  isRecipient,
  isStreetLine,
} from './address.ts';
import { isBeside, isOpen, type Line } from './line.ts';
import { isHandlingLine, isHeadReference, labelled } from './reference-lines.ts';
import { isShortLine, readsAsProse, wordsOf } from './wording.ts';

const LONGEST_HEAD = 60;
/** Sentences that stand among the lines above a salutation, such as how to get there. */
const STRAY_SENTENCES = 2;
const STRAY_WORDS = 14;

/** What may stand under a label or in the cell beside it: "n.v.t.", but no sentence. */
const isValue = (text: string): boolean =>
  wordsOf(text).length <= 30 && (!/\.$/u.test(text) || wordsOf(text).length <= 3);

/** A subject in a table of references may be a whole sentence, but only one. */
const isOneSentence = (text: string): boolean =>
  wordsOf(text).length <= 40 && !/[.?!]\s+\p{Lu}/u.test(text);

const NOT_APPLICABLE = /^(?:n\.?\s?v\.?\s?t\.?|geen|-+)$/iu;

/** A subject without its label, or a remark about the post: a title, not the start of a list. */
const looksLikeSubject = (text: string): boolean =>
  NOT_APPLICABLE.test(text) ||
  (isShortLine(text) && !/^\p{Ll}/u.test(text) && !/[.:;]$/u.test(text));

const isSentence = (text: string): boolean =>
  readsAsProse(text) && !isHeadReference(text) && !isCertainAddress(text);

/** Where the lines above a salutation start: below the last text that is part of something else. */
function startOfHead(lines: readonly Line[], end: number): number {
  let stray = 0;
  let start = end;
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_HEAD; at -= 1) {
    const line = lines[at] as Line;
    if (line.part !== undefined || line.block.kind === 'quote') break;
    if (isSentence(line.block.text) && !isBeside(line)) {
      stray += 1;
      if (stray > STRAY_SENTENCES || wordsOf(line.block.text).length > STRAY_WORDS) break;
    } else start = at;
  }
  return start;
}

/** The sender in large type at the top, as a letterhead has it: "Gemeente Waterveen". */
const SENDER =
  /^(?:de )?(?:gemeente|provincie|waterschap|hoogheemraadschap|ministerie|omgevingsdienst|veiligheidsregio|stadsdeel|GGD)\s[^.?!:]{2,60}$/iu;

/** Marks the letterhead, which looks like a heading, in the head of the first letter. */
function markLetterhead(head: readonly Line[]): void {
  const first = head.find(({ block, part }) => part === undefined && block.kind !== 'header');
  if (first?.block.kind !== 'heading' || !SENDER.test(first.block.text)) return;
  if (head.some(({ part }) => part === 'address')) first.part = 'address';
}

/** Names and streets that touch an address belong to it: "T.a.v. mevrouw Bos", "Kerkstraat 3". */
function growAddresses(head: readonly Line[]): void {
  const grow = (order: readonly Line[]): void => {
    let touching = false;
    for (const line of order) {
      if (isBeside(line)) continue;
      if (isOpen(line) && touching && fitsAddress(line.block.text)) line.part = 'address';
      touching = line.part === 'address';
    }
  };
  grow(head.toReversed());
  grow(head);
}

const labelsInCells = (head: readonly Line[]): number =>
  head.filter(({ block }) => block.kind === 'table-cell' && labelled(block.text)).length;

/**
 * Marks the lines above a salutation: addresses and reference lines. At the top of a document
 * everything else that is no sentence is a reference line too, for a subject or a remark about the
 * post is written there without a label.
 *
 * @param end index of the salutation, or of the first sentence of a letter that has none
 */
export function markHead(lines: readonly Line[], end: number): void {
  const start = startOfHead(lines, end);
  const head = lines.slice(start, end);
  let labelsWaiting = 0;
  for (const line of head) {
    const { text, kind } = line.block;
    // "Per mail" in bold, above the address.
    if (kind === 'heading' && line.part === undefined && isHandlingLine(text)) {
      line.part = 'reference-line';
    }
    if (!isOpen(line)) continue;
    const label = labelled(text);
    if (label?.value === '') {
      line.part = 'reference-line';
      labelsWaiting += 1;
    } else if (isCertainAddress(text)) line.part = 'address';
    else if (isHeadReference(text) || isContactLine(text)) line.part = 'reference-line';
    else if (isStreetLine(text) || isRecipient(text)) line.part = 'address';
    else if (labelsWaiting > 0 && isValue(text)) {
      line.part = 'reference-line';
      labelsWaiting -= 1;
    }
  }
  growAddresses(head);
  if (start === 0 || lines.slice(0, start).every(isBeside)) markLetterhead(head);
  if (lines.slice(0, start).some(({ part }) => part === 'closing')) return;
  const isTable = labelsInCells(head) > 1;
  for (const line of head) {
    const { text, kind } = line.block;
    if (!isOpen(line) || kind === 'list-item') continue;
    const isSubject = isTable && kind === 'table-cell' ? isOneSentence : looksLikeSubject;
    if (isSubject(text)) line.part = 'reference-line';
  }
}
