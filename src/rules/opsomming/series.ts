import { DETERMINERS } from '../../language/function-words.ts';
import { isFiniteVerb, type Node, parse } from '../../language/grammar/index.ts';
import type { PartOfSpeech } from '../../language/lexicon/index.ts';
import { isWord, type Sentence } from '../../language/token.ts';

/** Things that a sentence names one after the other. */
export interface Series {
  /** Offsets in the block, from the first thing to the last. */
  readonly start: number;
  readonly end: number;
  readonly items: number;
  /** Whether it surely is one: four or more behind a colon, or with semicolons between them. */
  readonly isSure: boolean;
}

type Item = readonly Node[];

/** Words that begin a clause rather than the next thing in a series. */
const CLAUSE_STARTS = new Set(
  'dat die als omdat zodat waardoor waarbij waarin waarna waarop waartegen waarvan waarmee maar dan want terwijl hoewel wanneer indien tenzij mits aangezien zoals nu doordat voordat nadat totdat of wat wie waar hoe dus namelijk bijvoorbeeld bijv bijv. bv bv. hierna onder met ook zowel waaronder daaronder om te'.split(
    ' ',
  ),
);
const FEWEST_ITEMS = 4;
const FEWEST_MARKED_ITEMS = 3;
/** A series is read at a glance unless at least two of its things have this many words. */
const LONG_ITEM = 3;
const FEWEST_LONG_ITEMS = 2;
/** So is one of fewer words than this, whatever its things. */
const FEWEST_WORDS = 12;
/** Names in a row are no harder to read than a list of them. */
const MOST_NAMES = 1 / 3;

const isOf = (token: Node | undefined, ...kinds: PartOfSpeech[]): boolean =>
  token?.kind === 'word' && kinds.includes(token.upos);

const isMark = (token: Node | undefined, marks: string): boolean =>
  token?.kind === 'punctuation' && marks.includes(token.text);

/** Parts of a sentence between marks; brackets keep what is in them together. */
function split(tokens: Item, marks: string): Node[][] {
  const parts: Node[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isMark(token, '([')) depth += 1;
    if (isMark(token, ')]')) depth = Math.max(0, depth - 1);
    if (depth === 0 && isMark(token, marks)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

const isAnd = ({ text }: Node): boolean => /^(?:en|of|en\/of|alsmede|evenals)$/iu.test(text);

/** Splits the last part at its "en" or "of"; a series without one is no series. */
function withLastItem(parts: readonly Node[][]): Node[][] | undefined {
  const last = parts.at(-1) ?? [];
  const at = last.findIndex(isAnd);
  if (at < 0) return undefined;
  return [...parts.slice(0, -1), last.slice(0, at), last.slice(at + 1)].filter(
    (part) => part.length > 0,
  );
}

const startsClause = ({ text }: Node): boolean => CLAUSE_STARTS.has(text.toLowerCase());

/** The words of an item up to the first clause in it: "het besluit" of "het besluit dat u kreeg". */
function core(item: Item): Item {
  const at = item.findIndex(startsClause);
  return at < 0 ? item : item.slice(0, at);
}

const holdsClause = (part: Item): boolean => {
  const words = core(part).filter(isWord);
  return words.length === 0 || words.some(isFiniteVerb);
};

/** Whether a part can be one of the things: no clause, and ending in a noun. */
const isItem = (part: Item): boolean =>
  !holdsClause(part) && isOf(core(part).filter(isWord).at(-1), 'NOUN', 'PROPN', 'X');

const isWorthAList = (items: readonly Item[]): boolean => {
  const words = items.flat().filter(isWord);
  const names = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  const long = items.filter((item) => item.filter(isWord).length >= LONG_ITEM).length;
  return (
    words.length >= FEWEST_WORDS && long >= FEWEST_LONG_ITEMS && names <= words.length * MOST_NAMES
  );
};

function seriesOf(items: readonly Item[], isSure: boolean): Series | undefined {
  const start = items[0]?.[0]?.start;
  const end = items.at(-1)?.at(-1)?.end;
  if (start === undefined || end === undefined || !isWorthAList(items)) return undefined;
  return { start, end, items: items.length, isSure };
}

/** A series behind a colon, or with semicolons. */
function markedSeries(tokens: Item): Series | undefined {
  const colon = tokens.findIndex((token) => isMark(token, ':'));
  const rest = tokens.slice(colon + 1);
  const bySemicolon = split(rest, ';');
  if (bySemicolon.length >= FEWEST_MARKED_ITEMS) return seriesOf(bySemicolon, true);
  const items = colon < 0 ? undefined : withLastItem(split(rest, ','));
  return items && items.length >= FEWEST_MARKED_ITEMS && !items.slice(0, -1).some(holdsClause)
    ? seriesOf(items, items.length >= FEWEST_ITEMS)
    : undefined;
}

/** Where the first thing starts, behind the verb: at the word that the second starts with, else with its noun. */
function firstItem(opening: Item, second: Item): Item {
  const start = second[0]?.text.toLowerCase();
  const verb = opening.findLastIndex(isFiniteVerb);
  const same = opening.findLastIndex(({ text }, i) => i > verb && text.toLowerCase() === start);
  if (same >= 0) return opening.slice(same);
  const before = opening.findLastIndex(
    (token, i) =>
      !isOf(token, 'NOUN', 'PROPN', 'ADJ', 'DET', 'NUM') &&
      !DETERMINERS.has(token.text.toLowerCase()) &&
      !(isAnd(token) && isOf(opening[i - 1], 'NOUN')),
  );
  const phrase = opening.slice(before + 1);
  // "in die rol | de voorbereiding": behind a noun a determiner begins the next phrase.
  const own = phrase.findLastIndex(
    ({ text }, i) => DETERMINERS.has(text.toLowerCase()) && isOf(phrase[i - 1], 'NOUN', 'PROPN'),
  );
  return phrase.slice(Math.max(0, own));
}

/** The last thing may be followed by the rest of the sentence, with its verb. */
function withoutRest(last: Item): Item {
  const at = last.findIndex(
    (token, index) => index > 0 && (isFiniteVerb(token) || startsClause(token)),
  );
  return at < 0 ? last : last.slice(0, at);
}

/** A series in the flow of a sentence: "uw naam, uw adres, … en de reden van uw bezwaar". */
function plainSeries(tokens: Item): Series | undefined {
  const [opening = [], second = [], ...others] = withLastItem(split(tokens, ',')) ?? [];
  const rest = [second, ...others];
  const middle = rest.slice(0, -1);
  const last = withoutRest(rest.at(-1) ?? []);
  const first = firstItem(opening, second);
  if (rest.length < FEWEST_ITEMS - 1 || !middle.every(isItem) || !isItem(last)) return undefined;
  return isItem(first) ? seriesOf([first, ...middle, last], false) : undefined;
}

/** The series of things in a sentence that would be easier to read as a list. */
export function seriesIn(sentence: Sentence): Series | undefined {
  const { tokens } = parse(sentence);
  const open = isMark(tokens.at(-1), '.!?;') ? tokens.slice(0, -1) : tokens;
  return markedSeries(open) ?? plainSeries(open);
}
