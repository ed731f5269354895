import { describe, expect, it } from 'vitest';
import { parseItems, RULES_FOR, scoreFlags } from '../../scripts/evaluate/flags.js';
import { proseOf } from '../../src/language/prose.ts';
import { RULES } from '../../src/rules/index.ts';
import { letterOf } from '../letter-of.ts';

const checked = (text: string, ...phenomena: string[]) => {
  const prose = proseOf(letterOf(text));
  return {
    item: { text, phenomena, should_suggest: phenomena.length > 0 },
    findings: RULES.flatMap((rule) => [...rule.check(prose)]),
  };
};

describe('flags', () => {
  it('are passages, one a line', () => {
    const line = '{"id":"a","should_suggest":false,"phenomena":[],"text":"Ja."}';
    expect(parseItems('f.jsonl', [line])).toMatchObject([{ text: 'Ja.', should_suggest: false }]);
    expect(() => parseItems('f.jsonl', [line, '{'])).toThrow('flags/f.jsonl, line 2');
    expect(() => parseItems('f.jsonl', ['{"text":"Ja."}'])).toThrow('flags/f.jsonl, line 1');
  });

  it('are looked for by rules that exist', () => {
    const ids: readonly string[] = RULES.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(Object.values(RULES_FOR).flat()));
  });

  it('are found when a rule for the phenomenon points at something', () => {
    const figures = scoreFlags([
      checked('Uw aanvraag voor de vergunning wordt door de commissie beoordeeld.', 'passive'),
      checked('Wij lezen uw brief.', 'passive'),
    ]);
    expect(figures.passive.recall).toMatchObject({ value: 0.5, of: 2 });
  });

  it('count hints as pointing, not as warning', () => {
    const hint = checked('Uw aanvraag wordt afgewezen.');
    const passives = hint.findings.filter(({ rule }) => rule === 'lijdende-vorm');
    expect(passives.map(({ severity }) => severity)).toEqual(['hint']);
    const figures = scoreFlags([
      { ...hint, findings: passives },
      checked('Wij lezen uw brief.'),
      checked('Wij bellen u morgen.'),
    ]);
    expect(figures.passive.flaggedWithout?.value).toBeCloseTo(1 / 3);
    expect(figures.cleanWarned?.value).toBe(0);
  });

  it('leave out a phenomenon that no item or no rule has', () => {
    const figures = scoreFlags([checked('Wij lezen uw brief.', 'connective')]);
    expect(Object.keys(figures)).toEqual(['passive', 'cleanWarned']);
    expect(figures.passive).toEqual({ flaggedWithout: undefined });
  });
});
