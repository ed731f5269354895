import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainReport } from '../../src/reports/terminal/plain.ts';
import { runHelder } from '../run-helder.ts';

describe('a report for a terminal', () => {
  it.each([
    true,
    false,
  ])('keeps lines and colours, and nothing else that steers (%s)', (unicode) => {
    const shown = plainReport('\u001B[1mbrief\u001B[22m\n\u001B]0;titel\u0007\u202Emd', unicode);
    const mark = unicode ? '\uFFFD' : '?';
    expect(shown).toBe(`\u001B[1mbrief\u001B[22m\n${mark}]0;titel${mark}${mark}md`);
  });

  it('has signs that every terminal knows, as long as they were', () => {
    const text = '│ ‘40%’ – 50% … «1»';
    expect(plainReport(text, true)).toBe(text);
    expect(plainReport(text, false)).toBe("| '40%' - 50% . <1>");
  });

  it.skipIf(process.platform === 'win32')('lets no name of a file steer the terminal', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'helder-namen-'));
    writeFileSync(join(cwd, 'leeg\u001B]0;titel\u0007.md'), '');
    const { stdout } = await runHelder(['bulk', cwd], { cwd });
    expect(stdout).toContain('leeg\uFFFD]0;titel\uFFFD.md');
  });
});
