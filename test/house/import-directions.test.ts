import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** The rooms from the file to the door; a room may enter those before it. See docs/architecture.md. */
const ROAD = [
  ['document'],
  ['language'],
  ['measures'],
  ['rules'],
  ['norm'],
  ['letter'],
  ['inventory'],
  ['bulk'],
  ['messages'],
  ['reports'],
  ['config'],
  ['cli'],
];

const roomOf = (file: string) => relative(SRC, file).split('/')[0] ?? '';
const positionOf = (room: string) => ROAD.findIndex((rooms) => rooms.includes(room));

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

const modules = sources.map((file) => {
  const path = resolve(SRC, file);
  const code = readFileSync(path, 'utf8');
  const imports = [...code.matchAll(/(?:from|import\(?)\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return { file, path, code, imports };
});

describe('the house', () => {
  it('has no module outside its rooms', () => {
    const outside = modules.filter(({ path }) => positionOf(roomOf(path)) < 0);
    expect(outside.map(({ file }) => file)).toEqual([]);
  });

  it('lets a room know only rooms to its left', () => {
    const wrong = modules.flatMap(({ file, path, imports }) =>
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => resolve(dirname(path), specifier))
        .filter((target) => {
          const from = roomOf(path);
          const to = roomOf(target);
          return from !== to && positionOf(to) >= positionOf(from);
        })
        .map((target) => `${file} imports ${relative(SRC, target)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the libraries that read formats in the readers', () => {
    const readers =
      /^(?:mammoth|pdfjs-dist|remark-|rehype-|unified|mdast|hast|micromark|fflate|jszip|saxes|word-extractor|postal-mime|@kenjiuno)/;
    const wrong = modules.flatMap(({ file, imports }) =>
      file.startsWith('document/')
        ? []
        : imports.filter((name) => readers.test(name)).map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  /** It starts workers and must know how much memory they take: nothing else of the process. */
  const GUARD = 'document/guard.ts';

  it('lets only cli touch the process', () => {
    const touches = modules.filter(
      ({ file, code }) =>
        !file.startsWith('cli/') &&
        file !== GUARD &&
        /\bprocess\.\w|from 'node:process'|\bconsole\.(?:log|info|error|debug)\b|\bDate\.now\(|new Date\(\)|performance\.now/.test(
          code,
        ),
    );
    expect(touches.map(({ file }) => file)).toEqual([]);
    const guard = modules.find(({ file }) => file === GUARD)?.code ?? '';
    expect(new Set(guard.match(/\bprocess\.\w+/g))).toEqual(new Set(['process.memoryUsage']));
  });

  it('starts threads and processes in one place each', () => {
    const users = (library: string) =>
      modules.filter(({ imports }) => imports.includes(library)).map(({ file }) => file);
    expect(users('node:child_process')).toEqual(['inventory/processes.ts']);
    expect(users('node:worker_threads').sort()).toEqual([GUARD, 'letter/worker.ts']);
  });

  it('leaves nothing to chance but the name of a file that is soon gone', () => {
    const chance = modules.filter(({ code }) => /Math\.random|randomUUID|randomBytes/.test(code));
    expect(chance.map(({ file }) => file)).toEqual([
      'document/new-file.ts',
      'inventory/snapshot-folder.ts',
      'inventory/spool.ts',
    ]);
  });

  it('uses each library that it brings along, and no other', () => {
    const used = new Set(
      modules
        .flatMap(({ imports }) => imports)
        .filter((name) => /^[@a-z]/.test(name) && !name.startsWith('node:'))
        .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name)
        // Types alone: the packages are `@types/hast` and `@types/mdast`.
        .filter((name) => name !== 'hast' && name !== 'mdast'),
    );
    const { dependencies } = JSON.parse(readFileSync(resolve(SRC, '../package.json'), 'utf8'));
    expect([...used].sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('asks no locale, whose data differs between versions of Node', () => {
    const asks = modules.filter(({ code }) => /\bIntl\.|\.toLocale\w+\(|localeCompare/.test(code));
    expect(asks.map(({ file }) => file)).toEqual([]);
  });

  it('never reaches for the network', () => {
    const network = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/|$)/;
    const wrong = modules.flatMap(({ file, code, imports }) => [
      ...imports.filter((name) => network.test(name)).map((name) => `${file} imports ${name}`),
      ...(/\bfetch\(|\bWebSocket\b/.test(code) ? [`${file} calls the network`] : []),
    ]);
    expect(wrong).toEqual([]);
  });
});
