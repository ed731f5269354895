import { describe, expect, it } from 'vitest';
import { lemmaOf, lookUp } from '../../src/language/lexicon/index.ts';

const first = (form: string) => {
  const [reading] = lookUp(form).readings;
  return reading && `${reading.upos} ${reading.lemma}`;
};
const all = (form: string) =>
  lookUp(form).readings.map(({ upos, lemma, features = '' }) => `${upos} ${lemma} ${features}`);

const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  NUM: `nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien
    zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig
    honderd duizend tweehonderd vijfhonderd tweeduizend eenentwintig tweeëntwintig vijfentwintig
    honderden duizenden hoeveel zoveel evenveel`,
  ADJ: `eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde twintigste
    honderdste eigenlijk waarschijnlijk zeker vaak heel erg gelukkig mogelijk laatste`,
  DET: 'de het een elk elke ieder iedere deze dit geen alle beide welk welke zulke enkele menige diens wiens',
  PRON: `ik jij je jou jouw hij hem zij ze haar wij we ons onze jullie u uw mijn hun hen zich zichzelf
    elkaar wie wat iemand niemand iedereen iets niets alles men die degene hetgeen sommigen velen
    allen beiden mezelf jezelf uzelf onszelf`,
  ADP: `aan achter bij binnen boven buiten door gedurende in inzake jegens krachtens langs met middels
    na naar naast namens nabij om omstreeks omtrent ondanks onder ongeacht op over per rond sedert sinds te
    tegen tegenover ten ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor
    wegens zonder`,
  CCONJ: 'en of maar want noch doch ofwel oftewel alsmede alsook hetzij respectievelijk',
  SCONJ: `dat omdat doordat zodat opdat voordat nadat totdat als alsof zoals indien wanneer terwijl toen
    hoewel ofschoon alhoewel zodra zolang aangezien tenzij mits teneinde naarmate alvorens ingeval`,
  ADV: `nu dan daar hier er waar nog ook al niet wel toch zo hoe waarom dus daarom echter immers
    namelijk bovendien tevens eveneens trouwens overigens misschien wellicht helaas graag altijd nooit
    soms meestal steeds telkens vandaag gisteren morgen overmorgen vanavond vanmorgen straks meteen
    binnenkort onlangs ooit inmiddels intussen ondertussen daarna hierna vervolgens eerst alsnog opnieuw
    weer voortaan vooraf achteraf thuis ergens nergens overal elders terug hieronder hierboven hierbij
    hiermee hiervoor hierover daarmee daarvoor daarover daarbij daarnaast daardoor waarmee waarvoor
    waarover waarbij ermee ervoor erover eraan erbij ernaar slechts alleen bijna ongeveer circa minstens
    hooguit nauwelijks zelfs vooral volop desnoods tenminste sowieso vanzelf allemaal samen omhoog`,
  AUX: `ben bent is zijn was waren heb hebt heeft hebben had hadden word wordt worden werd werden zal
    zult zullen zou zouden kan kunt kunnen kon konden moet moeten moest moesten mag mogen mocht
    mochten`,
  INTJ: 'ja nee hallo sorry hoi oké goedemorgen och ach',
};

describe('a function word', () => {
  for (const [upos, words] of Object.entries(FUNCTION_WORDS)) {
    it(`reads first as ${upos}`, () => {
      const wrong = words
        .trim()
        .split(/\s+/)
        .filter((word) => !first(word)?.startsWith(`${upos} `));
      expect(wrong.map((word) => `${word}: ${first(word)}`)).toEqual([]);
    });
  }

  it('keeps its other readings', () => {
    expect(all('acht')).toContain('VERB achten Number=Sing|Tense=Pres|VerbForm=Fin');
    expect(all('zijn').map((reading) => reading.split(' ')[0])).toContain('PRON');
    expect(all('dat').map((reading) => reading.split(' ')[0])).toEqual(['SCONJ', 'PRON', 'DET']);
    for (const modal of ['wil', 'wilt', 'laat', 'gaat', 'hoeft', 'krijgt'])
      expect(all(modal).join(), modal).toContain('AUX');
  });

  it('is not read as a verb by a slip', () => {
    expect(all('een').join()).not.toContain('VERB');
    expect(all('de').join()).not.toContain('VERB');
  });

  it('gives an ordinal the lemma of its number, as UD Dutch does', () => {
    expect(lemmaOf('eerste', 'ADJ')).toBe('één');
    expect(lemmaOf('tweede', 'ADJ')).toBe('twee');
  });
});

describe('a past participle', () => {
  it.each([
    ['beëindigd', 'beëindigen'],
    ['beëdigd', 'beëdigen'],
    ['beïnvloed', 'beïnvloeden'],
    ['geëerd', 'eren'],
    ['toegeëigend', 'toe-eigenen'],
    ['verwelkomd', 'verwelkomen'],
    ['geschatte', 'schatten'],
    ['afgezette', 'afzetten'],
    ['herziene', 'herzien'],
    ['beoogd', 'beogen'],
    ['gemanaged', 'managen'],
    ['gesponsord', 'sponsoren'],
    ['voortgebracht', 'voortbrengen'],
    ['vergeleken', 'vergelijken'],
    ['bezweken', 'bezwijken'],
    ['aangesproken', 'aanspreken'],
    ['gereserveerd', 'reserveren'],
    ['ingediend', 'indienen'],
  ])('%s is first a form of %s', (form, infinitive) => {
    expect(all(form)[0]).toBe(`VERB ${infinitive} Tense=Past|VerbForm=Part`);
  });

  it.each([
    'voorkomen',
    'onderhouden',
    'omgeven',
    'overvallen',
  ])('can be the infinitive: %s', (form) => {
    expect(all(form)).toContain(`VERB ${form} Tense=Past|VerbForm=Part`);
  });

  it('stays an adjective where the verb is hardly used', () => {
    for (const word of ['bekend', 'verliefd', 'beroemd', 'bevoegd', 'benodigd', 'omstreden'])
      expect(first(word), word).toBe(`ADJ ${word}`);
  });
});

describe('an inflected form that the dictionary lists by itself', () => {
  it.each([
    ['reële', 'ADJ reëel'],
    ['industriële', 'ADJ industrieel'],
    ['financiële', 'ADJ financieel'],
    ['actuele', 'ADJ actueel'],
    ['individuele', 'ADJ individueel'],
    ['goedkopere', 'ADJ goedkoop'],
    ['effectiever', 'ADJ effectief'],
    ['vieze', 'ADJ vies'],
    ['mexicaanse', 'ADJ Mexicaans'],
    ['gelieve', 'VERB gelieven'],
    ['eruitziet', 'VERB eruitzien'],
    ['practices', 'NOUN practice'],
    ['voortkomt', 'VERB voortkomen'],
  ])('%s reads first as %s', (form, reading) => {
    expect(first(form)).toBe(reading);
  });
});

describe('a word that can be more than one thing', () => {
  it.each([
    ['varianten', 'NOUN variant'],
    ['plekken', 'NOUN plek'],
    ['tranen', 'NOUN traan'],
    ['bedragen', 'NOUN bedrag'],
    ['werkzoekenden', 'NOUN werkzoekende'],
    ['laaggeletterden', 'NOUN laaggeletterde'],
    ['kenteken', 'NOUN kenteken'],
    ['belt', 'VERB bellen'],
    ['invoeren', 'VERB invoeren'],
    ['zuidelijk', 'ADJ zuidelijk'],
    ['strikt', 'ADJ strikt'],
  ])('%s reads first as %s', (form, reading) => {
    expect(first(form)).toBe(reading);
  });
});

describe('a word that no list has', () => {
  it.each([
    ['multiculturele', 'ADJ multicultureel'],
    ['ideële', 'ADJ ideëel'],
    ['zorgfinanciële', 'ADJ zorgfinancieel'],
  ])('takes an adjective in -eel by its end: %s', (form, reading) => {
    expect(first(form)).toBe(reading);
  });

  it('is an adjective when it is a participle behind something that is no prefix', () => {
    expect(first('onafgebroken')).toBe('ADJ onafgebroken');
    expect(first('zelfgekozen')).toBe('ADJ zelfgekozen');
    expect(lemmaOf('gedigitaliseerde', 'VERB')).toBe('digitaliseren');
  });

  it('does not end in a name by accident', () => {
    expect(lemmaOf('accounting', 'NOUN')).toBe('accounting');
  });
});
