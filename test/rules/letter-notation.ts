import type { Block, BlockKind, Document } from '../../src/document/model.ts';
import { listPlaceholders } from '../../src/document/placeholders.ts';
import { nl } from '../../src/messages/nl.ts';

const KINDS = new Map(Object.entries(nl.kinds).map(([kind, name]) => [name, kind as BlockKind]));

/** kind[, bladzijde N][ × N] | text */
const LINE =
  /^(?<name>[^|,×]+?)(?:, bladzijde (?<page>\d+))?(?: × (?<times>\d+))? \| (?<text>.+)$/u;

function blocksOf(line: string): Block[] {
  const { name = '', page, times = '1', text = '' } = LINE.exec(line)?.groups ?? {};
  const kind = KINDS.get(name);
  if (!kind) throw new Error(`no line of a letter: ${line}`);
  const anchors = [{ offset: 0, ...(page !== undefined && { page: Number(page) }) }];
  return Array.from({ length: Number(times) }, () => ({
    kind,
    text: text.replaceAll('**', ''),
    anchors,
  }));
}

/**
 * A letter in the notation of rule pages: a block a line, `kind | text`, with the Dutch names of the
 * kinds. `alinea × 5 |` stands there five times, `alinea, bladzijde 3 |` on the third page. Words
 * between `**` are those that the rule points at.
 */
export const letterIn = (notation: string): Document =>
  listPlaceholders({
    format: 'txt',
    blocks: notation
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap(blocksOf),
    properties: {},
    warnings: [],
  });
