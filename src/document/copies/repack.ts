import { crc32 } from 'node:zlib';
import { deflateSync, strToU8 } from 'fflate';

/**
 * A zip with other text in some of its parts. All else stays as it was, to the byte: unpacking and
 * packing again would give other bytes for the same picture. Offsets and fields are those of
 * APPNOTE.TXT, the description of zip by PKWARE.
 */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
/** A comment at the end of a zip is at most so long. */
const LONGEST_COMMENT = 0xffff;

/** Whether names are in UTF-8; the other flags tell how a part was packed before. */
const UTF8_FLAG = 0x0800;
const DEFLATED = 8;
/** Stands in the place of an offset or number that does not fit. */
const ELSEWHERE = 0xffffffff;

/** A part as the directory of the zip has it. */
interface Entry {
  readonly name: string;
  /** Its row in the directory. */
  readonly row: Buffer;
  /** Where the part itself starts in the file. */
  readonly offset: number;
}

const corrupt = (): Error => new Error('this zip has no directory that can be followed');

/** Where the end of the directory stands; behind it comes nothing but a comment. */
function endOf(zip: Buffer): number {
  for (let at = zip.length - END_LENGTH; at >= 0; at--) {
    if (zip.length - at > END_LENGTH + LONGEST_COMMENT) break;
    if (zip.readUInt32LE(at) === END) return at;
  }
  throw corrupt();
}

function entriesOf(zip: Buffer, start: number, end: number): Entry[] {
  const entries: Entry[] = [];
  let at = start;
  while (at + CENTRAL_LENGTH <= end && zip.readUInt32LE(at) === CENTRAL) {
    const nameLength = zip.readUInt16LE(at + 28);
    const length =
      CENTRAL_LENGTH + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const offset = zip.readUInt32LE(at + 42);
    if (offset === ELSEWHERE || offset >= start) throw corrupt();
    const name = zip.toString('utf8', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
    entries.push({ name, row: zip.subarray(at, at + length), offset });
    at += length;
  }
  return entries;
}

/** A part with its row in the directory, which is to get the offset where the part ends up. */
interface Packed {
  readonly part: Buffer;
  readonly row: Buffer;
}

/**
 * Packs text anew.
 *
 * @param like the row of the directory whose time, system and rights it gets
 */
function packed(name: string, text: string, like: Buffer): Packed {
  const content = strToU8(text);
  const deflated = deflateSync(content, { level: 6 });
  const nameBytes = Buffer.from(name, 'utf8');
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(UTF8_FLAG, 2);
  shared.writeUInt16LE(DEFLATED, 4);
  like.copy(shared, 6, 12, 16);
  shared.writeUInt32LE(crc32(content), 10);
  shared.writeUInt32LE(deflated.length, 14);
  shared.writeUInt32LE(content.length, 18);
  shared.writeUInt16LE(nameBytes.length, 22);

  const local = Buffer.alloc(LOCAL_LENGTH);
  local.writeUInt32LE(LOCAL, 0);
  shared.copy(local, 4);

  const row = Buffer.alloc(CENTRAL_LENGTH);
  row.writeUInt32LE(CENTRAL, 0);
  like.copy(row, 4, 4, 6);
  shared.copy(row, 6);
  // From the rights on, for the comment and the number of the disk are left out.
  like.copy(row, 36, 36, 42);
  return {
    part: Buffer.concat([local, nameBytes, deflated]),
    row: Buffer.concat([row, nameBytes]),
  };
}

/**
 * The same zip with other or more parts of text. What stays keeps its bytes and its order; a part
 * that is new comes last.
 *
 * @param changes the new text of parts, by path
 * @throws {Error} where the directory cannot be followed
 */
export function repack(bytes: Uint8Array, changes: ReadonlyMap<string, string>): Uint8Array {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(zip);
  const start = zip.readUInt32LE(end + 16);
  const entries = entriesOf(zip, start, end);
  const [first] = entries;
  if (!first) throw corrupt();
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  const behind = new Map(
    inOrder.map(({ offset }, index) => [offset, inOrder[index + 1]?.offset ?? start]),
  );

  const kept = ({ name, row, offset }: Entry): Packed => {
    const text = changes.get(name);
    return text === undefined
      ? { part: zip.subarray(offset, behind.get(offset)), row }
      : packed(name, text, row);
  };
  const known = new Set(entries.map(({ name }) => name));
  const parts = [
    ...inOrder.map((entry) => ({ entry, packed: kept(entry) })),
    ...[...changes]
      .filter(([name]) => !known.has(name))
      .map(([name, text]) => ({ entry: undefined, packed: packed(name, text, first.row) })),
  ];

  const head = zip.subarray(0, inOrder[0]?.offset ?? 0);
  const rows = new Map<Entry | Packed, Buffer>();
  let offset = head.length;
  for (const { entry, packed } of parts) {
    const row = Buffer.from(packed.row);
    row.writeUInt32LE(offset, 42);
    rows.set(entry ?? packed, row);
    offset += packed.part.length;
  }
  const directory = Buffer.concat([
    ...entries.map((entry) => rows.get(entry) ?? entry.row),
    ...parts.flatMap(({ entry, packed }) => (entry ? [] : (rows.get(packed) ?? []))),
  ]);
  const tail = Buffer.from(zip.subarray(end));
  tail.writeUInt16LE(parts.length, 8);
  tail.writeUInt16LE(parts.length, 10);
  tail.writeUInt32LE(directory.length, 12);
  tail.writeUInt32LE(offset, 16);
  return Buffer.concat([head, ...parts.map(({ packed }) => packed.part), directory, tail]);
}
