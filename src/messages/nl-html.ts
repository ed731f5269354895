import type { HtmlMessages } from './html.ts';
import { count, whole } from './nl-numbers.ts';

const OUTCOMES = {
  meets: ['voldoet', 'voldoen'],
  nearly: ['voldoet bijna', 'voldoen bijna'],
  fails: ['voldoet niet', 'voldoen niet'],
  'not-judged': ['niet te beoordelen', 'niet te beoordelen'],
} as const;

const letters = (number: number): string => count(number, 'brief', 'brieven');

export const nlHtml: HtmlMessages = {
  tagline: 'Zijn onze brieven duidelijk?',
  back: 'Alle brieven',
  close: 'Sluiten',
  about: 'Over dit verslag',
  madeWith: (version) => `Gemaakt met helder ${version}.`,

  verdict: 'Oordeel',
  criterion: 'Wat is gemeten',
  advice: 'advies',
  howBars: 'De streep is de norm. In het gele stuk daarachter is het bijna goed.',
  theLetter: 'De brief',
  page: (page) => `bladzijde ${page}`,
  findings: (number) => (number === 0 ? 'Punten' : count(number, 'punt', 'punten')),
  hint: 'tip',
  why: 'Uitleg',
  legend: 'Kiezen:',
  kinds: {
    blank: 'Nog invullen',
    sentence: 'Zinnen',
    word: 'Woorden',
    content: 'Inhoud',
    layout: 'Indeling',
  },
  showAll: 'Alles aan',
  showNone: 'Alles uit',
  previous: 'Vorige punt',
  next: 'Volgende punt',
  previousKeys: 'Vorige punt (Alt + pijl omhoog)',
  nextKeys: 'Volgende punt (Alt + pijl omlaag)',
  of: '# van ##',

  titleMany: (number) => `${letters(number)} gecontroleerd`,
  noneJudged: 'Geen van deze brieven is te beoordelen.',
  shareOf: (judged) =>
    `van de ${count(judged, 'beoordeelde brief', 'beoordeelde brieven')} voldoet aan de B1-norm`,
  target: (share) => `Doel: ${share}`,
  toGo: (number) =>
    number === 0
      ? 'Het doel is gehaald.'
      : `Herschrijf nog ${letters(number)}. Dan is het doel gehaald.`,
  outcome: (outcome, number) => OUTCOMES[outcome][number === 1 ? 0 : 1],
  obstacles: 'Waar brieven op vastlopen',
  obstaclesLead: 'Het deel van de brieven dat boven de norm zit.',
  commonest: 'Wat het vaakst beter kan',
  commonestLead: 'In hoeveel brieven elk punt staat. Klik op een naam voor uitleg.',
  inLetters: (number, findings) => `${letters(number)}, ${whole(findings)} keer`,
  furthest: 'Begin hier',
  furthestLead: 'Deze brieven zitten het verst van de norm.',
  departments: 'Per afdeling',
  department: 'Afdeling',
  fileKinds: 'Per soort bestand',
  fileKind: 'Soort',
  noName: '(geen)',
  onB1: 'Op B1',
  letters: 'Brieven',
  someOf: (meets, judged) => `${whole(meets)} van ${whole(judged)}`,
  distributions: 'Hoe de brieven verdeeld zijn',
  distributionsLead:
    'Hoe hoger een staaf, hoe meer brieven. De lijn in het midden is de norm. Brieven rechts daarvan zitten erboven. Voor moeilijkheid is er geen norm: hoe meer punten, hoe moeilijker de brief.',
  median: (value) => `de middelste brief: ${value}`,
  norm: 'norm',
  upTo: (from, to) => `van ${from} tot en met ${to}`,
  moreThan: (value) => `meer dan ${value}`,
  inRange: (range, number) => `${range}: ${letters(number)}`,
  allLetters: 'Alle brieven',
  textOfSome: (shown, all, command) =>
    `Van ${whole(shown)} van de ${whole(all)} brieven kunt u de tekst lezen. Dat zijn de brieven die het verst van de norm zitten. Wilt u een andere brief zien? Typ: ${command} check brief.docx --output brief.html`,
  lettersTable: 'Tabel met alle brieven',
  letter: 'Brief',
  findingsColumn: 'punten',
  search: 'Zoek op naam',
  show: 'Welke brieven wilt u zien?',
  allRows: 'Laat alle brieven zien',
  sort: 'Sorteer op',
};
