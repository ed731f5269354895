import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mutateBytes } from './mutate-bytes.js';
import { mutateMarkup } from './mutate-markup.js';

/** @import { Random } from './random.js' */

const XML = /\.(?:xml|rels)$/;

/**
 * A zip with something wrong inside: the zip itself is sound, so that readers get further.
 *
 * @param {Uint8Array} bytes
 * @param {Random} random
 */
function mutateZip(bytes, random) {
  const entries = unzipSync(bytes);
  const names = Object.keys(entries);
  const name = random.pick(names.filter((each) => XML.test(each)));
  const content = entries[name] ?? new Uint8Array();
  switch (random.below(8)) {
    case 0:
      delete entries[name];
      break;
    case 1:
      delete entries[name];
      entries[random.pick([`../../${name}`, `/${name}`, '__proto__', 'a'.repeat(3000)])] = content;
      break;
    case 2:
      entries[random.pick(names)] = content;
      break;
    case 3:
      entries[name] = mutateBytes(content, random, content);
      break;
    default:
      entries[name] = strToU8(mutateMarkup(strFromU8(content), random));
  }
  // The type of an OpenDocument stands first and is not packed.
  const { mimetype, ...others } = entries;
  const type = mimetype && { mimetype: /** @type {const} */ ([mimetype, { level: 0 }]) };
  return zipSync({ ...type, ...others }, { level: 1 });
}

/** @param {Uint8Array} bytes @param {Random} random */
const mutateText = (bytes, random) =>
  Buffer.from(mutateMarkup(Buffer.from(bytes).toString('latin1'), random), 'latin1');

/**
 * A file with something wrong: half of the time in its bytes, else in what its format is made of.
 *
 * @param {string} format
 * @param {Uint8Array} bytes
 * @param {Random} random
 * @param {Uint8Array} other a file of the same format
 * @returns {Uint8Array}
 */
export function mutate(format, bytes, random, other) {
  if (random.below(2) === 0) return mutateBytes(bytes, random, other);
  if (format === 'docx' || format === 'odt') return mutateZip(bytes, random);
  return format === 'doc' || format === 'msg'
    ? mutateBytes(bytes, random, other)
    : mutateText(bytes, random);
}
