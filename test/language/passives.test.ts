import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { isSurelyDone, passivesOf, SURE } from '../../src/language/passives.ts';
import { readRows } from '../../src/language/word-data.ts';

/** Each sure passive of a text as "auxiliary+participle", in order. */
const pairsIn = (text: string): string[] =>
  analyse(text).flatMap((sentence) =>
    passivesOf(sentence)
      .filter(isSurelyDone)
      .map(({ auxiliary, participle }) =>
        [auxiliary, participle].map((index) => sentence.tokens[index]?.text).join('+'),
      ),
  );

const agentsIn = (text: string): (string | undefined)[] =>
  analyse(text).flatMap((sentence) =>
    passivesOf(sentence).map(({ agent }) => agent && text.slice(agent.start, agent.end)),
  );

describe('passivesOf finds', () => {
  it.each([
    ['worden in a main clause', 'De brief wordt morgen aan u verstuurd.', ['wordt+verstuurd']],
    ['zijn of what somebody did', 'De bijstand is per 1 mei toegekend.', ['is+toegekend']],
    ['a perfect with geworden', 'Uw verzoek is niet gehonoreerd geworden.', ['is+gehonoreerd']],
    [
      'an infinitive after a modal',
      'U kunt het bezwaar laten rusten als de fout kan worden hersteld.',
      ['worden+hersteld'],
    ],
    ['three verbs in a cluster', 'Het bedrag had moeten worden betaald.', ['worden+betaald']],
    ['zijn as an infinitive', 'De aanvraag moet zijn ontvangen vóór 1 mei.', ['zijn+ontvangen']],
    [
      'a cluster behind another participle',
      'Het formulier moet ingevuld worden teruggestuurd.',
      ['worden+teruggestuurd'],
    ],
    ['te worden', 'Om geholpen te worden maakt u een afspraak.', ['worden+geholpen']],
    [
      'the participle before its auxiliary',
      'Als de subsidie toegekend zou zijn, wist u dat.',
      ['zijn+toegekend'],
    ],
    ['a question', 'Is uw aanvraag afgewezen?', ['Is+afgewezen']],
    ['a plural question', 'Zijn de kosten al betaald?', ['Zijn+betaald']],
    [
      'a condition without als',
      'Wordt uw bezwaar gegrond verklaard, dan bellen wij u.',
      ['Wordt+verklaard'],
    ],
    ['a relative clause', 'De boetes die worden opgelegd, zijn hoog.', ['worden+opgelegd']],
    [
      'two clauses with dat',
      'Wij schrijven dat het plan is goedgekeurd en dat het geld wordt uitbetaald.',
      ['is+goedgekeurd', 'wordt+uitbetaald'],
    ],
    [
      'a clause within a clause',
      'De cijfers worden in mei, als alle controles zijn verricht, bekendgemaakt.',
      ['zijn+verricht', 'worden+bekendgemaakt'],
    ],
    [
      'a remark in between',
      'Daarbij wordt, net als in heel Nederland, gekeken naar vier punten.',
      ['wordt+gekeken'],
    ],
    [
      'a shared auxiliary',
      'De klacht wordt beoordeeld en binnen zes weken afgehandeld.',
      ['wordt+beoordeeld', 'wordt+afgehandeld'],
    ],
    [
      'a list of participles',
      'Het rapport is gelezen, besproken en vastgesteld.',
      ['is+gelezen', 'is+besproken', 'is+vastgesteld'],
    ],
    [
      'a shared auxiliary at the end',
      'Ik hoor dat de brief geschreven en verstuurd is.',
      ['is+geschreven', 'is+verstuurd'],
    ],
    [
      'each verb with its own auxiliary',
      'De schade is gemeld en wordt vergoed.',
      ['is+gemeld', 'wordt+vergoed'],
    ],
    [
      'the impersonal passive',
      'Er wordt aan de weg gewerkt en er is niets besloten.',
      ['wordt+gewerkt', 'is+besloten'],
    ],
    [
      'participles without ge-',
      'De vergunning is verleend en het besluit wordt herzien.',
      ['is+verleend', 'wordt+herzien'],
    ],
    ['ge with a diaeresis', 'De bijdrage wordt maandelijks geïnd.', ['wordt+geïnd']],
    [
      'a participle between quotation marks',
      "De familie zal erbij 'betrokken' worden.",
      ['worden+betrokken'],
    ],
    [
      'a verb far from its auxiliary, behind another clause',
      'De moeder blijft, als ze elke dag gemolken wordt, nog lang melk geven.',
      ['wordt+gemolken'],
    ],
    [
      'a verb that has no look of a participle',
      'De ploeg werd met 90 punten verschil verslagen.',
      ['werd+verslagen'],
    ],
    [
      'the auxiliary that stands nearest',
      'Een voordeel van de eerste manier, een brief, is dat wordt voortgebouwd op ons vorige plan.',
      ['wordt+voortgebouwd'],
    ],
    [
      'one auxiliary for each verb',
      'De opzet is als volgt: in hoofdstuk 2 worden drie plannen geschetst in een tabel.',
      ['worden+geschetst'],
    ],
    [
      'the verb and not what tells how it is done',
      'Van het uitstel wordt vóór het einde van de termijn schriftelijk gemotiveerd mededeling gedaan.',
      ['wordt+gedaan'],
    ],
    [
      'the verb and not a remark in brackets',
      'Dit besluit wordt eveneens (geanonimiseerd) aangeboden aan de krant.',
      ['wordt+aangeboden'],
    ],
    [
      'one passive before a colon and one behind it',
      'In dit plan wordt in de tekst de weg als volgt beschreven: de stoep wordt getekend als lijn.',
      ['wordt+beschreven', 'wordt+getekend'],
    ],
    [
      'the verb and not one that is quoted',
      'Per melding wordt een bericht over de kwestie ‘woning gesloopt’ naar u verstuurd.',
      ['wordt+verstuurd'],
    ],
    [
      'a passive before a verb that only looks like its second',
      'De brief moet door u zijn ondertekend en bevat ten minste uw naam.',
      ['zijn+ondertekend'],
    ],
    [
      'a state that has a doer',
      'Het is door de rechter toegestaan om te bouwen.',
      ['is+toegestaan'],
    ],
  ])('%s', (_, text, expected) => {
    expect(pairsIn(text)).toEqual(expected);
  });
});

describe('passivesOf leaves out', () => {
  it.each([
    [
      'the perfect of what happens',
      'U bent verhuisd, de termijn is gestart en de prijs is gedaald.',
    ],
    ['geweest, geworden, gebleken', 'Het is druk geweest en het is warm geworden, zo is gebleken.'],
    ['worden before an adjective', 'Het wordt duurder, uw kind wordt ziek en u wordt 18 jaar.'],
    ['states', 'Het kantoor is gevestigd in Waterveen en de winkel is gesloten.'],
    ['adjectives', 'Bent u bevoegd, bereid, getrouwd of benieuwd? Dat is bekend.'],
    ['worden with an adjective like a participle', 'De uitslag wordt morgen bekend.'],
    ['an attributive participle', 'De toegekende uitkering is hoger dan het genomen besluit.'],
    ['an attributive participle without -e', 'Dat is een goed onderhouden gebouw.'],
    [
      'the active perfect',
      'Wij hebben uw brief ontvangen en het college heeft het besluit genomen.',
    ],
    ['the possessive zijn', 'De gemeente heeft zijn aanvraag vandaag afgewezen.'],
    ['krijgen', 'U krijgt het bedrag binnen een week overgemaakt.'],
    ['an infinitive', 'Wij zijn blij dat wij u mogen ontvangen en verwelkomen.'],
    [
      'a finite verb that looks like a participle',
      'Het is druk en de gemeente verwacht veel mensen.',
    ],
    ['a finite verb in a clause with die', 'Er zijn mensen die elke week een brief ontvangen.'],
    ['a remark', 'Wij zijn daar strikt genomen niet aan gebonden.'],
    ['a comparison', 'De kosten zijn hoger dan verwacht.'],
    ['a reference', 'Het college is bevoegd tot het besluit, bedoeld in artikel 3.'],
    ['nouns and names', 'Is Berend lid van de gemeenteraad in dit gebied?'],
    ['a noun like a participle', 'Dat wordt in de gevallen hierboven anders.'],
    ['a perfect before worden', 'Als u dat eenmaal gedaan hebt wordt het makkelijker.'],
    ['what something contains', 'Een voordeel is dat de brief geen fouten bevat.'],
    ['a reference with zoals', 'U bent de baas van het bedrijf, zoals genoemd in artikel 4.'],
    ['what was named above', 'Daarom is uw brief over bovengenoemd bedrag bij ons.'],
    ['a present participle', 'Het antwoord is verrassend, vervelend en ontoereikend.'],
  ])('%s', (_, text) => {
    expect(pairsIn(text)).toEqual([]);
  });
});

describe('a passive', () => {
  const only = (text: string) => {
    const passives = analyse(text).flatMap(passivesOf);
    expect(passives).toHaveLength(1);
    return passives[0] as (typeof passives)[number];
  };

  it('runs from the first to the last of its words, wherever the sentence stands', () => {
    const text = 'Dag. Uw pas wordt snel gemaakt.';
    const { start, end, kind } = only(text);
    expect(text.slice(start, end)).toBe('wordt snel gemaakt');
    expect(kind).toBe('worden');
  });

  it('is none in a noun', () => {
    expect(
      analyse('De reden is dat een gegeven in uw brief ontbreekt.').flatMap(passivesOf),
    ).toEqual([]);
  });

  it('is in doubt where the verb also says that something happens by itself', () => {
    expect(only('De afspraak is verschoven.').certainty).toBeLessThan(SURE);
    expect(only('De afspraak is door de tandarts verschoven.').certainty).toBeGreaterThan(SURE);
  });

  it('may tell what something is like; that counts for no measure or rule', () => {
    const state = only('Het kantoor is gevestigd in Waterveen.');
    expect(state).toMatchObject({ kind: 'zijn', state: true });
    expect(isSurelyDone(state)).toBe(false);
    expect(only('De brug is door de burgemeester gesloten.').state).toBe(false);
    expect(only('De brug wordt gesloten.').state).toBe(false);
    expect(only('De brief is verstuurd.').state).toBe(false);
  });

  it('has no certainty above 1 or at 0', () => {
    const certainties = analyse(
      'Het is gedaan. Het wordt gedaan. Het is verschoven. Zij is gegaan.',
    )
      .flatMap(passivesOf)
      .map(({ certainty }) => certainty);
    expect(certainties).toHaveLength(3);
    expect(certainties.every((certainty) => certainty > 0 && certainty <= 1)).toBe(true);
  });
});

describe('the doer of a passive', () => {
  it.each([
    ['Het besluit is door het college genomen.', ['het college']],
    ['De bijdrage wordt geïnd door het CAK.', ['het CAK']],
    ['De brief werd door hem aan ons gegeven.', ['hem']],
    [
      'De vergunning wordt door burgemeester en wethouders verleend.',
      ['burgemeester en wethouders'],
    ],
    ['Dit is door mevrouw J. de Vries ondertekend.', ['mevrouw J. de Vries']],
    ['De schade is door een onafhankelijk expert vastgesteld.', ['een onafhankelijk expert']],
    [
      'De kast is door de monteur geplaatst en door de gemeente gekeurd.',
      ['de monteur', 'de gemeente'],
    ],
    ['Uw brief is door de gemeente ontvangen en gelezen.', ['de gemeente', 'de gemeente']],
    [
      'Uw schade wordt vergoed door de verzekeraar van de eigenaar van het gebouw.',
      ['de verzekeraar van de eigenaar van het gebouw'],
    ],
    ['De schade is door een storm veroorzaakt.', [undefined]],
    ['De straat wordt afgesloten door te weinig geld.', [undefined]],
    ['Het geld wordt overgemaakt op de door u opgegeven rekening.', [undefined]],
    ['De aanvraag wordt behandeld.', [undefined]],
    ['Het plan is gemaakt met cijfers door de provincie geleverd.', [undefined]],
  ])('%s', (text, expected) => {
    expect(agentsIn(text)).toEqual(expected);
  });
});

describe('the verbs with zijn', () => {
  const rows = readRows('unaccusatives.tsv');

  it('are listed once each, with values that the code knows', () => {
    const keys = rows.map(({ infinitive, participle }) => `${infinitive} ${participle}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(rows.map(({ auxiliary }) => auxiliary))).toEqual(
      new Set(['zijn', 'zijn/hebben']),
    );
    expect(new Set(rows.map(({ reading }) => reading))).toEqual(new Set(['perfect', 'either']));
  });

  it('are never called a sure passive without a doer', () => {
    const wrong = rows.filter(
      ({ participle }) => pairsIn(`Dat is gisteren ${participle}.`).length > 0,
    );
    expect(wrong).toEqual([]);
  });
});
