import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JudgedLetter } from '../../src/letter/assess.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { ROOT, runHelder } from '../run-helder.ts';

const LETTERS = resolve(ROOT, 'fixtures/letters');
const VERDICTS = resolve(ROOT, 'fixtures/verdicts');

const rounded = (value: number | undefined) =>
  value === undefined ? undefined : Math.round(value * 1000) / 1000;

/** A finding on one line, so that a change of the corpus reads as a list of what changed. */
const line = ({ rule, severity, place, fragment, replacements }: Finding) =>
  [
    `${place.kind} ${place.paragraph ?? ''}`.trim(),
    severity === 'hint' ? `${rule} (hint)` : rule,
    fragment.length > 60 ? `${fragment.slice(0, 57)}…` : fragment,
    ...(replacements.length > 0 ? [`→ ${replacements.join(', ')}`] : []),
  ].join(' | ');

function essence(letter: JudgedLetter) {
  const { status, verdict, measures, findings } = letter;
  return {
    status,
    band: verdict?.band,
    criteria: verdict?.criteria.map(({ measure, value, outcome }) => ({
      measure,
      value: rounded(value),
      outcome,
    })),
    measures: Object.fromEntries(Object.entries(measures).map(([id, v]) => [id, rounded(v)])),
    findings: findings.map(line),
  };
}

/** As they were before this run: a snapshot that is missing would be written without a word. */
const known = readdirSync(VERDICTS);

describe('the sample letters', () => {
  it('have a verdict each that we know', () => {
    expect(known.sort()).toEqual(
      readdirSync(LETTERS)
        .map((file) => `${file}.json`)
        .sort(),
    );
  });

  it.each(readdirSync(LETTERS).sort())('%s has the verdict we know', async (file) => {
    const { stdout } = await runHelder(['check', `fixtures/letters/${file}`, '--format', 'json']);
    const [letter] = JSON.parse(stdout).letters;
    await expect(`${JSON.stringify(essence(letter), null, 2)}\n`).toMatchFileSnapshot(
      resolve(VERDICTS, `${file}.json`),
    );
  });
});
