import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { UnreadableError } from '../unreadable.ts';

/** The XML of a Word file by the path of each part. */
export type Parts = Readonly<Record<string, string>>;

/**
 * A letter of 7,000 words takes 1 MB of XML. At 10 MB mammoth needs a gigabyte of memory, so what
 * unpacks to more than this would take the whole program down: a zip bomb, or no letter.
 */
const MOST_XML_BYTES = 12_000_000;

const XML = /\.(xml|rels)$/;

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
        if (!XML.test(name)) return false;
        total += originalSize;
        if (total > MOST_XML_BYTES) throw new UnreadableError({ code: 'too-large' });
        return true;
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
