import type { DocumentFormat } from '../document/model.ts';
import type { UnreadableReason } from '../document/unreadable.ts';
import type { NotJudged } from '../letter/assess.ts';
import type { OtherLanguage } from '../letter/language.ts';
import type { Finding } from '../rules/finding.ts';
import { difficultWord } from './difficult-word.ts';
import { enAnnotate } from './en-annotate.ts';
import { enBulk } from './en-bulk.ts';
import { enConfig } from './en-config.ts';
import { enHtml } from './en-html.ts';
import { enInventory } from './en-inventory.ts';
import { enMachines } from './en-machines.ts';
import { count, whole } from './en-numbers.ts';
import { enReports } from './en-reports.ts';
import { enReview } from './en-review.ts';
import { enSheets } from './en-sheets.ts';
import { enTerminal } from './en-terminal.ts';
import { enWords } from './en-words.ts';
import type { Advice, Messages } from './messages.ts';
import { capitalised, oneOf } from './phrases.ts';

/** "‘indien’ → als", or only the words and the remedy where nothing can take their place. */
const instead = ({ fragment, replacements }: Finding, remedy: string): Advice =>
  replacements.length > 0
    ? { problem: `‘${fragment}’ → ${oneOf(replacements, 'or')}`, remedy: '' }
    : { problem: `‘${fragment}’`, remedy };

/** A double negation has a word to take its place, or a way to turn the sentence about. */
function doubleNegation(finding: Finding): Advice {
  const remedies: Readonly<Record<string, string>> = {
    without: 'Say ‘only with’.',
    unless: 'Say ‘only if’.',
  };
  return instead(
    finding,
    remedies[finding.variant ?? ''] ?? 'Say what can be done or what is true.',
  );
}

const FORMATS: Readonly<Record<DocumentFormat, string>> = {
  docx: 'Word file',
  odt: 'ODT file',
  doc: 'old Word file',
  pdf: 'PDF',
  html: 'web page',
  eml: 'e-mail',
  msg: 'e-mail',
  md: 'Markdown file',
  txt: 'text file',
};

const LANGUAGES: Readonly<Record<Exclude<OtherLanguage['language'], 'und'>, string>> = {
  fy: 'Frisian',
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pl: 'Polish',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ru: 'Russian',
  ar: 'Arabic',
};

function unreadable(reason: UnreadableReason | NotJudged): Advice {
  switch (reason.code) {
    case 'not-found':
      return { problem: 'There is no such file.', remedy: 'Check the name and the folder.' };
    case 'is-directory':
      return { problem: 'This is a folder.', remedy: 'Name a file in it.' };
    case 'not-a-file':
      return {
        problem: 'This is no ordinary file.',
        remedy: 'Name a letter. Standard input is a dash: -.',
      };
    case 'too-many-pages':
      return {
        problem: `This file has ${whole(reason.pages)} pages. Helder reads ${whole(reason.most)} at most.`,
        remedy: 'Check that it really is a letter. If so, save it apart from the rest.',
      };
    case 'no-access':
      return {
        problem: 'You may not open this file.',
        remedy: 'Ask its owner for access, or close the program that has it open.',
      };
    case 'empty-file':
      return { problem: 'This file is empty.', remedy: 'Save the letter again and retry.' };
    case 'unknown-format':
      return {
        problem: reason.found
          ? `This is a file of type ‘${reason.found}’, which helder cannot read.`
          : 'Helder cannot read this type of file.',
        remedy: 'Save the letter as a Word file (.docx), PDF, .md or .txt.',
      };
    case 'corrupt':
      return {
        problem: `This ${FORMATS[reason.format]} is damaged or incomplete.`,
        remedy: 'Open the letter in the program that made it and save it again.',
      };
    case 'too-large':
      return {
        problem: 'This file grows too large when opened.',
        remedy: 'Check that it really is a letter. Remove large pictures and save it again.',
      };
    case 'too-slow':
      return {
        problem: `This file takes too long: more than ${count(reason.seconds, 'second', 'seconds')}.`,
        remedy: 'Check that it really is a letter. If so, give it more time with --timeout.',
      };
    case 'encrypted':
      return {
        problem: 'This file has a password.',
        remedy: 'Save a copy without a password and check that.',
      };
    case 'scan':
      return {
        problem: `This is a scan: ${count(reason.pages, 'page', 'pages')} with a picture and no text.`,
        remedy: 'Check the file that was printed and scanned, the Word file for instance.',
      };
    case 'fault':
      return {
        problem: 'Helder itself went wrong on this file.',
        remedy: 'Try again with --debug and send the output to whoever looks after helder.',
      };
    case 'no-text':
      return {
        problem: 'There is no text in this file.',
        remedy: 'Check that you chose the right file.',
      };
    case 'other-language':
      if (reason.language === 'und') {
        return {
          problem: 'This letter is not in Dutch, or cannot be read well.',
          remedy:
            'Is this a scan? Then check the file that the scan was made from. Helder knows Dutch only.',
        };
      }
      return {
        problem: `This letter is in ${LANGUAGES[reason.language]}, not in Dutch.`,
        remedy: 'Helder knows Dutch only. Ask somebody who knows the language well.',
      };
    case 'too-little-text':
      return {
        problem: `There is too little running text: ${count(reason.words, 'word', 'words')} in ${count(reason.sentences, 'sentence', 'sentences')}.`,
        remedy: `A verdict takes at least ${reason.minimum.words} words and ${reason.minimum.sentences} sentences. Read this letter yourself.`,
      };
  }
}

export const en: Messages = {
  language: 'en',
  decimalMark: '.',
  thousandsMark: ',',
  rules: {
    'niet-ingevuld': ({ fragment }) => ({
      problem: `‘${fragment}’`,
      remedy: 'Fill it in, or take it out.',
    }),
    'lange-zin': ({ arguments: { words, joint } }) => ({
      problem: `${whole(Number(words))} words`,
      remedy: joint
        ? `Make it two sentences, for instance at ‘${joint}’.`
        : 'Make it two sentences, or a list.',
    }),
    'lijdende-vorm': ({ fragment, arguments: { agent } }) => ({
      problem: `‘${fragment}’`,
      remedy: agent ? `Begin with who does it: ‘${agent}’.` : 'By whom? Begin with who does it.',
    }),
    jargon: (finding) => instead(finding, 'Use an everyday word.'),
    'moeilijk-woord': (finding) =>
      difficultWord(finding, enWords, 'Use another word, or explain it.'),
    'verouderd-woord': (finding) => instead(finding, 'Use an everyday word.'),
    'engels-woord': (finding) => instead(finding, 'Use a Dutch word.'),
    beeldspraak: (finding) => instead(finding, 'Write what you mean.'),
    naamwoordstijl: ({ fragment, arguments: { verb } }) => ({
      problem: `‘${fragment}’`,
      remedy: `Use the verb: ‘${verb}’. Who does it?`,
    }),
    tangconstructie: ({ fragment, variant, arguments: { words } }) =>
      variant === 'lead'
        ? {
            problem: `${whole(Number(words))} words before the main clause: ‘${fragment}’`,
            remedy: 'Begin with the main point, or make it two sentences.',
          }
        : {
            problem: `‘${fragment}’, with ${whole(Number(words))} words in between`,
            remedy: 'Bring these words together, or make it two sentences.',
          },
    'genestelde-bijzin': ({ fragment }) => ({
      problem: `‘${fragment}’`,
      remedy: 'Make this clause a sentence of its own, or leave it out.',
    }),
    'hulpwerkwoord-stapel': ({ fragment }) => ({
      problem: `‘${fragment}’`,
      remedy: 'Leave out auxiliary verbs and say who does it.',
    }),
    voorzetselketen: ({ fragment }) => ({
      problem: `‘${fragment}’`,
      remedy: 'Make it two sentences, or use a verb.',
    }),
    'dubbele-ontkenning': (finding) => doubleNegation(finding),
    'lange-samenstelling': (finding) => instead(finding, 'Take the word apart.'),
    'inconsistente-term': ({ fragment, arguments: { other } }) => ({
      problem: `‘${fragment}’ beside ‘${other}’`,
      remedy: 'Do you mean the same? Then use one word throughout.',
    }),
    afkorting: (finding) => instead(finding, 'Explain it at its first use.'),
    onderwerp: ({ fragment, variant }) =>
      variant === 'missing'
        ? { problem: 'no subject line', remedy: 'Put a line above it that says what it is about.' }
        : {
            problem: `‘${fragment}’ does not give the message`,
            remedy: 'Put the message in the subject, such as: U krijgt een vergunning.',
          },
    aanhef: ({ fragment, variant }) => {
      switch (variant) {
        case 'missing':
          return {
            problem: 'no salutation',
            remedy: 'Begin with the name of the reader: Beste mevrouw Jansen.',
          };
        case 'name-is-known':
          return { problem: `‘${fragment}’`, remedy: 'Use the name that is in the address.' };
        case 'empty':
          return {
            problem: `‘${fragment}’ without a name`,
            remedy: 'Did the place for the name stay empty? Then fill it in.',
          };
        case 'dated':
          return {
            problem: `‘${fragment}’ is old-fashioned`,
            remedy: 'Write for instance: Beste mevrouw Jansen.',
          };
        default:
          return { problem: `‘${fragment}’`, remedy: 'If you know the name, use it.' };
      }
    },
    'kern-eerst': ({ fragment, variant, arguments: { paragraph } }) => ({
      problem:
        variant === 'promise'
          ? `‘${fragment}’ announces something and does not say it`
          : `the decision comes only in paragraph ${paragraph}`,
      remedy: 'Say in the first paragraph what you decided or want to tell the reader.',
    }),
    'actie-en-termijn': ({ fragment, variant }) => {
      switch (variant) {
        case 'no-day':
          return {
            problem: 'the letter names no date',
            remedy: 'Write before which day the reader must do this.',
          };
        case 'objection':
          return { problem: `‘${fragment}’`, remedy: 'Name the last day as well.' };
        default:
          return {
            problem: `‘${fragment}’`,
            remedy: 'Name the day itself, such as: vóór 12 mei 2026.',
          };
      }
    },
    contact: ({ variant }) => {
      switch (variant) {
        case 'missing':
          return {
            problem: 'nothing says how to get in touch',
            remedy: 'Name a person or department and a telephone number near the end.',
          };
        case 'no-phone':
          return {
            problem: 'no telephone number in the letter',
            remedy: 'Not everybody can e-mail. Give a telephone number too.',
          };
        default:
          return {
            problem: 'the text does not say whom to call',
            remedy: 'Say near the end who answers questions, and on which number.',
          };
      }
    },
    bezwaarclausule: ({ variant }) =>
      variant === 'without-term'
        ? { problem: 'no term for objecting', remedy: 'Name the last day.' }
        : {
            problem: 'this is a decision, but the letter does not say how to object',
            remedy: 'Say how, where, and before which day.',
          },
    aanspreekvorm: ({ fragment, variant, arguments: { form } }) => {
      switch (variant) {
        case 'mixed':
          return {
            problem: `‘${fragment}’, but elsewhere it is ‘${form}’`,
            remedy: 'Choose one form for the whole letter.',
          };
        case 'one':
          return { problem: `‘${fragment}’`, remedy: 'Say who it is: ‘u’, or a name.' };
        default:
          return { problem: `‘${fragment}’`, remedy: 'If you mean the reader, write ‘u’.' };
      }
    },
    'verwijzing-zonder-bijlage': ({ fragment }) => ({
      problem: `‘${fragment}’, but the letter names no annex`,
      remedy: 'Say below the letter what comes with it, or take this out.',
    }),
    wetsverwijzing: ({ fragment }) => ({
      problem: `‘${fragment}’`,
      remedy: 'Say what the law says. Put the number at the end or in a footnote.',
    }),
    opsomming: ({ arguments: { items } }) => ({
      problem: `${items} things in one sentence`,
      remedy: 'Make it a list.',
    }),
    'lange-alinea': ({ arguments: { words } }) => ({
      problem: `${whole(Number(words))} words in this paragraph`,
      remedy: 'Make it two paragraphs, or leave out what the reader does not need.',
    }),
    tussenkoppen: ({ arguments: { words } }) => ({
      problem: `${whole(Number(words))} words from here without a heading`,
      remedy: 'Put a heading above each subject.',
    }),
    'te-lang': ({ variant, arguments: { pages, words } }) => ({
      problem:
        variant === 'pages'
          ? `${pages} pages`
          : `${whole(Number(words))} words, which do not fit on two pages`,
      remedy: 'Leave out what the reader does not need, or put it in an annex.',
    }),
    nadruk: ({ fragment }) => ({
      problem: `‘${fragment}’`,
      remedy: 'Use ordinary letters. Rather put what matters most first.',
    }),
  },
  measures: {
    words: 'words',
    sentences: 'sentences',
    difficulty: 'difficulty',
    wordsPerSentence: 'words per sentence',
    longestSentence: 'longest sentence',
    hardestParagraph: 'per sentence, hardest paragraph',
    longSentences: 'sentences of more than 20 words',
    wordsPerClause: 'words per clause',
    clausesPerSentence: 'clauses per sentence',
    subordinateClausesPerSentence: 'subordinate clauses per sentence',
    dependencyLength: 'words between words that belong together',
    passiveSentences: 'passive sentences',
    difficultWords: 'difficult words',
    jargonTerms: 'officialese',
    syllablesPerWord: 'syllables per word',
    fleschDouma: 'Flesch-Douma',
    brouwer: 'Brouwer',
    lix: 'LIX',
    readingTime: 'minutes to read',
    wordsPerParagraph: 'words per paragraph',
    personalAddress: 'sentences with you or we',
    abstractNouns: 'abstract nouns',
    prepositionChains: 'sentences with a chain of prepositions',
    nominalisations: 'nouns instead of verbs',
    lintScore: 'LiNT score',
    lintLevel: 'LiNT level',
    wordFrequency: 'how common the words are',
    longestDependency: 'longest distance between words that belong together',
    contentWordsPerClause: 'content words per clause',
    concreteNouns: 'concrete nouns',
  },
  bands: { meets: 'meets', nearly: 'nearly', fails: 'fails' },
  notJudged: 'not judged',
  kinds: {
    heading: 'heading',
    paragraph: 'paragraph',
    'list-item': 'list item',
    'table-cell': 'table cell',
    salutation: 'salutation',
    closing: 'closing',
    address: 'address',
    'reference-line': 'reference line',
    signature: 'signature',
    header: 'page header',
    footer: 'page footer',
    footnote: 'footnote',
    quote: 'quotation',
  },
  unreadable,
  readWarning: (warning) => {
    switch (warning.code) {
      case 'tracked-changes':
        return 'This file has tracked changes. Helder read the text as if you accept them all.';
      case 'pages-without-text':
        return `There is no text on ${warning.pages.length === 1 ? 'page' : 'pages'} ${warning.pages.join(', ')}. Is that a scan? It does not count.`;
      case 'covered-text':
        return `On ${warning.pages.length === 1 ? 'page' : 'pages'} ${warning.pages.join(', ')} there is text under a black bar. Helder did not read it. Beware: it is still in the file, and anyone can take it out.`;
      case 'poor-ocr':
        return `About ${Math.round(warning.unknownShare * 100)} of every 100 words cannot be read well. Is this a scan? Then the verdict may be wrong. Rather check the file that was printed and scanned.`;
      case 'attachments':
        return `This e-mail has ${count(warning.names.length, 'attachment', 'attachments')}: ${warning.names.join(', ')}. Helder did not read ${warning.names.length === 1 ? 'it' : 'them'}. Save and check ${warning.names.length === 1 ? 'it' : 'them'} too.`;
    }
  },
  place: ({ kind, paragraph, heading, page, line }) =>
    [
      paragraph === undefined ? capitalised(en.kinds[kind]) : `Paragraph ${paragraph}`,
      ...(heading === undefined ? [] : [`under ‘${heading}’`]),
      ...(page === undefined ? [] : [`page ${page}`]),
      ...(line === undefined ? [] : [`line ${line}`]),
    ].join(', '),
  report: {
    meetsNorm: {
      meets: 'Meets the B1 norm',
      nearly: 'Nearly meets the B1 norm',
      fails: 'Does not meet the B1 norm',
    },
    size: (words, sentences, pages) =>
      [
        count(words, 'word', 'words'),
        count(sentences, 'sentence', 'sentences'),
        ...(pages === undefined ? [] : [count(pages, 'page', 'pages')]),
      ].join(', '),
    thisLetter: 'this letter',
    theNorm: 'norm',
    norm: (id, version) => `Norm ${id}, version ${version}`,
    limit: (value) => `at most ${value}`,
    advisory: '(advice)',
    noFindings: 'Helder found nothing to improve.',
    repeated: (times) => `(${whole(times)} times)`,
    moreFindings: (shown, all) =>
      `These are the ${whole(shown)} most important of ${whole(all)} findings. See all? Use --all.`,
    blanks: (number) =>
      `Not filled in yet: ${count(number, 'place', 'places')}. The letter cannot go out like this.`,
    explainRules: 'More about a rule? Type for instance:',
    totals: ({ letters, meets, nearly, fails, notJudged }) =>
      `${count(letters, 'letter', 'letters')}: ${[
        `${whole(meets)} ${meets === 1 ? 'meets' : 'meet'} the norm`,
        `${whole(nearly)} nearly`,
        `${whole(fails)} ${fails === 1 ? 'does' : 'do'} not`,
        ...(notJudged > 0 ? [`${whole(notJudged)} not judged`] : []),
      ].join(', ')}.`,
    shareMeets: (share, judged) =>
      `${share} of the ${count(judged, 'judged letter', 'judged letters')} ${judged === 1 ? 'meets' : 'meet'} the B1 norm.`,
    lookCloser: 'A closer look at one letter? Type:',
    whatTheNormIs:
      'B1 is about readers. Helder measures the text by a norm of its own, and can be wrong. When in doubt, let a reader read it.',
  },
  words: enWords,
  config: enConfig,
  reports: enReports,
  annotate: enAnnotate,
  inventory: enInventory,
  bulk: enBulk,
  review: enReview,
  html: enHtml,
  machines: enMachines,
  sheets: enSheets,
  terminal: enTerminal,
  command: {
    summary: 'Helder shows whether letters of a Dutch municipality meet the B1 norm.',
    usage: '[command] [options]',
    check: {
      summary: 'check one or more letters (the default command)',
      usage: '[options] <letters…>',
      files:
        'letters (.docx, .odt, .doc, .pdf, .html, .eml, .msg, .md, .txt), folders, or - for standard input',
      examples: `
Examples:
  helder check letter.docx             one letter
  helder check letter.pdf --all        everything there is to say
  helder check letters/                all letters in a folder
  helder check "letters/**/*.pdf"      all PDFs in a folder and the folders in it
  helder check - < letter.md           from standard input
  helder check letters/ --format json --output report.json

Exit code:
  0  every letter meets the norm
  1  at least one letter does not, or nearly
  2  at least one file could not be judged`,
    },
    text: {
      summary: 'show what helder reads in a letter, with the kind of each part',
      usage: '[options] <letter>',
      file: 'a letter, or - for standard input',
    },
    parse: {
      summary: 'parse every sentence of a letter (for those who work on helder; CoNLL-U)',
      usage: '[options] <letter>',
      file: 'a letter, or - for standard input',
      tree: 'show trees that a person can read',
    },
    explain: {
      summary: 'explain a rule; without a name: all rules',
      usage: '[options] [rule]',
      rule: 'name of a rule, lange-zin for instance',
      unknown: (rule, known) => ({
        problem: `There is no rule ‘${rule}’.`,
        remedy: `Choose from: ${known.join(', ')}.`,
      }),
    },
    options: {
      format: 'form of the report; more than one may be asked, each with its file',
      output: 'write the report to this file',
      all: 'show all findings, not only the most important',
      lang: 'language of the messages: nl or en',
      as: 'read standard input as this type of file, md for instance',
      timeout: 'give each file at most so many seconds (default: 10)',
      memory: 'give each file at most so many megabytes of memory (default: 512)',
      color: 'use no colour',
      debug: 'show the technical cause of an error too',
      help: 'show this help',
      version: 'show the version',
    },
    labels: {
      usage: 'Usage:',
      arguments: 'Arguments:',
      options: 'Options:',
      globalOptions: 'Global options:',
      commands: 'Commands:',
      default: 'default',
      choices: 'choices',
    },
    unknownOption: (option) => `There is no option ‘${option}’.`,
    unknownCommand: (command) => `There is no command ‘${command}’.`,
    missingArgument: (command, what) => ({
      problem: `Something must stand behind ‘helder ${command}’: ${what}.`,
      remedy: `Type helder ${command} --help for help.`,
    }),
    tooManyArguments: (command) => `Too many arguments for the command ‘${command}’.`,
    missingValue: (option) => `The option ‘${option}’ takes a value.`,
    badValue: (option, value, choices) =>
      `‘${value}’ does not fit ${option}. Choose from: ${choices.join(', ')}.`,
    notANumber: (option, value) => `${option} takes a number above 0, not ‘${value}’.`,
    seeHelp: 'Type helder --help for help.',
    noLettersFound: (input) => ({
      problem: `No letters found in ‘${input}’.`,
      remedy:
        'Check the name. Helder reads .docx, .odt, .doc, .pdf, .html, .eml, .msg, .md and .txt.',
    }),
    outputIsLetter: (file) => ({
      problem: `‘${file}’ is a letter that you want checked.`,
      remedy: 'Choose another name for the report, or the letter is lost.',
    }),
    outputFailed: (file) => ({
      problem: `The report could not be saved in ‘${file}’.`,
      remedy:
        'Check that the folder exists, that you may write there and that the disk is not full.',
    }),
    cannotOpen: (path) =>
      `Helder may not or cannot open ‘${path}’. What it holds is left out. Ask for access, or put the name in .helderignore.`,
    linkedFolder: (path) =>
      `‘${path}’ is a link to another folder. Helder does not go into it. Do you want those letters too? Then name that folder as well. If not, put the name in .helderignore.`,
    ownFilesLeftOut: (files) =>
      `Left out: ${count(files, 'file', 'files')} that helder made itself. A report, or a copy with comments, is not a letter.`,
    written: (file) => `The report is in ${file}.`,
    progress: (done, all, file) => `${whole(done)} of ${whole(all)}: ${file}`,
    unexpected: (detail) => ({
      problem: `Something went wrong in helder itself: ${detail}.`,
      remedy: 'Try again with --debug and send the output to your administrator.',
    }),
  },
};
