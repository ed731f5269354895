import type { DocumentFormat } from '../document/model.ts';
import type { UnreadableReason } from '../document/unreadable.ts';
import type { NotJudged } from '../letter/assess.ts';
import type { OtherLanguage } from '../letter/language.ts';
import type { Finding } from '../rules/finding.ts';
import { difficultWord } from './difficult-word.ts';
import type { Advice, Messages } from './messages.ts';
import { nlAnnotate } from './nl-annotate.ts';
import { nlBulk } from './nl-bulk.ts';
import { nlConfig } from './nl-config.ts';
import { nlHtml } from './nl-html.ts';
import { nlInventory } from './nl-inventory.ts';
import { nlMachines } from './nl-machines.ts';
import { count, whole } from './nl-numbers.ts';
import { nlReports } from './nl-reports.ts';
import { nlReview } from './nl-review.ts';
import { nlSheets } from './nl-sheets.ts';
import { nlTerminal } from './nl-terminal.ts';
import { nlWords } from './nl-words.ts';
import { capitalised, oneOf } from './phrases.ts';

/** "‘indien’ → als", or only the words and the remedy where nothing can take their place. */
const instead = ({ fragment, replacements }: Finding, remedy: string): Advice =>
  replacements.length > 0
    ? { problem: `‘${fragment}’ → ${oneOf(replacements, 'of')}`, remedy: '' }
    : { problem: `‘${fragment}’`, remedy };

/** A double negation has a word to take its place, or a way to turn the sentence about. */
function doubleNegation(finding: Finding): Advice {
  const remedies: Readonly<Record<string, string>> = {
    without: 'Gebruik ‘alleen met’.',
    unless: 'Gebruik ‘alleen als’.',
  };
  return instead(finding, remedies[finding.variant ?? ''] ?? 'Zeg wat wel kan of waar is.');
}

const FORMATS: Readonly<Record<DocumentFormat, string>> = {
  docx: 'Dit Word-bestand',
  odt: 'Dit odt-bestand',
  doc: 'Dit oude Word-bestand',
  pdf: 'Deze pdf',
  html: 'Deze webpagina',
  eml: 'Deze e-mail',
  msg: 'Deze e-mail',
  md: 'Dit Markdown-bestand',
  txt: 'Dit tekstbestand',
};

const LANGUAGES: Readonly<Record<Exclude<OtherLanguage['language'], 'und'>, string>> = {
  fy: 'Fries',
  en: 'Engels',
  de: 'Duits',
  fr: 'Frans',
  es: 'Spaans',
  pl: 'Pools',
  tr: 'Turks',
  uk: 'Oekraïens',
  ru: 'Russisch',
  ar: 'Arabisch',
};

function unreadable(reason: UnreadableReason | NotJudged): Advice {
  switch (reason.code) {
    case 'not-found':
      return {
        problem: 'Dit bestand bestaat niet.',
        remedy: 'Kijk of de naam en de map kloppen.',
      };
    case 'is-directory':
      return { problem: 'Dit is een map.', remedy: 'Geef de naam van een bestand in deze map.' };
    case 'not-a-file':
      return {
        problem: 'Dit is geen gewoon bestand.',
        remedy: 'Geef de naam van een brief. Voor standaardinvoer is er een streepje: -.',
      };
    case 'too-many-pages':
      return {
        problem: `Dit bestand heeft ${whole(reason.pages)} bladzijden. Helder leest er hoogstens ${whole(reason.most)}.`,
        remedy: 'Kijk of dit echt een brief is. Bewaar de brief anders apart.',
      };
    case 'no-access':
      return {
        problem: 'U mag dit bestand niet openen.',
        remedy: 'Vraag de eigenaar om toegang, of sluit het programma dat het bestand open heeft.',
      };
    case 'empty-file':
      return {
        problem: 'Dit bestand is leeg.',
        remedy: 'Bewaar de brief opnieuw en probeer het nog een keer.',
      };
    case 'unknown-format':
      return {
        problem: reason.found
          ? `Dit is een bestand van het soort ‘${reason.found}’. Dat kan helder niet lezen.`
          : 'Helder kan dit soort bestand niet lezen.',
        remedy: 'Bewaar de brief als Word-bestand (.docx), pdf, .md of .txt.',
      };
    case 'corrupt':
      return {
        problem: `${FORMATS[reason.format]} is beschadigd of niet compleet.`,
        remedy: 'Open de brief in het programma waarin hij is gemaakt en bewaar hem opnieuw.',
      };
    case 'too-large':
      return {
        problem: 'Dit bestand wordt bij het openen te groot.',
        remedy: 'Kijk of dit echt een brief is. Haal grote plaatjes weg en bewaar hem opnieuw.',
      };
    case 'too-slow':
      return {
        problem: `Dit bestand kost te veel tijd: meer dan ${count(reason.seconds, 'seconde', 'seconden')}.`,
        remedy: 'Kijk of dit echt een brief is. Geef hem anders meer tijd met --timeout.',
      };
    case 'encrypted':
      return {
        problem: 'Dit bestand heeft een wachtwoord.',
        remedy: 'Bewaar een kopie zonder wachtwoord en controleer die.',
      };
    case 'scan':
      return {
        problem: `Dit is een scan: ${count(reason.pages, 'bladzijde', 'bladzijden')} met een plaatje en geen tekst.`,
        remedy:
          'Controleer het bestand waar de scan van is gemaakt, bijvoorbeeld het Word-bestand.',
      };
    case 'fault':
      return {
        problem: 'Bij dit bestand ging iets mis in helder zelf.',
        remedy: 'Probeer het opnieuw met --debug en stuur de uitvoer naar de beheerder.',
      };
    case 'no-text':
      return {
        problem: 'In dit bestand staat geen tekst.',
        remedy: 'Kijk of u het goede bestand hebt gekozen.',
      };
    case 'other-language':
      if (reason.language === 'und') {
        return {
          problem: 'Deze brief is niet in het Nederlands, of niet goed te lezen.',
          remedy:
            'Is dit een scan? Controleer dan het bestand waar de scan van is gemaakt. Helder kent alleen Nederlands.',
        };
      }
      return {
        problem: `Deze brief is niet in het Nederlands, maar in het ${LANGUAGES[reason.language]}.`,
        remedy: 'Helder kent alleen Nederlands. Laat iemand die de taal goed kent meelezen.',
      };
    case 'too-little-text':
      return {
        problem: `Er is te weinig lopende tekst: ${count(reason.words, 'woord', 'woorden')} in ${count(reason.sentences, 'zin', 'zinnen')}.`,
        remedy: `Een oordeel kan vanaf ${reason.minimum.words} woorden en ${reason.minimum.sentences} zinnen. Lees deze brief zelf na.`,
      };
  }
}

export const nl: Messages = {
  language: 'nl',
  decimalMark: ',',
  thousandsMark: '.',
  rules: {
    'niet-ingevuld': ({ fragment }) => ({
      problem: `‘${fragment}’`,
      remedy: 'Vul het in of haal het weg.',
    }),
    'lange-zin': ({ arguments: { words, joint } }) => ({
      problem: `${whole(Number(words))} woorden`,
      remedy: joint
        ? `Maak er twee zinnen van, bijvoorbeeld bij ‘${joint}’.`
        : 'Maak er twee zinnen van, of maak een lijstje.',
    }),
    'lijdende-vorm': ({ fragment, arguments: { agent } }) => ({
      problem: `‘${fragment}’`,
      remedy: agent ? `Begin met wie het doet: ‘${agent}’.` : 'Door wie? Begin met wie het doet.',
    }),
    jargon: (finding) => instead(finding, 'Gebruik een gewoon woord.'),
    'moeilijk-woord': (finding) =>
      difficultWord(finding, nlWords, 'Kies een ander woord of leg het uit.'),
    'verouderd-woord': (finding) => instead(finding, 'Gebruik een gewoon woord.'),
    'engels-woord': (finding) => instead(finding, 'Gebruik een Nederlands woord.'),
    beeldspraak: (finding) => instead(finding, 'Schrijf op wat u bedoelt.'),
    naamwoordstijl: ({ fragment, arguments: { verb } }) => ({
      problem: `‘${fragment}’`,
      remedy: `Gebruik het werkwoord: ‘${verb}’. Wie doet het?`,
    }),
    tangconstructie: ({ fragment, variant, arguments: { words } }) =>
      variant === 'lead'
        ? {
            problem: `een aanloop van ${whole(Number(words))} woorden: ‘${fragment}’`,
            remedy: 'Begin met de hoofdzaak, of maak er twee zinnen van.',
          }
        : {
            problem: `‘${fragment}’, met ${whole(Number(words))} woorden ertussen`,
            remedy: 'Zet deze woorden dichter bij elkaar, of maak er twee zinnen van.',
          },
    'genestelde-bijzin': ({ fragment }) => ({
      problem: `‘${fragment}’`,
      remedy: 'Maak van deze bijzin een eigen zin, of laat hem weg.',
    }),
    'hulpwerkwoord-stapel': ({ fragment }) => ({
      problem: `‘${fragment}’`,
      remedy: 'Laat hulpwerkwoorden weg en zeg wie het doet.',
    }),
    voorzetselketen: ({ fragment }) => ({
      problem: `‘${fragment}’`,
      remedy: 'Maak er twee zinnen van, of gebruik een werkwoord.',
    }),
    'dubbele-ontkenning': (finding) => doubleNegation(finding),
    'lange-samenstelling': (finding) => instead(finding, 'Haal het woord uit elkaar.'),
    'inconsistente-term': ({ fragment, arguments: { other } }) => ({
      problem: `‘${fragment}’ naast ‘${other}’`,
      remedy: 'Bedoelt u hetzelfde? Gebruik dan steeds één woord.',
    }),
    afkorting: (finding) => instead(finding, 'Leg de eerste keer uit wat dit is.'),
    onderwerp: ({ fragment, variant }) =>
      variant === 'missing'
        ? {
            problem: 'boven de brief staat geen onderwerp',
            remedy: 'Zet er een regel boven die zegt waar het om gaat.',
          }
        : {
            problem: `‘${fragment}’ zegt niet wat de boodschap is`,
            remedy: 'Zet de kern in het onderwerp, bijvoorbeeld: U krijgt een vergunning.',
          },
    aanhef: ({ fragment, variant }) => {
      switch (variant) {
        case 'missing':
          return {
            problem: 'de brief begint zonder aanhef',
            remedy: 'Begin met de naam van de lezer: Beste mevrouw Jansen.',
          };
        case 'name-is-known':
          return { problem: `‘${fragment}’`, remedy: 'Gebruik de naam die in het adres staat.' };
        case 'empty':
          return {
            problem: `‘${fragment}’ zonder naam`,
            remedy: 'Bleef de plek voor de naam leeg? Vul die dan in.',
          };
        case 'dated':
          return {
            problem: `‘${fragment}’ is ouderwets`,
            remedy: 'Schrijf bijvoorbeeld: Beste mevrouw Jansen.',
          };
        default:
          return { problem: `‘${fragment}’`, remedy: 'Weet u de naam? Gebruik die dan.' };
      }
    },
    'kern-eerst': ({ fragment, variant, arguments: { paragraph } }) => ({
      problem:
        variant === 'promise'
          ? `‘${fragment}’ kondigt iets aan, maar zegt het niet`
          : `het besluit staat pas in alinea ${paragraph}`,
      remedy: 'Zet in de eerste alinea wat u hebt besloten of wat u de lezer wilt vertellen.',
    }),
    'actie-en-termijn': ({ fragment, variant }) => {
      switch (variant) {
        case 'no-day':
          return {
            problem: 'de brief noemt geen datum',
            remedy: 'Schrijf vóór welke dag de lezer dit moet doen.',
          };
        case 'objection':
          return { problem: `‘${fragment}’`, remedy: 'Noem ook de laatste dag.' };
        default:
          return {
            problem: `‘${fragment}’`,
            remedy: 'Noem de dag zelf, bijvoorbeeld: vóór 12 mei 2026.',
          };
      }
    },
    contact: ({ variant }) => {
      switch (variant) {
        case 'missing':
          return {
            problem: 'nergens staat hoe de lezer contact kan opnemen',
            remedy: 'Noem onderaan een naam of afdeling en een telefoonnummer.',
          };
        case 'no-phone':
          return {
            problem: 'er staat geen telefoonnummer in de brief',
            remedy: 'Niet iedereen kan mailen. Noem ook een telefoonnummer.',
          };
        default:
          return {
            problem: 'in de tekst staat niet wie de lezer kan bellen',
            remedy: 'Zeg onderaan de brief wie vragen beantwoordt, en op welk nummer.',
          };
      }
    },
    bezwaarclausule: ({ variant }) =>
      variant === 'without-term'
        ? {
            problem: 'hier staat niet hoelang de lezer bezwaar kan maken',
            remedy: 'Noem de laatste dag.',
          }
        : {
            problem: 'dit is een besluit, maar de brief zegt niet hoe de lezer bezwaar maakt',
            remedy: 'Zeg hoe dat moet, waar, en vóór welke dag.',
          },
    aanspreekvorm: ({ fragment, variant, arguments: { form } }) => {
      switch (variant) {
        case 'mixed':
          return {
            problem: `‘${fragment}’, maar verder staat er ‘${form}’`,
            remedy: 'Kies één vorm voor de hele brief.',
          };
        case 'one':
          return {
            problem: `‘${fragment}’`,
            remedy: 'Zeg wie u bedoelt: ‘u’, of de naam van degene die iets doet.',
          };
        default:
          return { problem: `‘${fragment}’`, remedy: 'Bedoelt u de lezer? Schrijf dan ‘u’.' };
      }
    },
    'verwijzing-zonder-bijlage': ({ fragment }) => ({
      problem: `‘${fragment}’, maar de brief noemt geen bijlage`,
      remedy: 'Zet onder de brief wat u meestuurt, of haal dit weg.',
    }),
    wetsverwijzing: ({ fragment }) => ({
      problem: `‘${fragment}’`,
      remedy: 'Zeg wat er in de wet staat. Zet het nummer onderaan of in een voetnoot.',
    }),
    opsomming: ({ arguments: { items } }) => ({
      problem: `${items} dingen in één zin`,
      remedy: 'Maak er een lijstje van.',
    }),
    'lange-alinea': ({ arguments: { words } }) => ({
      problem: `deze alinea heeft ${whole(Number(words))} woorden`,
      remedy: 'Maak er twee alinea’s van, of schrap wat de lezer niet nodig heeft.',
    }),
    tussenkoppen: ({ arguments: { words } }) => ({
      problem: `vanaf hier komen ${whole(Number(words))} woorden zonder tussenkop`,
      remedy: 'Zet een kopje boven elk onderwerp.',
    }),
    'te-lang': ({ variant, arguments: { pages, words } }) => ({
      problem:
        variant === 'pages'
          ? `de brief heeft ${pages} bladzijden`
          : `de brief heeft ${whole(Number(words))} woorden, dat past niet op twee bladzijden`,
      remedy: 'Haal weg wat de lezer niet nodig heeft, of zet het in een bijlage.',
    }),
    nadruk: ({ fragment }) => ({
      problem: `‘${fragment}’`,
      remedy: 'Gebruik gewone letters. Zet het belangrijkste liever vooraan.',
    }),
  },
  measures: {
    words: 'woorden',
    sentences: 'zinnen',
    difficulty: 'moeilijkheid',
    wordsPerSentence: 'woorden per zin',
    longestSentence: 'langste zin',
    hardestParagraph: 'per zin in de zwaarste alinea',
    longSentences: 'zinnen van meer dan 20 woorden',
    wordsPerClause: 'woorden per persoonsvorm',
    clausesPerSentence: 'persoonsvormen per zin',
    subordinateClausesPerSentence: 'bijzinnen per zin',
    dependencyLength: 'woorden tussen woorden die bij elkaar horen',
    passiveSentences: 'zinnen in de lijdende vorm',
    difficultWords: 'moeilijke woorden',
    jargonTerms: 'ambtelijke woorden',
    syllablesPerWord: 'lettergrepen per woord',
    fleschDouma: 'Flesch-Douma',
    brouwer: 'Brouwer',
    lix: 'LIX',
    readingTime: 'minuten om te lezen',
    wordsPerParagraph: 'woorden per alinea',
    personalAddress: 'zinnen met u of wij',
    abstractNouns: 'abstracte zelfstandige naamwoorden',
    prepositionChains: 'zinnen met een rij voorzetsels',
    nominalisations: 'zelfstandige naamwoorden in plaats van werkwoorden',
    lintScore: 'LiNT-score',
    lintLevel: 'LiNT-niveau',
    wordFrequency: 'hoe gewoon de woorden zijn',
    longestDependency: 'grootste afstand tussen woorden die bij elkaar horen',
    contentWordsPerClause: 'inhoudswoorden per persoonsvorm',
    concreteNouns: 'concrete zelfstandige naamwoorden',
  },
  bands: { meets: 'voldoet', nearly: 'bijna', fails: 'voldoet niet' },
  notJudged: 'niet te beoordelen',
  kinds: {
    heading: 'kop',
    paragraph: 'alinea',
    'list-item': 'punt in een lijst',
    'table-cell': 'vak in een tabel',
    salutation: 'aanhef',
    closing: 'groet',
    address: 'adres',
    'reference-line': 'kenmerk',
    signature: 'ondertekening',
    header: 'kopregel',
    footer: 'voetregel',
    footnote: 'voetnoot',
    quote: 'citaat',
  },
  unreadable,
  readWarning: (warning) => {
    switch (warning.code) {
      case 'tracked-changes':
        return 'In dit bestand staan wijzigingen die nog niet zijn verwerkt. Helder las de tekst alsof u alles accepteert.';
      case 'pages-without-text':
        return `Op ${warning.pages.length === 1 ? 'bladzijde' : 'bladzijden'} ${warning.pages.join(', ')} staat geen tekst. Is dat een scan? Die telt niet mee.`;
      case 'covered-text':
        return `Op ${warning.pages.length === 1 ? 'bladzijde' : 'bladzijden'} ${warning.pages.join(', ')} staat tekst onder een zwarte balk. Helder las die niet. Let op: in het bestand staat die tekst nog wel. Iedereen kan hem eruit halen.`;
      case 'poor-ocr':
        return `Van elke 100 woorden zijn er ongeveer ${Math.round(warning.unknownShare * 100)} niet goed te lezen. Is dit een scan? Dan klopt het oordeel misschien niet. Controleer liever het bestand waar de scan van is gemaakt.`;
      case 'attachments':
        return `Bij deze e-mail ${warning.names.length === 1 ? 'zit een bijlage' : 'zitten bijlagen'}: ${warning.names.join(', ')}. Die las helder niet. Bewaar ${warning.names.length === 1 ? 'hem' : 'ze'} apart en controleer ${warning.names.length === 1 ? 'hem' : 'ze'} ook.`;
    }
  },
  place: ({ kind, paragraph, heading, page, line }) =>
    [
      paragraph === undefined ? capitalised(nl.kinds[kind]) : `Alinea ${paragraph}`,
      ...(heading === undefined ? [] : [`onder ‘${heading}’`]),
      ...(page === undefined ? [] : [`bladzijde ${page}`]),
      ...(line === undefined ? [] : [`regel ${line}`]),
    ].join(', '),
  report: {
    meetsNorm: {
      meets: 'Voldoet aan de B1-norm',
      nearly: 'Voldoet bijna aan de B1-norm',
      fails: 'Voldoet niet aan de B1-norm',
    },
    size: (words, sentences, pages) =>
      [
        count(words, 'woord', 'woorden'),
        count(sentences, 'zin', 'zinnen'),
        ...(pages === undefined ? [] : [count(pages, 'bladzijde', 'bladzijden')]),
      ].join(', '),
    thisLetter: 'deze brief',
    theNorm: 'norm',
    norm: (id, version) => `Norm ${id}, versie ${version}`,
    limit: (value) => `hoogstens ${value}`,
    advisory: '(advies)',
    noFindings: 'Helder vond niets om te verbeteren.',
    repeated: (times) => `(${whole(times)} keer)`,
    moreFindings: (shown, all) =>
      `Dit zijn de belangrijkste ${whole(shown)} van ${whole(all)} punten. Alles zien? Gebruik --all.`,
    blanks: (number) =>
      `Nog niet ingevuld: ${count(number, 'plek', 'plekken')}. Zo kan deze brief niet weg.`,
    explainRules: 'Meer weten over een regel? Typ bijvoorbeeld:',
    totals: ({ letters, meets, nearly, fails, notJudged }) =>
      `${count(letters, 'brief', 'brieven')}: ${[
        `${whole(meets)} ${meets === 1 ? 'voldoet' : 'voldoen'}`,
        `${whole(nearly)} bijna`,
        `${whole(fails)} ${fails === 1 ? 'voldoet' : 'voldoen'} niet`,
        ...(notJudged > 0 ? [`${whole(notJudged)} niet te beoordelen`] : []),
      ].join(', ')}.`,
    shareMeets: (share, judged) =>
      `${share} van de ${count(judged, 'beoordeelde brief', 'beoordeelde brieven')} voldoet aan de B1-norm.`,
    lookCloser: 'Eén brief van dichtbij bekijken? Typ:',
    whatTheNormIs:
      'B1 zegt iets over lezers. Helder meet de tekst met een eigen norm, en kan zich vergissen. Laat bij twijfel een lezer meelezen.',
  },
  words: nlWords,
  config: nlConfig,
  reports: nlReports,
  annotate: nlAnnotate,
  inventory: nlInventory,
  bulk: nlBulk,
  review: nlReview,
  html: nlHtml,
  machines: nlMachines,
  sheets: nlSheets,
  terminal: nlTerminal,
  command: {
    summary: 'Helder laat zien of brieven van de gemeente voldoen aan de B1-norm.',
    usage: '[opdracht] [opties]',
    check: {
      summary: 'controleer een of meer brieven (dit is de gewone opdracht)',
      usage: '[opties] <brieven…>',
      files:
        'brieven (.docx, .odt, .doc, .pdf, .html, .eml, .msg, .md, .txt), mappen, of - voor standaardinvoer',
      examples: `
Voorbeelden:
  helder check brief.docx              één brief
  helder check brief.pdf --all         alles wat er te zeggen is
  helder check brieven/                alle brieven in een map
  helder check "brieven/**/*.pdf"      alle pdf's in een map en de mappen daarin
  helder check - < brief.md            van standaardinvoer
  helder check brieven/ --format json --output rapport.json

Uitkomst (exit code):
  0  elke brief voldoet aan de norm
  1  minstens één brief voldoet niet, of bijna
  2  minstens één bestand was niet te beoordelen`,
    },
    text: {
      summary: 'laat zien wat helder in een brief leest, met de soort van elk stuk',
      usage: '[opties] <brief>',
      file: 'een brief, of - voor standaardinvoer',
    },
    parse: {
      summary: 'ontleed elke zin van een brief (voor wie aan helder werkt; CoNLL-U)',
      usage: '[opties] <brief>',
      file: 'een brief, of - voor standaardinvoer',
      tree: 'laat bomen zien die je kunt lezen',
    },
    explain: {
      summary: 'leg een regel uit; zonder naam: alle regels',
      usage: '[opties] [regel]',
      rule: 'naam van een regel, bijvoorbeeld lange-zin',
      unknown: (rule, known) => ({
        problem: `De regel ‘${rule}’ bestaat niet.`,
        remedy: `Kies uit: ${known.join(', ')}.`,
      }),
    },
    options: {
      format: 'vorm van het verslag; mag vaker, elk met een eigen bestand',
      output: 'schrijf het verslag in dit bestand (rapport.json wordt JSON)',
      all: 'laat alle aanwijzingen zien, niet alleen de belangrijkste',
      lang: 'taal van de meldingen: nl of en',
      as: 'lees standaardinvoer als dit soort bestand, bijvoorbeeld md',
      timeout: 'geef elk bestand hoogstens zo veel seconden (standaard: 10)',
      memory: 'geef elk bestand hoogstens zo veel megabyte geheugen (standaard: 512)',
      color: 'gebruik geen kleur',
      debug: 'laat bij een fout ook de technische oorzaak zien',
      help: 'laat deze uitleg zien',
      version: 'laat de versie zien',
    },
    labels: {
      usage: 'Gebruik:',
      arguments: 'Wat u opgeeft:',
      options: 'Opties:',
      globalOptions: 'Algemene opties:',
      commands: 'Opdrachten:',
      default: 'standaard',
      choices: 'keuze',
    },
    unknownOption: (option) => `De optie ‘${option}’ bestaat niet.`,
    unknownCommand: (command) => `De opdracht ‘${command}’ bestaat niet.`,
    missingArgument: (command, what) => ({
      problem: `Achter ‘helder ${command}’ moet nog iets staan: ${what}.`,
      remedy: `Typ helder ${command} --help voor uitleg.`,
    }),
    tooManyArguments: (command) => `U gaf te veel op voor de opdracht ‘${command}’.`,
    missingValue: (option) => `Achter de optie ‘${option}’ moet nog iets staan.`,
    badValue: (option, value, choices) =>
      `‘${value}’ kan niet bij ${option}. Kies uit: ${choices.join(', ')}.`,
    notANumber: (option, value) => `Achter ${option} hoort een getal boven 0, niet ‘${value}’.`,
    seeHelp: 'Typ helder --help voor uitleg.',
    noLettersFound: (input) => ({
      problem: `Geen brieven gevonden in ‘${input}’.`,
      remedy:
        'Kijk of de naam klopt. Helder leest .docx, .odt, .doc, .pdf, .html, .eml, .msg, .md en .txt.',
    }),
    outputIsLetter: (file) => ({
      problem: `‘${file}’ is een brief die u wilt controleren.`,
      remedy: 'Kies een andere naam voor het verslag, anders bent u de brief kwijt.',
    }),
    outputFailed: (file) => ({
      problem: `Het verslag kon niet in ‘${file}’ worden bewaard.`,
      remedy: 'Kijk of de map bestaat, of u daar mag schrijven en of de schijf niet vol is.',
    }),
    cannotOpen: (path) =>
      `Helder mag of kan ‘${path}’ niet openen. Wat daarin staat, ontbreekt. Vraag om toegang, of zet de naam in .helderignore.`,
    linkedFolder: (path) =>
      `‘${path}’ is een koppeling naar een andere map. Helder gaat daar niet in. Wilt u ook die brieven? Geef dan ook die map op. Wilt u ze niet? Zet de naam in .helderignore.`,
    ownFilesLeftOut: (files) =>
      `Helder slaat ${count(files, 'bestand', 'bestanden')} over. ${files === 1 ? 'Dat is geen brief, maar een verslag of kopie' : 'Dat zijn geen brieven, maar verslagen of kopieën'} van helder zelf.`,
    written: (file) => `Het verslag staat in ${file}.`,
    progress: (done, all, file) => `${whole(done)} van ${whole(all)}: ${file}`,
    unexpected: (detail) => ({
      problem: `Er ging iets mis in helder zelf: ${detail}.`,
      remedy: 'Probeer het opnieuw met --debug en stuur de uitvoer naar de beheerder.',
    }),
  },
};
