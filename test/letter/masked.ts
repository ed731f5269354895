import { readDocument } from '../../src/document/read.ts';
import { redacted } from '../../src/letter/redact.ts';

export const sourceOf = (text: string, name = 'brief.md') => ({
  name,
  bytes: new TextEncoder().encode(text),
});

/** The text of a letter after masking, a block a line. */
export async function maskedText(text: string, mask = redacted): Promise<string> {
  const document = await readDocument(sourceOf(text));
  const outcome = mask({
    document,
    assessment: { status: 'unreadable', file: 'brief.md', reason: { code: 'empty-file' } },
  });
  return outcome.document?.blocks.map((block) => block.text).join('\n') ?? '';
}

/** A text with a mark for each letter and digit of the parts of it that are secret. */
export const withMasks = (text: string, ...secrets: readonly string[]): string =>
  secrets.reduce((rest, secret) => rest.replace(secret, secret.replace(/\S/gu, '█')), text);
