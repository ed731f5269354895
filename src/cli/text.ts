import type { Block } from '../document/model.ts';
import { placeOf } from '../document/place.ts';
import type { Messages } from '../messages/messages.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { letterReader, type ReadOptions } from './read-letter.ts';

const lineOf = ({ text, marker }: Block) => (marker ? `${marker} ${text}` : text);

/** `helder text`: the letter as helder reads it, so that a person can see what was measured. */
export async function text(
  file: string,
  options: ReadOptions,
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const document = await letterReader(options, io)(file);
  const width = Math.max(...Object.values(messages.kinds).map(({ length }) => length));
  for (const [index, block] of document.blocks.entries()) {
    const { page } = placeOf(document, index, 0);
    const where = page === undefined ? '' : `${page}  `;
    io.stdout(`${where}${messages.kinds[block.kind].padEnd(width)}  ${lineOf(block)}\n`);
  }
  return EXIT.passed;
}
