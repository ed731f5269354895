import { expect, it } from 'vitest';
import type { Limits } from '../../src/document/limits.ts';
import { unguardedLetters } from '../../src/letter/letters.ts';
import { runHelder } from '../run-helder.ts';

const GOOD = 'fixtures/letters/paspoort-verloopt.md';

async function limitsOf(...argv: string[]): Promise<Limits | undefined> {
  let given: Limits | undefined;
  await runHelder(argv, {
    letters: (limits, yardstick) => {
      given = limits;
      return unguardedLetters(yardstick);
    },
  });
  return given;
}

it('gives each file 10 seconds and 512 MB, or what the person says', async () => {
  expect(await limitsOf('check', GOOD)).toEqual({ seconds: 10, megabytes: 512 });
  expect(await limitsOf('check', GOOD, '--timeout', '2.5', '--memory', '100')).toEqual({
    seconds: 2.5,
    megabytes: 100,
  });
  expect(await limitsOf('tekst', GOOD, '--timeout', '60')).toMatchObject({ seconds: 60 });
});

it('goes on where helder itself goes wrong on a letter', async () => {
  const other = 'fixtures/letters/afval-nieuwe-dagen.md';
  const { code, stdout, stderr } = await runHelder(['check', GOOD, other, '--format', 'json'], {
    letters: (_, yardstick) => {
      const { assess, ...others } = unguardedLetters(yardstick);
      const failing: typeof assess = async (source) => {
        if (source.name === GOOD) throw new TypeError('x is undefined');
        return assess(source);
      };
      return { ...others, assess: failing };
    },
  });
  expect(code).toBe(2);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout).letters).toMatchObject([
    { file: GOOD, status: 'unreadable', reason: { code: 'fault' } },
    { file: other, status: expect.stringMatching(/judged/) },
  ]);
});

it.each(['0', '-1', 'snel', '1e3'])('says that %s is no limit', async (value) => {
  const { code, stderr } = await runHelder(['check', GOOD, `--timeout=${value}`]);
  expect(code).toBe(2);
  expect(stderr).toContain(`Achter --timeout hoort een getal boven 0, niet ‘${value}’.`);
});
