import { describe, expect, it } from 'vitest';
import { runHelder } from '../run-helder.ts';

const says = async (...argv: readonly string[]) => {
  const { code, stdout, stderr } = await runHelder(argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  return stderr.replace(/\s+/gu, ' ');
};

describe('a command without what it is about', () => {
  it.each([
    [['inventaris'], 'helder inventaris', 'mappen'],
    [['inventory', '--no-cache'], 'helder inventory', 'mappen'],
    [['voegsamen'], 'helder voegsamen', '.ndjson'],
    [['compare', '2024-Q2'], 'helder compare', '2024-Q2'],
    [['hermeet'], 'helder hermeet', '2024-Q2'],
    [['--all'], 'helder check', '.docx'],
    [['bulk', 'verify'], 'helder bulk verify', 'brieven'],
    [['--lang', 'en', 'inventory'], 'helder inventory', 'folders'],
  ])('%j is told what goes behind it', async (argv, command, what) => {
    const told = await says(...argv);
    expect(told).toContain(`‘${command}’`);
    expect(told).toContain(`${command} --help`);
    expect(told).toContain(what);
  });
});
