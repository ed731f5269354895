import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, runHelder } from '../run-helder.ts';

const PAGE = readFileSync(resolve(ROOT, 'docs/handleiding-ci.md'), 'utf8');

const recipes = [...PAGE.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml = '']) =>
  parse(yaml),
);

/** Every text in a recipe. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

const commands = recipes.flatMap(textsIn).filter((text) => text.includes('helder.js check'));

/** The arguments of helder in a command, up to what the shell does with the outcome. */
const argumentsOf = (command: string) =>
  (command.split('helder.js ')[1] ?? '')
    .split(' ||')[0]
    ?.split(/\s+/)
    .map((word) => word.replaceAll('"', '')) ?? [];

describe('the recipes for CI', () => {
  it('are two, each with a command', () => {
    expect(recipes).toHaveLength(2);
    expect(commands).toHaveLength(2);
  });

  it.each(commands)('run: %s', async (command) => {
    const folder = mkdtempSync(join(tmpdir(), 'helder-'));
    const outputs: string[] = [];
    const argv = argumentsOf(command).map((word, index, words) => {
      if (word === 'brieven/') return 'fixtures/letters/woz-aanslag.pdf';
      if (words[index - 1] !== '--output') return word;
      const output = join(folder, word.replace('$', ''));
      outputs.push(output);
      return output;
    });
    const { code, stdout } = await runHelder(argv);
    expect(code).toBe(1);
    expect(stdout).toContain('woz-aanslag.pdf');
    expect(outputs).toHaveLength(2);
    expect(outputs.every(existsSync)).toBe(true);
  });

  it('hand over the files that the command writes', () => {
    for (const recipe of recipes) {
      const texts = textsIn(recipe);
      const command = texts.find((text) => commands.includes(text)) ?? '';
      const written = [...command.matchAll(/--output (helder\.\w+)/g)].map(([, file]) => file);
      expect(written.length).toBeGreaterThan(0);
      for (const file of written) expect(texts).toContain(file);
    }
  });
});
