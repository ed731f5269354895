import { placeOf } from '../document/place.ts';
import type { Passage, Prose } from '../language/prose.ts';
import type { Sentence } from '../language/token.ts';
import type { Finding, FindingArguments, Severity } from './finding.ts';

/** One thing helder points at. Lives in `src/rules/<id>/rule.ts`, beside its page `rule.md`. */
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
  readonly variant?: string;
  readonly arguments?: FindingArguments;
  readonly replacements?: readonly string[];
}

/** A finding at offsets of a passage's block, in a sentence of it where that is given. */
export function findingIn(
  prose: Prose,
  passage: Passage,
  remark: Remark,
  sentence?: Sentence,
): Finding {
  return {
    ...remark,
    place: placeOf(prose.document, passage.index, remark.start),
    fragment: passage.block.text.slice(remark.start, remark.end),
    ...(sentence && { sentence: { start: sentence.start, end: sentence.end } }),
    arguments: remark.arguments ?? {},
    replacements: remark.replacements ?? [],
  };
}

/** The findings that a look at each sentence by itself gives, in reading order. */
export function checkSentences(
  prose: Prose,
  look: (sentence: Sentence, passage: Passage) => readonly Remark[],
): Finding[] {
  return prose.passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) =>
      look(sentence, passage).map((remark) => findingIn(prose, passage, remark, sentence)),
    ),
  );
}
