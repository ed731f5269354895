import { loadConfig } from '../config/load.ts';
import { vocabularyOf } from '../language/vocabulary/vocabulary.ts';
import type { Messages } from '../messages/messages.ts';
import { renderWord } from '../reports/terminal/word.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { STDIN } from './read-letter.ts';

export const WORD_FORMATS = ['terminal', 'json'] as const;

export interface WordOptions {
  readonly format: (typeof WORD_FORMATS)[number];
  readonly config?: string;
}

const linesOf = (bytes: Uint8Array): string[] =>
  new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The words asked for, in order, with those of standard input in the place of "-". */
async function termsOf(words: readonly string[], io: Io): Promise<string[]> {
  const typed = words.includes(STDIN) ? linesOf(await io.stdin()) : [];
  return words.flatMap((word) => (word === STDIN ? typed : [word]));
}

/** `helder word`: what helder thinks of words, and why. */
export async function word(
  words: readonly string[],
  { format, config }: WordOptions,
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const { judgeTerm } = vocabularyOf((await loadConfig(io.cwd, config)).ownWords);
  const judgements = (await termsOf(words, io)).map(judgeTerm);
  const text =
    format === 'json'
      ? JSON.stringify(judgements, undefined, 2)
      : judgements.map((judgement) => renderWord(judgement, messages)).join('\n\n');
  io.stdout(`${text}\n`);
  return EXIT.passed;
}
