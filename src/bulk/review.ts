import { createHash } from 'node:crypto';
import type { Document } from '../document/model.ts';
import { ALIKE } from '../letter/alike.ts';
import type { Assessment } from '../letter/assess.ts';
import {
  fingerprintFromText,
  fingerprintOf,
  fingerprintToText,
  likeness,
} from '../letter/fingerprint.ts';
import type { Examined } from '../letter/letters.ts';
import { withoutBsn } from '../letter/personal-data/mask.ts';
import type { Norm } from '../norm/norm.ts';
import { countByRule, type Finding } from '../rules/finding.ts';
import type {
  CheckedPoint,
  Decision,
  IgnoredFinding,
  LetterIdentity,
  Outcome,
  RegisterRecord,
  Submission,
} from './register/record.ts';
import { sealOf } from './seal.ts';
import { type Template, templateOfOne } from './template.ts';
import { unquoted } from './unquoted.ts';
import { wordsAndFields } from './words.ts';

/** What a reviewer makes of one finding. */
export type Opinion =
  | { readonly agrees: true; readonly note?: string }
  | { readonly agrees: false; readonly reason: string };

/** A letter on the reviewer's desk. */
export interface ReviewedLetter {
  readonly document: Document;
  readonly identity: LetterIdentity;
  readonly template: Template;
  readonly verdict: Submission['verdict'];
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What the register knows a sentence by, which is not to be read from it. */
export const markOf = (sentence: string): string => sha256(sentence);

const findingsOf = (assessment: Assessment): readonly Finding[] =>
  assessment.status === 'unreadable' ? [] : assessment.findings;

/**
 * What the register needs to know of a letter.
 *
 * @param template what all copies of it have; of one letter, that with its merge fields open
 */
export function reviewedLetter(
  { document, assessment }: Examined,
  norm: Norm,
  helder: string,
  about: Pick<LetterIdentity, 'department' | 'copies'>,
  template: Template = templateOfOne(wordsAndFields(document)),
): ReviewedLetter {
  const fingerprint = fingerprintOf(document);
  return {
    document,
    template,
    identity: {
      file: assessment.file.replaceAll('\\', '/').split('/').at(-1) ?? assessment.file,
      template: sealOf(template),
      ...(fingerprint && { fingerprint: fingerprintToText(fingerprint) }),
      ...about,
    },
    verdict: {
      helder,
      norm: `${norm.id} ${norm.version}`,
      ...(assessment.status === 'judged' && { band: assessment.verdict.band }),
      findings: countByRule(findingsOf(assessment)),
    },
  };
}

/** Length of the code of a letter; two letters of a century will hardly share one. */
const CODE = 8;

const isLike = (a: LetterIdentity, b: LetterIdentity): boolean =>
  a.fingerprint !== undefined &&
  b.fingerprint !== undefined &&
  likeness(fingerprintFromText(a.fingerprint), fingerprintFromText(b.fingerprint)) >= ALIKE;

/** The code of a letter: that of the letter in the register which it is a new version of. */
export function codeOf(identity: LetterIdentity, records: readonly RegisterRecord[]): string {
  const earlier = records.findLast(
    (record) =>
      record.kind === 'submission' &&
      (record.identity.template === identity.template || isLike(record.identity, identity)),
  );
  return earlier?.letter ?? sha256(identity.template).slice(0, CODE);
}

/** Whether this very text waits for a decision. */
export function isOpen(identity: LetterIdentity, records: readonly RegisterRecord[]): boolean {
  const code = codeOf(identity, records);
  const last = records.findLast(({ letter }) => letter === code);
  return last?.kind === 'submission' && last.identity.template === identity.template;
}

/** Rules that point at one word, which says nothing of a person. */
const ABOUT_WORDS = new Set([
  'moeilijk-woord',
  'jargon',
  'verouderd-woord',
  'engels-woord',
  'afkorting',
  'lange-samenstelling',
  'beeldspraak',
]);

/** A finding that the reviewer does not agree with, as the register keeps it: without the sentence. */
const ignoredOf = ({ rule, fragment, context }: Finding, reason: string): IgnoredFinding => ({
  rule,
  ...(ABOUT_WORDS.has(rule) && { word: fragment.toLowerCase() }),
  sentence: markOf(context.text),
  reason,
});

/** What the last decision on a letter was, where one came after its last submission. */
export function lastDecision(
  letter: string,
  records: readonly RegisterRecord[],
): (RegisterRecord & Decision) | undefined {
  const last = records.findLast((record) => record.letter === letter);
  return last?.kind === 'decision' ? last : undefined;
}

/** The decision of a reviewer, for the register: it has no text of the letter in it. */
export function decisionOf(
  letter: string,
  { identity, document }: ReviewedLetter,
  opinions: ReadonlyMap<Finding, Opinion>,
  checklist: readonly CheckedPoint[],
  outcome: Outcome,
  note?: string,
): Decision {
  const kept = (text: string) => withoutBsn(unquoted(text, document));
  const agreed = [...opinions].flatMap(([finding, opinion]) => (opinion.agrees ? [finding] : []));
  const ignored = [...opinions].flatMap(([finding, opinion]) =>
    opinion.agrees ? [] : [ignoredOf(finding, kept(opinion.reason))],
  );
  const remarks = [...opinions].flatMap(([{ rule }, opinion]) =>
    opinion.agrees && opinion.note !== undefined ? [{ rule, note: kept(opinion.note) }] : [],
  );
  return {
    kind: 'decision',
    letter,
    template: identity.template,
    outcome,
    ...(note !== undefined && note !== '' && { note: kept(note) }),
    ...(remarks.length > 0 && { remarks }),
    agreed: countByRule(agreed),
    ignored,
    checklist,
  };
}
