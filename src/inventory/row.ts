import type { DocumentFormat } from '../document/model.ts';
import type { UnreadableReason } from '../document/unreadable.ts';
import type { Assessment, NotJudged } from '../letter/assess.ts';
import { fingerprintFromText, fingerprintOf, fingerprintToText } from '../letter/fingerprint.ts';
import type { Examined } from '../letter/letters.ts';
import type { Band } from '../norm/verdict.ts';
import { countByRule } from '../rules/finding.ts';
import type { Labels } from './labels.ts';

/** What was measured of a letter: it follows from its bytes and the yardstick, and has no text. */
export interface Measured {
  readonly status: Assessment['status'];
  /** Why there is no verdict. */
  readonly reason?: (UnreadableReason | NotJudged)['code'];
  readonly format?: DocumentFormat;
  readonly pages?: number;
  readonly band?: Band;
  /** Values of the measures, by id. */
  readonly measures: Readonly<Record<string, number>>;
  /** Number of findings, by rule. */
  readonly findings: Readonly<Record<string, number>>;
  /** Tells whether letters come from one template: see `fingerprintOf`. */
  readonly fingerprint?: string;
  /** Front matter or properties of the document from which labels are read, in lower case. */
  readonly properties?: Readonly<Record<string, string>>;
}

/** One letter in an inventory: a line of a snapshot. */
export interface LetterRow extends Measured {
  /**
   * Path, with "/", from the folder in which helder was started; a citizen service number in it is
   * masked, so that two files may have the same.
   */
  readonly file: string;
  /** SHA-256 of the bytes, in hexadecimals; absent where they could not be read. */
  readonly hash?: string;
  /** In a sample: how many files it stands for, itself among them; absent where that is one. */
  readonly weight?: number;
  readonly labels: Labels;
}

/** The fingerprint of a letter; undefined where it has none. */
export const fingerprintIn = ({
  fingerprint,
}: Pick<Measured, 'fingerprint'>): Uint16Array | undefined =>
  fingerprint === undefined ? undefined : fingerprintFromText(fingerprint);

/** Digits behind the point of a value; more would only take room. */
const DIGITS = 6;

const rounded = (value: number) => Number(value.toFixed(DIGITS));

/**
 * What an inventory keeps of a letter.
 *
 * @param wanted names of the properties that hold labels, in lower case; so they are kept, however
 *   the letter writes them
 */
export function measuredOf(
  { assessment, document }: Examined,
  wanted: readonly string[] = [],
): Measured {
  if (assessment.status === 'unreadable') return unreadable(assessment.reason);
  const fingerprint = fingerprintOf(document);
  const properties = Object.fromEntries(
    Object.entries(document.properties)
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => wanted.includes(name)),
  );
  return {
    status: assessment.status,
    ...(assessment.status === 'not-judged' && { reason: assessment.reason.code }),
    format: assessment.format,
    ...(assessment.pages !== undefined && { pages: assessment.pages }),
    ...(assessment.status === 'judged' && { band: assessment.verdict.band }),
    measures: Object.fromEntries(
      Object.entries(assessment.measures).map(([id, value]) => [id, rounded(value)]),
    ),
    findings: countByRule(assessment.findings),
    ...(fingerprint && { fingerprint: fingerprintToText(fingerprint) }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

/** What an inventory keeps of a file that could not be read. */
export const unreadable = ({ code }: UnreadableReason): Measured => ({
  status: 'unreadable',
  reason: code,
  measures: {},
  findings: {},
});
