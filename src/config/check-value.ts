import type { z } from 'zod';
import type { Expected } from '../messages/config.ts';
import { ConfigError } from './config-error.ts';

/** `words.allow[0].reason` */
const pathOf = (keys: readonly PropertyKey[]): string =>
  keys.reduce<string>(
    (path, key) =>
      typeof key === 'number' ? `${path}[${key}]` : `${path}${path && '.'}${String(key)}`,
    '',
  );

function expectedIn(issue: z.core.$ZodIssue): Expected {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { kind: 'no-such-name', names: issue.keys };
    case 'invalid_value':
      return { kind: 'one-of', values: issue.values.map(String) };
    case 'too_big':
      return { kind: 'share' };
    case 'too_small':
      return { kind: issue.origin === 'number' ? 'share' : 'not-empty' };
    case 'invalid_type':
      if (issue.input === undefined) return { kind: 'missing' };
      if (issue.expected === 'array') return { kind: 'list' };
      if (issue.expected === 'number') return { kind: 'number' };
      return { kind: issue.expected === 'object' ? 'object' : 'text' };
    case 'custom':
      return issue.params?.['expected'] as Expected;
    default:
      return { kind: 'object' };
  }
}

/**
 * A value of a configuration file, checked and with its defaults filled in.
 *
 * @param file for the error
 * @throws {ConfigError} naming the first thing that is wrong
 */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
): z.output<Schema> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (!issue) throw result.error;
  const problem = { code: 'wrong-value', file, path: pathOf(issue.path) } as const;
  throw new ConfigError({ ...problem, expected: expectedIn(issue) }, { cause: result.error });
}
