import { type Document, isRunningText } from '../document/model.ts';

/** How many hashes make a fingerprint; the likeness of two is known to about 0.04. */
const HASHES = 128;

/** How many words in a row are compared. */
const SHINGLE = 3;

/** FNV-1a, 32 bits. Source: Fowler, Noll and Vo, "The FNV Non-Cryptographic Hash Algorithm". */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** Spreads the bits of a hash: the end of MurmurHash3 (Appleby, public domain). */
function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const SEEDS = Array.from({ length: HASHES }, (_, i) => mixed(i + 1));

/** Words in lower case; numbers are all alike, for amounts and dates differ from copy to copy. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/\d+/gu, '0')
    .match(/[\p{L}0]+/gu) ?? [];

/**
 * What a text looks like, in 256 bytes: letters from one template have fingerprints that are much
 * alike. MinHash over three words in a row of headings and running text. Source: Broder, "On the
 * resemblance and containment of documents" (1997); of each minimum 16 bits are kept.
 *
 * @returns undefined where there are too few words to compare
 */
export function fingerprintOf({ blocks }: Document): Uint16Array | undefined {
  const words = blocks
    .filter(({ kind }) => isRunningText(kind) || kind === 'heading')
    .flatMap(({ text }) => wordsOf(text));
  if (words.length < SHINGLE) return undefined;
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    shingles.add(hashOf(words.slice(at, at + SHINGLE).join(' ')));
  }
  return Uint16Array.from(SEEDS, (seed) => {
    let least = 0xffffffff;
    for (const shingle of shingles) {
      const hash = mixed(shingle ^ seed);
      if (hash < least) least = hash;
    }
    return least & 0xffff;
  });
}

/** The estimated share of shingles that two texts have in common (Jaccard), 0..1. */
export function likeness(a: Uint16Array, b: Uint16Array): number {
  let same = 0;
  for (let at = 0; at < HASHES; at++) if (a[at] === b[at]) same++;
  return same / HASHES;
}

/** A fingerprint as text that JSON can hold. */
export const fingerprintToText = (fingerprint: Uint16Array): string =>
  Buffer.from(fingerprint.buffer, fingerprint.byteOffset, fingerprint.byteLength).toString(
    'base64url',
  );

/** The fingerprint that a text stands for. */
export function fingerprintFromText(text: string): Uint16Array {
  const bytes = Buffer.from(text, 'base64url');
  // A copy, so that the numbers start at an even address.
  return new Uint16Array(Uint8Array.from(bytes).buffer);
}
