/** Control characters that never stand in a text file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it counts
const NOISE = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;

/** More than one in fifty of those and the bytes are no text. */
const MOST_NOISE = 0.02;

const SAMPLE_BYTES = 4096;

/**
 * UTF-16 without a byte order mark: of Latin text every other byte is zero.
 */
function utf16By(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
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

function encodingOf(bytes: Uint8Array): string {
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
  return new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/\r\n?/g, '\n');
}

/** Whether characters are something a person wrote, and not the bytes of some other format. */
export function isText(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  return (sample.match(NOISE)?.length ?? 0) <= sample.length * MOST_NOISE;
}
