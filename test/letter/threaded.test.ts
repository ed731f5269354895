import { describe, expect, it } from 'vitest';
import { unguardedLetters } from '../../src/letter/letters.ts';
import { threadedExamine } from '../../src/letter/threaded.ts';
import { B1 } from '../../src/norm/b1.ts';
import { bytesOf } from '../document/outline.ts';

/** The worker is JavaScript, so it is the one that was built. */
const WORKER = new URL('../../dist/letter/worker.js', import.meta.url);
const NOWHERE = new URL('./nergens.js', import.meta.url);
const LIMITS = { seconds: 60, megabytes: 1000 };
const YARDSTICK = { norm: B1 };
const short = { name: 'brief.md', bytes: bytesOf('U krijgt een **kaart** van de gemeente.') };

describe('letters by the thousand', () => {
  it('are examined as they are one by one', async () => {
    const examine = threadedExamine(LIMITS, YARDSTICK, WORKER);
    expect(await examine(short)).toEqual(await unguardedLetters(YARDSTICK).examine(short));
  });

  it('all go to the thread, so that word lists are in memory once', async () => {
    const examine = threadedExamine(LIMITS, YARDSTICK, NOWHERE);
    await expect(examine(short)).rejects.toMatchObject({ reason: { code: 'corrupt' } });
  });
});
