import { describe, expect, it } from 'vitest';
import { proseOf } from '../../src/language/prose.ts';
import { lijdendeVorm } from '../../src/rules/lijdende-vorm/rule.ts';
import { letterOf } from '../letter-of.ts';

const severitiesIn = (text: string) =>
  lijdendeVorm.check(proseOf(letterOf(text))).map(({ severity }) => severity);

describe('the passive of a short sentence', () => {
  it.each([
    ['about a thing', 'De container wordt op maandag geleegd.'],
    ['about what came of it', 'Het zwembad is in mei verbouwd.'],
    ['about a thing in the plural', 'De wegen worden elk jaar gekeurd.'],
  ])('is left alone where it is %s', (_, text) => {
    expect(severitiesIn(text)).toEqual([]);
  });

  it.each([
    ['a doer', 'De klacht is door Jansen onderzocht.', 'warning'],
    ['the reader', 'Uw aanvraag is afgewezen.', 'hint'],
    ['the reader as one who gets something', 'Een pas wordt aan u verstrekt.', 'hint'],
    ['nobody at all', 'Er wordt in mei besloten.', 'hint'],
    ['nobody, and no subject either', 'Daarna wordt met spoed besloten.', 'hint'],
  ])('is pointed at where it tells of %s', (_, text, severity) => {
    expect(severitiesIn(text)).toEqual([severity]);
  });
});

describe('the passive of a longer sentence', () => {
  it('stands between the letter and its reader', () => {
    expect(
      severitiesIn('De aanvragen worden in de loop van de maand juni op volgorde behandeld.'),
    ).toEqual(['warning']);
  });

  it('is worth a look where a clause within it tells what came of something', () => {
    expect(
      severitiesIn('Wij sturen u de gegevens die in het register van de gemeente zijn opgenomen.'),
    ).toEqual(['hint']);
    expect(
      severitiesIn('Wij sturen u de gegevens die door de politie in het register zijn opgenomen.'),
    ).toEqual(['warning']);
  });
});
