/** One answer that a person can choose. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** Asks a person at a terminal. What is cancelled (Ctrl-C, Escape) comes back as undefined. */
export interface Prompter {
  readonly show: (text: string, title?: string) => void;
  readonly select: <Value>(
    question: string,
    choices: readonly Choice<Value>[],
  ) => Promise<Value | undefined>;
  readonly text: (question: string, required: boolean) => Promise<string | undefined>;
  readonly begin: (title: string) => void;
  readonly end: (text: string) => void;
}

/** Questions at the terminal of this process, by the library that knows its keys. */
export async function terminalPrompter(required: string): Promise<Prompter> {
  const clack = await import('@clack/prompts');
  return {
    begin: (title) => clack.intro(title),
    end: (text) => clack.outro(text),
    show: (text, title) => clack.note(text, title),
    async select(question, choices) {
      const options = choices.map(({ label, hint }, at) => ({
        value: at,
        label,
        ...(hint !== undefined && { hint }),
      }));
      const answer = await clack.select({ message: question, options });
      return clack.isCancel(answer) ? undefined : choices[answer]?.value;
    },
    async text(question, isRequired) {
      const answer = await clack.text({
        message: question,
        validate: (value) => (isRequired && !value?.trim() ? required : undefined),
      });
      return clack.isCancel(answer) ? undefined : (answer ?? '').trim();
    },
  };
}
