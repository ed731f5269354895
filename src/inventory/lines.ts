/** A line of a file. */
export interface Line {
  /** Where it begins, in bytes. */
  readonly start: number;
  /** What stands in it, without its end. */
  readonly bytes: Buffer;
  /** Whether it has an end: the last one of a file that was broken off has none. */
  readonly isEnded: boolean;
}

const LF = 10;

/**
 * Lines of a file as it is read, of which only one at a time is in memory. Only a line feed ends a
 * line: the other signs that Unicode has for it may stand in the name of a file.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let rest: Buffer[] = [];
  let start = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(LF); to >= 0; to = chunk.indexOf(LF, from)) {
      const bytes = Buffer.concat([...rest, chunk.subarray(from, to)]);
      yield { start, bytes, isEnded: true };
      rest = [];
      start += bytes.length + 1;
      from = to + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield { start, bytes: Buffer.concat(rest), isEnded: false };
}
