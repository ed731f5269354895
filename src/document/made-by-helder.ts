import { type FileHandle, open } from 'node:fs/promises';

/**
 * The mark that helder leaves in what it writes in a format that it also reads, so that a report is
 * never taken for a letter. A name would prove nothing: people give the same ones. See
 * `docs/decisions/0015-marks-in-own-files.md`.
 *
 * - `html`: in the head of a page, within its first bytes
 * - `markdown`, `text`: the first line
 * - `docx`: the last part of the file. No other part points at it, so Word passes it over and leaves
 *   it out when somebody saves the file (ISO 29500-1, 9.1.4): from then on it is theirs
 * - `pdf`: a comment before the last `startxref`; who adds to the file adds another of these
 *
 * What helder writes as JSON begins with the name of its schema.
 */
export const MARK = {
  html: '<meta name="generator" content="helder">',
  markdown: '<!-- generator: helder -->',
  text: '── helder ──',
  docx: 'docProps/helder.xml',
  pdf: '%generator: helder',
} as const;

/** The part of a Word file that is the mark, and how the list of its parts announces it. */
export const DOCX_MARK_PART =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<generator>helder</generator>';
export const DOCX_MARK_TYPE = 'application/xml';

/** How far into a file, and how far before its end, a mark may stand. */
const NEAR = 1024;

/** A page as helder writes it, or as a browser saves it. */
const isOwnPage = (start: string): boolean => start.startsWith('<') && start.includes(MARK.html);

const OWN_JSON = /^\{\s*"schema":\s*"helder-/;

const isOwnText = (start: string): boolean =>
  [MARK.markdown, MARK.text].some((mark) => start.startsWith(mark)) ||
  isOwnPage(start) ||
  OWN_JSON.test(start);

const ZIP_START = Buffer.from('PK');
/** What stands behind the directory of a zip, which ends with the name of the last part. */
const ZIP_END = 'PK\x05\x06';
/** What stands behind the last cross-reference table of a PDF. */
const PDF_END = 'startxref';

/** Whether the last `what` in a text has `before` right in front of it. */
const endsWith = (text: string, before: string, what: string): boolean => {
  const at = text.lastIndexOf(what);
  return at >= 0 && text.slice(0, at).endsWith(before);
};

async function bytesAt(file: FileHandle, from: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(NEAR), 0, NEAR, from);
  return buffer.subarray(0, bytesRead);
}

/**
 * Whether helder wrote this file: a report, or a copy of a letter with notes in it. It reads two
 * kilobytes at most, whatever the size of the file, and the answer depends on nothing else.
 *
 * @param path where the file is
 * @returns false for what cannot be read, which is for the readers of letters to tell
 */
export async function isMadeByHelder(path: string): Promise<boolean> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const start = await bytesAt(file, 0);
    // In front of a PDF there may be other bytes.
    const isPdf = start.includes('%PDF-');
    if (!isPdf && !start.subarray(0, 2).equals(ZIP_START)) {
      return isOwnText(start.toString('utf8').replace(/^\uFEFF/, ''));
    }
    const { size } = await file.stat();
    const end = (await bytesAt(file, Math.max(0, size - NEAR))).toString('latin1');
    return isPdf ? endsWith(end, `${MARK.pdf}\n`, PDF_END) : endsWith(end, MARK.docx, ZIP_END);
  } catch {
    return false;
  } finally {
    await file?.close();
  }
}
