import type { Block, BlockKind } from '../../src/document/model.ts';

/** A block of a letter with the kind that a person gave it. */
export interface Marked {
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

/** The blocks of a marked letter; lines that start with `#` are remarks. */
export const markedLines = (text: string): Marked[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(markedLine);

/** A block on one line. */
export const shown = ({ kind, text }: Pick<Block, 'kind' | 'text'>) => `${kind} | ${text}`;

/** The marked lines that did not come out; a line that stands twice must come out twice. */
export function withoutMatch(marked: readonly Marked[], got: string[]): Marked[] {
  return marked.filter((line) => {
    const at = got.indexOf(shown(line));
    if (at >= 0) got.splice(at, 1);
    return at < 0;
  });
}
