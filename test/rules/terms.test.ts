import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../src/document/model.ts';
import { jargonEntries } from '../../src/language/jargon/entries.ts';
import { jargonIn } from '../../src/language/jargon/match.ts';
import { proseOf } from '../../src/language/prose.ts';
import { RULES } from '../../src/rules/index.ts';
import { letterOf } from '../letter-of.ts';

const TERM_RULES = ['jargon', 'verouderd-woord', 'engels-woord', 'beeldspraak', 'moeilijk-woord'];

const findingsIn = (text: string) => {
  const prose = proseOf(letterOf(text));
  return RULES.filter(({ id }) => TERM_RULES.includes(id)).flatMap((rule) => [
    ...rule.check(prose),
  ]);
};

const rulesIn = (text: string) => findingsIn(text).map(({ rule }) => rule);

describe('the terms', () => {
  it('stand in one list each', () => {
    const registers = new Map<string, Set<string>>();
    for (const { term, register } of jargonEntries()) {
      registers.set(term, (registers.get(term) ?? new Set()).add(register));
    }
    expect([...registers].filter(([, names]) => names.size > 1)).toEqual([]);
  });

  it('are many', () => {
    const sizeOf = (register: string) =>
      jargonEntries().filter((entry) => entry.register === register).length;
    expect(sizeOf('english')).toBeGreaterThanOrEqual(250);
    expect(sizeOf('figurative')).toBeGreaterThanOrEqual(250);
    expect(sizeOf('archaic')).toBeGreaterThanOrEqual(100);
  });

  it.each([
    ['Wij kunnen u derhalve niet helpen.', 'verouderd-woord'],
    ['U kunt tevens bellen.', 'jargon'],
    ['Wij horen graag uw feedback.', 'engels-woord'],
    ['Wij trokken aan de bel.', 'beeldspraak'],
  ])('are told of by one rule: %s', (text, rule) => {
    expect(rulesIn(text)).toEqual([rule]);
  });
});

describe('an idiom', () => {
  it.each([
    'De wethouder hakte gisteren de knoop door.',
    'Wij willen u graag om tafel zien zitten.',
    'Vrijwilligers staken de handen uit de mouwen.',
    'Niemand is tussen wal en schip gevallen.',
    'De gemeente houdt bij dit werk de vinger aan de pols.',
  ])('is found in another form: %s', (text) => {
    expect(rulesIn(text)).toContain('beeldspraak');
  });

  it('is no jargon, for it is made of plain words', () => {
    const [passage] = proseOf(letterOf('Wij trokken aan de bel.')).passages;
    expect(passage?.sentences.flatMap((sentence) => jargonIn(sentence))).toEqual([]);
  });
});

describe('an English word', () => {
  it('is a hint where most readers know it', () => {
    const severityIn = (text: string) => findingsIn(text).map(({ severity }) => severity);
    expect(severityIn('Wilt u dit checken?')).toEqual(['hint']);
    expect(severityIn('De deliverable is klaar.')).toEqual(['warning']);
  });

  it('is a name with a capital inside a sentence', () => {
    expect(rulesIn('Hij werkt bij Support Centrum Waterveen.')).toEqual([]);
  });

  it.each([
    'U mailt ons of gebruikt de app op uw computer.',
    'Het team geeft u advies.',
  ])('is not what is Dutch by now: %s', (text) => {
    expect(rulesIn(text)).toEqual([]);
  });
});

describe('officialese', () => {
  const severityIn = (text: string) => findingsIn(text).map(({ severity }) => severity);

  it('is a hint where most readers know the word', () => {
    expect(severityIn('Wij zoeken een andere locatie.')).toEqual(['hint']);
    expect(severityIn('U kunt tevens bellen.')).toEqual(['warning']);
  });

  it('is right beside some words', () => {
    expect(rulesIn('Wij hebben rekening gehouden met uw wens, zoals gehouden is.')).toEqual([]);
  });
});

describe('words that the writer did not choose', () => {
  it.each([
    'Zij werkt bij de afdeling Juridische Zaken.',
    'Wij schrijven de Raad voor Onroerende Zaken.',
    'Dit staat in de Wet waardering onroerende zaken.',
    'Op de brief staat ‘tevens derhalve’.',
  ])('are left alone: %s', (text) => {
    expect(rulesIn(text)).toEqual([]);
  });

  it.each([
    ['Wij hebben in het Besluit ook aanvullende bedragen vermeld.', 'jargon'],
    ['U kunt deze Verordening lezen.', 'jargon'],
    ['Let op: Indien u niet komt, belt u ons.', 'jargon'],
  ])('are few: %s', (text, rule) => {
    expect(rulesIn(text)).toContain(rule);
  });
});

describe('text of law in a letter', () => {
  const rulesInLetter = (...blocks: readonly (readonly [BlockKind, string])[]) => {
    const prose = proseOf(letterOf(...blocks));
    return RULES.filter(({ id }) => ['jargon', 'verouderd-woord'].includes(id))
      .flatMap((rule) => [...rule.check(prose)])
      .map(({ rule }) => rule);
  };
  const law = 'Het bestuursorgaan kan de beslissing derhalve tevens verdagen.';

  it('is not what the writer chose', () => {
    expect(rulesInLetter(['heading', 'Artikel 6'], ['list-item', law])).toEqual([]);
  });

  it('goes on over the edge of a page', () => {
    expect(
      rulesInLetter(['heading', 'Artikel 6'], ['header', 'Pagina 5'], ['list-item', law]),
    ).toEqual([]);
  });

  it('ends at the next heading', () => {
    expect(
      rulesInLetter(['heading', 'Artikel 6'], ['heading', 'Besluit'], ['paragraph', law]),
    ).not.toEqual([]);
  });

  it('is not what speaks to the reader below the number of an article', () => {
    expect(
      rulesInLetter(
        ['heading', 'Artikel 5.1 Woo'],
        ['paragraph', 'Wij geven u derhalve geen namen.'],
      ),
    ).toContain('verouderd-woord');
  });
});

describe('an abbreviation of officialese', () => {
  it('is told of by one rule, with the plain word', () => {
    const all = RULES.flatMap((rule) => [
      ...rule.check(proseOf(letterOf('Wij bellen u m.b.t. uw huis.'))),
    ]);
    expect(all.map(({ rule, replacements }) => [rule, replacements[0]])).toEqual([
      ['afkorting', 'over'],
    ]);
  });
});
