import type { DocumentFormat } from './model.ts';
import { decodeText, isText } from './readers/decode-text.ts';
import { UnreadableError } from './unreadable.ts';

/** First bytes of formats that people send instead of a letter, and the short name of each. */
const SIGNATURES: readonly (readonly [name: string, bytes: string, at?: number])[] = [
  ['png', '\x89PNG'],
  ['jpg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['webp', 'WEBP', 8],
  ['heic', 'ftyp', 4],
  ['rtf', '{\\rtf'],
  ['7z', "7z\xbc\xaf'\x1c"],
  ['rar', 'Rar!'],
  ['gz', '\x1f\x8b'],
];

/** File names inside a zip that tell what the zip is. */
const ZIP_CONTENTS: readonly (readonly [name: string, entry: string])[] = [
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['odp', 'application/vnd.oasis.opendocument.presentation'],
  ['epub', 'application/epub+zip'],
  ['xlsx', 'xl/workbook'],
  ['pptx', 'ppt/presentation'],
  ['docx', 'word/document'],
  ['docx', '[Content_Types].xml'],
];

/** Streams inside an OLE compound file that tell which program wrote it. */
const OLE_STREAMS: readonly (readonly [name: string, stream: string])[] = [
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
  ['ppt', 'PowerPoint Document'],
  ['msg', '__properties_version1.0'],
];

/** A PDF may have this many bytes of junk in front of its signature (ISO 32000-1, annex H.3.4.1). */
const PDF_JUNK = 1024;

const unknown = (found?: string): UnreadableError =>
  new UnreadableError({ code: 'unknown-format', ...(found && { found }) });

function zipFormat(bytes: Buffer): 'docx' {
  const found = ZIP_CONTENTS.find(([, entry]) => bytes.includes(entry, 0, 'latin1'))?.[0] ?? 'zip';
  if (found === 'docx') return found;
  throw unknown(found);
}

function oleError(bytes: Buffer): UnreadableError {
  const has = (stream: string): boolean => bytes.includes(stream, 0, 'utf16le');
  if (has('EncryptedPackage')) return new UnreadableError({ code: 'encrypted', format: 'docx' });
  return unknown(OLE_STREAMS.find(([, stream]) => has(stream))?.[0] ?? 'ole');
}

function textFormat(text: string, name: string): 'md' | 'txt' {
  if (/^\s*<(!doctype html|html)\b/i.test(text)) throw unknown('html');
  if (/^\s*<\?xml\b/.test(text)) throw unknown('xml');
  return /\.(md|markdown)$/i.test(name) ? 'md' : 'txt';
}

/**
 * The format of a file by its content; its name only tells Markdown from plain text.
 *
 * @param given the format a person named, which settles the same question
 * @throws UnreadableError `empty-file`, `unknown-format` or `encrypted`
 */
export function formatOf(bytes: Uint8Array, name: string, given?: DocumentFormat): DocumentFormat {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const startsWith = (signature: string, at = 0): boolean =>
    buffer.toString('latin1', at, at + signature.length) === signature;

  if (buffer.subarray(0, PDF_JUNK).includes('%PDF-')) return 'pdf';
  if (startsWith('PK\x03\x04') || startsWith('PK\x05\x06')) return zipFormat(buffer);
  if (startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw oleError(buffer);
  const signature = SIGNATURES.find(([, start, at]) => startsWith(start, at));
  if (signature) throw unknown(signature[0]);

  const text = decodeText(bytes);
  if (!text.trim()) throw new UnreadableError({ code: 'empty-file' });
  if (!isText(text)) throw unknown();
  return given === 'md' || given === 'txt' ? given : textFormat(text, name);
}
