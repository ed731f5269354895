import type { Passage } from '../language/prose.ts';
import type { Sentence } from '../language/token.ts';
import type { Letter } from './letter.ts';

/** Things that a municipality grants or refuses. */
const GRANTED =
  '\\p{L}*(?:vergunning|ontheffing|bijstand|uitkering|toeslag|subsidie|kwijtschelding|vergoeding|voorziening|begeleiding|jeugdhulp|hulp|traplift|parkeerplaats|parkeerkaart|pas|uitstel|betalingsregeling|urgentie|tegemoetkoming|lening)';
const AUTHORITY =
  '(?:wij|we|ik|het college|ons college|burgemeester en wethouders|de burgemeester|de heffingsambtenaar)';

/** How the writer of a letter says what was decided. */
const FORMS: readonly RegExp[] = [
  /(?<!\p{L})(?:besluiten|besluit|beslissen|beslis) (?:wij|we|ik|het college|burgemeester en wethouders)(?!\p{L})/iu,
  /(?<!\p{L})(?:wij|ik) (?:besluiten|besluit|beslissen|beslis)(?!\p{L})/iu,
  new RegExp(
    `(?<!\\p{L})(?:(?:heb|hebben|heeft) ${AUTHORITY}|${AUTHORITY} (?:heb|hebben|heeft)) (?:dan ook |daarom )?besloten`,
    'iu',
  ),
  /(?<!\p{L})(?:wijs ik|ik wijs|wijzen (?:wij|we)|(?:wij|we) wijzen) .*(?<!\p{L})af(?!\p{L})/iu,
  /(?<!\p{L})(?:ken ik|ik ken|kennen (?:wij|we)|(?:wij|we) kennen) .*(?<!\p{L})toe(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:wij|we|ik) (?:verlenen|verleen|weigeren|weiger)|(?:verlenen|verleen|weigeren|weiger) (?:wij|we|ik))(?!\p{L})/iu,
  new RegExp(
    `(?<!\\p{L})(?:(?:wij|we|ik) (?:geven|geef) u|(?:geven|geef) (?:wij|we|ik) u) (?:\\S+ ){0,3}?${GRANTED}(?!\\p{L})`,
    'iu',
  ),
  /(?<!\p{L})(?:verklaren (?:wij|we)|(?:wij|we) verklaren|verklaar ik|ik verklaar) .*(?<!\p{L})(?:on)?gegrond/iu,
  /(?<!\p{L})(?:aanvraag|verzoek|aan u) .{0,80}?(?:wordt|is|worden|zijn) .{0,200}?(?:toegekend|afgewezen|geweigerd|verleend|ingewilligd|niet in behandeling genomen)/iu,
  /(?<!\p{L})aan u (?:wordt|is) .*(?:toegekend|verleend)/iu,
  /(?<!\p{L})bij (?:deze|dit) (?:beschikking|besluit) .*vastgesteld/iu,
  /(?<!\p{L})dat is ons besluit/iu,
];

/** "U krijgt een vergunning." Further down in a letter it may be a promise: "Bel, u krijgt hulp." */
const GRANTS = new RegExp(
  `(?<!\\p{L})(?:u krijgt|krijgt u|^\\p{Lu}\\p{Ll}+ krijgt|uw (?:zoon|dochter|kind) krijgt) (?:\\S+ ){0,3}?${GRANTED}(?!\\p{L})`,
  'iu',
);

/** A rule in general, a condition, a question, or only the promise that a decision will follow. */
const NOT_HERE =
  /(?<!\p{L})(?:als|indien|wanneer|zodra|tenzij|mocht|kan|kunnen|kunt|zullen|zal|wat (?:wij|ik)|hoe (?:wij|ik))(?!\p{L})|, dan |krijgt (?:u )?dan |\?$/iu;
/** "Hebt u een andere auto, dan …": a condition that begins with its verb. */
const CONDITION_FIRST = /^(?:heeft|hebt|is|zijn|bent|krijgt|komt|gaat|doet|wordt|woont|dan) /iu;

const isHere = (text: string): boolean => !NOT_HERE.test(text) && !CONDITION_FIRST.test(text);

const decidesFormally = ({ text }: Sentence): boolean =>
  isHere(text) && FORMS.some((form) => form.test(text));

/** What the reader has had for a while is no news: "U krijgt sinds januari bijstand." */
const ALREADY = /(?<!\p{L})(?:sinds|al|nu nog|nog steeds|elk jaar|ieder jaar)(?!\p{L})/iu;

const grants = ({ text }: Sentence): boolean =>
  isHere(text) && GRANTS.test(text) && !ALREADY.test(text);

/** Whether a sentence at the top of a letter tells what the letter decides for its reader. */
export const decides = (sentence: Sentence): boolean =>
  decidesFormally(sentence) || grants(sentence);

/** How many paragraphs down a letter still opens with its message. */
const OPENING_PASSAGES = 2;

const isUnderDecision = ({ document }: Letter, { index }: Passage): boolean =>
  /besluit|beslis/iu.test(
    document.blocks.slice(0, index).findLast(({ kind }) => kind === 'heading')?.text ?? '',
  );

/** Where a letter tells what it decides. */
export interface Decision {
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** False for "U krijgt …", which may also tell of a decision that was taken before. */
  readonly isSure: boolean;
}

/** The first sentence in which a letter tells what it decides. */
export function decisionOf(letter: Letter): Decision | undefined {
  for (const [position, passage] of letter.body.entries()) {
    const mayGrant = position < OPENING_PASSAGES || isUnderDecision(letter, passage);
    const sentence = passage.sentences.find(mayGrant ? decides : decidesFormally);
    if (sentence) return { passage, sentence, isSure: decidesFormally(sentence) };
  }
  return undefined;
}
