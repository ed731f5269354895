/** What is wrong with a register. */
export type RegisterProblem =
  | { readonly code: 'unwritable' | 'busy'; readonly folder: string }
  | { readonly code: 'damaged'; readonly file: string };

/** A register that cannot be kept or read; `messages` makes the sentence. */
export class RegisterError extends Error {
  readonly problem: RegisterProblem;

  constructor(problem: RegisterProblem, options?: ErrorOptions) {
    super(problem.code, options);
    this.name = 'RegisterError';
    this.problem = problem;
  }
}
