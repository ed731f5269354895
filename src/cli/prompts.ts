import { createInterface } from 'node:readline/promises';
import type { PromptWords } from '../messages/review.ts';
import { plainSentence } from '../reports/terminal/plain.ts';
import type { TerminalAbilities } from '../reports/terminal/theme.ts';

/** One answer that a person can choose. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
}

/** Asks a person at a terminal. What is cancelled (Ctrl-C, Escape) comes back as undefined. */
export interface Prompter {
  readonly show: (text: string, title?: string) => void;
  /** @param chosen what was answered before, on which the cursor begins */
  readonly select: <Value>(
    question: string,
    choices: readonly Choice<Value>[],
    chosen?: Value,
  ) => Promise<Value | undefined>;
  readonly text: (
    question: string,
    required: boolean,
    typed?: string,
  ) => Promise<string | undefined>;
  readonly begin: (title: string) => void;
  readonly end: (text: string) => void;
}

/** Where the cursor begins. */
const indexOf = <Value>(choices: readonly Choice<Value>[], chosen: Value | undefined) =>
  Math.max(
    0,
    choices.findIndex(({ value }) => value === chosen),
  );

/** Questions with arrows, by the library that knows its keys. */
export async function terminalPrompter(
  { required, keys }: PromptWords,
  { unicode }: TerminalAbilities,
): Promise<Prompter> {
  const clack = await import('@clack/prompts');
  const shown = (text: string) => plainSentence(text, unicode);
  return {
    begin: (title) => clack.intro(shown(title)),
    end: (text) => clack.outro(shown(text)),
    show: (text, title) =>
      clack.note(text.split('\n').map(shown).join('\n'), title && shown(title), {
        format: (line) => line,
      }),
    async select(question, choices, chosen) {
      const initialValue = indexOf(choices, chosen);
      const answer = await clack.select({
        message: shown(question),
        options: choices.map(({ label }, at) => ({
          value: at,
          label: shown(label),
          ...(at === initialValue && { hint: shown(keys) }),
        })),
        initialValue,
        // They are in English.
        showInstructions: false,
      });
      return clack.isCancel(answer) ? undefined : choices[answer]?.value;
    },
    async text(question, isRequired, typed = '') {
      const answer = await clack.text({
        message: shown(question),
        initialValue: typed,
        validate: (value) => (isRequired && !value?.trim() ? required : undefined),
      });
      return clack.isCancel(answer) ? undefined : (answer ?? '').trim();
    },
  };
}

/** Stands for stopping, where an answer is a number. */
const STOP = '0';

/** Questions line by line, for a terminal that cannot move its cursor (TERM=dumb). */
export function linePrompter(
  { required, typeNumber }: PromptWords,
  { unicode }: TerminalAbilities,
): Prompter {
  const say = (text: string) =>
    process.stdout.write(
      `${text
        .split('\n')
        .map((line) => plainSentence(line, unicode))
        .join('\n')}\n`,
    );

  /** A line that is typed; undefined at Ctrl-C and Ctrl-D. */
  async function typedLine(): Promise<string | undefined> {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    const stopped = new AbortController();
    lines.on('SIGINT', () => stopped.abort());
    lines.on('close', () => stopped.abort());
    try {
      return (await lines.question('> ', { signal: stopped.signal })).trim();
    } catch {
      return undefined;
    } finally {
      lines.close();
    }
  }

  return {
    begin: (title) => say(`${title}\n`),
    end: say,
    show: (text, title) => say(`${title === undefined ? '' : `${title}\n`}${text}\n`),
    async select(question, choices) {
      for (;;) {
        say([question, ...choices.map(({ label }, at) => `  ${at + 1}. ${label}`)].join('\n'));
        say(typeNumber);
        const line = await typedLine();
        if (line === undefined || line === STOP) return undefined;
        const choice = choices[Number(line) - 1];
        if (choice) return choice.value;
      }
    },
    async text(question, isRequired) {
      for (;;) {
        say(question);
        const line = await typedLine();
        if (line === undefined || line !== '' || !isRequired) return line;
        say(required);
      }
    },
  };
}
