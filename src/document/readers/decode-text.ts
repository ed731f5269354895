/** Control characters that never stand in a text file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it counts
const NOISE = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;

/** More than one in fifty of those and the bytes are no text. */
const MOST_NOISE = 0.02;

const SAMPLE_BYTES = 4096;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * What Windows-1252 has where Latin 1 has control characters, 0x80 to 0x9f. `TextDecoder` of
 * Node 20 reads Windows-1252 as Latin 1 and would lose the euro sign and all curly quotes.
 */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const decodeWindows1252 = (bytes: Uint8Array): string =>
  fromLatin1(Buffer.from(bytes).toString('latin1'));

/** The characters of Windows-1252 in a text that something else decoded as Latin 1. */
export const fromLatin1 = (text: string): string =>
  text.replace(
    /[\u0080-\u009f]/g,
    (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control,
  );

/**
 * UTF-16 without a byte order mark: of Latin text every other byte is zero.
 */
function utf16By(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  const half = sample.length / 2;
  if (half < 2) return undefined;
  if (odd / half > 0.7 && even / half < 0.1) return 'utf-16le';
  if (even / half > 0.7 && odd / half < 0.1) return 'utf-16be';
  return undefined;
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const utf16 = utf16By(bytes);
  if (utf16) return utf16;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/**
 * The characters of a text file, whichever of the usual encodings it is in: UTF-8, UTF-16, or
 * Windows-1252 as older programs write it. Line ends come out as `\n`, without a byte order mark.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text =
    encoding === 'windows-1252'
      ? decodeWindows1252(bytes)
      : new TextDecoder(encoding).decode(bytes);
  return text.replace(/\r\n?/g, '\n');
}

/** Whether characters are something a person wrote, and not the bytes of some other format. */
export function isText(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  return (sample.match(NOISE)?.length ?? 0) <= sample.length * MOST_NOISE;
}
