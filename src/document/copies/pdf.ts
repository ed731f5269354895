import { createHash } from 'node:crypto';
import type { PageViewport } from 'pdfjs-dist/types/src/display/display_utils.js';
import { MARK } from '../made-by-helder.ts';
import type { Document } from '../model.ts';
import { withPdf } from '../readers/pdf/open.ts';
import { AUTHOR, atBeginning, type CopyRefusal, type Note, type NotedCopy } from './note.ts';
import { type PrintedStretch, stretchesOf } from './pdf-places.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** Black letters keep a contrast of more than 13 to 1 on each. */
const OF_WORDS: Colour = [255, 226, 102];
const OF_SENTENCE: Colour = [255, 246, 204];
const OF_LETTER: Colour = [176, 214, 255];

/** pdf.js takes what is under such a key for something that a person added. */
const KEY = 'pdfjs_internal_editor_';

/** Size of the window with the note, in points. */
const NOTE_WIDTH = 240;
const NOTE_HEIGHT = 140;

/** From here on, in characters, words are a sentence, in which others may be marked. */
const SENTENCE = 60;

function colourOf({ at }: Note): Colour {
  if (!at) return OF_LETTER;
  return at.spans.some(({ start, end }) => end - start > SENTENCE) ? OF_SENTENCE : OF_WORDS;
}

/** A note with the stretches of one page that it is about. */
interface Highlight {
  readonly note: Note;
  readonly page: number;
  readonly stretches: readonly PrintedStretch[];
}

/** A note about words that stand on two pages stands on both. */
function byPage(note: Note, stretches: readonly PrintedStretch[]): Highlight[] {
  const pages = [...new Set(stretches.map(({ page }) => page))];
  return pages.map((page) => ({
    note,
    page,
    stretches: stretches.filter((stretch) => stretch.page === page),
  }));
}

const rounded = (points: number): number => Math.round(points * 100) / 100;

/** The corners of a stretch as PDF has them: left and right of its top, then of its bottom. */
function quadOf({ x, right, top, bottom }: PrintedStretch, viewport: PageViewport): number[] {
  const corners = [
    [x, top],
    [right, top],
    [x, bottom],
    [right, bottom],
  ] as const;
  return corners.flatMap(([across, down]) =>
    (viewport.convertToPdfPoint(across, down) as number[]).map(rounded),
  );
}

const even = (quad: readonly number[]): number[] => quad.filter((_, index) => index % 2 === 0);
const odd = (quad: readonly number[]): number[] => quad.filter((_, index) => index % 2 === 1);

/** A highlight as pdf.js writes it into a page. */
function annotationOf({ note, page, stretches }: Highlight, viewport: PageViewport) {
  const quads = stretches.map((stretch) => quadOf(stretch, viewport));
  const [xs, ys] = [even(quads.flat()), odd(quads.flat())];
  const [left, low, right, high] = [
    Math.min(...xs),
    Math.min(...ys),
    Math.max(...xs),
    Math.max(...ys),
  ];
  const [minX = 0, minY = 0, maxX = 0, maxY = 0] = viewport.viewBox as number[];
  const noteX = Math.max(minX, Math.min(right, maxX - NOTE_WIDTH));
  const noteTop = Math.min(maxY, Math.max(high, minY + NOTE_HEIGHT));
  return {
    // AnnotationEditorType.HIGHLIGHT
    annotationType: 9,
    pageIndex: page - 1,
    color: colourOf(note),
    opacity: 1,
    quadPoints: quads.flat(),
    outlines: quads.map(([ax, ay, bx, by, cx, cy, dx, dy]) => [ax, ay, bx, by, dx, dy, cx, cy]),
    rect: [left, low, right, high],
    rotation: 0,
    user: AUTHOR,
    date: 0,
    popup: {
      contents: [note.title, ...note.paragraphs].join('\n'),
      rect: [noteX, noteTop - NOTE_HEIGHT, noteX + NOTE_WIDTH, noteTop].map(rounded),
    },
  };
}

/** Where a note about the letter as a whole stands: on its first printed words. */
function beginning({ blocks }: Document): PrintedStretch[] {
  const words = blocks.flatMap(({ printed = [] }) => printed);
  const page = Math.min(...words.map((word) => word.page));
  const first = words
    .filter((word) => word.page === page)
    .reduce((a, b) => (b.y < a.y ? b : a), words[0] as (typeof words)[number]);
  return stretchesOf({ kind: 'paragraph', text: '', anchors: [], printed: [first] }, first);
}

const CREATION_DATE = /\/CreationDate \(D:19700101000000\)/g;
const FILE_ID = /(\/ID \[(?:\((?:\\[\s\S]|[^\\)])*\)|<[^>]*>) )\((?:\\[\s\S]|[^\\)])*\)\]/;

/** What was added to a file with the mark of helder, where no place behind it is counted. */
function withMark(added: string): string {
  const end = added.lastIndexOf('startxref');
  return end < 0 ? added : `${added.slice(0, end)}${MARK.pdf}\n${added.slice(end)}`;
}

/**
 * What pdf.js added to a file, without the time: notes have no date, and the second half of the
 * number of the file, which changes when the file does, is taken from its bytes.
 */
function withoutTime(copy: Uint8Array, from: number): Uint8Array {
  const added = Buffer.from(copy.subarray(from)).toString('latin1');
  // Places in the file are counted, so what goes leaves room.
  const undated = withMark(added.replace(CREATION_DATE, (date) => ' '.repeat(date.length)));
  const end = undated.lastIndexOf('/ID [');
  if (end < 0) return Buffer.concat([copy.subarray(0, from), Buffer.from(undated, 'latin1')]);
  const body = undated.slice(0, end);
  const hash = createHash('sha256').update(body, 'latin1').digest('hex').slice(0, 32);
  const trailer = undated.slice(end).replace(FILE_ID, (_, first: string) => `${first}<${hash}>]`);
  return Buffer.concat([copy.subarray(0, from), Buffer.from(body + trailer, 'latin1')]);
}

/**
 * A copy of a PDF with notes as highlights with a text. All that the file held stays, to the byte;
 * the notes come behind it, as an incremental update (ISO 32000-1, 7.5.6).
 */
export async function pdfWithNotes(
  bytes: Uint8Array,
  document: Document,
  notes: readonly Note[],
): Promise<NotedCopy | CopyRefusal> {
  const places = notes.map((note) => {
    const block = note.at && document.blocks[note.at.block];
    const stretches = block ? note.at.spans.flatMap((span) => stretchesOf(block, span)) : [];
    return { note, stretches };
  });
  const start = beginning(document);
  const highlights = places.flatMap(({ note, stretches }) =>
    stretches.length > 0 ? byPage(note, stretches) : byPage(atBeginning(note), start),
  );
  return withPdf(bytes, async (pdf) => {
    const { info } = await pdf.getMetadata();
    const { EncryptFilterName, IsSignaturesPresent, IsXFAPresent } = info as Record<
      string,
      unknown
    >;
    if (EncryptFilterName || IsXFAPresent) return 'protected';
    if (IsSignaturesPresent) return 'signed';
    const viewports = new Map<number, PageViewport>();
    for (const page of new Set(highlights.map((highlight) => highlight.page))) {
      viewports.set(page, (await pdf.getPage(page)).getViewport({ scale: 1 }));
    }
    for (const [index, highlight] of highlights.entries()) {
      const viewport = viewports.get(highlight.page);
      if (!viewport) continue;
      pdf.annotationStorage.setValue(`${KEY}${index}`, annotationOf(highlight, viewport));
    }
    const copy = await pdf.saveDocument();
    return {
      bytes: withoutTime(copy, bytes.length),
      unplaced: places.filter(({ note, stretches }) => note.at && stretches.length === 0).length,
    };
  });
}
