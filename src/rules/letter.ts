import type { Block, Document } from '../document/model.ts';
import type { Passage, Prose } from '../language/prose.ts';
import { countWords, type Sentence } from '../language/token.ts';
import type { Finding, Span } from './finding.ts';
import { findingIn, type Remark } from './rule.ts';

/**
 * The parts of a letter that rules about letters ask for. A document without a salutation and
 * without a closing is no letter: minutes, reports and regulations pass such rules in silence.
 */
export interface Letter {
  readonly document: Document;
  /** Index of the salutation in `document.blocks`. */
  readonly salutation?: number;
  /** Index of the first closing below the salutation. */
  readonly closing?: number;
  /** What stands above the text: letterhead, address, reference lines. */
  readonly head: readonly Block[];
  /** The running text from the salutation to the closing. */
  readonly body: readonly Passage[];
  /** The body and what stands below its closing, such as an appeal clause; annexes stay out. */
  readonly passages: readonly Passage[];
  /** Every block of the letter, its margins included. */
  readonly blocks: readonly Block[];
}

const ANNEX =
  /^bijlagen?(?:\s*(?:\d|[:-]|[A-Z](?!\p{L})|[IVX]+(?!\p{L}))|\s*$|\s+(?:wet|relevant))/iu;

/** Where the annexes of a letter start, below its closing; else where it ends. */
const startOfAnnexes = (blocks: readonly Block[], closing: number, end: number): number => {
  const annex = blocks.findIndex(
    ({ kind, text }, index) =>
      index > closing && index < end && kind !== 'reference-line' && ANNEX.test(text),
  );
  return annex < 0 ? end : annex;
};

/**
 * The letter in a document, or undefined where there is none. Of a chain of e-mails or a pile of
 * letters it is the first: a salutation below a closing starts another letter.
 */
export function letterIn(prose: Prose): Letter | undefined {
  const { document, passages } = prose;
  const indicesOf = (kind: Block['kind']): number[] =>
    document.blocks.flatMap((block, index) => (block.kind === kind ? [index] : []));
  const [firstClosing = document.blocks.length] = indicesOf('closing');
  const salutations = indicesOf('salutation');
  const end = salutations.find((index) => index > firstClosing) ?? document.blocks.length;
  const salutation = salutations.find((index) => index < firstClosing);
  const closing = indicesOf('closing').find((index) => index > (salutation ?? -1) && index < end);
  if (salutation === undefined && closing === undefined) return undefined;

  const textEnd = startOfAnnexes(document.blocks, closing ?? end, end);
  const inLetter = passages.filter(({ index }) => index < textEnd && index > (salutation ?? -1));
  const start = salutation ?? inLetter[0]?.index ?? 0;
  return {
    document,
    ...(salutation !== undefined && { salutation }),
    ...(closing !== undefined && { closing }),
    head: document.blocks.slice(0, start),
    body: inLetter.filter(({ index }) => index < (closing ?? end)),
    passages: inLetter,
    blocks: document.blocks.slice(0, end),
  };
}

/** What a look at the letter gives; nothing where the document is no letter. */
export function checkLetter(prose: Prose, look: (letter: Letter) => readonly Finding[]): Finding[] {
  const letter = letterIn(prose);
  return letter ? [...look(letter)] : [];
}

/** The number of words in some sentences. */
export const wordsIn = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);

/** The number of words in some passages. */
export const wordsOfPassages = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { sentences }) => sum + wordsIn(sentences), 0);

const POINTER_WORDS = 4;

/**
 * The first words of a block, to point at when a finding is about something larger: a paragraph, or
 * something that the letter lacks and that belongs near this block.
 */
export function firstWords(text: string): Span {
  const words = text.match(new RegExp(`^\\S+(?:\\s+\\S+){0,${POINTER_WORDS - 1}}`, 'u'))?.[0] ?? '';
  return { start: 0, end: words.replace(/[.,;:!?]+$/u, '').length };
}

/** A finding about something larger than words: it points at the first words of a block. */
export const findingAtBlock = (
  document: Document,
  block: number,
  remark: Omit<Remark, 'start' | 'end'>,
): Finding =>
  findingIn(document, block, { ...remark, ...firstWords(document.blocks[block]?.text ?? '') });
