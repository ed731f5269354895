import { strFromU8, unzipSync } from 'fflate';
import type { DocumentFormat } from '../model.ts';
import { UnreadableError } from '../unreadable.ts';

/** The XML of a zipped document by the path of each part. */
export type Parts = Readonly<Record<string, string>>;

/**
 * A letter of 7,000 words takes 1 MB of XML. At 12 MB a Word file takes 8 seconds and 500 MB of
 * memory, so what unpacks to more than this is a zip bomb, or no letter.
 */
const MOST_XML_BYTES = 12_000_000;

const XML = /\.(xml|rels)$/;

/**
 * Unpacks the XML of a zipped document into memory; pictures and embedded files stay packed. Paths
 * are only names here: nothing is written to disk.
 *
 * @throws UnreadableError `corrupt`, or `too-large` before anything too large is unpacked
 */
export function unpackXml(bytes: Uint8Array, format: DocumentFormat): Parts {
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
    throw new UnreadableError({ code: 'corrupt', format }, { cause: error });
  }
  return Object.fromEntries(
    Object.entries(entries).map(([name, content]) => [name, strFromU8(content)]),
  );
}
