import { describe, expect, it } from 'vitest';
import { guardedReader } from '../../src/document/guarded-reader.ts';
import { UnreadableError } from '../../src/document/unreadable.ts';
import { makeDocx, p, r } from './make-docx.ts';
import { bytesOf } from './outline.ts';

const LIMITS = { seconds: 2, megabytes: 150 };
const ROOMY = { seconds: 30, megabytes: 150 };

const stubborn = (limits = LIMITS) =>
  guardedReader(limits, new URL('./stubborn-worker.js', import.meta.url));

const docx = makeDocx({ body: p(r('Dag.')) });
const sourceOf = (name: string) => ({ name, bytes: docx });

const reasonOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableError ? error.reason : error),
  );

describe('a reader under limits', () => {
  it.each([
    ['hangs', LIMITS, { code: 'too-slow', seconds: 2 }],
    ['grows', ROOMY, { code: 'too-large' }],
    ['unpacks', ROOMY, { code: 'too-large' }],
    ['ends', ROOMY, { code: 'corrupt', format: 'docx' }],
    ['throws', ROOMY, { code: 'corrupt', format: 'docx' }],
    ['refuses', ROOMY, { code: 'scan', pages: 2 }],
  ])('gives up a file that %s', async (name, limits, reason) => {
    expect(await reasonOf(stubborn(limits)(sourceOf(name)))).toEqual(reason);
  });

  it('goes on with the next files in a new worker', async () => {
    const read = stubborn();
    const readings = ['hangs', 'brief', 'brief', 'ends', 'brief'].map((name) =>
      read(sourceOf(name)),
    );
    expect(await Promise.all(readings.map(reasonOf))).toMatchObject([
      { code: 'too-slow' },
      'read',
      'read',
      { code: 'corrupt' },
      'read',
    ]);
    expect(await Promise.all([readings[1], readings[2], readings[4]])).toEqual([
      { read: 1 },
      { read: 2 },
      { read: 1 },
    ]);
  });

  it('tells a fault of helder itself from a fault of the file', async () => {
    await expect(stubborn()(sourceOf('fails'))).rejects.toThrow('TypeError: x');
    await expect(stubborn()(sourceOf('fails'))).rejects.not.toBeInstanceOf(UnreadableError);
  });

  it('needs no worker for a short text', async () => {
    const { format } = await stubborn()({ name: 'hangs.md', bytes: bytesOf('Dag.') });
    expect(format).toBe('md');
  });

  it('knows an unreadable file at once', async () => {
    const reading = stubborn()({ name: 'hangs', bytes: bytesOf('') });
    expect(await reasonOf(reading)).toEqual({ code: 'empty-file' });
  });
});
