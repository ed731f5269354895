import { describe, expect, it } from 'vitest';
import { proseOf } from '../../src/language/prose.ts';
import { langeZin } from '../../src/rules/lange-zin/rule.ts';
import { letterOf } from '../letter-of.ts';

const jointsIn = (text: string) =>
  langeZin.check(proseOf(letterOf(text))).map((finding) => finding.arguments['joint']);

describe('the place to cut a long sentence', () => {
  it.each([
    [
      'before a second main clause',
      'Wij hebben uw aanvraag voor een parkeervergunning op 3 mei ontvangen en wij laten u binnen zes weken weten of u de vergunning krijgt.',
      'en',
    ],
    [
      'before a clause of reason at the end',
      'U krijgt in de maand juni een bedrag van 100 euro van ons terug op uw rekening, omdat u vorig jaar te veel voor het water betaalde.',
      'omdat',
    ],
    [
      'before a clause with "die" behind a comma',
      'Bij deze brief sturen wij u een plan voor de nieuwe weg langs het dorp, die wij samen met de bewoners hebben bedacht.',
      'die',
    ],
  ])('is %s', (_, text, joint) => {
    expect(jointsIn(text)).toEqual([joint]);
  });

  it.each([
    [
      'within a list of names',
      'Op 3 mei hebben burgemeester en wethouders van de gemeente Waterveen de vergunning voor het bouwen van een schuur en een hek verleend.',
    ],
    [
      'within "tot en met"',
      'Het zwembad aan de Dorpsstraat in het centrum van Waterveen is in de zomer van maandag 3 juli tot en met vrijdag 11 augustus gesloten.',
    ],
    [
      'before a clause that says which one is meant',
      'Wij zoeken in de wijken rond het centrum van Waterveen naar mensen die op zaterdag of zondag een paar uur willen helpen.',
    ],
    [
      'between two halves of a clause within the sentence',
      'Een nadeel voor u is dat een brief van de gemeente op deze manier niet altijd meteen te begrijpen is en daardoor lastig wordt.',
    ],
    [
      'before a second clause with "dat"',
      'Wij schrijven u dat u in de maand mei een nieuwe aanvraag kunt doen bij de gemeente en dat u daarvoor geen geld betaalt.',
    ],
    [
      'before a condition',
      'De gemeente geeft u een vergunning voor het plaatsen van een container op de stoep indien u dit ten minste twee weken van tevoren vraagt.',
    ],
  ])('is never %s', (_, text) => {
    expect(jointsIn(text)).toEqual([undefined]);
  });
});
