/** What is wrong with a snapshot. */
export type SnapshotProblem =
  | { readonly code: 'exists' | 'not-found' | 'damaged' | 'bad-name'; readonly name: string }
  | { readonly code: 'unwritable'; readonly folder: string };

/** A snapshot that cannot be kept or read; `messages` makes the sentence. */
export class SnapshotError extends Error {
  readonly problem: SnapshotProblem;

  constructor(problem: SnapshotProblem, options?: ErrorOptions) {
    super(problem.code, options);
    this.name = 'SnapshotError';
    this.problem = problem;
  }
}
