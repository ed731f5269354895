import type { Block, Document } from '../document/model.ts';
import { type Node, parse } from '../language/grammar/index.ts';
import type { Sentence } from '../language/token.ts';

/**
 * Words that the writer did not choose: text of law, names, titles and quotations. There is no
 * plainer word for them, so rules that propose one pass them.
 */

/** "Artikel 10" or "Artikel 5.1 Woo": the title of an article of law. */
const ARTICLE =
  /^artikel \d+[a-z]{0,2}(?:[:.]\d+[a-z]{0,2})*[.:]?(?: (?:van de |uit de )?\p{Lu}[\p{L}’' -]{1,60})?$/iu;

/** What a law never says, and who writes about an article to a resident does. */
const ADDRESS = /(?<!\p{L})(?:u|uw|wij|we|ons|onze|ik|mijn)(?!\p{L})/iu;

const isArticle = ({ kind, text }: Block) =>
  (kind === 'heading' || kind === 'paragraph') && ARTICLE.test(text);

/** Page headers and footnotes stand between the lines of a text without ending it. */
const MARGINS: ReadonlySet<Block['kind']> = new Set(['header', 'footer', 'footnote']);
const ENDS: ReadonlySet<Block['kind']> = new Set(['heading', 'salutation', 'closing', 'signature']);

/**
 * The blocks that hold text of law: what stands below the title of an article up to the next
 * heading, unless it speaks to somebody. By index in `document.blocks`.
 */
export function lawTextOf({ blocks }: Document): ReadonlySet<number> {
  const found = new Set<number>();
  blocks.forEach((block, title) => {
    if (!isArticle(block)) return;
    const below = blocks.slice(title + 1);
    const end = below.findIndex((each) => ENDS.has(each.kind) || isArticle(each));
    const section = end < 0 ? below : below.slice(0, end);
    const text = section.filter(({ kind }) => !MARGINS.has(kind));
    if (text.some((each) => ADDRESS.test(each.text))) return;
    for (let i = 1; i <= section.length; i += 1) found.add(title + i);
  });
  return found;
}

const isCapitalised = (text: string | undefined) => /^\p{Lu}\p{Ll}/u.test(text ?? '');

/** Behind these a capital is that of a first word, or of a writer who gives nouns one. */
const NO_NAME_BEHIND = /^(?:[:)•–—"“„‘'«]|de[zn]e|dit|dat|uw|onze?|mijn|ieder|elke?|een|geen)$/iu;

/** "Directie Juridische Zaken": with a capital inside a sentence it is a name. */
function isName({ tokens }: Sentence, index: number): boolean {
  const before = tokens[index - 1]?.text;
  return before !== undefined && isCapitalised(tokens[index]?.text) && !NO_NAME_BEHIND.test(before);
}

/** The word that the title of a law begins with: "Wet", "Besluit", "Parkeerverordening". */
const LAW = /^(?:\p{Lu}\p{L}*)?(?:wet|besluit|regeling|richtlijn|verordening|beleidsregels?)$/iu;
const NOT_IN_TITLE: ReadonlySet<string> = new Set('de het een dat die is zijn u wij'.split(' '));
const LONGEST_TITLE = 8;

/** A title has no verbs and adverbs: "Het Besluit heeft ook gevolgen". */
const canBeInTitle = (node: Node) =>
  node.relation === 'amod' || !['VERB', 'AUX', 'ADV', 'PRON'].includes(node.upos);

/** "Wet waardering onroerende zaken": behind the first word of a title up to its end. */
function isInTitleOfLaw(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const nodes = parse(sentence).tokens;
  const own = nodes[index];
  if (own && !canBeInTitle(own)) return false;
  for (let at = index - 1; at >= 0 && index - at <= LONGEST_TITLE; at -= 1) {
    const text = tokens[at]?.text ?? '';
    const node = nodes[at];
    if (isCapitalised(text) && LAW.test(text)) return true;
    if (NOT_IN_TITLE.has(text) || /^[,.;:!?)]$/u.test(text)) return false;
    if (node && !canBeInTitle(node)) return false;
  }
  return false;
}

const OPENING = /^[“„‘«"']$/u;
const CLOSING = /^[”’»"']$/u;

/** Whether a word stands in quotation marks that open and close in its sentence. */
export function isQuoted({ tokens }: Sentence, index: number): boolean {
  const opening = tokens.slice(0, index).findLastIndex(({ text }) => OPENING.test(text));
  if (opening < 0) return false;
  const between = tokens.slice(opening + 1, index);
  const isOpen = !between.some(({ text }) => CLOSING.test(text));
  return isOpen && tokens.slice(index + 1).some(({ text }) => CLOSING.test(text));
}

/** Whether words of a sentence are part of a name, of the title of a law or of a quotation. */
export const isBorrowed = (sentence: Sentence, indices: readonly number[]): boolean =>
  indices.some((index) => isName(sentence, index)) ||
  indices.every((index) => isInTitleOfLaw(sentence, index) || isQuoted(sentence, index));
