/**
 * A letter as it was written, before any judgement of its Dutch: blocks of text, each with a kind
 * and a place that a person can find back. Everything here serialises to JSON as it is.
 */

/** What a stretch of text is in the letter. Only some kinds are running text: see `isRunningText`. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-cell'
  | 'salutation'
  | 'closing'
  | 'address'
  | 'reference-line'
  | 'signature'
  | 'header'
  | 'footer'
  | 'footnote'
  | 'quote';

/** The formats that have a reader. */
export const DOCUMENT_FORMATS = [
  'docx',
  'odt',
  'doc',
  'pdf',
  'html',
  'eml',
  'msg',
  'md',
  'txt',
] as const;

export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Where a character stands in the XML of a Word file. */
export interface RunPlace {
  /** Path of the part inside the file, such as `word/document.xml`. */
  readonly part: string;
  /** Which `w:t` of that part holds it, counting all of them in the order of the XML, from 0. */
  readonly index: number;
  /** Offset into the text of that `w:t`, in UTF-16 code units. */
  readonly offset: number;
}

/**
 * Ties an offset in a block's text to where it stands in the source. It holds from `offset` on,
 * up to the next anchor of the block. Text files know lines and columns, PDFs know pages, Word
 * files know runs.
 */
export interface Anchor {
  /** Offset into `Block.text`, in UTF-16 code units. */
  readonly offset: number;
  /** Page, from 1. */
  readonly page?: number;
  /** Line in the source file, from 1. */
  readonly line?: number;
  /** Column in the source file, from 1. */
  readonly column?: number;
  /** Run of text in a Word file; missing for what the file does not hold as text, such as a tab. */
  readonly run?: RunPlace;
}

/**
 * How text is set. `prompt` is text that stands there until somebody fills in something else: the
 * grey text of a content control in Word, or a merge field that has no value yet.
 */
export type MarkStyle = 'bold' | 'italic' | 'underline' | 'capitals' | 'prompt';

/** A stretch of a block's text, `text.slice(start, end)`, that is set in a way of its own. */
export interface Mark {
  /** Offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly style: MarkStyle;
}

/**
 * A word, or a piece of one, where it is printed on a page. Lengths are in points; x grows to the
 * right and y downwards from the top left corner of the page as it is shown.
 */
export interface PrintedWord {
  /** Offsets into `Block.text`, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Page, from 1. */
  readonly page: number;
  readonly x: number;
  readonly right: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  /** Of the type. */
  readonly size: number;
}

/** One heading, paragraph, list item, cell … of the letter; its text is on one line. */
export interface Block {
  readonly kind: BlockKind;
  /** Plain text, Unicode NFC, white space folded, no line breaks, never empty. */
  readonly text: string;
  /** Ordered by offset; the first has offset 0. */
  readonly anchors: readonly Anchor[];
  /** Level of a heading (from 1) or depth of a list item (from 1). */
  readonly level?: number;
  /** The bullet or number in front of a list item or heading, which is not part of `text`. */
  readonly marker?: string;
  /** Ordered by start; those of one style do not touch. Missing where nothing stands out. */
  readonly marks?: readonly Mark[];
  /** Ordered by start; PDF only. A word that cannot be found back on its page is left out. */
  readonly printed?: readonly PrintedWord[];
}

/** Something that went less than well while reading, which the report must tell. */
export type ReadWarning =
  | { readonly code: 'tracked-changes'; readonly insertions: number; readonly deletions: number }
  | { readonly code: 'pages-without-text'; readonly pages: readonly number[] }
  /** Text lies under a dark bar on these pages; it was not read. */
  | { readonly code: 'covered-text'; readonly pages: readonly number[] }
  | { readonly code: 'attachments'; readonly names: readonly string[] }
  /** The text looks as if it was read badly from a picture; the share of unknown words is 0..1. */
  | { readonly code: 'poor-ocr'; readonly unknownShare: number };

/**
 * What is still to be filled in: a `field` that a system fills, a `blank` to write on, a `prompt`
 * that tells somebody what to write, or the `error` that a field or sum left behind.
 */
export type PlaceholderKind = 'field' | 'blank' | 'prompt' | 'error';

/** A stretch of a block that somebody or something should have replaced before it was sent. */
export interface Placeholder {
  /** Index into `Document.blocks`. */
  readonly block: number;
  /** Offsets into the text of the block, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** As written, brackets included: «Naam». */
  readonly text: string;
  readonly kind: PlaceholderKind;
  /** What a field is called, without its brackets; not all of them have a name. */
  readonly name?: string;
}

/** What a reader makes of a file. */
export interface RawDocument {
  readonly format: DocumentFormat;
  readonly blocks: readonly Block[];
  /** Number of pages, where the format knows it. */
  readonly pages?: number;
  /** Title, subject, author and the like: front matter or document properties. */
  readonly properties: Readonly<Record<string, string>>;
  readonly warnings: readonly ReadWarning[];
}

/** A letter as it was read, with its parts and with what is not filled in. */
export interface Document extends RawDocument {
  /** In reading order; they do not overlap. */
  readonly placeholders: readonly Placeholder[];
}

const RUNNING_TEXT: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote']);

/** Whether a block of this kind holds prose that measures may count. */
export const isRunningText = (kind: BlockKind): boolean => RUNNING_TEXT.has(kind);
