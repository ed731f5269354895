import type { DocumentFormat } from './model.ts';
import { outlineOfOle } from './ole.ts';
import { decodeText, isText } from './readers/decode-text.ts';
import { UnreadableError } from './unreadable.ts';
import { zipNames } from './zip.ts';

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

/** What an OpenDocument file says it is, in a first part that is not packed. */
const ZIP_TYPES: readonly (readonly [name: string, type: string])[] = [
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['odp', 'application/vnd.oasis.opendocument.presentation'],
  ['epub', 'application/epub+zip'],
];
const TYPE_BYTES = 120;

/** Parts that tell what another zip is, the surest first. */
const ZIP_PARTS: readonly (readonly [name: string, part: string])[] = [
  ['docx', 'word/document'],
  ['xlsx', 'xl/workbook'],
  ['pptx', 'ppt/presentation'],
  ['docx', '[Content_Types].xml'],
  ['odt', 'content.xml'],
];

/** Streams of an OLE compound file that tell which program wrote it. */
const OLE_STREAMS: readonly (readonly [name: string, stream: string])[] = [
  ['encrypted', 'EncryptedPackage'],
  ['msg', '__properties_version1.0'],
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
  ['ppt', 'PowerPoint Document'],
];

/** A PDF may have this many bytes of junk in front of its signature (ISO 32000-1, annex H.3.4.1). */
const PDF_JUNK = 1024;

const unknown = (found?: string): UnreadableError =>
  new UnreadableError({ code: 'unknown-format', ...(found && { found }) });

/** The format in a file's name, where it is one of these. */
const named = (name: string, formats: readonly DocumentFormat[]): DocumentFormat | undefined =>
  formats.find((format) => name.toLowerCase().endsWith(`.${format}`));

/**
 * A Word file may hold a workbook, and a workbook a letter, so only a zip's own parts count. Where
 * its directory is gone or tells nothing, names stand before each part as well.
 */
function zipFormat(bytes: Buffer, name: string): DocumentFormat {
  const start = bytes.subarray(0, TYPE_BYTES);
  const names = zipNames(bytes);
  const byName = named(name, ['docx', 'odt']);
  const [found] =
    ZIP_TYPES.find(([, type]) => start.includes(type, 0, 'latin1')) ??
    ZIP_PARTS.find(([, part]) => names?.some((each) => each.startsWith(part))) ??
    (names && !byName
      ? undefined
      : ZIP_PARTS.find(([, part]) => bytes.includes(part, 0, 'latin1'))) ??
    [];
  if (found === 'docx' || found === 'odt') return found;
  if (byName && !names && found === undefined) return byName;
  throw unknown(found ?? 'zip');
}

function oleFormat(bytes: Buffer, name: string): DocumentFormat {
  const outline = outlineOfOle(bytes);
  const found =
    OLE_STREAMS.find(([, stream]) => outline?.names.includes(stream))?.[0] ??
    OLE_STREAMS.find(([, stream]) => bytes.includes(stream, 0, 'utf16le'))?.[0];
  if (found === 'encrypted') throw new UnreadableError({ code: 'encrypted', format: 'docx' });
  // Where nothing tells what is damaged, its name does.
  const format = found ?? named(name, ['doc', 'msg']);
  if (format !== 'doc' && format !== 'msg') throw unknown(found ?? 'ole');
  if (!outline || outline.goesRound) throw new UnreadableError({ code: 'corrupt', format });
  return format;
}

const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

/** Fields that every mail program writes and that no person types at the top of a letter. */
const MAIL_FIELDS = /^(?:mime-version|message-id|received|return-path|content-type):/im;
const MAIL_HEAD = /^[A-Za-z][\w-]*:[^\n]*\n(?:(?:[A-Za-z][\w-]*:|[ \t])[^\n]*\n)*/;

const isMail = (text: string): boolean => MAIL_FIELDS.test(MAIL_HEAD.exec(text)?.[0] ?? '');

/** Only Markdown has a block of fields between lines of dashes at its top. */
const FRONT_MATTER = /^\uFEFF?---\r?\n(?:[\w-]+:.*|[ \t#-].*|)\r?\n(?:.*\r?\n)*?---\r?\n/;

/** The start of a text is enough to see what it is. */
const START = 20_000;

function textFormat(text: string, name: string): DocumentFormat {
  const start = text.slice(0, START);
  if (HTML.test(start) || /\.x?html?$/i.test(name)) return 'html';
  if (/^\s*<\?xml\b/.test(start)) throw unknown('xml');
  if (isMail(start) || /\.eml$/i.test(name)) return 'eml';
  return /\.(md|markdown)$/i.test(name) || FRONT_MATTER.test(start) ? 'md' : 'txt';
}

/** Formats that bytes alone cannot tell apart: a person may say which it is. */
const TEXT_FORMATS: readonly DocumentFormat[] = ['md', 'txt', 'html', 'eml'];

/**
 * The format of a file by its content; its name only tells kinds of text apart.
 *
 * @param given the format a person named, which settles the same question
 * @throws UnreadableError `empty-file`, `unknown-format`, `encrypted`, or `corrupt` where readers
 *   would go round in circles
 */
export function formatOf(bytes: Uint8Array, name: string, given?: DocumentFormat): DocumentFormat {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const startsWith = (signature: string, at = 0): boolean =>
    buffer.toString('latin1', at, at + signature.length) === signature;

  if (buffer.subarray(0, PDF_JUNK).includes('%PDF-')) return 'pdf';
  if (startsWith('PK\x03\x04') || startsWith('PK\x05\x06')) return zipFormat(buffer, name);
  if (startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return oleFormat(buffer, name);
  const signature = SIGNATURES.find(([, start, at]) => startsWith(start, at));
  if (signature) throw unknown(signature[0]);

  const text = decodeText(bytes);
  if (!text.trim()) throw new UnreadableError({ code: 'empty-file' });
  if (!isText(text)) throw unknown();
  return given && TEXT_FORMATS.includes(given) ? given : textFormat(text, name);
}
