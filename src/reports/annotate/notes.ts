import type { Note } from '../../document/copies/note.ts';
import type { JudgedLetter, UnjudgedLetter } from '../../letter/assess.ts';
import type { Messages } from '../../messages/messages.ts';
import { capitalised } from '../../messages/phrases.ts';
import type { Finding } from '../../rules/finding.ts';
import { rulePage } from '../../rules/page.ts';
import { sayingOf } from '../saying.ts';
import { reasonsOf, standingOf, standingTitle } from '../standing.ts';

/** A letter that was read, so that notes can stand in it. */
export type NotableLetter = JudgedLetter | UnjudgedLetter;

/** What a reviewer adds to what helder says. */
export interface Remarks {
  /** About the letter as a whole; may be empty. */
  readonly whole: string;
  readonly byFinding: ReadonlyMap<Finding, string>;
}

const NO_REMARKS: Remarks = { whole: '', byFinding: new Map() };

/** What is said of a letter as a whole: the verdict, what stands in its way, and what to know first. */
function wholeNote(
  letter: NotableLetter,
  redacted: boolean,
  messages: Messages,
  remark: string,
): Note {
  const { measures, pages, warnings, findings } = letter;
  const { words = 0, sentences = 0 } = measures;
  const { report, annotate } = messages;
  return {
    title: standingTitle(standingOf(letter), messages),
    paragraphs: [
      ...(remark === '' ? [] : [remark]),
      ...(letter.status === 'judged' ? [report.size(words, sentences, pages)] : []),
      ...reasonsOf(letter, messages).map(capitalised),
      ...warnings.map(messages.readWarning),
      annotate.notes(findings.length),
      ...(redacted ? [annotate.redacted] : []),
      report.whatTheNormIs,
    ],
  };
}

/**
 * What is said of one finding: its rule, what was found and what to do.
 *
 * @param isFirst whether its rule has to be explained, for no finding of it came before
 */
function findingNote(
  finding: Finding,
  isFirst: boolean,
  messages: Messages,
  remark: string | undefined,
): Note {
  const { rule, severity, place, spans, fragment } = finding;
  const { annotate, language } = messages;
  return {
    title: severity === 'hint' ? `${rule} ${annotate.hint}` : rule,
    paragraphs: [
      ...(remark === undefined ? [] : [remark]),
      sayingOf(finding, messages),
      ...(isFirst ? [rulePage(rule, language).summary] : []),
    ],
    at: { block: place.block, spans },
    elsewhere: annotate.elsewhere(fragment, messages.place(place)),
  };
}

/**
 * All that helder has to say of a letter, as notes beside its words: one on the letter as a whole,
 * and one for each finding, in reading order.
 *
 * @param redacted whether personal data was masked in what is quoted
 */
export function notesOf(
  letter: NotableLetter,
  redacted: boolean,
  messages: Messages,
  { whole, byFinding }: Remarks = NO_REMARKS,
): Note[] {
  const explained = new Set<string>();
  return [
    wholeNote(letter, redacted, messages, whole),
    ...letter.findings.map((finding) => {
      const isFirst = !explained.has(finding.rule);
      explained.add(finding.rule);
      return findingNote(finding, isFirst, messages, byFinding.get(finding));
    }),
  ];
}
