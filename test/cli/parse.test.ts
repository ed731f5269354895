import { describe, expect, it } from 'vitest';
import { runHelder, typed } from '../run-helder.ts';

const TEXT = 'Wij bellen u morgen op.';

describe('helder parse', () => {
  it('writes CoNLL-U, numbered by block and sentence', async () => {
    const { code, stdout } = await runHelder(['parse', '-'], typed(TEXT));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# sent_id = \d+\.1\n# text = Wij bellen u morgen op\.\n1\tWij\t/);
    expect(stdout).toContain('2\tbellen\topbellen\tVERB\t');
    expect(stdout.endsWith('\n\n')).toBe(true);
  });

  it('draws trees when asked', async () => {
    const { stdout } = await runHelder(['parse', '-', '--tree'], typed(TEXT));
    expect(stdout).toContain('bellen [opbellen]  root VERB\n├─ Wij  nsubj PRON\n');
  });

  it('says what is wrong with a file that does not exist', async () => {
    const { code, stderr } = await runHelder(['parse', 'bestaat-niet.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain('bestaat');
  });
});
