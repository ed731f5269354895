import { describe, expect, it } from 'vitest';
import { guard } from '../../src/document/guard.ts';
import { UnreadableError } from '../../src/document/unreadable.ts';

const LIMITS = { seconds: 2, megabytes: 150 };
const ROOMY = { seconds: 30, megabytes: 150 };

const stubborn = (limits = LIMITS) =>
  guard<string, unknown>(new URL('./stubborn-worker.js', import.meta.url), limits);

const reasonOf = (working: Promise<unknown>) =>
  working.then(
    () => 'done',
    (error: unknown) => (error instanceof UnreadableError ? error.reason : error),
  );

describe('work under limits', () => {
  it.each([
    ['hangs', LIMITS, { code: 'too-slow', seconds: 2 }],
    ['grows', ROOMY, { code: 'too-large' }],
    ['unpacks', ROOMY, { code: 'too-large' }],
    ['ends', ROOMY, { code: 'corrupt', format: 'docx' }],
    ['throws', ROOMY, { code: 'corrupt', format: 'docx' }],
    ['refuses', ROOMY, { code: 'scan', pages: 2 }],
  ])('is given up for a file that %s', async (task, limits, reason) => {
    expect(await reasonOf(stubborn(limits)(task, 'docx'))).toEqual(reason);
  });

  it('goes on with the next files in a new worker', async () => {
    const work = stubborn();
    const works = ['hangs', 'brief', 'brief', 'ends', 'brief'].map((task) => work(task, 'docx'));
    expect(await Promise.all(works.map(reasonOf))).toMatchObject([
      { code: 'too-slow' },
      'done',
      'done',
      { code: 'corrupt' },
      'done',
    ]);
    expect(await Promise.all([works[1], works[2], works[4]])).toEqual([
      { done: 1 },
      { done: 2 },
      { done: 1 },
    ]);
  });

  it('tells a fault of helder itself from a fault of the file', async () => {
    await expect(stubborn()('fails', 'docx')).rejects.toThrow('TypeError: x');
    await expect(stubborn()('fails', 'docx')).rejects.not.toBeInstanceOf(UnreadableError);
  });
});
