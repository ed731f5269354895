import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ROOT, runHelder } from '../run-helder.ts';

const SCHEMAS = join(ROOT, 'schemas');
const SRC = join(ROOT, 'src');

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

const schemas = readdirSync(SCHEMAS)
  .filter((file) => file.endsWith('.json') && file !== 'config.v1.schema.json')
  .map((file) => ({ file, schema: readJson(join(SCHEMAS, file)) }));

const ajv = new Ajv2020({ strict: false });
for (const { schema } of schemas) ajv.addSchema(schema);

function errorsOf(id: string, data: unknown): readonly unknown[] {
  const validate = ajv.getSchema(id);
  return validate?.(data) ? [] : (validate?.errors ?? ['no schema']);
}

/** The data hold, and would not with something more in them. */
function expectToHold(id: string, data: object): void {
  expect(errorsOf(id, data)).toEqual([]);
  expect(errorsOf(id, { ...data, extra: 1 })).not.toEqual([]);
}

const linesOf = (text: string): object[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const letter = (name: string, amount: string) => `Geachte ${name},

U krijgt dit jaar geld terug van de gemeente. Het gaat om € ${amount},50. Wij betalen dat bedrag voor 1 mei 2026 op uw rekening.

U hoeft daar zelf niets voor te doen. Klopt uw rekening niet meer? Bel ons dan even. Wij veranderen de rekening meteen voor u. Daarna krijgt u een nieuwe brief van ons.

Met betrekking tot vragen kunt u bellen met 14 010. Wij helpen u graag verder.

Met vriendelijke groet,

Sanne de Wit`;

/** Three copies of one letter in which one has no amount, and a file that cannot be read. */
function folder(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'helder-schemas-'));
  mkdirSync(join(cwd, 'uit', 'Belastingen'), { recursive: true });
  const names = ['mevrouw Bos', 'heer Jansen', 'mevrouw Smit'];
  for (const [at, name] of names.entries()) {
    writeFileSync(join(cwd, `uit/Belastingen/brief-${at}.md`), letter(name, String(40 + at)));
  }
  writeFileSync(join(cwd, 'uit/code.md'), letter('heer «Achternaam»', '12'));
  writeFileSync(join(cwd, 'uit/leeg.md'), '');
  return cwd;
}

const run = (cwd: string, ...argv: string[]) => runHelder(argv, { cwd });

describe('the schemas', () => {
  it('are there for each kind of JSON that helder writes, and for no other', () => {
    const written = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...readFileSync(join(SRC, file), 'utf8').matchAll(/'(helder-[\w-]+\/\d+)'/gu),
      ])
      .map(([, name]) => name);
    const ids = schemas.map(({ schema }) => schema.$id);
    expect(ids.sort()).toEqual([...new Set(written)].sort());
  });

  it('are in a file of their name', () => {
    for (const { file, schema } of schemas) {
      const [, kind, version] = /^helder-(.+)\/(\d+)$/u.exec(schema.$id) ?? [];
      expect(file).toBe(`${kind}.v${version}.schema.json`);
    }
  });

  it('hold for an inventory, as JSON and as lines', async () => {
    const cwd = folder();
    const files = ['-f', 'json', '-o', 'i.json', '-f', 'ndjson', '-o', 'i.ndjson'];
    await run(cwd, 'inventory', 'uit', ...files);
    expectToHold('helder-inventory/1', readJson(join(cwd, 'i.json')));
    const lines = linesOf(readFileSync(join(cwd, 'i.ndjson'), 'utf8'));
    expect(lines).toHaveLength(6);
    for (const line of lines) expectToHold('helder-inventory/1#/$defs/line', line);
  });

  it('hold for a part of an inventory, and for a sample', async () => {
    const cwd = folder();
    const part = await run(cwd, 'inventory', 'uit', '--shard', '1/2', '-f', 'json');
    expectToHold('helder-inventory/1', JSON.parse(part.stdout));
    const sample = await run(cwd, 'inventory', 'uit', '--sample', '2', '-f', 'json');
    expectToHold('helder-inventory/1', JSON.parse(sample.stdout));
  });

  it('hold for a kept measurement, and for what is told from several', async () => {
    const cwd = folder();
    await run(cwd, 'inventory', 'uit', '--save', '2023-Q4', '--snapshots', 'm');
    writeFileSync(join(cwd, 'uit/nieuw.md'), readFileSync(join(cwd, 'uit/code.md')));
    await run(cwd, 'inventory', 'uit', '--save', '2024-Q2', '--snapshots', 'm');
    const [head = {}, ...rows] = linesOf(readFileSync(join(cwd, 'm/2023-Q4.ndjson'), 'utf8'));
    expectToHold('helder-snapshot/1', head);
    expect(rows).toHaveLength(5);
    expect(rows.flatMap((row) => errorsOf('helder-inventory/1#/$defs/row', row))).toEqual([]);
    const two = ['2023-Q4', '2024-Q2', '--snapshots', 'm', '-f', 'json'];
    const compared = await run(cwd, 'compare', ...two);
    expectToHold('helder-comparison/1', JSON.parse(compared.stdout));
    const trend = await run(cwd, 'trend', '--snapshots', 'm', '-f', 'json');
    expectToHold('helder-trend/1', JSON.parse(trend.stdout));
    const council = await run(cwd, 'report', '--snapshots', 'm', '-f', 'json');
    expectToHold('helder-council/1', JSON.parse(council.stdout));
  });

  it('hold for bulk letters and what deviates in them', async () => {
    const { stdout } = await run(folder(), 'bulk', 'uit', '--from', '3', '-f', 'json');
    const report = JSON.parse(stdout);
    expect(report.letters[0].deviating).not.toEqual([]);
    expectToHold('helder-bulk/1', report);
  });

  it('hold for the register, its report and an approved template', async () => {
    const cwd = folder();
    const review = (...argv: string[]) =>
      run(cwd, 'review', 'uit/Belastingen/brief-0.md', '--reviewer', 'KCC', ...argv);
    await review('--decision', 'reject', '--note', 'Schrijf wat de bewoner moet doen.');
    await review('--decision', 'approve', '--department', 'Belastingen', '--copies', '300');
    const records = readdirSync(join(cwd, 'register')).map((file) => join(cwd, 'register', file));
    expect(records).toHaveLength(4);
    for (const record of records) expectToHold('helder-register/1', readJson(record));
    const [template = ''] = readdirSync(join(cwd, 'sjablonen'));
    expectToHold('helder-template/1', readJson(join(cwd, 'sjablonen', template)));
    const { stdout } = await run(cwd, 'register', '-f', 'json');
    expectToHold('helder-register-report/1', JSON.parse(stdout));
  });
});
