import { type Command, CommanderError } from 'commander';
import { RegisterError } from '../bulk/register/register-error.ts';
import { ConfigError } from '../config/config-error.ts';
import { UnreadableError } from '../document/unreadable.ts';
import { SnapshotError } from '../inventory/snapshot-error.ts';
import { SpoolError } from '../inventory/spool-error.ts';
import type { Advice, Messages } from '../messages/messages.ts';

/** A command that cannot be done, with what the person can do about it. */
export class CommandError extends Error {
  readonly advice: Advice;

  constructor(advice: Advice, options?: ErrorOptions) {
    super(advice.problem, options);
    this.name = 'CommandError';
    this.advice = advice;
  }
}

const firstQuoted = (text: string) => /'([^']*)'/u.exec(text)?.[1] ?? '';

/** The option's long name without its dashes and value: `-f, --format <f>` is `--format`. */
const optionName = (flags: string) => /--[\w-]+/u.exec(flags)?.[0] ?? flags;

/** What commander says of a wrong call, in the words of helder. */
function wrongCall({ code, message }: CommanderError, { command }: Messages): string {
  const subject = firstQuoted(message);
  switch (code) {
    case 'commander.unknownOption':
      return command.unknownOption(subject);
    case 'commander.unknownCommand':
      return command.unknownCommand(subject);
    case 'commander.excessArguments':
      return command.tooManyArguments(subject);
    case 'commander.optionMissingArgument':
      return command.missingValue(optionName(subject));
    case 'commander.invalidArgument': {
      const [, value = ''] = [...message.matchAll(/'([^']*)'/gu)].map((match) => match[1] ?? '');
      const choices = /choices are (.*)\.$/u.exec(message)?.[1]?.split(', ') ?? [];
      return command.badValue(optionName(subject), value, choices);
    }
    default:
      return message;
  }
}

/** The command that was called, and its name as the person typed it. */
function calledIn(program: Command, argv: readonly string[]): { command: Command; name: string } {
  let command = program;
  const names: string[] = [];
  for (const word of argv) {
    const next = command.commands.find(
      (each) => each.name() === word || each.aliases().includes(word),
    );
    if (!next) continue;
    command = next;
    names.push(word);
  }
  const [byDefault] = program.commands;
  return command === program && byDefault
    ? { command: byDefault, name: byDefault.name() }
    : { command, name: names.join(' ') };
}

/** Any error as a sentence for the person and what to do. @param argv what the person typed */
export function adviceFor(
  error: unknown,
  program: Command,
  argv: readonly string[],
  messages: Messages,
): Advice {
  if (error instanceof CommandError) return error.advice;
  if (error instanceof UnreadableError) return messages.unreadable(error.reason);
  if (error instanceof ConfigError) return messages.config.problem(error.problem);
  if (error instanceof SnapshotError) return messages.inventory.snapshotProblem(error.problem);
  if (error instanceof SpoolError) return messages.inventory.spoolFailed(error.folder);
  if (error instanceof RegisterError) return messages.review.registerProblem(error.problem);
  if (error instanceof CommanderError && error.code === 'commander.missingArgument') {
    const { command, name } = calledIn(program, argv);
    const missing = firstQuoted(error.message);
    const what = command.registeredArguments.find((each) => each.name() === missing)?.description;
    return messages.command.missingArgument(name, what ?? missing);
  }
  if (error instanceof CommanderError) {
    return { problem: wrongCall(error, messages), remedy: messages.command.seeHelp };
  }
  return messages.command.unexpected(error instanceof Error ? error.message : String(error));
}
