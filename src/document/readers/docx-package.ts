import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { UnreadableError } from '../unreadable.ts';

/** The XML of a Word file by the path of each part. */
export type Parts = Readonly<Record<string, string>>;

/** A letter is far smaller; only a zip bomb unpacks to more. */
const MOST_BYTES = 200_000_000;
const MOST_BYTES_A_PART = 100_000_000;

/**
 * Unpacks the XML of a Word file; pictures and embedded files stay packed.
 *
 * @throws UnreadableError `corrupt`, or `too-large` before anything too large is unpacked
 */
export function unpack(bytes: Uint8Array): Parts {
  let total = 0;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, {
      filter({ name, originalSize }) {
        total += originalSize;
        if (originalSize > MOST_BYTES_A_PART || total > MOST_BYTES) {
          throw new UnreadableError({ code: 'too-large' });
        }
        return /\.(xml|rels)$/.test(name);
      },
    });
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError({ code: 'corrupt', format: 'docx' }, { cause: error });
  }
  return Object.fromEntries(
    Object.entries(entries).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** Packs parts again, without compression: they are read back at once. */
export function pack(parts: Parts): Buffer {
  const entries: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [name, [strToU8(xml), { level: 0 }]]),
  );
  return Buffer.from(zipSync(entries));
}
