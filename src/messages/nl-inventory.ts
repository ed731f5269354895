import type { InventoryMessages } from './inventory.ts';
import { nlComparison } from './nl-comparison.ts';
import { nlCouncil } from './nl-council.ts';
import { nlInventoryHelp } from './nl-inventory-help.ts';
import { nlInventoryPages } from './nl-inventory-pages.ts';
import { nlLabels } from './nl-labels.ts';
import { count, whole } from './nl-numbers.ts';
import { nlYears } from './nl-years.ts';

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

const PARTS = {
  helder: 'de versie van helder',
  norm: 'de norm',
  words: 'de woordenlijsten',
  model: 'het taalmodel',
  config: 'de eigen woorden of regels',
} as const;

const minutes = (seconds: number): string => {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
  return `${Math.floor(seconds / 3600)} u ${Math.round((seconds % 3600) / 60)} min`;
};

export const nlInventory: InventoryMessages = {
  commands: {
    inventory: {
      usage: '[opties] <mappen…>',
      summary: 'meet alle brieven van een organisatie: welk deel voldoet aan de norm?',
    },
    merge: {
      usage: '[opties] <delen…>',
      summary: 'voeg de delen van een inventaris samen (zie inventory --shard)',
    },
    compare: {
      usage: '[opties] <eerst> <later>',
      summary: 'vergelijk twee metingen: wat ging vooruit, wat ging achteruit?',
    },
    trend: { usage: '[opties]', summary: 'laat alle metingen zien, naast het doel' },
    remeasure: {
      usage: '[opties] <meting>',
      summary: 'meet de brieven van een meting opnieuw, met de norm van nu',
    },
    'sample-size': {
      usage: '[opties]',
      summary: 'reken uit hoeveel bestanden u moet meten voor een zeker cijfer',
    },
    report: {
      usage: '[opties]',
      summary: 'maak een verslag van één bladzijde voor de gemeenteraad',
    },
  },
  parts: 'bestanden (.ndjson) die met inventory --shard zijn gemaakt',
  snapshot: 'naam van een meting, bijvoorbeeld 2024-Q2',
  files: 'mappen, brieven of patronen zoals "export/**/*.docx"',
  examples: `
Voorbeelden:
  helder inventaris export/                       alle brieven in een map
  helder inventaris export/ -o brieven.csv        ook een tabel met een regel per brief
  helder inventaris export/ --manifest lijst.csv  met afdeling, soort en aantal uit een lijst

  helder inventaris export/ --save 2024-Q2        bewaar de meting, om later te vergelijken
  helder inventaris export/ --sample 400          meet een steekproef van 400 bestanden
  helder inventaris export/ --shard 1/4 -o deel1.ndjson
                                                  meet een kwart; zie helder merge

Helder onthoudt wat al is gemeten. Breekt u af met Ctrl-C? Dan gaat helder de volgende
keer verder waar u was. In de tekst van brieven kijkt niemand: die wordt niet bewaard.

Uitkomst (exit code):
  0  de inventaris is af
  2  de inventaris is niet af, of er was niets te meten`,
  help: nlInventoryHelp,
  options: {
    workers: 'zo veel brieven tegelijk (standaard: een per processorkern)',
    noCache: 'onthoud niets en meet alles opnieuw',
    cache: 'onthoud in deze map wat al is gemeten',
    manifest: 'lijst (.csv) met per bestand de afdeling, soort, datum en het aantal',
    save: 'bewaar de meting onder deze naam, bijvoorbeeld 2024-Q2',
    date: 'dag van de meting, als jjjj-mm-dd (standaard: vandaag)',
    sample: 'kies zo veel bestanden door loting, eerlijk verdeeld over de afdelingen',
    seed: 'getal voor de loting; hetzelfde getal geeft dezelfde bestanden (standaard: 1)',
    shard: 'meet alleen dit deel, bijvoorbeeld 3/10',
    snapshots: 'map met de metingen (standaard: metingen)',
    from: 'map waarin u was toen u de brieven mat (standaard: waar u nu bent)',
    margin: 'zo veel procentpunt mag het cijfer ernaast zitten (standaard: 5)',
    share: 'zo veel procent voldoet, denkt u (standaard: 50, dat is het veiligst)',
    files: 'zo veel bestanden zijn er in totaal',
    period: 'meting waar het verslag over gaat (standaard: de laatste)',
  },
  size: (files, letters) =>
    files === letters
      ? `${count(files, 'brief', 'brieven')} bekeken.`
      : `${count(files, 'bestand', 'bestanden')} bekeken. Dat zijn ${count(letters, 'brief', 'brieven')}: kopieën van een sjabloon tellen als één brief.`,
  share: (share, between, letters) =>
    `${share} van de brieven voldoet aan de B1-norm (${between}, ${whole(letters)} beoordeeld).`,
  target: (share, by) => `Het doel is ${share} in ${by}.`,
  byCopies: (share, between, copies) =>
    `Van alle ${whole(copies)} verstuurde brieven voldoet ${share} (${between}).`,
  byCopiesInSample: (share, between) =>
    `Van alle verstuurde brieven voldoet naar schatting ${share} (${between}).`,
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
  table: {
    date: 'datum',
    copies: 'aantal verstuurd',
    reason: 'waarom geen oordeel',
    label: 'kenmerk',
    group: 'groep',
    files: 'bestanden',
    letters: 'brieven',
    judged: 'beoordeeld',
    share: 'voldoet',
    low: 'minstens',
    high: 'hoogstens',
    shareOfCopies: 'voldoet (van alles wat is verstuurd)',
    remark: 'let op',
    weight: 'staat voor (bestanden)',
    all: 'alle brieven',
    target: (by) => `doel (${by})`,
    templates: 'Sjablonen',
  },
  unlabelled: '(onbekend)',
  moreGroups: (left) => `en nog ${whole(left)}; alles staat in --format json`,
  templates: (templates, files) =>
    `${count(templates, 'brief is', 'brieven zijn')} vaker verstuurd: samen ${whole(files)} bestanden. De grootste:`,
  template: (files, file) => `${whole(files)} × ${file}`,
  notJudged: (reasons) =>
    `Niet beoordeeld, en niet meegeteld: ${reasons.map(([reason, number]) => `${whole(number)} × ${reason}`).join(', ')}.`,
  reasons: (code) => REASONS[code] ?? code,
  stopping: 'Helder stopt zodra de brieven klaar zijn die nu gemeten worden.',
  brokenOff: (done, files) =>
    `Afgebroken na ${whole(done)} van de ${whole(files)} bestanden. Wat klaar is, is bewaard. Geef dezelfde opdracht nog een keer om verder te gaan.`,
  progress: (done, files, perSecond, left) =>
    `${whole(done)} van ${whole(files)} · ${perSecond} per seconde · nog ${left}`,
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
  labels: nlLabels,
  cacheFailed: (folder) =>
    `Helder kan niets onthouden in ‘${folder}’. De volgende keer wordt alles opnieuw gemeten.`,
  spoolFailed: (folder) => ({
    problem: `Helder kan niet schrijven in ‘${folder}’, de map voor tijdelijke bestanden.`,
    remedy:
      'Maak ruimte vrij op deze schijf, of kies met TMPDIR (op Windows: TEMP) een andere map. Wat al gemeten is, weet Helder de volgende keer nog.',
  }),
  badShard: (written) => ({
    problem: `‘${written}’ is geen deel van een inventaris.`,
    remedy: 'Geef het deel en het aantal delen op, bijvoorbeeld --shard 3/10.',
  }),
  shardAlone: {
    problem: 'Een deel van een inventaris kunt u niet bewaren, en ook geen steekproef ervan nemen.',
    remedy: 'Voeg eerst alle delen samen met helder merge.',
  },
  outputIsPart: (file) => ({
    problem: `‘${file}’ is een van de delen die u samenvoegt.`,
    remedy: 'Kies een andere naam voor het verslag, anders bent u het deel kwijt.',
  }),
  shardProblem: (problem) => {
    switch (problem.code) {
      case 'no-whole':
        return {
          problem:
            'De delen vormen samen geen hele inventaris. Er staan brieven dubbel in, of er ontbreken brieven.',
          remedy: 'Maak de delen opnieuw, voor elk deel met dezelfde mappen en dezelfde brieven.',
        };
      case 'unreadable':
        return {
          problem: `‘${problem.file}’ is geen inventaris, of niet compleet.`,
          remedy: 'Maak dit deel opnieuw, met -f ndjson.',
        };
      case 'no-shard':
        return {
          problem: `‘${problem.file}’ is geen deel, maar een hele inventaris.`,
          remedy: 'Maak delen met --shard.',
        };
      case 'broken-off':
        return {
          problem: `‘${problem.file}’ is afgebroken.`,
          remedy: 'Geef de opdracht voor dit deel nog een keer.',
        };
      case 'other-yardstick':
        return {
          problem: `‘${problem.file}’ is anders gemeten dan het eerste deel.`,
          remedy: 'Gebruik overal dezelfde versie van helder en dezelfde instellingen.',
        };
      case 'other-whole':
        return {
          problem: `‘${problem.file}’ hoort niet bij het eerste deel.`,
          remedy: 'Gebruik voor elk deel dezelfde mappen en hetzelfde aantal delen.',
        };
      case 'twice':
        return {
          problem: `Deel ${problem.part} is er twee keer: ‘${problem.file}’.`,
          remedy: 'Haal er een weg.',
        };
      case 'missing':
        return {
          problem: `Er ontbreken delen: ${problem.parts.join(', ')} van de ${problem.of}.`,
          remedy: 'Geef alle delen op.',
        };
    }
  },
  sample: (drawn, from) =>
    `Dit is een steekproef: ${whole(drawn)} van de ${whole(from)} bestanden, door loting gekozen.`,
  sampleCounts:
    'In een steekproef telt elk bestand mee, ook als het een kopie is van een andere brief. Daarom kunt u dit cijfer niet naast dat van een hele meting leggen.',
  notSaved: 'De meting is niet bewaard, want er ontbreken brieven.',
  saved: (file) => `De meting is bewaard in ${file}.`,
  snapshotProblem: (problem) => {
    switch (problem.code) {
      case 'exists':
        return {
          problem: `De meting ‘${problem.name}’ is er al. Een meting verandert nooit meer.`,
          remedy: 'Kies een andere naam.',
        };
      case 'not-found':
        return {
          problem: `De meting ‘${problem.name}’ bestaat niet.`,
          remedy: 'Typ helder trend om te zien welke metingen er zijn.',
        };
      case 'damaged':
        return {
          problem: `De meting ‘${problem.name}’ is veranderd nadat helder haar bewaarde.`,
          remedy: 'Zet het bestand terug uit een reservekopie.',
        };
      case 'bad-name':
        return {
          problem: `Zo kan een meting niet heten: ‘${problem.name}’.`,
          remedy: 'Gebruik letters, cijfers, punten en streepjes, bijvoorbeeld 2024-Q2.',
        };
      case 'unwritable':
        return {
          problem: `De meting kon niet worden bewaard in ‘${problem.folder}’.`,
          remedy: 'Kijk of u in die map mag schrijven.',
        };
    }
  },
  noSnapshots: (folder) => ({
    problem: `In ‘${folder}’ staan geen metingen.`,
    remedy: 'Maak er een met helder inventory … --save 2024-Q2.',
  }),
  judged: (letters) => `${whole(letters)} beoordeeld`,
  moreLetters: (left) => `en nog ${whole(left)}; alles staat in --format json`,
  comparison: nlComparison,
  incomparable: (why, before, after) => {
    switch (why.code) {
      case 'nothing-judged':
        return {
          problem: 'In een van de metingen is geen enkele brief beoordeeld.',
          remedy: 'Kies een andere meting.',
        };
      case 'sample-and-whole': {
        const [sample, other] = why.sample === 'before' ? [before, after] : [after, before];
        return {
          problem: `‘${sample}’ is een steekproef, en ‘${other}’ is een hele meting. In een steekproef telt elk bestand mee, ook een kopie. In een hele meting tellen kopieën van een sjabloon als één brief. Daarom kunt u de cijfers niet vergelijken.`,
          remedy: 'Neem beide keren een steekproef met --sample, of meet beide keren alles.',
        };
      }
      case 'other-yardstick':
        return {
          problem: `‘${before}’ en ‘${after}’ zijn niet op dezelfde manier gemeten. Anders is: ${why.parts.map((part) => PARTS[part]).join(', ')}. Een verschil zegt dan niets over de brieven.`,
          remedy: `Zijn de brieven er nog? Meet de oude opnieuw met helder remeasure ${before}.`,
        };
    }
  },
  otherYardstick: (names, parts) =>
    `* Anders gemeten, dus niet te vergelijken met de laatste meting: ${names.join(', ')}. Anders is: ${parts.map((part) => PARTS[part]).join(', ')}. Zijn de brieven er nog? Meet ze opnieuw met helder remeasure.`,
  years: nlYears,
  sameYardstick: (name) => ({
    problem: `‘${name}’ is al gemeten met de norm van nu.`,
    remedy: 'Opnieuw meten is niet nodig.',
  }),
  lettersGone: (name) => ({
    problem: `Geen van de brieven van ‘${name}’ staat er nog zoals hij was.`,
    remedy: 'Zet de brieven terug, of geef met --from de map op waarin u toen was.',
  }),
  remeasured: (letters, missing, file) =>
    `${count(letters, 'brief', 'brieven')} opnieuw gemeten${missing > 0 ? `, ${whole(missing)} ${missing === 1 ? 'was' : 'waren'} er niet meer of veranderd` : ''}. De meting is bewaard in ${file}.`,
  notAPercentage: (option, value) => ({
    problem: `Achter ${option} hoort een percentage onder 100, niet ${value}.`,
    remedy: 'Bijvoorbeeld: helder sample-size --margin 5.',
  }),
  notWhole: (option, written, least) => ({
    problem: `Achter ${option} hoort een heel getal vanaf ${least}, niet ‘${written}’.`,
    remedy: `Bijvoorbeeld: ${option} 4.`,
  }),
  notADay: (written) => ({
    problem: `‘${written}’ is geen dag.`,
    remedy: 'Schrijf de dag als jjjj-mm-dd, bijvoorbeeld --date 2024-06-30.',
  }),
  pages: nlInventoryPages,
  council: nlCouncil,
  sampleSize: (size, margin, files) =>
    `Meet ${count(size, 'bestand', 'bestanden')}${files === undefined ? '' : ` van de ${whole(files)}`}, door loting gekozen. Het cijfer zit er dan met 95% zekerheid hoogstens ${String(margin).replace('.', ',')} procentpunt naast.`,
};
