import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, runHelder } from '../run-helder.ts';

const PAGE = readFileSync(join(ROOT, 'docs/many-machines.md'), 'utf8');

const blocks = [...PAGE.matchAll(/^```(\w+)\n([\s\S]*?)^```/gmu)].map(
  ([, language = '', code = '']) => ({ language, code }),
);

const exported = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'helder-machines-'));
  mkdirSync(join(folder, 'export'));
  for (const name of readdirSync(join(ROOT, 'fixtures/letters')).filter((file) =>
    file.endsWith('.md'),
  )) {
    cpSync(join(ROOT, 'fixtures/letters', name), join(folder, 'export', name));
  }
  return folder;
};

/** What each engine calls the number of a part, and how it is filled in for the nth machine. */
const ENGINES: readonly (readonly [string, number, (command: string, part: number) => string])[] = [
  ['GNU parallel', 8, (command, part) => command.replaceAll('{}', String(part))],
  [
    'GitHub Actions',
    4,
    (command, part) => command.replace(/\$\{\{ matrix\.part \}\}/gu, String(part)),
  ],
  [
    'GitLab',
    4,
    (command, part) =>
      command.replaceAll('$CI_NODE_INDEX', String(part)).replaceAll('$CI_NODE_TOTAL', '4'),
  ],
  [
    'Kubernetes',
    8,
    (command, part) => command.replaceAll('$((JOB_COMPLETION_INDEX + 1))', String(part)),
  ],
];

/** The words of a command of helder, with its patterns filled in as a shell does. */
function wordsOf(command: string, cwd: string): string[] {
  return command
    .trim()
    .split(/\s+/u)
    .flatMap((word) =>
      word.includes('*')
        ? readdirSync(cwd).filter((file) =>
            new RegExp(`^${word.replaceAll('*', '.*')}$`, 'u').test(file),
          )
        : [word],
    );
}

const sectionOf = (engine: string) =>
  PAGE.split(/^## /mu).find((section) => section.startsWith(engine)) ?? '';

const commandsIn = (section: string, name: string) =>
  [...section.matchAll(new RegExp(`helder (${name} [^\\n]*)`, 'gu'))].map(
    ([, command = '']) => command,
  );

describe('the recipes for many machines', () => {
  it('are YAML where they say so', () => {
    const yaml = blocks.filter(({ language }) => language === 'yaml');
    expect(yaml).toHaveLength(3);
    for (const { code } of yaml) expect(parse(code)).toBeTypeOf('object');
  });

  it.each(ENGINES)('of %s give together what one run gives', async (engine, parts, fillIn) => {
    const cwd = exported();
    const section = sectionOf(engine);
    const [measure = ''] = commandsIn(section, 'inventory');
    const [merge = ''] = commandsIn(section, 'merge');
    for (let part = 1; part <= parts; part++) {
      const { code, stderr } = await runHelder(wordsOf(fillIn(measure, part), cwd), { cwd });
      expect({ code, stderr }).toMatchObject({
        code: 0,
        stderr: expect.stringContaining(`part-${part}.ndjson`),
      });
    }
    expect((await runHelder(wordsOf(merge, cwd), { cwd })).code).toBe(0);
    await runHelder(['inventory', 'export/', '-f', 'json', '-o', 'one.json'], { cwd });
    expect(readFileSync(join(cwd, 'inventory.json'), 'utf8')).toBe(
      readFileSync(join(cwd, 'one.json'), 'utf8'),
    );
  });
});
