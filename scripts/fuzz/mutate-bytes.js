/** @import { Random } from './random.js' */

const EXTREMES = [0x00, 0x01, 0x7f, 0x80, 0xff];
const LONGEST_RANGE = 4096;

/** @param {Uint8Array} bytes @param {Random} random */
function range(bytes, random) {
  const start = random.below(bytes.length);
  return [start, Math.min(bytes.length, start + 1 + random.below(LONGEST_RANGE))];
}

/** @type {((bytes: Buffer, random: Random, other: Uint8Array) => Uint8Array)[]} */
const MUTATIONS = [
  function flipBits(bytes, random) {
    for (let count = 1 + random.below(16); count > 0; count--) {
      const at = random.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    }
    return bytes;
  },
  function overwrite(bytes, random) {
    const at = random.below(bytes.length);
    const end = Math.min(bytes.length, at + 1 + random.below(8));
    return bytes.fill(random.pick(EXTREMES), at, end);
  },
  function truncate(bytes, random) {
    return bytes.subarray(0, 1 + random.below(bytes.length));
  },
  function remove(bytes, random) {
    const [start, end] = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  function repeat(bytes, random) {
    const [start, end] = range(bytes, random);
    const part = bytes.subarray(start, end);
    const parts = Array.from({ length: 1 + random.below(20) }, () => part);
    return Buffer.concat([bytes.subarray(0, end), ...parts, bytes.subarray(end)]);
  },
  function splice(bytes, random, other) {
    const [start, end] = range(other, random);
    const at = random.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), other.subarray(start, end), bytes.subarray(at)]);
  },
];

/**
 * Bytes with one to three things wrong, as a bad disk, line or program makes them.
 *
 * @param {Uint8Array} bytes
 * @param {Random} random
 * @param {Uint8Array} other a file of the same format, for parts that do not belong
 * @returns {Uint8Array}
 */
export function mutateBytes(bytes, random, other) {
  let mutated = Buffer.from(bytes);
  for (let count = 1 + random.below(3); count > 0 && mutated.length > 0; count--) {
    mutated = Buffer.from(random.pick(MUTATIONS)(mutated, random, other));
  }
  return mutated;
}
