import type { InventoryMessages } from './inventory.ts';
import { count } from './phrases.ts';

const REASONS: Readonly<Record<string, string>> = {
  'too-little-text': 'te weinig tekst',
  'other-language': 'niet in het Nederlands',
  'not-found': 'niet gevonden',
  'is-directory': 'een map',
  'not-a-file': 'geen gewoon bestand',
  'no-access': 'geen toegang',
  'empty-file': 'leeg',
  'unknown-format': 'onbekend soort bestand',
  corrupt: 'beschadigd',
  'too-large': 'te groot',
  'too-slow': 'kost te veel tijd',
  'too-many-pages': 'te veel bladzijden',
  encrypted: 'met een wachtwoord',
  scan: 'een scan zonder tekst',
  fault: 'een fout in helder',
  'no-text': 'zonder tekst',
};

const minutes = (seconds: number): string => {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
  return `${Math.floor(seconds / 3600)} u ${Math.round((seconds % 3600) / 60)} min`;
};

export const nlInventory: InventoryMessages = {
  summary: 'meet alle brieven van een organisatie: welk deel voldoet aan de norm?',
  usage: '[opties] <mappen…>',
  files: 'mappen, brieven of patronen zoals "export/**/*.docx"',
  examples: `
Voorbeelden:
  helder inventaris export/                       alle brieven in een map
  helder inventaris export/ -o brieven.csv        ook een tabel met een regel per brief
  helder inventaris export/ --manifest lijst.csv  met afdeling, soort en aantal uit een lijst

Helder onthoudt wat al is gemeten. Breekt u af met Ctrl-C? Dan gaat helder de volgende
keer verder waar u was. In de tekst van brieven kijkt niemand: die wordt niet bewaard.

Uitkomst (exit code):
  0  de inventaris is af
  2  de inventaris is niet af, of er was niets te meten`,
  options: {
    workers: 'zo veel brieven tegelijk (standaard: een per processorkern)',
    noCache: 'onthoud niets en meet alles opnieuw',
    cache: 'onthoud in deze map wat al is gemeten',
    manifest: 'lijst (.csv) met per bestand de afdeling, soort, datum en het aantal',
  },
  size: (files, letters) =>
    files === letters
      ? `${count(files, 'brief', 'brieven')} bekeken.`
      : `${count(files, 'bestand', 'bestanden')} bekeken. Dat zijn ${count(letters, 'brief', 'brieven')}: kopieën van een sjabloon tellen als één brief.`,
  share: (share, between, letters) =>
    `${share} van de brieven voldoet aan de B1-norm (${between}, ${letters} beoordeeld).`,
  target: (share, by) => `Het doel is ${share} in ${by}.`,
  byCopies: (share, between, copies) =>
    `Van alle ${copies} verstuurde brieven voldoet ${share} (${between}).`,
  few: (letters) =>
    `Let op: ${count(letters, 'brief is', 'brieven zijn')} weinig. Dit cijfer kan toeval zijn.`,
  uncertain: 'onzeker',
  groupings: {
    department: 'Afdeling',
    kind: 'Soort brief',
    channel: 'Kanaal',
    period: 'Kwartaal',
    format: 'Soort bestand',
  },
  columns: { letters: 'beoordeeld', meets: 'voldoet', between: 'tussen' },
  unlabelled: '(onbekend)',
  moreGroups: (left) => `en nog ${left}; alles staat in --format json`,
  templates: (templates, files) =>
    `${count(templates, 'brief is', 'brieven zijn')} vaker verstuurd: samen ${files} bestanden. De grootste:`,
  template: (files, file) => `${files} × ${file}`,
  notJudged: (reasons) =>
    `Niet beoordeeld, en niet meegeteld: ${reasons.map(([reason, number]) => `${number} × ${reason}`).join(', ')}.`,
  reasons: (code) => REASONS[code] ?? code,
  brokenOff: (done, files) =>
    `Afgebroken na ${done} van de ${files} bestanden. Wat klaar is, is bewaard. Geef dezelfde opdracht nog een keer om verder te gaan.`,
  progress: (done, files, perSecond, left) =>
    `${done} van ${files} · ${perSecond} per seconde · nog ${left}`,
  timeLeft: minutes,
  manifestProblem: (file, problem) => {
    switch (problem) {
      case 'unreadable':
        return {
          problem: `De lijst ‘${file}’ is niet te lezen.`,
          remedy: 'Kijk of het bestand bestaat en of u het mag openen.',
        };
      case 'not-csv':
        return {
          problem: `De lijst ‘${file}’ is geen goede CSV.`,
          remedy: 'Bewaar de lijst in Excel als CSV UTF-8.',
        };
      case 'no-file-column':
        return {
          problem: `In de lijst ‘${file}’ staat geen kolom met bestanden.`,
          remedy: 'Zet ‘bestand’ boven de kolom met de namen van de bestanden.',
        };
      case 'no-labels':
        return {
          problem: `In de lijst ‘${file}’ staan alleen bestanden.`,
          remedy: 'Voeg een kolom toe: afdeling, soort, kanaal, datum of aantal.',
        };
    }
  },
  cacheFailed: (folder) =>
    `Helder kan niets onthouden in ‘${folder}’. De volgende keer wordt alles opnieuw gemeten.`,
};
