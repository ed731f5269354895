import { readdir, readFile } from 'node:fs/promises';
import { brokenFiles } from './broken.js';
import { toDocx } from './docx.js';
import { toPdf } from './pdf.js';
import { parseSource } from './source.js';

const SOURCES = new URL('../../fixtures/sources/letters/', import.meta.url);
/** The letter that the broken files are made of. */
const SPOILED = 'parkeervergunning-toegekend';

/**
 * The letters that have a source, by name without extension, in alphabetical order.
 *
 * @returns {Promise<Map<string, import('./source.js').Letter>>}
 */
export async function readSources() {
  const names = (await readdir(SOURCES)).filter((name) => name.endsWith('.md')).sort();
  /** @type {[string, import('./source.js').Letter][]} */
  const letters = await Promise.all(
    names.map(async (name) => [
      name.slice(0, -'.md'.length),
      parseSource(await readFile(new URL(name, SOURCES), 'utf8')),
    ]),
  );
  return new Map(letters);
}

/**
 * Every file that is made from the sources.
 *
 * @returns {Promise<Map<string, Uint8Array>>} bytes by path below `fixtures/`
 */
export async function makeFiles() {
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  const letters = await readSources();
  for (const [name, letter] of letters) {
    const { format } = letter.head;
    const bytes = await (format === 'docx' ? toDocx(letter) : toPdf(letter));
    files.set(`letters/${name}.${format}`, bytes);
  }
  const spoiled = letters.get(SPOILED);
  if (!spoiled) throw new Error(`no source for ${SPOILED}`);
  for (const [name, bytes] of await brokenFiles(spoiled)) files.set(`broken/${name}`, bytes);
  return files;
}
