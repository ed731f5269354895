import type { Compound, PartOfSpeech } from './entry.ts';
import type { Store } from './store.ts';

/*
 * A compound is split in the way that costs least. The cost of a way is the sum of the costs of
 * its parts and links; it was tuned on one half of the compounds of the noun list, see
 * docs/decisions/0004-lexicon-format.md. The scale is that of Zipf: 1 is a factor of ten.
 */

/** A part has at least this many letters, unless a hyphen sets it apart. */
const SHORTEST = 3;
/** Longer than any word; a line of base64 is not worth the search. */
const LONGEST = 80;
/** The first part can be shorter: as in asbak. */
const SHORTEST_FIRST = 2;
/** What any part costs: fewer parts are better. */
const PART = 6;
/** How much the rarity of a part counts. */
const RARITY = 0.8;
/** What a part costs for being short, by its number of letters. */
const SHORT = [0, 0, 5, 3, 1];
/** A part that is only a name: Amsterdam in Amsterdambezoek. */
const NAME_PART = 3;
/** A head that is no noun. */
const NO_NOUN = 3;
/** A part that is a function word. */
const FUNCTION_WORD = 4;
/** An unlisted word before a head that is listed: fat in fatbike. */
const UNLISTED = 14;

/** Sounds between two parts, with what they cost. */
const LINKS: readonly (readonly [string, number])[] = [
  ['', 0],
  ['s', 1],
  ['e', 3],
  ['en', 3],
  ['n', 3],
  ['er', 3],
];

/** Nouns that take a linking s as a rule: verzekeringswet, veiligheidsregio. */
const TAKES_S = /(?:ing|heid|schap|teit|dom)$/;
/** After these no linking s is heard or written. */
const NEVER_S = /[sxzaeiou]$/;

/** The best way to end a word from a given letter on. */
interface Tail {
  readonly cost: number;
  readonly parts: readonly string[];
  /** The parts without their linking sounds. */
  readonly words: readonly string[];
}

function linkCost(part: string, link: string, base: number): number {
  if (link === 's' && NEVER_S.test(part)) return Number.POSITIVE_INFINITY;
  if (TAKES_S.test(part)) return link === 's' ? 0 : base + 1.5;
  return base;
}

/** Parts of speech that a compound can be; function words are no parts. */
const HEADS: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'ADJ', 'VERB']);
const FUNCTION_WORDS: ReadonlySet<PartOfSpeech> = new Set(['DET', 'PRON', 'CCONJ', 'SCONJ', 'AUX']);

function partCost(store: Store, number: number, part: string, isHead: boolean): number {
  const { zipf, common, name, nounClass } = store.facts(number);
  if (!common && !name && !nounClass) return Number.POSITIVE_INFINITY;
  const cost = PART + RARITY * (7.5 - zipf) + (SHORT[part.length] ?? 0);
  if (!common && !nounClass) return isHead ? Number.POSITIVE_INFINITY : cost + NAME_PART;
  const parts = store.partsOfSpeech(number);
  if (!isHead) return FUNCTION_WORDS.has(parts[0] ?? 'X') ? cost + FUNCTION_WORD : cost;
  if (nounClass || parts.length === 0 || parts.includes('NOUN')) return cost;
  return parts.some((upos) => HEADS.has(upos)) ? cost + NO_NOUN : Number.POSITIVE_INFINITY;
}

/**
 * Takes a folded word apart in the likeliest way; undefined when it has no parts.
 *
 * @param headAt where the head begins, when that is known
 */
export function splitWord(word: string, store: Store, headAt?: number): Compound | undefined {
  const tail = splitTail(word, store, headAt);
  return tail && tail.parts.length > 1 ? compoundOf(tail, store) : undefined;
}

function splitTail(word: string, store: Store, headAt?: number): Tail | undefined {
  if (word.length > LONGEST) return undefined;
  const at = headAt ?? word.lastIndexOf('-') + 1;
  if (at <= 1 || at === word.length) return splitRun(word, store);
  const back = headAt === undefined ? splitPiece(word.slice(at), store) : whole(word.slice(at));
  return join(splitFront(word.slice(0, at), store), back);
}

const whole = (piece: string): Tail => ({ cost: 0, parts: [piece], words: [piece] });

const join = (front: Tail, back: Tail): Tail => ({
  cost: front.cost + back.cost,
  parts: [...front.parts, ...back.parts],
  words: [...front.words, ...back.words],
});

/** A piece of a word: itself when the lexicon has it, else its parts. */
function splitPiece(piece: string, store: Store): Tail {
  if (store.find(piece) >= 0) return whole(piece);
  return splitTail(piece, store) ?? whole(piece);
}

/** What stands before a head: a word or a compound, with a linking sound or a hyphen. */
function splitFront(front: string, store: Store): Tail {
  const hyphen = front.endsWith('-') ? '-' : '';
  const bare = front.slice(0, front.length - hyphen.length);
  const link = hyphen === '' && store.find(bare) < 0 ? linkAtEnd(bare, store) : '';
  const word = bare.slice(0, bare.length - link.length);
  const piece = splitPiece(word, store);
  return {
    ...piece,
    parts: [...piece.parts.slice(0, -1), `${piece.parts.at(-1) ?? ''}${link}${hyphen}`],
  };
}

/** The linking sound at the end of a word that is known without it. */
function linkAtEnd(word: string, store: Store): string {
  const found = LINKS.find(
    ([link]) =>
      link !== '' &&
      word.endsWith(link) &&
      store.find(word.slice(0, word.length - link.length)) >= 0,
  );
  return found?.[0] ?? '';
}

function compoundOf({ parts, words }: Tail, store: Store): Compound {
  return { parts, head: parts.at(-1) ?? '', lemmas: words.map((word) => lemmaOfPart(word, store)) };
}

/** A part is rather a noun than a verb, and a verb rather than anything else: bouwvergunning. */
const PARTS: readonly PartOfSpeech[] = ['NOUN', 'VERB', 'ADJ'];

function lemmaOfPart(part: string, store: Store): string {
  const number = store.find(part);
  if (number < 0) return part;
  const readings = store.readings(number, part);
  for (const upos of PARTS) {
    const found = readings.find((reading) => reading.upos === upos);
    if (found) return found.lemma;
  }
  return readings[0]?.lemma ?? part;
}

function splitRun(word: string, store: Store): Tail | undefined {
  if (word.length < SHORTEST_FIRST + SHORTEST) return undefined;
  const tails = new Map<number, Tail | undefined>();

  function tailFrom(from: number): Tail | undefined {
    if (tails.has(from)) return tails.get(from);
    let best: Tail | undefined;
    const ends = store.wordsAt(word, from);
    for (let i = 0; i < ends.length; i += 2) {
      const end = ends[i] ?? 0;
      const number = ends[i + 1] ?? 0;
      const isHead = end === word.length;
      const least = from === 0 ? SHORTEST_FIRST : SHORTEST;
      if (end - from < least || (from === 0 && isHead)) continue;
      const part = word.slice(from, end);
      const own = partCost(store, number, part, isHead);
      if (own === Number.POSITIVE_INFINITY || (best && own >= best.cost)) continue;
      if (isHead) {
        best = { cost: own, parts: [part], words: [part] };
        continue;
      }
      for (const [link, base] of LINKS) {
        const next = end + link.length;
        if (word.length - next < SHORTEST || !word.startsWith(link, end)) continue;
        const rest = tailFrom(next);
        // flat-ten is the plural of flat
        if (!rest || (link === '' && rest.parts[0] === `${part.at(-1)}en`)) continue;
        const cost = own + rest.cost + linkCost(part, link, base);
        if (!best || cost < best.cost) {
          best = { cost, parts: [part + link, ...rest.parts], words: [part, ...rest.words] };
        }
      }
    }
    tails.set(from, best);
    return best;
  }

  return tailFrom(0) ?? afterUnlisted(word, tailFrom);
}

/** An unlisted beginning before the likeliest rest. */
function afterUnlisted(
  word: string,
  tailFrom: (from: number) => Tail | undefined,
): Tail | undefined {
  let best: Tail | undefined;
  for (let at = SHORTEST; at <= word.length - SHORTEST - 1; at++) {
    const front = word.slice(0, at);
    if (!/[aeiouy]/.test(front)) continue;
    const rest = tailFrom(at);
    if (!rest) continue;
    const cost = UNLISTED + at + rest.cost;
    if (!best || cost < best.cost) {
      best = { cost, parts: [front, ...rest.parts], words: [front, ...rest.words] };
    }
  }
  return best;
}

/** A short part is only believed when it is a common noun or so: dak, bus, maar not ion, her. */
const SHORT_PART = 3;
const SHORT_PART_ZIPF = 4;
const PART_ZIPF = 2;
/** An unlisted beginning is only believed before a noun of this many letters. */
const LONG_HEAD = 5;

/**
 * Takes a word apart of which nobody says that it is a compound, if the parts are good enough to
 * believe it. Foreign words and names can be split by accident: fis-her, lon-don.
 */
export function splitUnlisted(word: string, store: Store): Compound | undefined {
  const tail = splitTail(word, store);
  if (!tail || tail.words.length < 2) return undefined;
  const head = tail.words.at(-1) ?? '';
  if (!isBelievable(head, store, true)) return undefined;
  const front = tail.words.slice(0, -1);
  const believable =
    word.includes('-') ||
    front.every((part, i) =>
      store.find(part) < 0 ? i === 0 && isLongNoun(head, store) : isBelievable(part, store, false),
    );
  return believable ? compoundOf(tail, store) : undefined;
}

function isLongNoun(head: string, store: Store): boolean {
  return head.length >= LONG_HEAD && store.partsOfSpeech(store.find(head)).includes('NOUN');
}

function isBelievable(part: string, store: Store, isHead: boolean): boolean {
  const number = store.find(part);
  if (number < 0) return false;
  const { zipf, common, name, nounClass } = store.facts(number);
  if (!common && store.build(number) === 'unlisted' && (isHead || !name)) return false;
  if (part.length > SHORT_PART) return zipf >= PART_ZIPF || nounClass !== undefined;
  const upos = store.partsOfSpeech(number)[0] ?? 'X';
  return zipf >= SHORT_PART_ZIPF && (HEADS.has(upos) || (!isHead && upos === 'ADP'));
}
