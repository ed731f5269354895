import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, runHelder } from '../run-helder.ts';

const cwd = mkdtempSync(join(tmpdir(), 'helder-progress-'));
for (let at = 1; at <= 6; at++) {
  cpSync(join(ROOT, 'fixtures/letters/paspoort-verloopt.md'), join(cwd, `brief-${at}.md`));
}

const linesOn = async (columns: number | undefined, command: string) => {
  let time = 0;
  const { stderr } = await runHelder([command, '.', '-f', 'json'], {
    cwd,
    columns,
    showsProgress: true,
    clock: () => {
      time += 1000;
      return time;
    },
  });
  return stderr.split('\r\u001B[2K').filter((line) => line !== '');
};

it.each([
  ['check'],
  ['inventory'],
])('tells how far a %s is, also on a terminal that says it has no columns', async (command) => {
  const lines = await linesOn(undefined, command);
  expect(lines.length).toBeGreaterThan(4);
  expect(await linesOn(0, command)).toEqual(lines);
});

it('stays on one line', async () => {
  for (const line of await linesOn(12, 'check')) expect(line.length).toBeLessThan(12);
});
