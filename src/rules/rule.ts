import type { Document } from '../document/model.ts';
import { placeOf } from '../document/place.ts';
import type { Passage, Prose } from '../language/prose.ts';
import type { Sentence } from '../language/token.ts';
import type { Finding, FindingArguments, Severity, Span } from './finding.ts';

/** One thing helder points at. Lives in `src/rules/<id>/rule.ts`, beside its page: `rule.md`, `rule.en.md`. */
export interface Rule {
  /** Dutch, lower case, words joined by hyphens; the name of its folder. */
  readonly id: string;
  /** Everything in the running text that this rule points at, in reading order. */
  check(prose: Prose): readonly Finding[];
}

/** What a rule says about a stretch of text; `findingIn` adds where that stands. */
export interface Remark {
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  /** The words pointed at, where they stand apart between `start` and `end`. */
  readonly spans?: readonly Span[];
  readonly variant?: string;
  readonly arguments?: FindingArguments;
  readonly replacements?: readonly string[];
}

/** A longer block is not quoted as a whole. */
const LONGEST_QUOTE = 120;

/** What is quoted for a finding about no single sentence: the block, or its words if that is long. */
const contextIn = (text: string, { start, end }: Remark): Span =>
  text.length <= LONGEST_QUOTE ? { start: 0, end: text.length } : { start, end };

/**
 * A finding in a block of a document.
 *
 * @param block index into `document.blocks`
 * @param sentence the sentence around it; without it the block, or the words themselves where that is long
 */
export function findingIn(
  document: Document,
  block: number,
  remark: Remark,
  sentence?: Sentence,
): Finding {
  const text = document.blocks[block]?.text ?? '';
  const { start, end } = sentence ?? contextIn(text, remark);
  const spans = remark.spans ?? [{ start: remark.start, end: remark.end }];
  return {
    ...remark,
    place: placeOf(document, block, remark.start),
    spans,
    fragment: spans.map((span) => text.slice(span.start, span.end)).join(' … '),
    context: { text: text.slice(start, end), start, end },
    arguments: remark.arguments ?? {},
    replacements: remark.replacements ?? [],
  };
}

/** The findings that a look at each sentence by itself gives, in reading order. */
export function checkSentences(
  { document, passages }: Pick<Prose, 'document' | 'passages'>,
  look: (sentence: Sentence, passage: Passage) => readonly Remark[],
): Finding[] {
  return passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) =>
      look(sentence, passage).map((remark) => findingIn(document, passage.index, remark, sentence)),
    ),
  );
}
