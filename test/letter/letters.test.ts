import { describe, expect, it } from 'vitest';
import { guardedLetters, unguardedLetters } from '../../src/letter/letters.ts';
import { B1 } from '../../src/norm/b1.ts';
import { makeDocx, p, r } from '../document/make-docx.ts';
import { bytesOf } from '../document/outline.ts';

/** The worker is JavaScript, so it is the one that was built. */
const WORKER = new URL('../../dist/letter/worker.js', import.meta.url);
const NOWHERE = new URL('./nergens.js', import.meta.url);
const LIMITS = { seconds: 60, megabytes: 1000 };
const YARDSTICK = { norm: B1 };

const letters = guardedLetters(LIMITS, YARDSTICK, WORKER);
const docx = {
  name: 'brief.docx',
  bytes: makeDocx({ body: p(r('U krijgt een kaart van de gemeente. '.repeat(20))) }),
};

describe('letters under limits', () => {
  it('are read and assessed as they are without', async () => {
    const { read, assess } = unguardedLetters(YARDSTICK);
    expect(await letters.read(docx)).toEqual(await read(docx));
    expect(await letters.assess(docx)).toEqual(await assess(docx));
  });

  it('need no worker where they are short texts, unless those are all signs', async () => {
    const { read } = guardedLetters(LIMITS, YARDSTICK, NOWHERE);
    const short = { name: 'brief.md', bytes: bytesOf('U krijgt een **kaart**.') };
    expect((await read(short)).format).toBe('md');
    const nested = { name: 'brief.md', bytes: bytesOf('> '.repeat(500)) };
    await expect(read(nested)).rejects.toMatchObject({ reason: { code: 'corrupt' } });
  });

  it('tell why they cannot be read', async () => {
    const cut = { name: 'brief.docx', bytes: docx.bytes.slice(0, 300) };
    await expect(letters.assess(cut)).rejects.toMatchObject({
      reason: { code: 'corrupt', format: 'docx' },
    });
    await expect(letters.read({ name: 'brief.txt', bytes: bytesOf('') })).rejects.toMatchObject({
      reason: { code: 'empty-file' },
    });
  });
});
