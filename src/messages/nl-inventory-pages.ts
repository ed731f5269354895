import type { InventoryPageMessages } from './inventory-pages.ts';
import { count, whole } from './nl-numbers.ts';

export const nlInventoryPages: InventoryPageMessages = {
  title: (files) => `${count(files, 'bestand', 'bestanden')} gemeten`,
  certainty: (low, high) => `Het echte cijfer ligt met 95% zekerheid tussen ${low} en ${high}.`,
  howBars:
    'De balk laat het cijfer zien. Het echte cijfer ligt ergens op het dunne lijntje. De streep is het doel.',
  notJudged: 'Niet beoordeeld',
  notJudgedLead: 'Deze bestanden tellen niet mee in het cijfer.',
  template: 'Brief',
  mostTemplates: (shown, all) => `Hier staan de ${whole(shown)} grootste van de ${whole(all)}.`,
  lettersShown: (shown, all, command) =>
    `Hier staan ${whole(shown)} van de ${whole(all)} bestanden, met de moeilijkste brieven eerst. Wilt u alles zien? Typ: ${command} inventaris … --output brieven.xlsx`,
  trendTitle: 'Verloop van de metingen',
  howChart:
    'Elke stip is een meting. Het echte cijfer ligt met 95% zekerheid ergens op het lijntje door de stip.',
  period: 'Meting',
  measured: 'Gemeten op',
  comparisonTitle: (from, to) => `${from} en ${to} vergeleken`,
  before: 'Eerst',
  after: 'Nu',
  changedShown: (shown, all) =>
    `Hier staan er ${whole(shown)} van de ${whole(all)}. Alles staat in --format json.`,
  was: (name) => `heette ${name}`,
};
