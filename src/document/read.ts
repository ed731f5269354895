import { formatOf } from './format.ts';
import { markLetterParts } from './letter-parts/index.ts';
import { MOST_TEXT } from './limits.ts';
import type { Document, DocumentFormat, RawDocument } from './model.ts';
import { listPlaceholders } from './placeholders.ts';
import { UnreadableError } from './unreadable.ts';

/** The bytes of a file and the name it goes by; the name is only a hint at the format. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Set when a person said which format it is, for standard input for example. */
  readonly format?: DocumentFormat;
}

/** Turns bytes of one format into blocks whose kinds are those the format itself states. */
export type Reader = (bytes: Uint8Array) => Promise<RawDocument>;

/** Each format's reader, loaded when a letter needs it: a text file must not wait for pdf.js. */
const READERS: Readonly<Record<DocumentFormat, () => Promise<Reader>>> = {
  docx: async () => (await import('./readers/docx.ts')).readDocx,
  odt: async () => (await import('./readers/odt.ts')).readOdt,
  doc: async () => (await import('./readers/doc.ts')).readDoc,
  html: async () => (await import('./readers/html.ts')).readHtml,
  eml: async () => (await import('./readers/eml.ts')).readEml,
  msg: async () => (await import('./readers/msg.ts')).readMsg,
  pdf: async () => (await import('./readers/pdf.ts')).readPdf,
  md: async () => (await import('./readers/markdown.ts')).readMarkdown,
  txt: async () => (await import('./readers/plain-text.ts')).readPlainText,
};

const isText = (format: DocumentFormat): boolean =>
  format === 'md' || format === 'txt' || format === 'html';

/** Whether something nests too deep for the stack, or is more than an array or string can hold. */
const isOverflow = (error: unknown): boolean =>
  error instanceof RangeError && /call stack|^Invalid (?:array|string) length/.test(error.message);

/** What the reader of a format makes of bytes; a fault of a library is a damaged file. */
async function readAs(format: DocumentFormat, bytes: Uint8Array): Promise<RawDocument> {
  const read = await READERS[format]();
  try {
    return await read(bytes);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    if (isOverflow(error)) throw new UnreadableError({ code: 'too-large' }, { cause: error });
    throw new UnreadableError({ code: 'corrupt', format }, { cause: error });
  }
}

/**
 * Reads a letter: finds out its format by its content, reads its blocks, marks the parts that
 * every letter has, such as the address and the greeting, and lists what is not filled in.
 *
 * @throws UnreadableError where there is no letter to be had from these bytes
 */
export async function readDocument({ name, bytes, format }: Source): Promise<Document> {
  if (bytes.length === 0) throw new UnreadableError({ code: 'empty-file' });
  const found = formatOf(bytes, name, format);
  if (isText(found) && bytes.length > MOST_TEXT) {
    throw new UnreadableError({ code: 'too-large' });
  }
  const document = await readAs(found, bytes);
  if (document.blocks.length === 0) throw new UnreadableError({ code: 'no-text' });
  return listPlaceholders(markLetterParts(document));
}
