import { opensSomethingElse } from './function-words.ts';
import { participleShape } from './participles.ts';
import type { Token } from './token.ts';
import { auxiliaryOf } from './verb-forms.ts';

/** The doer that a passive names, without its "door", as offsets into the block. */
export interface Agent {
  readonly start: number;
  readonly end: number;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const PRONOUNS = words('u jou mij ons hem haar hen hun jullie iedereen iemand niemand');
const ARTICLES = words(
  'de het een uw onze mijn jouw zijn deze die dit dat alle enkele elke iedere geen twee drie vier',
);
/** Words that a name may follow: "mevrouw J. de Vries", "bureau Jansen". */
const TITLES = words(
  'mevrouw meneer heer dhr. mw. mevr. wethouder burgemeester notaris dokter bureau stichting firma gemeente',
);
const NAME_PARTICLES = words('de het van den der ten ter');
/** Nouns that name a cause rather than a doer: "door ziekte", "door een storing". */
const CAUSES =
  /(?:ziekte|storm|regen|weer|brand|fouten|fout|storing|storingen|drukte|omstandigheden|gebrek|tekort|vertraging|toename|afname|stijging|daling|werkzaamheden|corona|schade|wind|ongeval|ongeluk|middel|tijd|oorzaak|gevolg|loop|maatregel|maatregelen)$/u;
/** Ends of words that stand before a noun: "de behandelend ambtenaar", "een onafhankelijk bureau". */
const ATTRIBUTE = /(?:e|end|lijk|ig|isch|aal|eel|ief|baar)$/u;
/** Nouns in -e, behind which a phrase does not go on: "de gemeente", "de commissie". */
const NOUN_IN_E = /(?:gemeente|ie|bode|kunde|ziekte|drukte|schade)$/u;
const LONGEST_PHRASE = 7;

/** Whether what stands behind "door" can only be a cause: "een storing", "te weinig geld". */
export const namesCause = (phrase: string): boolean =>
  CAUSES.test(phrase.toLowerCase()) || /^te\s/iu.test(phrase);

/**
 * The doer in the first "door …" that names one: a pronoun, name or short noun phrase. What can
 * only be a cause ("door ziekte", "door te wachten") is none.
 *
 * @param from index of the first token to look at
 * @param participle index of the participle that the doer belongs to
 */
export function agentAmong(
  tokens: readonly Token[],
  from: number,
  participle: number,
): Agent | undefined {
  for (let i = from; i < tokens.length; i++) {
    if (tokens[i]?.text.toLowerCase() !== 'door' || standsInNounPhrase(tokens, i)) continue;
    const phrase = phraseFrom(tokens, i + 1);
    if (i > participle && isOtherParticiple(tokens[i + 1 + phrase.length])) continue;
    const [first, last] = [phrase[0], phrase.at(-1)];
    if (first && last && !namesCause(last.text)) return { start: first.start, end: last.end };
  }
  return undefined;
}

function phraseFrom(tokens: readonly Token[], from: number): Token[] {
  const phrase: Token[] = [];
  let expectsNoun = true;
  for (const token of tokens.slice(from, from + LONGEST_PHRASE)) {
    const word = token.text.toLowerCase();
    if (token.kind !== 'word' && token.kind !== 'abbreviation') break;
    if (phrase.length === 0 && PRONOUNS.has(word)) return [token];
    const opens = phrase.length === 0 && ARTICLES.has(word);
    if (!opens && !(expectsNoun ? canBeNoun(word, phrase) : goesOnWithName(token, phrase))) break;
    phrase.push(token);
    expectsNoun = opens || word === 'en' || isAttribute(word);
  }
  while (phrase.length > 0 && cannotEnd(phrase.at(-1) as Token)) phrase.pop();
  return phrase;
}

const cannotEnd = ({ text }: Token): boolean =>
  NAME_PARTICLES.has(text) || ARTICLES.has(text.toLowerCase()) || text === 'en';

const isAttribute = (word: string): boolean => ATTRIBUTE.test(word) && !NOUN_IN_E.test(word);

function canBeNoun(word: string, phrase: readonly Token[]): boolean {
  if (auxiliaryOf(word) || word === 'te' || opensSomethingElse(word)) return false;
  return !participleShape(word) || phrase.length < 2;
}

/** "burgemeester en wethouders", "Jan de Vries", "mevrouw J. de Vries". */
function goesOnWithName(token: Token, phrase: readonly Token[]): boolean {
  const previous = phrase.at(-1)?.text ?? '';
  const afterName = /^\p{Lu}/u.test(previous);
  const afterParticle = NAME_PARTICLES.has(previous);
  if (token.text === 'en') return /^burgemeester$/iu.test(previous);
  if (NAME_PARTICLES.has(token.text)) return afterName || afterParticle;
  return (
    /^\p{Lu}/u.test(token.text) &&
    (afterName || afterParticle || TITLES.has(previous.toLowerCase()))
  );
}

/** "gebaseerd op cijfers door de provincie aangeleverd": the doer of another participle. */
const isOtherParticiple = (token: Token | undefined): boolean =>
  !!token && !!participleShape(token.text.replace(/e$/u, ''));

/** "de door u opgegeven rekening": who does it in another phrase than the passive's own. */
function standsInNounPhrase(tokens: readonly Token[], door: number): boolean {
  const before = tokens[door - 1]?.text.toLowerCase() ?? '';
  if (before !== 'het') return /^(?:de|een|uw|onze|alle|geen)$/u.test(before);
  return !auxiliaryOf(tokens[door - 2]?.text ?? '');
}
