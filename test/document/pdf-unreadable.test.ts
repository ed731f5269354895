import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/document/readers/pdf.ts';
import { UnreadableError } from '../../src/document/unreadable.ts';
import { makePdf, printLines } from './make-pdf.ts';
import { bytesOf } from './outline.ts';

const reasonOf = async (bytes: Uint8Array) => {
  const error: unknown = await readPdf(bytes).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UnreadableError);
  return (error as UnreadableError).reason;
};

/** A grey picture of two by two pixels, stretched over the page as a scan is. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAAAAABX3VL4AAAADklEQVR4nGNoaGBoaAAABgYCASzBUNcAAAAASUVORK5CYII=',
  'base64',
);

const letter = () =>
  makePdf((canvas) => printLines(canvas, ['U krijgt de vergunning vanaf 1 april 2025.']));

describe('a PDF that cannot be read', () => {
  it('says that a password is needed', async () => {
    const bytes = await makePdf((canvas) => printLines(canvas, ['Geheim']), {
      userPassword: 'sesam',
      pdfVersion: '1.7',
    });
    expect(await reasonOf(bytes)).toEqual({ code: 'encrypted', format: 'pdf' });
  });

  it('reads a PDF that only asks a password for changing it', async () => {
    const bytes = await makePdf((canvas) => printLines(canvas, ['U krijgt de vergunning.']), {
      ownerPassword: 'sesam',
      pdfVersion: '1.7',
    });
    expect((await readPdf(bytes)).blocks[0]?.text).toBe('U krijgt de vergunning.');
  });

  it('says that nothing is written in a drawing', async () => {
    const bytes = await makePdf((canvas) => canvas.rect(100, 100, 200, 200).fill());
    expect(await reasonOf(bytes)).toEqual({ code: 'no-text' });
  });

  it('says that pages without text are a scan', async () => {
    const bytes = await makePdf((canvas) => {
      canvas.image(PIXEL, 0, 0, { width: 595, height: 842 });
      canvas.addPage().image(PIXEL, 0, 0, { width: 595, height: 842 });
    });
    expect(await reasonOf(bytes)).toEqual({ code: 'scan', pages: 2 });
  });

  it('warns for scanned pages between pages with text', async () => {
    const line = 'U krijgt de vergunning vanaf 1 april 2025 en u hoeft daar niets voor te doen.';
    const bytes = await makePdf((canvas) => {
      printLines(canvas, Array<string>(6).fill(line));
      canvas.addPage().image(PIXEL, 0, 0, { width: 595, height: 842 });
      canvas.addPage();
    });
    expect((await readPdf(bytes)).warnings).toEqual([{ code: 'pages-without-text', pages: [2] }]);
  });

  it('says that bytes that are no PDF are damaged', async () => {
    expect(await reasonOf(bytesOf('%PDF-1.7 en verder niets'))).toMatchObject({
      code: 'corrupt',
      format: 'pdf',
    });
    expect(await reasonOf(new Uint8Array(5000).fill(7))).toMatchObject({ code: 'corrupt' });
    expect(await reasonOf(new Uint8Array())).toMatchObject({ code: 'corrupt' });
  });

  it('says so when the file stops halfway', async () => {
    const bytes = await letter();
    expect((await reasonOf(bytes.slice(0, 300))).code).toMatch(/corrupt|no-text/);
  });

  it('leaves the bytes that it was given as they were', async () => {
    const bytes = await letter();
    const before = bytes.slice();
    await readPdf(bytes);
    expect(bytes).toEqual(before);
  });

  it('prints nothing', async () => {
    const written: unknown[] = [];
    const originals = { log: console.log, warn: console.warn, error: console.error };
    const keep = (...args: unknown[]): void => {
      written.push(args);
    };
    Object.assign(console, { log: keep, warn: keep, error: keep });
    try {
      await readPdf(await letter());
      await readPdf(bytesOf('%PDF-1.4 rommel')).catch(() => undefined);
    } finally {
      Object.assign(console, originals);
    }
    expect(written).toEqual([]);
  });
});
