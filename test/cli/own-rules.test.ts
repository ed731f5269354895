import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import configJsonSchema from '../../schemas/config.v1.schema.json' with { type: 'json' };
import reportJsonSchema from '../../schemas/report.v1.schema.json' with { type: 'json' };
import type { JudgedLetter } from '../../src/letter/assess.ts';
import { RULES } from '../../src/rules/index.ts';
import { ROOT, runHelder } from '../run-helder.ts';

const LETTER = readFileSync(resolve(ROOT, 'fixtures/letters/parkeervergunning-geweigerd.docx'));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helder-rules-'));
  writeFileSync(join(folder, 'brief.docx'), LETTER);
});
afterEach(() => rmSync(folder, { recursive: true }));

function check(rules: Readonly<Record<string, string>>, ...more: string[]) {
  writeFileSync(join(folder, 'helder.config.json'), JSON.stringify({ rules }));
  return runHelder(['check', 'brief.docx', ...more], { cwd: folder });
}

async function reportOf(rules: Readonly<Record<string, string>>) {
  const report = JSON.parse((await check(rules, '--format', 'json')).stdout);
  return { report, letter: report.letters[0] as JudgedLetter };
}

describe('rules that a municipality wants otherwise', () => {
  it('are off, or speak with another strength, and leave the rest as it was', async () => {
    const before = (await reportOf({})).letter;
    const { letter } = await reportOf({ 'lijdende-vorm': 'off', jargon: 'hint' });
    const expected = before.findings
      .filter(({ rule }) => rule !== 'lijdende-vorm')
      .map((finding) => (finding.rule === 'jargon' ? { ...finding, severity: 'hint' } : finding));
    expect(expected.length).toBeLessThan(before.findings.length);
    expect(before.findings).toContainEqual(
      expect.objectContaining({ rule: 'jargon', severity: 'warning' }),
    );
    expect(letter.findings).toEqual(expected);
    expect(letter.verdict).toEqual(before.verdict);
  });

  it('lets a sentence stand for one rule, and says so in the report', async () => {
    const { letter } = await reportOf({});
    const finding = letter.findings.find(({ rule }) => rule === 'lange-zin');
    const sentence = finding?.context.text ?? '';
    const accept = [{ rule: 'lange-zin', sentence, reason: 'proef', owner: 'team' }];
    writeFileSync(join(folder, 'helder.config.json'), JSON.stringify({ accept }));
    const run = (...more: string[]) => runHelder(['check', 'brief.docx', ...more], { cwd: folder });
    const report = JSON.parse((await run('--format', 'json')).stdout);
    expect(report.accepted).toEqual(accept);
    const validate = new Ajv2020({ strict: false }).compile(reportJsonSchema);
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report.letters[0].findings).toHaveLength(letter.findings.length - 1);
    const { stdout } = await run();
    expect(stdout.replace(/\s+/gu, ' ')).toContain(
      `Uw gemeente laat deze zinnen staan: ‘${sentence}’`,
    );
  });

  it('are told in every report, which fits its schema', async () => {
    const { report } = await reportOf({ nadruk: 'off' });
    expect(report.ownRules).toEqual({ nadruk: 'off' });
    const validate = new Ajv2020({ strict: false }).compile(reportJsonSchema);
    validate(report);
    expect(validate.errors).toBeNull();
    const { stdout } = await check({ nadruk: 'off', jargon: 'hint' });
    expect(stdout).toContain('Regels aangepast door uw gemeente: jargon (hint), nadruk (uit).');
    expect((await reportOf({})).report).not.toHaveProperty('ownRules');
  });

  it.each([
    [{ nadrukk: 'off' }, 'bij rules.', '‘nadrukk’'],
    [{ nadruk: 'uit' }, 'bij rules.nadruk.', 'Kies uit: off, hint of warning.'],
  ])('are refused where they make no sense: %j', async (rules, place, remedy) => {
    const { code, stderr } = await check(rules);
    expect(code).toBe(2);
    expect(stderr).toContain(place);
    expect(stderr).toContain(remedy);
  });

  it('are all in the JSON Schema', () => {
    const validate = new Ajv2020().compile(configJsonSchema);
    expect(validate({ rules: Object.fromEntries(RULES.map(({ id }) => [id, 'off'])) })).toBe(true);
    expect(validate({ rules: { nadruk: 'uit' } })).toBe(false);
  });
});
