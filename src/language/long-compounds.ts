import { termsIn } from './jargon/match.ts';
import { lookUp, simpleParts, splitCompound } from './lexicon/index.ts';
import { perSentence } from './per-sentence.ts';
import type { Sentence, Token } from './token.ts';

/** A compound that is hard to take in for its length. */
export interface LongCompound {
  /** Index into `Sentence.tokens`. */
  readonly token: number;
  /** The simple words it is made of, as written in it. */
  readonly parts: readonly string[];
  /** The same said in more words, or with a hyphen, the best first. */
  readonly unfolded: readonly string[];
}

/** From this number of parts on a compound is pointed at, whatever its parts. */
const MANY_PARTS = 4;
/** A shorter word of four parts is mostly one that was split too far. */
const ENOUGH_LETTERS = 22;
/** Words of this many letters are pointed at also where the lexicon sees fewer parts. */
const MANY_LETTERS = 28;

/** The preposition that goes with a head: "verzekering voor", "verplichting tot", "kosten van". */
const PREPOSITION_OF: readonly (readonly [RegExp, string])[] = [
  [/(?:verplichting|bevoegdheid|bereidheid)$/u, 'tot'],
  [/(?:korting|toezicht|controle|invloed)$/u, 'op'],
  [
    /(?:verzekering|formulier|aanvraag|regeling|vergoeding|toeslag|subsidie|vergunning|belasting|voorziening|commissie|bijdrage|uitkering|pas|kaart|ontheffing|fonds|budget|tarief|steunpunt|centrum|termijn|procedure|toestemming|overeenkomst|maatregel|maatregelen|tegemoetkoming|indicatie|organisatie|dienst|programma|plan|project|beleid|afdeling|loket|medewerker|certificaat|installatie|protocol|systeem|richtlijn|strategie|taak|activiteit|werkzaamheid|pensioen|gebied)$/u,
    'voor',
  ],
  [
    /(?:wet|wetgeving|regelgeving|grens|verklaring|bewijs|overzicht|onderzoek|besluit|advies|rapport|gegevens)$/u,
    'over',
  ],
  [/(?:onderneming|dienstverlening)$/u, ''],
  [/(?:ing|kosten|prijs|duur|lijst|waarde|hoogte|bedrag|percentage|beheer)$/u, 'van'],
];

/** "levensmiddelen" stays as it is; "arbeidsongeschiktheids" loses the sound that links it. */
const isPlural = (word: string): boolean => {
  const [first] = lookUp(word).readings;
  return word.endsWith('en') && first?.upos === 'NOUN' && first.lemma !== word;
};

/** A compound in two: what stands before its head, also as the noun that it is by itself. */
interface Cut {
  readonly front: string;
  readonly noun: string;
  readonly head: string;
}

function nounOf(front: string, last: string, lemma: string): string {
  if (isPlural(front)) return front;
  // The plural of kind has a sound of its own: kinderopvang is not of "kinder".
  if (front.endsWith('er') && isPlural(`${front}en`)) return `${front}en`;
  return front.slice(0, front.length - last.length) + lemma;
}

/** The ways to cut a word: before its head, and before the head of that. */
function cutsOf(word: string, before = ''): Cut[] {
  const compound = splitCompound(word);
  if (!compound) return [];
  const { head, parts, lemmas } = compound;
  const front = before + word.slice(0, word.length - head.length);
  const last = parts.at(-2) ?? '';
  const cut = { front, noun: nounOf(front, last, lemmas.at(-2) ?? last), head };
  return [cut, ...cutsOf(head, front)];
}

const longest = ({ front, head }: Cut): number => Math.max(front.length, head.length);

/** The word cut into two pieces that are as even as can be. */
const cut = (word: string): Cut | undefined =>
  cutsOf(word).toSorted((a, b) => longest(a) - longest(b))[0];

/** Whether a word is a noun, or a compound that ends in one; not "leeftijdsterug". */
function isNoun(word: string): boolean {
  const { known, readings, compound } = lookUp(word);
  if (compound) return isNoun(compound.head);
  return known && readings[0]?.upos === 'NOUN';
}

/** "verzekering voor arbeidsongeschiktheid" and "arbeidsongeschiktheids-verzekering". */
function unfold(word: string): string[] {
  const pieces = cut(word);
  if (!pieces) return [];
  const { front, noun, head } = pieces;
  const lemma = lookUp(head).readings[0]?.lemma ?? head;
  const preposition = PREPOSITION_OF.find(([end]) => end.test(lemma))?.[1];
  const hyphenated = `${front}-${head}`;
  return preposition && isNoun(noun)
    ? [`${head} ${preposition} ${noun}`, hyphenated]
    : [hyphenated];
}

/** Whether a compound is too long to take in, whatever its parts. */
export const isTooLong = (word: string, parts: readonly string[]): boolean =>
  (parts.length >= MANY_PARTS && word.length >= ENOUGH_LETTERS) ||
  (parts.length > 1 && word.length >= MANY_LETTERS);

function longCompound(token: Token, index: number): LongCompound | undefined {
  const word = token.text;
  if (token.kind !== 'word' || word.includes('-') || word.includes('/')) return undefined;
  const parts = simpleParts(word.toLowerCase());
  return isTooLong(word, parts)
    ? { token: index, parts, unfolded: unfold(word.toLowerCase()) }
    : undefined;
}

/** Names keep their form: a capital inside a sentence makes one. */
const isName = ({ text }: Token, index: number): boolean => index > 0 && /^\p{Lu}/u.test(text);

/**
 * The compounds of a sentence that are hard to take in: of four parts and more, or of 28 letters
 * and more. A word with a hyphen is taken apart already, and a term of jargon has a better word.
 */
export const longCompoundsIn = perSentence((sentence: Sentence): readonly LongCompound[] => {
  const terms = new Set(termsIn(sentence).flatMap((match) => match.tokens));
  return sentence.tokens.flatMap((token, index) => {
    if (terms.has(index) || isName(token, index)) return [];
    const found = longCompound(token, index);
    return found ? [found] : [];
  });
});
