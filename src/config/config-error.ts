import type { ConfigProblem } from '../messages/config.ts';

/** A configuration that cannot be used; what is wrong is data, `messages` makes the sentence. */
export class ConfigError extends Error {
  readonly problem: ConfigProblem;

  constructor(problem: ConfigProblem, options?: ErrorOptions) {
    super(`${problem.code}: ${problem.file}`, options);
    this.name = 'ConfigError';
    this.problem = problem;
  }
}
