import type { Messages } from '../messages/messages.ts';
import { RULES } from '../rules/index.ts';
import { rulePage } from '../rules/page.ts';
import { CommandError } from './errors.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

/** `helder explain`: the page of a rule, or the names of all with their first sentence. */
export function explain(name: string | undefined, messages: Messages, io: Io): ExitCode {
  const known = RULES.map(({ id }) => id);
  if (name === undefined) {
    const width = Math.max(...known.map(({ length }) => length));
    for (const id of known)
      io.stdout(`${id.padEnd(width)}  ${rulePage(id, messages.language).summary}\n`);
    return EXIT.passed;
  }
  const id = known.find((rule) => rule === name.toLowerCase());
  if (!id) throw new CommandError(messages.command.explain.unknown(name, known));
  io.stdout(rulePage(id, messages.language).markdown);
  return EXIT.passed;
}
