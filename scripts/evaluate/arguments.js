// @ts-check
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = 'usage: npm run evaluate -- --data DIR [--table] [--only PART]';

/** A call that cannot be carried out; the message is for a person. */
export class UsageError extends Error {}

/**
 * What the call asks for.
 *
 * @param {readonly string[]} argv without node and the script
 * @param {string} cwd where the person stands
 * @param {readonly string[]} parts the names that `--only` may have
 * @throws {UsageError}
 */
export function readArguments(argv, cwd, parts) {
  const { data, table, only } = parse(argv);
  if (!data) throw new UsageError('say where the data is: --data DIR');
  const folder = resolve(cwd, data);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`there is no folder ${folder}`);
  }
  if (only !== undefined && !parts.includes(only)) {
    throw new UsageError(`there is no part '${only}'; the parts are ${parts.join(', ')}`);
  }
  return { data: folder, table: table === true, parts: only === undefined ? parts : [only] };
}

/** @param {readonly string[]} argv */
function parse(argv) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        data: { type: 'string' },
        table: { type: 'boolean' },
        only: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
