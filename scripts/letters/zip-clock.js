const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** 1 January 1980 00:00, the earliest moment a zip can name. */
const EARLIEST = 0x0021_0000;

/**
 * Sets the time of every file in a zip to a fixed moment, so that the same content always gives
 * the same bytes.
 *
 * Source of the offsets: PKWARE APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 *
 * @param {Uint8Array} zip without a comment at its end
 * @returns {Uint8Array} a copy
 */
export function stopClock(zip) {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== END_OF_DIRECTORY) throw new Error('not a plain zip');

  let entry = view.getUint32(end + 16, true);
  while (view.getUint32(entry, true) === DIRECTORY_ENTRY) {
    view.setUint32(entry + 12, EARLIEST, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, EARLIEST, true);
    entry +=
      46 +
      view.getUint16(entry + 28, true) +
      view.getUint16(entry + 30, true) +
      view.getUint16(entry + 32, true);
  }
  return bytes;
}
