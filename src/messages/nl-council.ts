import type { CouncilMessages } from './council.ts';
import { count, whole } from './nl-numbers.ts';
import { periodInWords, whenInWords } from './nl-years.ts';
import { capitalised } from './phrases.ts';

const letters = (value: number): string => count(value, 'brief', 'brieven');

export const nlCouncil: CouncilMessages = {
  title: 'Hoe duidelijk zijn onze brieven?',
  subtitle: (name) =>
    `Verslag voor de gemeenteraad over ${periodInWords(name) ?? `de meting ‘${name}’`}`,
  meets: 'van de brieven voldoet aan de B1-norm',
  noFigure: 'Er is geen brief die een oordeel kon krijgen. Daarom is er geen cijfer.',
  goal: (share, by) => `Het doel is ${share} ${whenInWords(by) ?? `in ${by}`}.`,
  standing: {
    reached: 'Dat doel is gehaald.',
    'maybe-reached':
      'Het cijfer is hoog genoeg. Maar het is nog niet zeker dat het doel is gehaald.',
    'maybe-missed': 'Dat doel is nog niet gehaald. Maar het verschil kan toeval zijn.',
    missed: 'Dat doel is nog niet gehaald.',
  },
  period: 'Meting',

  progress: 'Gaat het beter?',
  first: 'Dit is de eerste meting. Na de volgende meting ziet u hier of het beter gaat.',
  firstOfYardstick:
    'Dit is de eerste meting op deze manier. Daarom weten we nog niet of het beter gaat.',
  change: (name, share, points) => {
    const then = `${capitalised(whenInWords(name) ?? `in de meting ‘${name}’`)} was het cijfer ${share}.`;
    if (points === 0) return `${then} Nu is het bijna even hoog.`;
    return `${then} Nu is het ${Math.abs(points)} procentpunt ${points > 0 ? 'hoger' : 'lager'}.`;
  },
  otherYardstick:
    'Staat er een * bij een meting? Dan is er op een andere manier gemeten. Vergelijk die meting niet met de laatste.',
  samples: (names) => `Uit een steekproef: ${names.join(', ')}.`,
  lastPoints: (shown, all) => `U ziet de laatste ${shown} van de ${all} metingen.`,

  groups: 'Welke brieven gaan goed, en welke nog niet?',
  best: {
    kind: 'Deze soorten voldoen het vaakst',
    department: 'Deze afdelingen voldoen het vaakst',
  },
  hardest: {
    kind: 'Deze soorten voldoen het minst vaak',
    department: 'Deze afdelingen voldoen het minst vaak',
  },
  maybeChance: {
    kind: (groups) =>
      `De verschillen tussen de ${whole(groups)} soorten brieven kunnen toeval zijn. Daarom noemen we hier geen beste en geen moeilijkste soort.`,
    department: (groups) =>
      `De verschillen tussen de ${whole(groups)} afdelingen kunnen toeval zijn. Daarom noemen we hier geen beste en geen moeilijkste afdeling.`,
  },
  leftOut: (groups, fewest) =>
    `${count(groups, 'groep staat', 'groepen staan')} hier niet bij. Daarvan kregen minder dan ${fewest} brieven een oordeel.`,
  noGroups:
    'Er zijn te weinig brieven per soort of per afdeling. Daarom vergelijken we die hier niet.',
  groupSize: (range, judged) => `${range}, ${letters(judged)}`,

  measured: 'Wat is gemeten, en wat niet?',
  size: (files, all) =>
    files === all
      ? `We hebben ${letters(all)} bekeken.`
      : `We hebben ${whole(files)} bestanden bekeken. Dat zijn ${letters(all)}. Een brief die aan veel mensen is gestuurd, telt één keer mee.`,
  sample: (drawn, from) =>
    `We hebben niet alles gemeten. Door loting kozen we ${whole(drawn)} van de ${whole(from)} bestanden.`,
  sampleCounts:
    'Elk bestand telt dan mee, ook een kopie. Leg dit cijfer dus niet naast dat van een hele meting.',
  notASample: 'Brieven die niet zijn aangeleverd, zijn niet gemeten.',
  missing: (gone) =>
    gone === 1
      ? '1 bestand van toen was weg of veranderd en telt niet mee.'
      : `${count(gone, 'bestand', 'bestanden')} van toen waren weg of veranderd en tellen niet mee.`,
  notJudged: (reasons) =>
    `Deze bestanden kregen geen oordeel en tellen niet mee: ${reasons.map(([reason, files]) => `${whole(files)} × ${reason}`).join(', ')}.`,
  allJudged: 'Alle bestanden kregen een oordeel.',
  copies: (share, copies) =>
    `Telt u alle ${whole(copies)} verstuurde brieven met een oordeel mee? Dan voldoet ${share}.`,
  copiesInSample: (share) =>
    `Telt u alles mee wat is verstuurd? Dan voldoet naar schatting ${share}.`,

  certainty: 'Hoe zeker is het cijfer?',
  judged: (judged) =>
    `${letters(judged)} ${judged === 1 ? 'kreeg' : 'kregen'} een oordeel. Hoe meer brieven we meten, hoe zekerder het cijfer is.`,
  few: 'Let op: dit zijn weinig brieven. Het cijfer kan toeval zijn.',
  whatChanceIs:
    'De 95% zegt alleen iets over toeval. Een computer geeft het oordeel. Die kan zich bij een brief vergissen.',

  meaning: 'Wat betekent ‘voldoet aan de B1-norm’?',
  whatB1Is: 'B1 zegt hoe goed iemand kan lezen. Het gaat dus over lezers en niet over brieven.',
  whatIsCounted:
    'Daarom telt het programma helder wat een brief moeilijk maakt. Dat zijn bijvoorbeeld lange zinnen en moeilijke woorden. Heeft een brief daar weinig van? Dan voldoet hij aan de norm.',
  whatItDoesNotSay:
    'Het cijfer zegt niet of elke lezer de brief begrijpt. Het zegt ook niet of klopt wat er staat. Dat weten we pas als inwoners de brief lezen.',
  ownLimits: (criteria) =>
    `Let op: voor deze punten gebruikt de gemeente een eigen grens: ${criteria.join(', ')}.`,

  made: (date, version) => `Gemeten op ${periodInWords(date) ?? date} met helder ${version}.`,
};
