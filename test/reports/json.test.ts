import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/report.v1.schema.json' with { type: 'json' };
import { runHelder } from '../run-helder.ts';

const ajv = new Ajv2020({ strict: false }).addSchema(schema);
const isReport = ajv.getSchema('helder-report/1');
const isLine = ajv.getSchema('helder-report/1#/$defs/line');

const LETTERS = ['fixtures/letters/a*.md', 'fixtures/letters/woz-aanslag.pdf', 'fixtures/broken'];

const errorsOf = (validate: typeof isReport, data: unknown): readonly unknown[] =>
  validate?.(data) ? [] : (validate?.errors ?? ['no schema']);

describe('the schema of the report', () => {
  it('holds for JSON, and takes nothing that it does not know', async () => {
    const { stdout } = await runHelder(['check', ...LETTERS, '-f', 'json']);
    const json = JSON.parse(stdout);
    expect(errorsOf(isReport, json)).toEqual([]);
    const [letter, ...others] = json.letters;
    expect(errorsOf(isReport, { ...json, extra: 1 })).not.toEqual([]);
    expect(
      errorsOf(isReport, { ...json, letters: [{ ...letter, extra: 1 }, ...others] }),
    ).not.toEqual([]);
  });

  it('holds for each line of NDJSON, and takes nothing that it does not know', async () => {
    const { stdout } = await runHelder(['check', ...LETTERS, '-f', 'ndjson', '--redact']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.flatMap((line) => errorsOf(isLine, line))).toEqual([]);
    expect(lines.map(({ type }) => type)).toEqual([
      ...Array(lines.length - 1).fill('letter'),
      'run',
    ]);
    expect(lines.at(-1)).toHaveProperty('redacted', true);
    expect(errorsOf(isLine, { ...lines[0], extra: 1 })).not.toEqual([]);
    expect(errorsOf(isLine, { ...lines[0], type: 'run' })).not.toEqual([]);
  });
});
