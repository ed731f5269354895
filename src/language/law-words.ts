import { lookUp } from './lexicon/index.ts';
import { perSentence } from './per-sentence.ts';
import type { Sentence, Token } from './token.ts';

/** What a law or regulation is called: "Wet milieubeheer", "Besluit bouwwerken". */
const KIND = /^(?:wet|verordening|besluit|regeling|richtlijn|beleidsregels?)$/iu;
/** With these in front also a small letter begins a name: "Algemene wet bestuursrecht". */
const QUALITY = /^(?:Algemene|Tijdelijke|Bijzondere|Wijzigings)$/u;
/** "Wet werk en inkomen": these go on with a name where a noun follows. */
const LINK = /^(?:en|op|voor|van|inzake|de|het)$/u;

const isCapitalised = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

const canBeInName = ({ kind, text }: Token): boolean => {
  const upos = lookUp(text).readings[0]?.upos;
  return kind === 'word' && (upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN');
};

/** Whether the name of a law begins with its kind here; at the start any word has a capital. */
function beginsAt({ tokens }: Sentence, index: number): boolean {
  const token = tokens[index];
  if (!token || !KIND.test(token.text)) return false;
  return QUALITY.test(tokens[index - 1]?.text ?? '') || (isCapitalised(token) && index > 0);
}

/** The tokens behind the kind that belong to the name, up to a verb, a mark or another word. */
function restOfName({ tokens }: Sentence, kind: number): number[] {
  const rest: number[] = [];
  let waiting: number[] = [];
  for (let index = kind + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token && canBeInName(token)) {
      rest.push(...waiting, index);
      waiting = [];
    } else if (token && LINK.test(token.text)) waiting.push(index);
    else break;
  }
  return rest;
}

/** "tweede lid, aanhef en onder c": words that say where in an article, as indices. */
function partsOfArticle({ tokens }: Sentence): number[] {
  return [...tokens.entries()].flatMap(([index, { text }]) => {
    const next = tokens.slice(index + 1, index + 3).map((token) => token.text);
    return text.toLowerCase() === 'aanhef' && next.includes('onder') ? [index] : [];
  });
}

/**
 * The tokens of a sentence, by index, that name a law or a place in one: they stand as they must, so
 * nobody can write them more plainly.
 */
export const lawWordsIn = perSentence((sentence): ReadonlySet<number> => {
  const names = [...sentence.tokens.keys()]
    .filter((index) => beginsAt(sentence, index))
    .flatMap((index) => [index, ...restOfName(sentence, index)]);
  return new Set([...names, ...partsOfArticle(sentence)]);
});
