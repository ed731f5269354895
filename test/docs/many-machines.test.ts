import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, runHelder } from '../run-helder.ts';

const PAGE = readFileSync(join(ROOT, 'docs/many-machines.md'), 'utf8');

const blocks = [...PAGE.matchAll(/^```(\w+)\n([\s\S]*?)^```/gmu)].map(
  ([, language = '', code = '']) => ({ language, code }),
);

/** What a helder leaves behind that only tells what it was asked. */
const ASKED = 'asked.json';

const STAND_IN = `#!/usr/bin/env node
require('node:fs').appendFileSync('${ASKED}', JSON.stringify(process.argv.slice(2)) + '\\n');
`;

const temporary = () => mkdtempSync(join(tmpdir(), 'helder-machines-'));

/** A folder with letters in `export`, as a share or a volume has. */
function share(): string {
  const folder = temporary();
  mkdirSync(join(folder, 'export'));
  for (const name of readdirSync(join(ROOT, 'fixtures/letters')).filter((file) =>
    file.endsWith('.md'),
  )) {
    cpSync(join(ROOT, 'fixtures/letters', name), join(folder, 'export', name));
  }
  return folder;
}

const tools = temporary();
writeFileSync(join(tools, 'helder'), STAND_IN, { mode: 0o755 });

/** Runs a step of a recipe in a shell, and what it asks of helder here. */
async function runStep(step: string, cwd: string, env: Record<string, string> = {}) {
  const PATH = `${tools}${delimiter}${process.env['PATH']}`;
  execFileSync('sh', ['-ec', step], { cwd, env: { ...process.env, ...env, PATH } });
  const asked = join(cwd, ASKED);
  if (!existsSync(asked)) return;
  for (const line of readFileSync(asked, 'utf8').trim().split('\n')) {
    const { code, stderr } = await runHelder(JSON.parse(line), { cwd });
    expect({ code, stderr }).toMatchObject({ code: 0 });
  }
  rmSync(asked);
}

const sectionOf = (engine: string) =>
  PAGE.split(/^## /mu).find((section) => section.startsWith(engine)) ?? '';

const codeIn = (engine: string, language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'mu').exec(sectionOf(engine))?.[1] ?? '';

/** What one run on one machine gives. */
async function oneRun(folder: string): Promise<string> {
  await runHelder(['inventory', 'export/', '-f', 'json', '-o', 'one.json'], { cwd: folder });
  return readFileSync(join(folder, 'one.json'), 'utf8');
}

const parts = (number: number) => Array.from({ length: number }, (_, at) => at + 1);

const inventoryIn = (folder: string) => readFileSync(join(folder, 'inventory.json'), 'utf8');

/** The share has another place here. */
const onShare = (step: string, folder: string) => step.replaceAll('/srv/letters', folder);

interface Step {
  readonly run?: string;
  readonly with?: { readonly path: string };
}

// They are for shells that Windows does not have.
describe.skipIf(process.platform === 'win32')('the recipes for many machines', () => {
  it('are YAML where they say so', () => {
    const yaml = blocks.filter(({ language }) => language === 'yaml');
    expect(yaml).toHaveLength(3);
    for (const { code } of yaml) expect(parse(code)).toBeTypeOf('object');
  });

  it('of GNU parallel give together what one run gives', async () => {
    const cwd = share();
    const [, measure = '', merge = ''] =
      /parallel .*--workdir "\$PWD" (.*)\n(.*)\n/u.exec(codeIn('GNU parallel', 'sh')) ?? [];
    for (const part of parts(8)) await runStep(measure.replaceAll('{}', String(part)), cwd);
    await runStep(merge, cwd);
    expect(inventoryIn(cwd)).toBe(await oneRun(cwd));
  });

  it('of GitHub Actions give together what one run gives, each from an empty folder', async () => {
    const letters = share();
    const { jobs } = parse(codeIn('GitHub Actions', 'yaml'));
    const merging = temporary();
    const kept: [name: string, content: string][] = [];
    for (const part of jobs.measure.strategy.matrix.part) {
      const cwd = temporary();
      const steps: Step[] = jobs.measure.steps;
      const filledIn = (text: string) => text.replace(/\$\{\{ matrix\.part \}\}/gu, String(part));
      for (const { run, with: artifact } of steps) {
        if (run !== undefined) await runStep(onShare(filledIn(run), letters), cwd);
        const name = filledIn(artifact?.path ?? '');
        if (name) kept.push([name, readFileSync(join(cwd, name), 'utf8')]);
      }
    }
    // A machine keeps what a run before left in its folder.
    mkdirSync(join(merging, 'parts'));
    writeFileSync(join(merging, 'parts/part-9.ndjson'), 'old');
    for (const { run, with: artifact } of jobs.merge.steps as Step[]) {
      if (run !== undefined) await runStep(run, merging);
      if (artifact?.path === 'parts') {
        mkdirSync(join(merging, 'parts'));
        for (const [name, content] of kept) writeFileSync(join(merging, 'parts', name), content);
      }
    }
    expect(inventoryIn(merging)).toBe(await oneRun(letters));
  });

  it('of GitLab give together what one run gives, each from an empty folder', async () => {
    const letters = share();
    const { measure, merge } = parse(codeIn('GitLab', 'yaml'));
    const merging = temporary();
    for (const part of parts(measure.parallel)) {
      const cwd = temporary();
      const number = { CI_NODE_INDEX: String(part), CI_NODE_TOTAL: String(measure.parallel) };
      for (const step of measure.script) await runStep(onShare(step, letters), cwd, number);
      for (const path of measure.artifacts.paths) {
        const name = path.replaceAll('$CI_NODE_INDEX', String(part));
        cpSync(join(cwd, name), join(merging, name));
      }
    }
    for (const step of merge.script) await runStep(step, merging);
    expect(inventoryIn(merging)).toBe(await oneRun(letters));
  });

  it('of Kubernetes give together what one run gives, and a pod goes on where it was', async () => {
    const cwd = share();
    const { spec } = parse(codeIn('Kubernetes', 'yaml'));
    const [container] = spec.template.spec.containers;
    const [shell, option, script] = container.command;
    expect([shell, option]).toEqual(['sh', '-c']);
    for (const part of parts(spec.completions)) {
      await runStep(script, cwd, { JOB_COMPLETION_INDEX: String(part - 1) });
    }
    expect(readdirSync(join(cwd, 'cache'))).toHaveLength(spec.completions);
    await runStep(codeIn('Kubernetes', 'sh'), cwd);
    expect(inventoryIn(cwd)).toBe(await oneRun(cwd));
  });
});
