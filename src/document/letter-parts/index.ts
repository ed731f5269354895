import type { Block, BlockKind, RawDocument } from '../model.ts';
import { isCertainAddress } from './address.ts';
import { holdsProse, markBody } from './body.ts';
import { isClosing, isFarewell } from './closing.ts';
import { markHead } from './head.ts';
import { endsOfHeads } from './letters.ts';
import { isBeside, isOpen, type Line, nextLine } from './line.ts';
import { isSalutation } from './salutation.ts';
import { namesAuthority } from './signature.ts';
import { splitGlued } from './split.ts';
import { markTail } from './tail.ts';
import { readsAsProse } from './wording.ts';

/** Kinds in which a reader may have found a greeting: bold ones look like headings. */
const GREETABLE: ReadonlySet<BlockKind> = new Set(['paragraph', 'table-cell', 'heading']);

/** "Aan de bewoners," above a greeting is the address on the envelope, not a second greeting. */
const isEnvelope = (lines: readonly Line[], at: number): boolean => {
  if (!/^aan\s/iu.test(lines[at]?.block.text ?? '')) return false;
  for (const line of lines.slice(at + 1, at + 25)) {
    if (isSalutation(line.block.text)) return true;
    if (readsAsProse(line.block.text) && !isBeside(line)) return false;
  }
  return false;
};

/**
 * A farewell closes a letter wherever it stands. A line in someone's name does so only in a letter
 * or with its comma, and where no sentence follows.
 */
const isClosingHere = (lines: readonly Line[], at: number, inLetter: boolean): boolean => {
  const text = lines[at]?.block.text ?? '';
  if (!isClosing(text)) return false;
  const next = nextLine(lines, at + 1);
  return (
    isFarewell(text) || ((inLetter || /,$/u.test(text)) && !readsAsProse(next?.block.text ?? ''))
  );
};

/** Marks the line at an index, and a comma that the source keeps apart from it. */
function markFormula(lines: readonly Line[], at: number, part: BlockKind): void {
  (lines[at] as Line).part = part;
  const next = lines[at + 1];
  if (next && isOpen(next) && /^[,:!.]$/u.test(next.block.text)) next.part = part;
}

function markFormulas(lines: readonly Line[]): void {
  let inLetter = false;
  for (const [at, line] of lines.entries()) {
    const { kind, text } = line.block;
    if (!GREETABLE.has(kind) || line.part !== undefined) continue;
    if (isSalutation(text) && !isEnvelope(lines, at)) {
      markFormula(lines, at, 'salutation');
      inLetter = true;
    } else if (isClosingHere(lines, at, inLetter)) markFormula(lines, at, 'closing');
  }
}

/** The authority as the one to write to: its address stands below it. */
const isAddressed = (lines: readonly Line[], at: number): boolean =>
  lines.slice(at + 1, at + 5).some(({ block }) => isCertainAddress(block.text));

function markTails(lines: readonly Line[]): void {
  for (const [at, line] of lines.entries()) {
    if (line.part === 'closing') markTail(lines, at + 1);
    else if (
      line.part === undefined &&
      line.block.kind === 'paragraph' &&
      namesAuthority(line.block.text) &&
      !isAddressed(lines, at)
    ) {
      line.part = 'signature';
      markTail(lines, at + 1);
    }
  }
}

const finished = ({ block, part }: Line): Block => {
  const kind =
    part ?? (block.kind === 'table-cell' && holdsProse(block.text) ? 'paragraph' : block.kind);
  if (kind === block.kind) return block;
  const { level: _, ...rest } = block;
  return { ...rest, kind };
};

/**
 * Recognises the parts of a letter in a document whose blocks have only the kinds that its format
 * states: salutation, closing, signature, address and reference lines. Works from the structure of
 * a letter — above a salutation, between it and a farewell, below that — and leaves everything
 * else as it was; where in doubt a block stays running text, for what is marked is not measured.
 *
 * A block that glues a greeting or a farewell to a sentence becomes two, so the result can have
 * more blocks than the document. A second salutation in one file starts a second letter.
 */
export function markLetterParts(document: RawDocument): RawDocument {
  const lines: Line[] = document.blocks.flatMap(splitGlued).map((block) => ({ block }));
  markFormulas(lines);
  markTails(lines);
  const heads = endsOfHeads(lines);
  for (const end of heads) markHead(lines, end);
  markBody(lines, heads.length > 0);
  return { ...document, blocks: lines.map(finished) };
}
