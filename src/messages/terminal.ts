/** What a writer can do about a criterion that is missed. */
export type Remedy = 'sentences' | 'paragraphs' | 'passives' | 'words' | 'jargon';

/** The words of the report on a screen. */
export interface TerminalMessages {
  /** What a person types behind the name of the program to have a rule explained. */
  readonly explainCommand: string;
  /** An instruction, without a capital or a full stop. */
  readonly remedies: Readonly<Record<Remedy, string>>;
  /** The last line about one letter: what to do, the most needed first. */
  readonly toDo: (remedies: readonly string[]) => string;
  /** The same for many letters, with how many of them need it. */
  readonly toDoForMany: (
    remedies: readonly (readonly [remedy: string, letters: number])[],
  ) => string;
  /** The letter meets the norm, and there is nothing to point at. */
  readonly done: string;
  /** The letter meets the norm, and what is pointed at would make it better still. */
  readonly betterStill: string;
  /** The letter meets the norm, but places in it are empty. */
  readonly fillIn: (blanks: number) => string;
}
