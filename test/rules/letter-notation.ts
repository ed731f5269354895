import type { Block, BlockKind, Document } from '../../src/document/model.ts';
import { listPlaceholders } from '../../src/document/placeholders.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { nl } from '../../src/messages/nl.ts';

/** kind[, bladzijde N][ × N] | text; in English: page N */
const LINE =
  /^(?<name>[^|,×]+?)(?:, (?:bladzijde|page) (?<page>\d+))?(?: × (?<times>\d+))? \| (?<text>.+)$/u;

function blocksOf(line: string, kinds: Messages['kinds']): Block[] {
  const { name = '', page, times = '1', text = '' } = LINE.exec(line)?.groups ?? {};
  const kind = (Object.keys(kinds) as BlockKind[]).find((each) => kinds[each] === name);
  if (!kind) throw new Error(`no line of a letter: ${line}`);
  const anchors = [{ offset: 0, ...(page !== undefined && { page: Number(page) }) }];
  return Array.from({ length: Number(times) }, () => ({
    kind,
    text: text.replaceAll('**', ''),
    anchors,
  }));
}

/**
 * A letter in the notation of rule pages: a block a line, `kind | text`, with the names of the kinds
 * in the language of the page. `alinea × 5 |` stands there five times, `alinea, bladzijde 3 |` on the
 * third page. Words between `**` are those that the rule points at.
 */
export const letterIn = (notation: string, { kinds }: Pick<Messages, 'kinds'> = nl): Document =>
  listPlaceholders({
    format: 'txt',
    blocks: notation
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => blocksOf(line, kinds)),
    properties: {},
    warnings: [],
  });
