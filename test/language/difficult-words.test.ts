import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { difficultWordsIn } from '../../src/language/vocabulary/difficult-words.ts';

const difficultIn = (text: string) =>
  analyse(text).flatMap((sentence) => difficultWordsIn(sentence).map(({ token }) => token.text));

describe('no difficult words are', () => {
  it('names in code, with a capital behind a small letter', () => {
    expect(
      difficultIn('Vul in het formulier adresAanduidingGrp en het vlakGeometrieType in.'),
    ).toEqual([]);
    expect(difficultIn('Dat is de geometrie van uw huis.')).toEqual(['geometrie']);
  });

  it('the words of the name of a law', () => {
    expect(difficultIn('Dat staat in de Algemene wet bestuursrecht.')).toEqual([]);
    expect(difficultIn('Volgens de Wet milieubeheer mag dat niet.')).toEqual([]);
    expect(difficultIn('Er komt een Tijdelijke wet notificatieapplicatie.')).toEqual([]);
    expect(difficultIn('U leest dat in de Algemene verordening gegevensbescherming.')).toEqual([]);
    expect(difficultIn('De rechter kijkt naar het bestuursrecht.')).toEqual(['bestuursrecht']);
    expect(difficultIn('In de wet staat iets over bezonning.')).toEqual(['bezonning']);
  });

  it('the words that say where in an article of law', () => {
    expect(difficultIn('Dat staat in artikel 10, tweede lid, aanhef en onder e.')).toEqual([]);
    expect(difficultIn('De aanhef van de brief is fout.')).toEqual(['aanhef']);
  });

  it('terms in a phrase in which they are right', () => {
    expect(difficultIn('Bel de afdeling communicatie.')).toEqual([]);
    expect(difficultIn('U kunt de tent in de grond verankeren.')).toEqual([]);
  });

  it('English, where the whole sentence is', () => {
    expect(difficultIn('If you are not a named recipient, please notify us.')).toEqual([]);
    expect(difficultIn('This e-mail and any enclosed documents are confidential.')).toEqual([]);
    expect(difficultIn('De backend van de app is klaar.')).toEqual(['backend']);
  });

  it('names at the start of a sentence', () => {
    expect(difficultIn('Geonovum helpt u daarmee.')).toEqual([]);
    expect(difficultIn('Bezonning is er genoeg.')).toEqual(['Bezonning']);
  });

  it('letters that are in no dictionary', () => {
    expect(difficultIn('Dat stond er met xs en ook met wbt erbij.')).toEqual([]);
  });

  it('verbs whose particle stands apart, if they are easy as a whole', () => {
    expect(difficultIn('Wij vragen u om dat goed voor te bereiden.')).toEqual([]);
    expect(difficultIn('De gemeente keurt uw plan af.')).toEqual([]);
    expect(difficultIn('Het werk was verbonden aan de kamer.')).toEqual([]);
  });

  it('nouns that look like a difficult verb', () => {
    expect(difficultIn('Wij spreken over vier onderwerpen.')).toEqual([]);
  });
});
