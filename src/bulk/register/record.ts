/** Goes up when a reader of the register would have to change. */
export const RECORD_SCHEMA = 'helder-register/1';

/** What a letter in the register is known by. It has no text of the letter. */
export interface LetterIdentity {
  /** Name of the file that was handed in. */
  readonly file: string;
  /** SHA-256 of the template: of the text with its fields left open. */
  readonly template: string;
  /** How alike other versions of the letter are: see `fingerprintOf`. */
  readonly fingerprint?: string;
  readonly department?: string;
  /** How many people it goes to. */
  readonly copies?: number;
}

/** What helder said of the letter, in numbers. */
export interface LetterVerdict {
  readonly helder: string;
  readonly norm: string;
  /** Absent where helder could not judge. */
  readonly band?: 'meets' | 'nearly' | 'fails';
  /** Number of findings, by rule. */
  readonly findings: Readonly<Record<string, number>>;
}

/** A letter is handed in for review. */
export interface Submission {
  readonly kind: 'submission';
  /** Names the letter in the register, also when it comes back: a short code. */
  readonly letter: string;
  readonly identity: LetterIdentity;
  readonly verdict: LetterVerdict;
}

/** Goedgekeurd, terug naar de afdeling, afgekeurd. */
export type Outcome = 'approved' | 'returned' | 'rejected';

/** A finding that the reviewer did not agree with. */
export interface IgnoredFinding {
  readonly rule: string;
  /** The word, for rules about words; the register holds no sentences. */
  readonly word?: string;
  /** SHA-256 of the sentence, by which it can be found in the letter again. */
  readonly sentence: string;
  readonly reason: string;
}

/** A point of the checklist, as the reviewer or helder answered it. */
export interface CheckedPoint {
  readonly id: string;
  readonly answer: 'yes' | 'no' | 'not-applicable';
  readonly by: 'helder' | 'reviewer';
}

/** A reviewer decides. */
export interface Decision {
  readonly kind: 'decision';
  readonly letter: string;
  readonly template: string;
  readonly outcome: Outcome;
  readonly note?: string;
  /** What the reviewer wrote with findings, without their sentences. */
  readonly remarks?: readonly { readonly rule: string; readonly note: string }[];
  /** Rules that the reviewer agreed with, with how often. */
  readonly agreed: Readonly<Record<string, number>>;
  readonly ignored: readonly IgnoredFinding[];
  readonly checklist: readonly CheckedPoint[];
}

export type Entry = Submission | Decision;

/** One file of the register. */
export type RegisterRecord = Entry & {
  readonly schema: typeof RECORD_SCHEMA;
  /** Place in the chain, from 1. */
  readonly number: number;
  /** SHA-256 of the file before it, in hexadecimals; of nothing for the first. */
  readonly previous: string;
  /** Moment, as ISO 8601. */
  readonly at: string;
  /** Who did it. */
  readonly by: string;
};
