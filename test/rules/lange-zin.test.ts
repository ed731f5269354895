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
  ])('is never %s', (_, text) => {
    expect(jointsIn(text)).toEqual([undefined]);
  });
});
