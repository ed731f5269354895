/** Records of a zip file (APPNOTE 4.3), by their signature. */
const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_LENGTH = 22;
const DIRECTORY_ENTRY_LENGTH = 46;

/** 1 January 1980, midnight: the earliest moment that a zip file can hold. */
const EARLIEST = 0x00210000;

/**
 * A zip file in which every file has the same fixed time, so that the same contents give the same
 * bytes. Only for files without a comment at the end and below 4 GB, as libraries write them.
 */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  const out = zip.slice();
  const view = new DataView(out.buffer);
  const end = out.length - END_OF_DIRECTORY_LENGTH;
  if (view.getUint32(end, true) !== END_OF_DIRECTORY) throw new RangeError('no zip file');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    view.setUint32(entry + 12, EARLIEST, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, EARLIEST, true);
    entry +=
      DIRECTORY_ENTRY_LENGTH +
      view.getUint16(entry + 28, true) +
      view.getUint16(entry + 30, true) +
      view.getUint16(entry + 32, true);
  }
  return out;
}
