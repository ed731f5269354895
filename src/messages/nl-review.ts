import { count, whole } from './nl-numbers.ts';
import type { ReviewMessages } from './review.ts';

const DECIDED = {
  approved: 'goedgekeurd',
  returned: 'terug naar de afdeling',
  rejected: 'afgekeurd',
} as const;

export const nlReview: ReviewMessages = {
  commands: {
    review: {
      usage: '[opties] <brief of map>',
      summary: 'beoordeel een bulkbrief en leg het besluit vast',
    },
    register: { usage: '[opties]', summary: 'laat zien welke brieven zijn beoordeeld' },
    'verify-register': {
      usage: '[opties]',
      summary: 'bewijs dat er niets in het register is veranderd',
    },
    learn: {
      usage: '[opties]',
      summary: 'stel voor wat helder voortaan goed kan vinden',
    },
    'verify-bulk': {
      usage: '[opties] <mappen of brieven…>',
      summary: 'laat alleen brieven door met een goedgekeurde tekst',
    },
  },
  file: 'een brief, of een map met kopieën van één brief',
  examples: `
Voorbeelden:
  helder review brief.docx --copies 3000        loop de brief na, vraag voor vraag
  helder review uitgaand/                       de kopieën van één brief
  helder review brief.docx --decision approve --reviewer "S. Bos"
  helder review brief.docx --decision return --reviewer "S. Bos" --note "Te lang."

Uitkomst (exit code):
  0  goedgekeurd
  1  terug naar de afdeling, of afgekeurd
  2  de beoordeling is niet af`,
  options: {
    copies: 'zo vaak gaat deze brief eruit',
    department: 'afdeling waar de brief van is',
    reviewer: 'naam van wie beoordeelt',
    decision: 'beslis zonder vragen: approve, return of reject',
    note: 'opmerking bij het besluit',
    register: 'map met het register (standaard: register)',
    templates: 'map met goedgekeurde teksten (standaard: sjablonen)',
    output: 'bestand voor de kopie met opmerkingen, als de brief teruggaat',
    state: 'alleen brieven met deze stand: open, approved, returned of rejected',
    letters: 'map met brieven, om de zinnen in op te zoeken',
    quarter: 'alleen brieven van dit kwartaal, bijvoorbeeld 2026-Q2',
  },
  prompts: {
    required: 'Vul hier iets in.',
    keys: 'pijltjes: kies, Enter: verder, Esc: stop',
    typeNumber: 'Typ het nummer van uw antwoord. Met 0 stopt u.',
  },
  oneLetter: {
    problem: 'In deze map staat meer dan één brief.',
    remedy: 'Kijk met helder bulk welke brieven het zijn, en geef er één op.',
  },
  decidedMeanwhile: (by, outcome) => ({
    problem:
      outcome === 'open'
        ? 'Intussen is een andere versie van deze brief ingediend.'
        : `Intussen heeft ${by} over deze brief besloten: ${DECIDED[outcome]}.`,
    remedy: 'Uw besluit is niet bewaard. Overleg samen, en begin zo nodig opnieuw.',
  }),
  templatesUnwritable: (folder) => ({
    problem: `Het besluit is bewaard, maar helder kan de goedgekeurde tekst niet schrijven in ‘${folder}’.`,
    remedy: 'Kijk of u daar mag schrijven, en keur de brief dan nog een keer goed.',
  }),
  needsReviewer: {
    problem: 'Het is niet bekend wie de brief beoordeelt.',
    remedy: 'Geef een naam op met --reviewer.',
  },
  needsNote: {
    problem: 'Bij dit besluit hoort een uitleg.',
    remedy: 'Schrijf met --note wat er anders moet.',
  },
  needsTerminal: {
    problem: 'Helder kan hier geen vragen stellen.',
    remedy: 'Beslis met --decision, --reviewer en --note.',
  },
  verdict: 'Wat helder ervan vindt',
  help: 'Zo werkt het',
  keys: 'Pijltjes: kies een antwoord. Enter: ga verder.\nEsc of Ctrl-C: stop. Er wordt dan niets besloten.',
  noFindings: 'Helder vond niets om na te kijken.',
  deviating: 'Deze kopieën wijken af',
  whoAreYou: 'Wat is uw naam?',
  findingOf: (number, all) => `Punt ${number} van ${all}`,
  pointOf: (number, all) => `Vraag ${number} van ${all}`,
  whatOfThis: 'Wat vindt u van dit punt?',
  answers: {
    agree: 'Helder heeft gelijk',
    ignore: 'Dit mag zo blijven',
    note: 'Helder heeft gelijk, en ik schrijf er iets bij',
    back: 'Terug naar het vorige punt',
    rest: 'Helder heeft gelijk bij alle punten die nog komen',
  },
  yourNote: 'Wat wilt u erbij schrijven?',
  whyIgnore: 'Waarom mag dit zo blijven?',
  checkedByHelder: 'Dit heeft helder nagekeken',
  points: {
    onderwerp: 'Het onderwerp zegt waar de brief over gaat',
    aanhef: 'De aanhef is goed',
    'kern-eerst': 'De boodschap staat vooraan',
    'actie-en-termijn': 'De lezer weet wat hij moet doen, en wanneer',
    contact: 'De lezer weet bij wie hij terecht kan',
    aanspreekvorm: 'De lezer wordt overal hetzelfde aangesproken',
    tussenkoppen: 'Er staan genoeg kopjes in',
    bezwaarclausule: 'Bij een besluit staat hoe je bezwaar maakt',
    'niet-ingevuld': 'Alles is ingevuld',
    toon: 'Is de toon vriendelijk?',
    volledig: 'Staat alles erin wat de lezer nodig heeft, en niets meer?',
    juist: 'Kloppen de bedragen, datums en verwijzingen?',
    doelgroep: 'Past de brief bij wie hem krijgt?',
  },
  yes: 'Ja',
  no: 'Nee',
  notApplicable: 'Niet van toepassing',
  decide: 'Wat is uw besluit?',
  outcomes: {
    approved: 'Goedgekeurd',
    returned: 'Terug naar de afdeling, met opmerkingen',
    rejected: 'Afgekeurd',
  },
  noteFor: {
    approved: 'Wilt u er nog iets bij zeggen?',
    returned: 'Wat moet de afdeling doen?',
    rejected: 'Waarom keurt u de brief af?',
  },
  cancelled: 'Gestopt. Er is niets besloten. De brief blijft open staan in het register.',
  decided: (outcome, number, letter) =>
    `Brief ${letter}: ${DECIDED[outcome]}. Dit is nummer ${number} in het register.`,
  registerProblem: (problem) => {
    switch (problem.code) {
      case 'unwritable':
        return {
          problem: `Helder kan niet schrijven in het register: ‘${problem.folder}’.`,
          remedy: 'Kijk of de schijf vol is, en of u in die map mag schrijven.',
        };
      case 'busy':
        return {
          problem: `In het register ‘${problem.folder}’ schrijven te veel mensen tegelijk.`,
          remedy: 'Probeer het zo nog een keer.',
        };
      case 'damaged':
        return {
          problem: `In het register is ‘${problem.file}’ beschadigd.`,
          remedy:
            'Zet het bestand terug uit een reservekopie. Kijk ook met helder register verify.',
        };
    }
  },
  chain: (outcome) => {
    if (outcome.whole) {
      return outcome.records === 0
        ? 'Het register is nog leeg.'
        : `Het register klopt: ${count(outcome.records, 'regel', 'regels')}, niets veranderd. Het laatste kenmerk is ${outcome.last}. Bewaar dat ergens anders, dan is ook de laatste regel bewezen.`;
    }
    switch (outcome.why) {
      case 'missing':
        return `Het register klopt niet: nummer ${outcome.number} ontbreekt.`;
      case 'damaged':
        return `Het register klopt niet: nummer ${outcome.number} is niet zoals helder het schreef.`;
      case 'changed-before':
        return `Het register klopt niet: iets voor nummer ${outcome.number} is later veranderd.`;
    }
  },
  nothingToLearn: 'Er is niets wat in meer brieven mocht blijven staan.',
  proposals: (number) =>
    `${count(number, 'voorstel', 'voorstellen')}. Er verandert niets voordat u dat zelf doet.`,
  proposal: ({ rule, word, sentence = '', letters, reviewers, agreed, reasons }, text) =>
    [
      `- ${rule}: ${(word ?? text) ? `‘${word ?? text}’` : `de zin met kenmerk ${sentence.slice(0, 12)}`}`,
      `  mocht blijven in ${count(letters, 'brief', 'brieven')}, volgens ${count(reviewers, 'beoordelaar', 'beoordelaars')}`,
      ...(agreed > 0
        ? [`  maar in ${count(agreed, 'brief', 'brieven')} kreeg helder bij deze regel wel gelijk`]
        : []),
      ...reasons.map((reason) => `  reden: ${reason}`),
    ].join('\n'),
  findSentences:
    'In het register staat geen tekst van brieven. Met --letters MAP zoekt helder de zinnen op.',
  forConfiguration: 'Bent u het ermee eens? Zet dit dan in helder.config.json:',
  ignoredBy: (reviewers) =>
    `Toegestaan door ${count(reviewers, 'beoordelaar', 'beoordelaars')} van het KCC.`,
  noTemplates: (folder) => ({
    problem: `In ‘${folder}’ staat geen enkele goedgekeurde tekst.`,
    remedy: 'Keur eerst een brief goed met helder review.',
  }),
  changedSince: (file, approved) =>
    `${file}: anders dan de goedgekeurde brief ${approved}. Deze brief mag er niet uit.`,
  notApproved: (file) => `${file}: niet goedgekeurd. Deze brief mag er niet uit.`,
  sealed: (sealed, all) =>
    `${whole(sealed)} van de ${count(all, 'brief', 'brieven')} ${sealed === 1 ? 'heeft' : 'hebben'} een goedgekeurde tekst.`,
  title: 'Register van beoordeelde brieven',
  states: { open: 'nog open', ...DECIDED },
  columns: {
    letters: 'Brieven',
    letter: 'nummer',
    file: 'brief',
    department: 'afdeling',
    copies: 'aantal',
    submitted: 'ingediend',
    rounds: 'keer ingediend',
    state: 'stand',
    decided: 'besloten',
    reviewer: 'door',
    norm: 'B1-norm',
    note: 'opmerking',
  },
  counts: ({ letters, open, approved, returned, rejected }) =>
    `${count(letters, 'brief', 'brieven')}: ${whole(open)} open, ${whole(approved)} goedgekeurd, ${whole(returned)} terug naar de afdeling, ${whole(rejected)} afgekeurd.`,
  firstTimeRight: (share) => `In één keer goed: ${share}.`,
  medianDays: (days) => `De helft is binnen ${count(days, 'dag', 'dagen')} goedgekeurd.`,
  reasons: (reasons) => `Vaakst de reden om een brief niet goed te keuren: ${reasons.join(', ')}.`,
};
