/** So many characters make a part, so that a file is written to some thousand times less. */
const PART = 1 << 16;

/** The same text in larger parts. */
export async function* joined(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let part = '';
  for await (const piece of pieces) {
    part += piece;
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  yield part;
}
