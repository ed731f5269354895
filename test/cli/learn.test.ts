import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Prompter } from '../../src/cli/prompts.ts';
import { runHelder } from '../run-helder.ts';

const SENTENCE =
  'Wij sturen u deze brief omdat u vorig jaar hebt gevraagd of u een parkeerplaats voor uw huis kunt krijgen en of u daar dan ook een paal met stroom voor uw auto bij kunt krijgen.';

const LETTERS = {
  'een.md': `Geachte heer Bos,\n\n${SENTENCE} Het antwoord is ja. U krijgt de plaats in mei.\n\nWij maken de plek voor u vrij. U kunt uw auto daar altijd neerzetten. Bel ons als er iets niet klopt.`,
  'twee.md': `Beste mevrouw Smit,\n\n${SENTENCE} Wij zoeken het nog uit. Dat duurt zes weken.\n\nDe straat is smal. De bus moet er langs kunnen. Wij vragen daarom eerst wat de buren ervan vinden. Daarna hoort u van ons.`,
};

/** Finds all points of a letter fine as they are, and approves. */
const lenient: Prompter = {
  begin: () => undefined,
  end: () => undefined,
  show: () => undefined,
  async select(_, choices) {
    const named = choices.find(({ label }) => label === 'Dit mag zo blijven') ?? choices[0];
    return named?.value;
  },
  text: async (question) => (question.startsWith('Waarom') ? 'Dit is zo afgesproken.' : ''),
};

async function reviewed(): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'helder-learn-'));
  for (const [name, text] of Object.entries(LETTERS)) {
    writeFileSync(join(cwd, name), text);
    const argv = ['review', name, '--reviewer', 'An'];
    expect((await runHelder(argv, { cwd, prompter: async () => lenient })).code).toBe(0);
  }
  return cwd;
}

const longSentences = async (cwd: string) => {
  const { stdout } = await runHelder(['check', 'een.md', '-f', 'json'], { cwd });
  const { letters } = JSON.parse(stdout);
  return letters[0].findings.filter(({ rule }: { rule: string }) => rule === 'lange-zin').length;
};

describe('helder register learn', () => {
  it('proposes a sentence without its text, which the register does not have', async () => {
    const cwd = await reviewed();
    const { code, stdout } = await runHelder(['register', 'learn'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /- lange-zin: de zin met kenmerk [\da-f]{12}\n {2}mocht blijven in 2 brieven/u,
    );
    expect(stdout).toContain('reden: Dit is zo afgesproken.');
    expect(stdout).toContain('--letters');
    expect(stdout).not.toContain('parkeerplaats');
  });

  it('looks the sentence up in letters, and what it proposes works in the configuration', async () => {
    const cwd = await reviewed();
    const { stdout } = await runHelder(['register', 'learn', '--letters', '.'], { cwd });
    expect(stdout).toContain(`- lange-zin: ‘${SENTENCE}’`);
    expect(await longSentences(cwd)).toBe(1);
    writeFileSync(join(cwd, 'helder.config.json'), stdout.slice(stdout.indexOf('\n{')));
    expect(await longSentences(cwd)).toBe(0);
  });

  it('changes nothing itself', async () => {
    const cwd = await reviewed();
    await runHelder(['register', 'learn', '--letters', '.'], { cwd });
    expect(await longSentences(cwd)).toBe(1);
  });

  it('refuses an accepted sentence without a reason', async () => {
    const cwd = await reviewed();
    const accept = [{ rule: 'lange-zin', sentence: SENTENCE, owner: 'KCC' }];
    writeFileSync(join(cwd, 'helder.config.json'), JSON.stringify({ accept }));
    const { code, stderr } = await runHelder(['check', 'een.md'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('reason');
  });
});
