import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { doubleNegationsIn } from '../../src/language/double-negation.ts';
import { longCompoundsIn } from '../../src/language/long-compounds.ts';
import { verbBehind } from '../../src/language/nominalisations.ts';
import { nounStyleIn } from '../../src/language/noun-style.ts';
import { prepositionChainsIn } from '../../src/language/preposition-chains.ts';
import type { Sentence } from '../../src/language/token.ts';
import { verbStacksIn } from '../../src/language/verb-stacks.ts';

const sentenceOf = (text: string): Sentence => analyse(text)[0] as Sentence;
const wordsAt = ({ tokens }: Sentence, indices: readonly number[]) =>
  indices.map((index) => tokens[index]?.text).join(' ');

describe('the verb behind a noun', () => {
  it.each([
    ['betaling', 'betalen'],
    ['herziening', 'herzien'],
    ['controle', 'controleren'],
    ['Beoordeling', 'beoordelen'],
  ])('%s hides %s', (noun, verb) => {
    expect(verbBehind(noun)).toBe(verb);
  });

  it.each([
    'woning',
    'vergadering',
    'koning',
    'rekening',
    'fiets',
    'betalingen',
    'ding',
  ])('%s hides none', (noun) => {
    expect(verbBehind(noun)).toBeUndefined();
  });
});

describe('noun style', () => {
  const inText = (text: string) =>
    nounStyleIn(sentenceOf(text)).map(({ kind, verb }) => `${kind}: ${verb}`);

  it.each([
    ['Dit gaat over de uitvoering van de controle.', 'stacked: controleren'],
    ['Wij gaan over tot verkoop van het huis.', 'resorting: verkopen'],
    ['Wij kunnen niet tot betaling overgaan.', 'resorting: betalen'],
    ['Zij zijn tot verwijdering overgegaan.', 'resorting: verwijderen'],
    ['De keuring vindt plaats in mei.', 'happening: keuren'],
    ['U krijgt een brief na de behandeling van uw klacht.', 'object: behandelen'],
    ['Voor het indienen van een plan betaalt u niets.', ''],
  ])('%s', (text, expected) => {
    expect(inText(text).join()).toBe(expected);
  });

  it('is not a name, nor a thing that takes place', () => {
    expect(inText('De stichting Opvang van Dieren helpt u.')).toEqual([]);
    expect(inText('Na de keuring vindt een feest plaats.')).toEqual([]);
    expect(inText('Wij kunnen met de controle van start gaan.')).toEqual([]);
  });
});

describe('a chain of prepositions', () => {
  const lengthsIn = (text: string) => prepositionChainsIn(sentenceOf(text)).map((c) => c.length);

  it('counts a preposition of several words once', () => {
    const text = 'Dit is een vraag met betrekking tot de kosten van het vervoer van uw kind.';
    const sentence = sentenceOf(text);
    const [chain] = prepositionChainsIn(sentence);
    expect(chain?.length).toBe(3);
    expect(wordsAt(sentence, chain?.prepositions ?? [])).toBe('met betrekking tot van van');
  });

  it.each([
    'U kunt van maandag tot vrijdag tussen 9.00 en 17.00 uur bij de balie terecht.',
    'Wij vragen u om op tijd met de fiets te komen.',
    'Hij woont in de gemeente Waterveen bij het station.',
    'Wij kijken onder meer naar de kosten van het vervoer.',
    'Dit is een dienst die volgens een goede standaard de ruil van brieven tussen de balies regelt.',
  ])('is not: %s', (text) => {
    expect(lengthsIn(text)).toEqual([]);
  });
});

describe('a stack of verbs', () => {
  const stacksIn = (text: string) => {
    const sentence = sentenceOf(text);
    return verbStacksIn(sentence).map(({ tokens }) => wordsAt(sentence, tokens));
  };

  it.each([
    ['Dit zou moeten worden gemeld.', 'zou moeten worden gemeld'],
    ['Wij weten dat het huis had moeten worden verkocht.', 'had moeten worden verkocht'],
    ['U zult het bedrag moeten betalen.', 'zult moeten betalen'],
    ['U had het bedrag kunnen betalen.', 'had kunnen betalen'],
  ])('%s', (text, stack) => {
    expect(stacksIn(text)).toEqual([stack]);
  });

  it.each([
    'De aanvraag moet vóór 1 mei worden gedaan.',
    'U kunt uw paspoort laten zien.',
    'U wilt in uw huis blijven wonen.',
    'Om te kunnen stemmen hebben kiezers een pas nodig.',
    'Het plan is klaar en kan rekenen op steun.',
    'Dat u dit gedaan hebt wordt niet vergeten.',
    'Wij moeten uw aanvraag op 30 april hebben ontvangen.',
  ])('is not: %s', (text) => {
    expect(stacksIn(text)).toEqual([]);
  });
});

describe('a double negation', () => {
  const kindsIn = (text: string) => doubleNegationsIn(sentenceOf(text)).map(({ kind }) => kind);

  it.each([
    ['Dat is niet onmogelijk.', 'opposite'],
    ['Het geld komt niet eerder dan in mei.', 'later'],
    ['U mag hier niet zonder pas parkeren.', 'without'],
    ['U krijgt geen geld, tenzij u belt.', 'unless'],
    ['Dat valt niet te ontkennen.', 'twice'],
    ['Wij voorkomen dat u geen hulp krijgt.', 'twice'],
  ])('%s', (text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  it.each([
    'U hoeft niet onmiddellijk te betalen.',
    'U mag geen onredelijke eisen stellen.',
    'Dat kan niet zonder meer.',
    'Dat lukt niet. Zonder pas kunt u niet parkeren.',
    'Vergeet niet uw pas mee te nemen.',
  ])('is not: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe('a long compound', () => {
  const unfoldedIn = (text: string) =>
    longCompoundsIn(sentenceOf(text)).map(({ unfolded }) => unfolded[0]);

  it.each([
    ['U hebt een arbeidsongeschiktheidsverzekering.', 'verzekering voor arbeidsongeschiktheid'],
    ['Dit is de gegevensbeschermingsverbetering.', 'verbetering van gegevensbescherming'],
  ])('%s', (text, unfolded) => {
    expect(unfoldedIn(text)).toEqual([unfolded]);
  });

  it.each([
    'U hebt een gehandicaptenparkeerkaart.',
    'Wij werken bij de Belastingsamenwerkingsorganisatie.',
    'U hebt een arbeidsongeschiktheids-verzekering.',
  ])('is not in: %s', (text) => {
    expect(unfoldedIn(text)).toEqual([]);
  });
});
