import { unzipSync } from 'fflate';

/** What stands in a container file, by name, as far as that can be found out cheaply. */

/**
 * The names in a zip; undefined where its directory, which stands at the end, is missing.
 */
export function zipNames(bytes: Uint8Array): readonly string[] | undefined {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter({ name }) {
        names.push(name);
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return names;
}

const ENTRY_BYTES = 128;
const NO_ENTRY = 0xffffffff;

/** Sectors of a directory that are worth reading: 4,000 names. */
const MOST_SECTORS = 1000;

/**
 * The names of the streams and storages at the top of an OLE compound file, not those of files
 * inside it (MS-CFB 2.6); undefined where its directory cannot be followed.
 */
export function oleNames(bytes: Uint8Array): readonly string[] | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const sectorBytes = 2 ** Math.min(buffer.readUInt16LE(30), 12);
    const at = (sector: number): number => (sector + 1) * sectorBytes;
    const perSector = sectorBytes / 4;
    const next = (sector: number): number => {
      const table = buffer.readUInt32LE(76 + 4 * Math.floor(sector / perSector));
      return buffer.readUInt32LE(at(table) + 4 * (sector % perSector));
    };

    const entries: Buffer[] = [];
    let sector = buffer.readUInt32LE(48);
    for (let count = 0; sector < 0xfffffffa && count < MOST_SECTORS; count++) {
      for (let from = at(sector); from < at(sector + 1); from += ENTRY_BYTES) {
        entries.push(buffer.subarray(from, from + ENTRY_BYTES));
      }
      sector = next(sector);
    }

    const names: string[] = [];
    const seen = new Set<number>();
    const open = [entries[0]?.readUInt32LE(76) ?? NO_ENTRY];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      const entry = entries[index];
      if (!entry || seen.has(index)) continue;
      seen.add(index);
      names.push(entry.toString('utf16le', 0, Math.max(0, entry.readUInt16LE(64) - 2)));
      open.push(entry.readUInt32LE(68), entry.readUInt32LE(72));
    }
    return names;
  } catch {
    return undefined;
  }
}
