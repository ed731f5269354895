import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceFile } from '../../src/document/source-file.ts';
import { UnreadableError } from '../../src/document/unreadable.ts';
import { findLetters } from '../../src/inventory/find-letters.ts';

const folder = mkdtempSync(join(tmpdir(), 'helder-'));
const at = (name: string) => join(folder, name);

writeFileSync(at('brief.txt'), 'Dag.');
writeFileSync(at('groot.pdf'), '');
truncateSync(at('groot.pdf'), 300_000_000);
mkdirSync(at('map'));
symlinkSync(at('brief.txt'), at('verwijzing.txt'));
symlinkSync(at('kring.txt'), at('kring.txt'));
symlinkSync(at('nergens.txt'), at('los.txt'));
symlinkSync(folder, join(at('map'), 'omhoog'));

const reasonOf = (name: string) =>
  readSourceFile(name, at(name)).then(
    ({ bytes }) => Buffer.from(bytes).toString(),
    (error: unknown) => (error instanceof UnreadableError ? error.reason.code : error),
  );

describe('a path', () => {
  it.each([
    ['brief.txt', 'Dag.'],
    ['verwijzing.txt', 'Dag.'],
    ['kring.txt', 'not-found'],
    ['los.txt', 'not-found'],
    ['nergens.txt', 'not-found'],
    [`${'a'.repeat(500)}.txt`, 'not-found'],
    ['brief.txt/brief.txt', 'not-found'],
    ['map', 'is-directory'],
    ['groot.pdf', 'too-large'],
  ])('%s', async (name, outcome) => {
    expect(await reasonOf(name)).toBe(outcome);
  });

  it.skipIf(process.platform === 'win32')('that is a device is no letter', async () => {
    await expect(readSourceFile('nul', '/dev/null')).rejects.toMatchObject({
      reason: { code: 'not-a-file' },
    });
  });
});

it.skipIf(process.platform === 'win32')(
  'is found once where links lead to it, and links may go round',
  async () => {
    const found = await findLetters([folder], '/');
    expect(found).toMatchObject({
      files: ['brief.txt', 'groot.pdf', 'kring.txt', 'los.txt'].map(at),
      closed: [],
      linked: [],
    });
  },
);
