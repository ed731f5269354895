import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Block, isRunningText } from '../../src/document/model.ts';
import { readDocument } from '../../src/document/read.ts';
import { markedLines, shown, withoutMatch } from './marked-letters.ts';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');
const MARKED = resolve(FIXTURES, 'letter-parts/files');

/** Share of the blocks of all letters together that must come out as they were marked by hand. */
const AGREEMENT = 0.95;

const asMarked = ({ kind, marker, text }: Block): string =>
  shown({ kind, text: marker === undefined ? text : `${marker} ${text}` });

const letters = await Promise.all(
  readdirSync(MARKED).map(async (file) => {
    const name = file.replace(/\.txt$/, '');
    const bytes = readFileSync(resolve(FIXTURES, 'letters', name));
    const marked = markedLines(readFileSync(resolve(MARKED, file), 'utf8'));
    const { blocks } = await readDocument({ name, bytes });
    return { name, marked, blocks, missed: withoutMatch(marked, blocks.map(asMarked)) };
  }),
);

describe('Word and PDF letters marked by hand', () => {
  it('are all that we have', () => {
    const files = readdirSync(resolve(FIXTURES, 'letters'));
    expect(letters.map(({ name }) => name)).toEqual(
      files.filter((name) => /\.(?:docx|pdf)$/.test(name)).sort(),
    );
  });

  it('come out right for at least 95% of their blocks', () => {
    const total = letters.reduce((sum, { marked }) => sum + marked.length, 0);
    const missed = letters.flatMap(({ name, missed: lines }) =>
      lines.map((line) => `${name}: ${shown(line)}`),
    );
    expect(missed.length / total, missed.join('\n')).toBeLessThanOrEqual(1 - AGREEMENT);
  });

  it.each(letters)('have no running text but that of the letter: $name', ({ marked, blocks }) => {
    const words = (texts: readonly string[]): string => texts.join(' ').replace(/\s+/g, ' ');
    const running = blocks.filter(({ kind }) => isRunningText(kind)).map(({ text }) => text);
    const meant = marked
      .filter(({ kind }) => isRunningText(kind))
      .map(({ kind, text }) =>
        kind === 'list-item' ? text.replace(/^(?:•|-|\d+[.)]) /, '') : text,
      );
    expect(words(running)).toBe(words(meant));
  });
});
