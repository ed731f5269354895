import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markLetterParts } from '../../src/document/letter-parts/index.ts';
import { type BlockKind, isRunningText } from '../../src/document/model.ts';
import { letterOf } from '../letter-of.ts';
import { type Marked, markedLines, shown, withoutMatch } from './marked-letters.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/letter-parts');

/** Share of blocks that must come out with the kind and text that we gave them by hand. */
const AGREEMENT = 0.95;

/** What a reader would make of a marked letter. */
function sourceBlocks(marked: readonly Marked[]): [BlockKind, string][] {
  const blocks: [BlockKind, string][] = [];
  for (const { source, text, glued } of marked) {
    const last = blocks.at(-1);
    if (glued && last) last[1] += ` ${text}`;
    else blocks.push([source, text]);
  }
  return blocks;
}

const letters = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const marked = markedLines(readFileSync(resolve(FOLDER, file), 'utf8'));
    const { blocks } = markLetterParts(letterOf(...sourceBlocks(marked)));
    return { file, marked, blocks, missed: withoutMatch(marked, blocks.map(shown)) };
  });

describe('letters marked by hand', () => {
  it('are at least fifteen', () => {
    expect(letters.length).toBeGreaterThanOrEqual(15);
  });

  it('come out right for at least 95% of their blocks', () => {
    const total = letters.reduce((sum, { marked }) => sum + marked.length, 0);
    const missed = letters.flatMap((letter) =>
      letter.missed.map((line) => `${letter.file}: ${shown(line)}`),
    );
    expect(missed.length / total, missed.join('\n')).toBeLessThanOrEqual(1 - AGREEMENT);
  });

  it('give sentences that stay running text anywhere in a letter', () => {
    const sentences = letters
      .flatMap(({ marked }) => marked)
      .filter(({ kind, text }) => kind === 'paragraph' && /[.?!]$/.test(text))
      .map(({ text }) => text);
    const first = 'Wij hebben uw brief gelezen en wij sturen u nu ons antwoord.';
    const lost = sentences.filter((text) => {
      const around = [
        letterOf(text, 'Geachte heer Bos,', first, 'Hoogachtend,', 'J. Jansen'),
        letterOf('Geachte heer Bos,', first, text, first, 'Hoogachtend,', 'J. Jansen'),
        letterOf('Geachte heer Bos,', first, 'Hoogachtend,', 'J. Jansen', text, first),
        letterOf(first, text, first),
      ];
      return around.some(
        (letter) =>
          !markLetterParts(letter).blocks.some(
            (block) => block.text === text && block.kind === 'paragraph',
          ),
      );
    });
    expect(sentences.length).toBeGreaterThan(80);
    expect(lost).toEqual([]);
  });

  it.each(letters)('keep all running text: $file', ({ marked, blocks }) => {
    const running = blocks.filter(({ kind }) => isRunningText(kind)).map(({ text }) => text);
    const lost = marked.filter(({ kind, text }) => isRunningText(kind) && !running.includes(text));
    expect(lost.map(shown)).toEqual([]);
  });
});
