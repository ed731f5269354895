import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { jargonEntries } from '../../src/language/jargon/entries.ts';
import { jargonIn, termsIn as termsOf } from '../../src/language/jargon/match.ts';
import { replacementsOf } from '../../src/language/jargon/replacements.ts';

/** `[jargon form|plain form]` in an example, read one way or the other. */
const asJargon = (example: string) => example.replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1');

/** What could be written for the first term that is found in a text. */
function proposalsIn(text: string): string[] {
  const [sentence] = analyse(text);
  const [match] = sentence ? jargonIn(sentence) : [];
  return sentence && match ? replacementsOf(sentence, match) : [];
}

/** All words that are part of a term. */
const wordsPointedAt = (text: string) =>
  analyse(text).flatMap((sentence) =>
    termsOf(sentence).flatMap(({ tokens }) =>
      tokens.map((index) => sentence.tokens[index]?.text ?? ''),
    ),
  );

const termsIn = (text: string) =>
  analyse(text)
    .flatMap(jargonIn)
    .map(({ entry }) => entry.term);

describe('the jargon list', () => {
  const entries = jargonEntries();

  it('has no term twice', () => {
    const seen = entries.map(({ term, kind }) => `${term} ${kind}`);
    expect(seen.filter((term, i) => seen.indexOf(term) !== i)).toEqual([]);
  });

  it('has one to three alternatives and an example with marks for each term', () => {
    const wrong = entries.filter(
      ({ alternatives, example }) =>
        alternatives.length < 1 || alternatives.length > 3 || !/\[[^|\]]+\|[^|\]]*\]/.test(example),
    );
    expect(wrong.map(({ term }) => term)).toEqual([]);
  });

  it('points at the marked words of each example', () => {
    const missed = entries.filter(({ example }) => {
      const marked = [...example.matchAll(/\[([^|\]]+)\|/g)].map((mark) => mark[1]).join(' ');
      return !wordsPointedAt(asJargon(example)).some((word) => marked.includes(word));
    });
    expect(missed.map(({ term, example }) => `${term}: ${example}`)).toEqual([]);
  });
});

describe('jargon in a sentence', () => {
  it.each([
    ['Wij doen u het besluit deze week toekomen.', 'doen toekomen'],
    ['Wij stellen u hiervan in kennis.', 'in kennis stellen'],
    ['U wordt in kennis gesteld van het besluit.', 'in kennis stellen'],
    ['U dient de aanvraag vóór 3 mei in.', 'indienen'],
    ['U hoeft geen brief in te dienen.', 'indienen'],
    ['Dat is te allen tijde mogelijk.', 'te allen tijde'],
    ['U kreeg dit jaar twee bestuurlijke boetes.', 'bestuurlijke boete'],
    ['De kosten bedragen 12 euro.', 'bedragen'],
    ['Ik verzoek u om te bellen.', 'verzoeken'],
    ['Ik acht dit van belang.', 'achten'],
    ['De betrokkenen kunnen binnen twee weken reageren.', 'betrokkene'],
    ['Wilt u de betreffende papieren meenemen?', 'betreffend'],
    ['De fractie dient een motie (M1) in.', 'indienen'],
    ['De raad kan een voorstel tegemoet zien.', 'tegemoet zien'],
    ['De fractie dient een motie in over de tuin.', 'indienen'],
    ['Dit gaat over het waarborgen van uw rechten.', 'waarborgen'],
    ['Wij duiden in de brief de plekken aan waarvoor dit geldt.', 'aanduiden'],
  ])('finds %s', (text, term) => {
    expect(termsIn(text)).toContain(term);
  });

  it.each([
    'Er wonen acht mensen in dit huis.',
    'U maakt bezwaar tegen het besluit.',
    'Het bedrag is voldoende.',
    'U krijgt hierover een bericht.',
    'De bedragen staan op de rekening.',
    'Wij spraken met alle berichten in de hand.',
    'U kunt ook bestaande berichten lezen.',
    'Dit heeft tot veel onrust geleid.',
    'Dit kan er later toe leiden dat u minder geld krijgt.',
    'Om dit plan uit te voeren geeft u aan wat u wilt.',
    'Hij stuurt u een brief om hulp aan te bieden.',
    'Wij zetten ons in om de gestelde vragen te lezen.',
    'De gestelde vraag lossen wij op.',
    'Het ontbreken van waarborgen en afspraken maakt dit lastig.',
    'Voelt u zich betrokken bij de buurt?',
    'Bij het bouwen houden wij rekening met de constructieve berekening.',
  ])('is not where a word only looks like it: %s', (text) => {
    expect(termsIn(text)).toEqual([]);
  });

  it('is never one of the small words that every sentence needs', () => {
    const small =
      'de het een en of maar want in op aan van voor met door bij uit over naar om te dat die dit deze er hier daar ik u wij zij hij je ons uw niet geen wel ook nog al als dan toen nu veel weinig meer zijn is was worden wordt hebben heeft kunnen kan moeten moet mogen mag willen wil zullen zal gaan gaat komen komt doen doet zien ziet krijgen krijgt geven geeft een twee drie vier vijf zes zeven acht negen tien';
    expect(small.split(' ').filter((word) => termsIn(word).length > 0)).toEqual([]);
  });

  it('is the longest term where terms overlap', () => {
    expect(termsIn('Dit doen wij in het kader van de wet.')).toEqual(['in het kader van']);
  });

  it('is found once where its words stand near two verbs', () => {
    expect(termsIn('Het stelt ons in staat om goede vragen te stellen.')).toEqual([
      'in staat stellen',
    ]);
  });

  it('points at "zich" where that stands beside "u"', () => {
    expect(wordsPointedAt('Daarvoor kunt u zich wenden tot het loket.')).toEqual([
      'zich',
      'wenden',
    ]);
  });

  it.each([
    ['Wij verstrekten u de gegevens.', 'gaven'],
    ['Het geld is verstrekt.', 'gegeven'],
    ['Het college verstrekt u het geld.', 'geeft'],
    ['Wij hebben u de gegevens verstrekt.', 'gegeven'],
    ['Het verstrekte voorschot betaalt u terug.', 'gegeven'],
    ['Indien u vragen hebt, kunt u bellen.', 'Als'],
    ['U moet over de benodigde papieren beschikken.', 'nodige'],
    ['Hij analyseert de cijfers.', 'onderzoekt'],
    ['De termen zijn duidelijk gedefinieerd.', 'omschreven'],
    ['De voorgenomen sloop begint in mei.', 'geplande'],
    ['De vereiste papieren stuurt u mee.', 'nodige'],
    ['Dit hangt samen met uw inkomen.', 'heeft te maken'],
    ['De eventuele schade betalen wij.', 'mogelijke'],
    ['Wij hebben interne regels.', 'eigen'],
    ['De aanslagen komen in mei.', 'belastingrekeningen'],
    ['Het formulier specificeert wat u moet betalen.', 'schrijft precies op'],
  ])('gets proposals that fit: %s', (text, proposal) => {
    expect(proposalsIn(text)).toContain(proposal);
  });

  it.each([
    ['Voor nadere informatie kunt u bellen.', 'verdere'],
    ['Uw inkomen is niet aangetoond.', 'bewezen'],
    ['Wij hebben u dit in rekening gebracht.', 'gevraagd'],
    ['De maatregelen zijn getroffen.', 'genomen'],
    ['Wij hebben uw brief in behandeling genomen.', 'behandeld'],
    ['De brief is verzonden.', 'gestuurd'],
    ['Betaal het bedrag, zoals vermeld in onze brief.', 'genoemd'],
    ['Betaal het bedrag en vermeld uw naam.', 'noem'],
    ['De gegevens die erin vermeld staan heb ik bekeken.', 'genoemd'],
    ['Deze brief bevat het besluit van de gemeente.', 'heeft'],
    ['Daarmee bevat de brief alles.', 'heeft'],
    ['De ingetrokken vergunning hebt u nog.', 'gestopte'],
  ])('gets a proposal first that can stand there: %s', (text, proposal) => {
    expect(proposalsIn(text)[0]).toBe(proposal);
  });

  it.each([
    ['Wij hebben mensen met veel expertises.', 'kennis'],
    ['De procedures duren lang.', 'stappen'],
    ['Dat is een continue controle.', 'steeds'],
    ['Het werk is afgerond.', 'klaar zijn met'],
    ['Concluderend vinden wij uw plan goed.', 'Vinden'],
  ])('gets a proposal as it is where no form of it would be right: %s', (text, proposal) => {
    expect(proposalsIn(text)).toContain(proposal);
  });
});
