import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markLetterParts } from '../../src/document/letter-parts/index.ts';
import { type Block, type BlockKind, isRunningText } from '../../src/document/model.ts';
import { letterOf } from '../letter-of.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/letter-parts');

/** Share of blocks that must come out with the kind and text that we gave them by hand. */
const AGREEMENT = 0.95;

interface Marked {
  readonly kind: BlockKind;
  readonly source: BlockKind;
  readonly text: string;
  /** In the source, this is one block with the line above. */
  readonly glued: boolean;
}

/** Kinds that a format states by itself, so that they are the same before and after. */
const STATED = new Set(['heading', 'list-item', 'table-cell', 'header', 'footer', 'quote']);

function markedLine(line: string): Marked {
  const [, plus, kind = '', source, text = ''] =
    /^(\+ )?([a-z-]+)(?: < ([a-z-]+))? \| (.+)$/.exec(line) ?? [];
  if (!text) throw new Error(`not a marked line: ${line}`);
  const stated = source ?? (STATED.has(kind) ? kind : 'paragraph');
  return {
    kind: kind as BlockKind,
    source: stated as BlockKind,
    text,
    glued: plus !== undefined,
  };
}

const readMarked = (file: string): Marked[] =>
  readFileSync(resolve(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(markedLine);

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

const shown = ({ kind, text }: Pick<Block, 'kind' | 'text'>) => `${kind} | ${text}`;

/** The marked lines that did not come out; a line that stands twice must come out twice. */
function withoutMatch(marked: readonly Marked[], got: string[]): Marked[] {
  return marked.filter((line) => {
    const at = got.indexOf(shown(line));
    if (at >= 0) got.splice(at, 1);
    return at < 0;
  });
}

const letters = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const marked = readMarked(file);
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
