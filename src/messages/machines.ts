/** The words of reports for other programs: SARIF, JUnit, GitHub, GitLab, Markdown. */
export interface MachineMessages {
  /** What the verdict on a letter is, where it stands among the rules. */
  readonly verdict: {
    readonly summary: string;
    readonly help: string;
  };
  /** The sentence in which something stands, behind what is said of it. */
  readonly quoted: (place: string, text: string) => string;
  /** Not everything fits: so many findings are left out, and where all of them are. */
  readonly leftOut: (left: number, all: number) => string;
  /** GitHub stores fewer results than this report has. */
  readonly storedByGitHub: (stored: number) => string;
  readonly moreLetters: (left: number) => string;
  readonly headings: {
    readonly letters: string;
    readonly criteria: string;
    readonly findings: string;
  };
  readonly columns: {
    readonly letter: string;
    readonly verdict: string;
    readonly reasons: string;
    readonly criterion: string;
    readonly limit: string;
    readonly missedBy: string;
  };
}
