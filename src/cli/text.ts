import type { Messages } from '../messages/messages.ts';
import { renderDocument } from '../reports/terminal/document.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { letterReader, type ReadOptions } from './read-letter.ts';

/** `helder text`: the letter as helder reads it, so that a person can see what was measured. */
export async function text(
  file: string,
  options: ReadOptions,
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const document = await letterReader(options, io)(file);
  io.stdout(renderDocument(document, messages));
  return EXIT.passed;
}
