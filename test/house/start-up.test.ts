import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const BUNDLE = join(import.meta.dirname, '../../dist/bundle');

/** A file of the bundle with those that it imports at once, and not only when needed. */
function loadedWith(file: string, known = new Map<string, string>()): Map<string, string> {
  if (known.has(file)) return known;
  const code = readFileSync(join(BUNDLE, file), 'utf8');
  known.set(file, code);
  for (const [, imported = ''] of code.matchAll(/^import\s(?:.*?from\s)?"\.\/([^"]+)";$/gmu)) {
    loadedWith(imported, known);
  }
  return known;
}

/** The packages whose code a file of the bundle loads at its start. */
const packagesIn = (file: string): string[] => {
  const names = [...loadedWith(file).values()].flatMap((code) =>
    [...code.matchAll(/^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gmu)].map(([, name]) => name),
  );
  return [...new Set(names)].filter((name) => name !== undefined).sort();
};

describe('the program loads at its start', () => {
  it('no library but the small ones that commands and formats share', () => {
    const small = ['chalk', 'commander', 'csv-parse', 'diff', 'fflate'];
    expect(packagesIn('process.js').filter((name) => !small.includes(name))).toEqual([]);
  });

  it('nothing of what assesses a letter in a process that has a thread for it', () => {
    const modules = [...loadedWith('inventory-worker.js').values()].join('\n');
    expect(modules).toContain('// dist/cli/inventory-worker.js');
    expect(modules).not.toMatch(
      /^\/\/ dist\/(?:letter\/assess|rules\/index|measures\/index|language\/)/mu,
    );
  });
});
