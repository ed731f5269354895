import type { Sentence } from './token.ts';

/**
 * Which language a text is written in, told by its function words: the short words without which
 * no sentence is made. Names and borrowed terms are none, so they do not disturb it.
 */

/** Languages in which municipalities send letters, Frisian among them, by their ISO 639 code. */
export type LanguageCode =
  | 'nl'
  | 'fy'
  | 'en'
  | 'de'
  | 'fr'
  | 'es'
  | 'pl'
  | 'tr'
  | 'uk'
  | 'ru'
  | 'ar'
  /** Undetermined: no language that is known here. */
  | 'und';

/**
 * The commonest function words of each language. A word of two languages, such as "in" or "die",
 * counts for both and so decides nothing.
 */
const FUNCTION_WORDS: Readonly<Partial<Record<LanguageCode, string>>> = {
  nl:
    'de het een en van in is dat op te voor met die niet zijn aan er om ook als dan maar of door ' +
    'over bij uit naar tot worden wordt werd kan kunt heeft hebt hebben u uw ik je jij wij we ons ' +
    'onze zij ze hij wie wat welke deze dit geen meer nog al zich moet moeten mag wil wilt zal ' +
    'was waren bent ben hun tegen onder tussen vanaf volgens binnen tijdens omdat waar daar hier ' +
    'hoe wanneer want dus alle andere na per',
  fy:
    'de it in en fan is dat op te foar mei dy net binne oan der om ek as dan mar of troch oer by ' +
    'út nei oant wurde wurdt kin kinne hat hawwe jo jim ik wy ús sy hy wat hokker dizze dit gjin ' +
    'mear noch al har moat moatte mei wol sil wie wiene bin jins ûnder tusken neffens binnen ' +
    'fanwege omdat dêr hjir hoe wannear dus alle oare nei',
  en:
    'the a an and of in is that on to for with which not are at there also as than but or by over ' +
    'from until be been was were can could has have had you your i he she we us our they them ' +
    'this these those no more still will would shall should must may if it its their who what ' +
    'when where because how about into any all please',
  de:
    'der die das ein eine einen einem und von in ist dass auf zu für mit nicht sind an es um auch ' +
    'als aber oder durch über bei aus nach bis werden wird wurde kann können hat haben sie ihr ' +
    'ihre ihren ihnen ich wir uns unser er wer was welche diese dieser dieses kein keine mehr ' +
    'noch sich muss müssen soll war waren im am zum zur den dem des wenn weil wie',
  fr:
    'le la les un une et de des du en est que sur à au aux pour avec qui ne pas sont il elle nous ' +
    'vous votre vos notre nos je ce cette ces dans par ou mais plus être avoir a ont été si leur ' +
    'son sa ses se sans comme tout peut devez pouvez',
  es:
    'el la los las un una y de del en es que por para con no se su sus al lo como más pero o si ' +
    'este esta estos estas usted nosotros nuestro ha han ser son está están puede debe sin sobre ' +
    'también cuando',
  pl:
    'i w na z do nie się że jest to od po przez dla oraz lub o za jak ale są być może pan pani ' +
    'państwa państwo który która które ten ta te tym tego ich jego nas czy przy jeśli już',
  tr:
    've bir bu için ile da de olarak olan daha en çok gibi kadar veya ancak sonra siz sizin biz ' +
    'bizim değil var yok mi eğer bunu her ne olup göre',
};

const LISTS: readonly (readonly [code: LanguageCode, words: ReadonlySet<string>])[] =
  Object.entries(FUNCTION_WORDS).map(([code, words]) => [
    code as LanguageCode,
    new Set(words.split(' ')),
  ]);

/** In fewer words than this chance decides. */
const FEWEST_WORDS = 12;

/** A word that is said over and over is no language yet: so many different ones must be there. */
const FEWEST_DIFFERENT = 4;

/** At least one in eight words of running text is a function word on the list of its language. */
const SMALLEST_SHARE = 0.125;

/** Another language must have at least so many times as many of its words in the text as Dutch. */
const LEAD = 1.5;

/** Dutch prose has four times this share, lists of names and products included twice. */
const DUTCH_SHARE = 0.08;

/** A text that fits no list is only called foreign with so many words. */
const FEWEST_UNKNOWN = 50;

/** The language of a text in an alphabet that Dutch is never written in. */
function languageOfScript(words: readonly string[]): LanguageCode | undefined {
  const isMostly = (letter: RegExp): boolean =>
    words.filter((word) => letter.test(word)).length > words.length / 2;
  if (isMostly(/\p{Script=Cyrillic}/u)) {
    return words.some((word) => /[іїєґ]/iu.test(word)) ? 'uk' : 'ru';
  }
  if (isMostly(/\p{Script=Arabic}/u)) return 'ar';
  return isMostly(/(?!\p{Script=Latin})\p{L}/u) ? 'und' : undefined;
}

/**
 * The language of words, in the order and form of the text. Dutch is the answer wherever nothing
 * else is sure: in a short text, and in a text of two languages.
 */
export function languageOf(words: readonly string[]): LanguageCode {
  if (words.length < FEWEST_WORDS) return 'nl';
  const byScript = languageOfScript(words);
  if (byScript) return byScript;

  const lower = words.map((word) => word.toLowerCase());
  const shares = LISTS.map(([code, list]) => {
    const found = lower.filter((word) => list.has(word));
    return { code, share: found.length / lower.length, different: new Set(found).size };
  }).sort((a, b) => b.share - a.share);
  const dutch = shares.find(({ code }) => code === 'nl')?.share ?? 0;
  const [best] = shares;
  const isSure = best && best.share >= SMALLEST_SHARE && best.different >= FEWEST_DIFFERENT;
  if (isSure && best.share > dutch * LEAD) return best.code;
  return dutch < DUTCH_SHARE && words.length >= FEWEST_UNKNOWN ? 'und' : 'nl';
}

/** The words of sentences by which their language can be told. */
export const languageWords = (sentences: readonly Sentence[]): string[] =>
  sentences.flatMap(({ tokens }) =>
    tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text),
  );

const [DUTCH, ENGLISH] = (['nl', 'en'] as const).map(
  (code) => new Set(FUNCTION_WORDS[code]?.split(' ')),
);

/** With one English word Dutch may quote a title. */
const FEWEST_ENGLISH = 2;

/**
 * Whether a sentence is in English, however short: it has several function words of English alone,
 * and more than of Dutch alone.
 */
export function isInEnglish(sentence: Sentence): boolean {
  const words = new Set(languageWords([sentence]).map((word) => word.toLowerCase()));
  const only = (list: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined) =>
    [...words].filter((word) => list?.has(word) && !other?.has(word)).length;
  const english = only(ENGLISH, DUTCH);
  return english >= FEWEST_ENGLISH && english > only(DUTCH, ENGLISH);
}
