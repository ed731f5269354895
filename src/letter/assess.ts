import type { Document, DocumentFormat, ReadWarning } from '../document/model.ts';
import type { UnreadableReason } from '../document/unreadable.ts';
import { type Prose, proseOf } from '../language/prose.ts';
import { HELDER_WORDS, type Vocabulary } from '../language/vocabulary/vocabulary.ts';
import { MEASURES } from '../measures/index.ts';
import type { Norm } from '../norm/norm.ts';
import { judge, type MeasureValues, type TooLittleText, type Verdict } from '../norm/verdict.ts';
import type { Finding } from '../rules/finding.ts';
import { RULES } from '../rules/index.ts';
import {
  type AcceptedSentence,
  byOwnRules,
  NO_OWN_RULES,
  type OwnRules,
} from '../rules/own-rules.ts';
import { type OtherLanguage, otherLanguage } from './language.ts';
import { poorOcr } from './poor-ocr.ts';

/** What helder knows of a letter that it could read. */
interface ReadLetter {
  /** The name that the person gave, or the path found in a folder. */
  readonly file: string;
  readonly format: DocumentFormat;
  readonly pages?: number;
  readonly warnings: readonly ReadWarning[];
  readonly measures: MeasureValues;
  /** In reading order. */
  readonly findings: readonly Finding[];
  /** Places that were never filled in, from the rule `niet-ingevuld`. */
  readonly blanks: number;
  /** The municipality's own words that are in the letter; absent where it has no list. */
  readonly ownWords?: readonly string[];
}

/** A letter with a verdict. */
export interface JudgedLetter extends ReadLetter {
  readonly status: 'judged';
  readonly verdict: Verdict;
}

/** Why a letter that was read gets no verdict. */
export type NotJudged = TooLittleText | OtherLanguage;

/** A letter that was read, but holds too little running text for a verdict, or is not in Dutch. */
export interface UnjudgedLetter extends ReadLetter {
  readonly status: 'not-judged';
  readonly reason: NotJudged;
}

/** A file that could not be read. */
export interface UnreadLetter {
  readonly status: 'unreadable';
  readonly file: string;
  readonly reason: UnreadableReason;
}

/** The outcome for one file. */
export type Assessment = JudgedLetter | UnjudgedLetter | UnreadLetter;

const byPlace = (a: Finding, b: Finding) =>
  a.place.block - b.place.block || a.start - b.start || a.end - b.end;

/** The own words that a text has, each once. */
const ownWordsIn = ({ passages, vocabulary }: Prose): string[] => [
  ...new Set(
    passages.flatMap(({ sentences }) => sentences.flatMap((s) => vocabulary.ownWordsIn(s))),
  ),
];

/** One letter through all rooms: its prose, the measures and findings, and the verdict of the norm. */
export function assess(
  file: string,
  document: Document,
  norm: Norm,
  vocabulary: Vocabulary = HELDER_WORDS,
  ownRules: OwnRules = NO_OWN_RULES,
  accepted: readonly AcceptedSentence[] = [],
): Assessment {
  const prose = proseOf(document, vocabulary);
  const read = {
    file,
    format: document.format,
    ...(document.pages !== undefined && { pages: document.pages }),
  };
  const foreign = otherLanguage(prose);
  if (foreign) {
    const { warnings } = document;
    return {
      ...read,
      warnings,
      measures: {},
      findings: [],
      blanks: 0,
      status: 'not-judged',
      reason: foreign,
    };
  }
  const measures = Object.fromEntries(
    MEASURES.flatMap(({ id, of }) => {
      const value = of(prose);
      return value === undefined ? [] : [[id, value]];
    }),
  );
  const found = RULES.flatMap((rule) => [...rule.check(prose)]);
  const findings = byOwnRules(found, ownRules, accepted).sort(byPlace);
  const letter: ReadLetter = {
    ...read,
    warnings: [...document.warnings, ...poorOcr(prose)],
    measures,
    findings,
    blanks: findings.filter(({ rule }) => rule === 'niet-ingevuld').length,
    ...(vocabulary.ownWords.length > 0 && { ownWords: ownWordsIn(prose) }),
  };
  const outcome = judge(norm, measures);
  return 'code' in outcome
    ? { ...letter, status: 'not-judged', reason: outcome }
    : { ...letter, status: 'judged', verdict: outcome };
}
