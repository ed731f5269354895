import { describe, expect, it } from 'vitest';
import { proseOf } from '../../src/language/prose.ts';
import { RULES, type RuleId } from '../../src/rules/index.ts';
import { letterOf } from '../letter-of.ts';

/** A sentence in which each of these rules finds something. */
const BAD: readonly (readonly [RuleId, string])[] = [
  ['lijdende-vorm', 'Het verzoek wordt door het bestuursorgaan binnen vier weken ingewilligd.'],
  [
    'lange-zin',
    'Het college kan op verzoek van een ander bestuursorgaan een vergunning verlenen voor het bouwen van een schuur of een hek bij een woning.',
  ],
  ['naamwoordstijl', 'Na de beoordeling van het verzoek volgt een besluit.'],
  ['voorzetselketen', 'Het gaat om een vraag naar de kosten van het vervoer met een taxi.'],
  ['dubbele-ontkenning', 'Dat is niet onmogelijk.'],
  ['hulpwerkwoord-stapel', 'Het plan zou moeten kunnen worden gemaakt.'],
];

describe('text of law', () => {
  it.each(BAD)('is not for the writer of a letter to mend: %s', (id, text) => {
    const rule = RULES.find((candidate) => candidate.id === id);
    const findingsUnder = (heading: string) =>
      rule?.check(proseOf(letterOf(['heading', heading], text))).length;
    expect(findingsUnder('Artikel 10')).toBe(0);
    expect(findingsUnder('Ons besluit')).toBeGreaterThan(0);
  });
});
