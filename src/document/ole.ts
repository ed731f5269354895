/**
 * The outline of an OLE compound file (MS-CFB), as far as it tells what the file is and whether it
 * can be read. What Word and Outlook wrote up to 2003 is such a file: a disk with sectors and a
 * directory of its own.
 */
export interface OleOutline {
  /** Names of the streams and storages at the top, not those of files inside the file. */
  readonly names: readonly string[];
  /**
   * Whether readers would go on for ever: it leads round in a circle somewhere, or a table of where
   * to go on lies outside the file, of which some readers take zeros to be the content.
   */
  readonly goesRound: boolean;
}

const ENTRY_BYTES = 128;
const MINI_SECTOR_BYTES = 64;

/** Where the head of the file says how many tables it has. */
const TABLES = 44;

/** Numbers from here on stand for the end of a chain, a free sector and the like. */
const NO_SECTOR = 0xfffffffa;

/** Whether a table of what follows on what has a circle in it. */
function hasCircle(next: readonly number[]): boolean {
  const walks = new Uint32Array(next.length);
  for (let start = 0; start < next.length; start++) {
    const walk = start + 1;
    let at = start;
    while (at < next.length && walks[at] === 0) {
      walks[at] = walk;
      at = next[at] ?? NO_SECTOR;
    }
    if (at < next.length && walks[at] === walk) return true;
  }
  return false;
}

/** Follows a chain from sector to sector; it stops where it would go round. */
function chainFrom(start: number, next: readonly number[]): number[] {
  const chain: number[] = [];
  for (let at = start; at < next.length && chain.length <= next.length; ) {
    chain.push(at);
    at = next[at] ?? NO_SECTOR;
  }
  return chain;
}

/** Where an entry of the directory has the numbers of its neighbours and of what is in it. */
const NEIGHBOURS = [68, 72];
const INSIDE = 76;

/** Entries of the directory that can be reached from one, each once, and whether any came twice. */
function reachable(
  entries: readonly Buffer[],
  first: number,
  links: readonly number[],
): { readonly found: ReadonlySet<number>; readonly goesRound: boolean } {
  const found = new Set<number>();
  const open = [first];
  let goesRound = false;
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = entries[index];
    if (!entry) continue;
    if (found.has(index)) goesRound = true;
    else open.push(...links.map((at) => entry.readUInt32LE(at)));
    found.add(index);
  }
  return { found, goesRound };
}

const nameOf = (entry: Buffer): string =>
  entry.toString('utf16le', 0, Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2));

/** Shorter streams are kept in small sectors. */
const SMALL_STREAM = 4096;
/** Where an entry has the first sector of its stream, and the size of that in bytes. */
const START = 116;
const SIZE = 120;

/** The tables and the directory of a compound file. */
interface Tables {
  readonly sectorBytes: number;
  /** What sector follows on each, and what small sector on each small one. */
  readonly next: readonly number[];
  readonly miniNext: readonly number[];
  readonly entries: readonly Buffer[];
  /** Whether a table lies outside the file. */
  readonly isOutside: boolean;
}

/** @throws {RangeError} where the tables point outside the file */
function tablesOf(buffer: Buffer): Tables {
  const sectorBytes = 2 ** Math.min(buffer.readUInt16LE(30), 12);
  const sectors = Math.ceil(buffer.length / sectorBytes);
  const numbersIn = (sector: number): number[] => {
    const start = (sector + 1) * sectorBytes;
    return Array.from({ length: sectorBytes / 4 }, (_, index) => {
      const at = start + 4 * index;
      return at + 4 <= buffer.length ? buffer.readUInt32LE(at) : 0;
    });
  };

  // Where the tables are: 109 places in the head of the file, then a chain of sectors of them.
  const tables = Array.from({ length: 109 }, (_, index) => buffer.readUInt32LE(76 + 4 * index));
  let more = buffer.readUInt32LE(68);
  for (let count = 0; more < sectors && count < sectors; count++) {
    const places = numbersIn(more);
    more = places.pop() ?? NO_SECTOR;
    tables.push(...places);
  }
  const known = tables.filter((table) => table < NO_SECTOR);
  const isOutside =
    known.length < buffer.readUInt32LE(TABLES) || known.some((table) => table >= sectors - 1);
  // All that the tables tell, also of sectors that the file does not have: readers follow that.
  const next = tables
    .filter((table) => table < sectors)
    .slice(0, sectors)
    .flatMap(numbersIn);
  const miniNext = chainFrom(buffer.readUInt32LE(60), next).flatMap(numbersIn);

  const entries = chainFrom(buffer.readUInt32LE(48), next).flatMap((sector) => {
    const start = (sector + 1) * sectorBytes;
    return Array.from({ length: sectorBytes / ENTRY_BYTES }, (_, index) =>
      buffer.subarray(start + ENTRY_BYTES * index, start + ENTRY_BYTES * (index + 1)),
    ).filter((entry) => entry.length === ENTRY_BYTES);
  });
  return { sectorBytes, next, miniNext, entries, isOutside };
}

const bufferOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The outline of a compound file; undefined where its tables point outside it. */
export function outlineOfOle(bytes: Uint8Array): OleOutline | undefined {
  try {
    const { next, miniNext, entries, isOutside } = tablesOf(bufferOf(bytes));
    const [root] = entries;
    const top = reachable(entries, root?.readUInt32LE(INSIDE) ?? NO_SECTOR, NEIGHBOURS);
    const all = reachable(entries, 0, [...NEIGHBOURS, INSIDE]);
    return {
      names: [...top.found].flatMap((index) => {
        const entry = entries[index];
        return entry ? [nameOf(entry)] : [];
      }),
      goesRound: isOutside || all.goesRound || hasCircle(next) || hasCircle(miniNext),
    };
  } catch {
    return undefined;
  }
}

/**
 * What is kept under a name in a compound file; undefined where nothing is.
 *
 * @throws {RangeError} where the tables point outside the file
 */
export function streamOfOle(bytes: Uint8Array, name: string): Buffer | undefined {
  const buffer = bufferOf(bytes);
  const { sectorBytes, next, miniNext, entries } = tablesOf(buffer);
  const contentOf = (start: number): Buffer =>
    Buffer.concat(
      chainFrom(start, next).map((sector) =>
        buffer.subarray((sector + 1) * sectorBytes, (sector + 2) * sectorBytes),
      ),
    );
  const entry = entries.find((one) => nameOf(one) === name);
  const root = entries[0];
  if (!entry || !root) return undefined;
  const [start, size] = [entry.readUInt32LE(START), entry.readUInt32LE(SIZE)];
  if (size >= SMALL_STREAM) return contentOf(start).subarray(0, size);
  const small = contentOf(root.readUInt32LE(START));
  const pieces = chainFrom(start, miniNext).map((sector) =>
    small.subarray(sector * MINI_SECTOR_BYTES, (sector + 1) * MINI_SECTOR_BYTES),
  );
  return Buffer.concat(pieces).subarray(0, size);
}
