import { analyse } from '../language/analyse.ts';
import { drawTree, parse as parseSentence, toConllu } from '../language/grammar/index.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { letterReader, type ReadOptions } from './read-letter.ts';

export interface ParseOptions extends ReadOptions {
  /** Trees for people instead of CoNLL-U. */
  readonly tree?: true;
}

/**
 * `helder parse`: the grammar of every sentence in a letter, headings and all, for who works on
 * helder. Sentences are numbered by block and by sentence in it, both from 1.
 */
export async function parse(file: string, options: ParseOptions, io: Io): Promise<ExitCode> {
  const { blocks } = await letterReader(options, io)(file);
  for (const [block, { text }] of blocks.entries()) {
    for (const [index, sentence] of analyse(text).entries()) {
      const parsed = parseSentence(sentence);
      io.stdout(
        options.tree
          ? `${sentence.text.replace(/\s+/gu, ' ')}\n\n${drawTree(parsed)}\n`
          : toConllu(parsed, `${block + 1}.${index + 1}`),
      );
    }
  }
  return EXIT.passed;
}
