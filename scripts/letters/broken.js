import { crc32, deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { toDocx } from './docx.js';
import { collect } from './pdf.js';

const FIXED_DATE = new Date('2026-01-05T09:00:00Z');

const TOO_LITTLE = `Beste meneer De Boer,

Wij hebben uw formulier ontvangen. U hoort vóór 1 juli van ons.

Met vriendelijke groet,

Gemeente Waterveen
`;

/**
 * Files that cannot be judged, each for its own reason.
 *
 * @param {import('./source.js').Letter} letter the letter that is damaged or locked
 * @returns {Promise<Map<string, Uint8Array>>} by file name
 */
export async function brokenFiles(letter) {
  const docx = await toDocx(letter);
  return new Map([
    ['leeg.docx', new Uint8Array()],
    ['beschadigd.docx', docx.slice(0, Math.floor(docx.length * 0.6))],
    ['geen-brief.docx', pictureOfLetter()],
    ['scan.pdf', await scannedPdf()],
    ['met-wachtwoord.pdf', await lockedPdf(letter)],
    ['te-weinig-tekst.md', new TextEncoder().encode(TOO_LITTLE)],
  ]);
}

/** A page that is only a picture, as a copier makes it. */
async function scannedPdf() {
  const info = { Title: 'Scan', Producer: 'Kopieermachine', CreationDate: FIXED_DATE };
  const pdf = new PDFDocument({ size: 'A4', margin: 0, compress: false, info });
  const bytes = collect(pdf);
  pdf.image(Buffer.from(pictureOfLetter()), 0, 0, { width: 595 });
  pdf.end();
  return bytes;
}

/**
 * A PDF that opens only with its password. Version 1.3, because later encryption uses random
 * numbers and would give other bytes each time.
 *
 * @param {import('./source.js').Letter} letter
 */
async function lockedPdf({ head }) {
  const info = { Title: head.title, CreationDate: FIXED_DATE };
  const pdf = new PDFDocument({
    pdfVersion: '1.3',
    userPassword: 'waterlelie',
    compress: false,
    info,
  });
  const bytes = collect(pdf);
  pdf.text(head.subject);
  pdf.end();
  return bytes;
}

/**
 * A picture (PNG, one bit a pixel) with grey bars where a letter has its lines.
 *
 * Source of the format: PNG (Portable Network Graphics) Specification, W3C, chapters 5 and 11.
 *
 * @returns {Uint8Array}
 */
function pictureOfLetter() {
  const [width, height] = [200, 280];
  const rowBytes = 1 + width / 8;
  const pixels = new Uint8Array(rowBytes * height).fill(0xff);
  for (let y = 0; y < height; y++) {
    const row = y * rowBytes;
    pixels[row] = 0;
    const onLine = y > 40 && y < 240 && y % 8 < 3 && y % 56 > 8;
    if (onLine) pixels.fill(0x55, row + 4, row + rowBytes - 4 - (Math.floor(y / 8) % 5));
  }

  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header[8] = 1;
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return new Uint8Array([
    ...signature,
    ...chunk('IHDR', header),
    // Stored, not compressed: compressed bytes differ from one version of Node to the next.
    ...chunk('IDAT', deflateSync(pixels, { level: 0 })),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

/** @param {string} type @param {Uint8Array} data */
function chunk(type, data) {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}
