import type { DocumentInitParameters, PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { UnreadableError } from '../../unreadable.ts';

/** pdf.js as a module. */
export type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loading: Promise<PdfJs> | undefined;

/** pdf.js takes a tenth of a second to load, which only those who read a PDF should wait for. */
function pdfJs(): Promise<PdfJs> {
  loading ??= loadQuietly();
  return loading;
}

/**
 * Without the optional package for drawing, pdf.js warns on the console that it cannot draw, which
 * nobody who reads text needs to know.
 */
async function loadQuietly(): Promise<PdfJs> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}

const PARAMETERS: DocumentInitParameters = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  // Pictures are not read, so none is worth decoding.
  maxImageSize: 1,
  stopAtErrors: false,
};

function unreadable(error: unknown): UnreadableError {
  if (error instanceof UnreadableError) return error;
  const name = error instanceof Error ? error.name : '';
  const reason =
    name === 'PasswordException'
      ? ({ code: 'encrypted', format: 'pdf' } as const)
      : ({
          code: 'corrupt',
          format: 'pdf',
          ...(error instanceof Error && error.message && { detail: error.message }),
        } as const);
  return new UnreadableError(reason, { cause: error });
}

/**
 * Opens a PDF, hands it to `use` and closes it again.
 *
 * @throws UnreadableError `encrypted` or `corrupt`; also when `use` stumbles over damage
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  use: (pdf: PDFDocumentProxy, pdfjs: PdfJs) => Promise<T>,
): Promise<T> {
  const pdfjs = await pdfJs();
  // pdf.js takes the bytes away from whoever hands them over, so it gets a copy;
  // `slice` would not do, for that of a Node Buffer shares its memory.
  const task = pdfjs.getDocument({ ...PARAMETERS, data: new Uint8Array(bytes) });
  try {
    return await use(await task.promise, pdfjs);
  } catch (error) {
    throw unreadable(error);
  } finally {
    await task.destroy();
  }
}
