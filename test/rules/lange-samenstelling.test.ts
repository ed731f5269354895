import { expect, it } from 'vitest';
import { proseOf } from '../../src/language/prose.ts';
import { langeSamenstelling } from '../../src/rules/lange-samenstelling/rule.ts';
import { letterOf } from '../letter-of.ts';

const bestFor = (word: string) =>
  langeSamenstelling.check(proseOf(letterOf(`Dit is een ${word}.`)))[0]?.replacements[0];

it.each([
  ['arbeidsongeschiktheidsverzekering', 'verzekering voor arbeidsongeschiktheid'],
  ['beroepsaansprakelijkheidsverzekering', 'verzekering voor beroepsaansprakelijkheid'],
  ['bijstandsuitkeringsaanvraagformulier', 'aanvraagformulier voor bijstandsuitkering'],
  ['loondoorbetalingsverplichting', 'verplichting tot loondoorbetaling'],
  ['kinderbeschermingsmaatregelen', 'maatregelen voor kinderbescherming'],
])('%s is cut in the middle, with the preposition of its head', (word, best) => {
  expect(bestFor(word)).toBe(best);
});

it('a front that is no noun gets a hyphen only', () => {
  expect(bestFor('leeftijdsterugstelling')).toBe('leeftijdsterug-stelling');
});
