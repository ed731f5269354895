import { CommanderError } from 'commander';
import { messagesIn } from '../messages/index.ts';
import type { Language } from '../messages/messages.ts';
import { wrap } from '../reports/terminal/wrap.ts';
import { adviceFor } from './errors.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { programIn } from './program.ts';

/** The language must be known before the options are read: help and errors are in it too. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findLastIndex((argument) => /^--lang(?:=|$)/u.test(argument));
  const value = argv[at]?.split('=')[1] ?? argv[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'nl';
}

/**
 * Runs helder.
 *
 * @param argv the arguments, without those of Node itself
 * @returns the exit code; never throws
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const messages = messagesIn(languageOf(argv));
  let code: ExitCode = EXIT.passed;
  const program = programIn(messages, io, (outcome) => {
    code = outcome;
  });
  try {
    if (argv.length === 0) program.help();
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    // Commander ends --help and --version with an error too.
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.passed;
    const { problem, remedy } = adviceFor(error, program, argv, messages);
    io.stderr(`${wrap(`${problem} ${remedy}`, io.columns ?? 80, 'helder: ').join('\n')}\n`);
    if (argv.includes('--debug') && error instanceof Error) {
      io.stderr(`${error.stack}\n${error.cause ?? ''}\n`);
    }
    return EXIT.notDone;
  }
}
