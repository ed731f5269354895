import type { Block, Document, Placeholder } from '../document/model.ts';

/** What is filled in for one person: a value by the name of its field. */
export type MergeRow = Readonly<Record<string, string>>;

/** Names are alike whatever their capitals, spaces and signs: "Straat_naam" is "straat naam". */
const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

function filledFor({ name }: Placeholder, row: ReadonlyMap<string, string>): string | undefined {
  return name === undefined ? undefined : row.get(plain(name));
}

/** One block with its fields filled in; those that the row has no value for stay as they are. */
function filledBlock(
  block: Block,
  placeholders: readonly Placeholder[],
  row: ReadonlyMap<string, string>,
): { readonly block: Block; readonly left: Placeholder[] } {
  let text = '';
  let from = 0;
  const left: Placeholder[] = [];
  for (const placeholder of placeholders) {
    const value = filledFor(placeholder, row);
    text += block.text.slice(from, placeholder.start);
    if (value === undefined) {
      const start = text.length;
      text += placeholder.text;
      left.push({ ...placeholder, start, end: text.length });
    } else text += value;
    from = placeholder.end;
  }
  text += block.text.slice(from);
  // Where things stand in the file no longer holds for the filled-in text.
  const { marks: _, ...rest } = block;
  return { block: { ...rest, text, anchors: block.anchors.slice(0, 1) }, left };
}

/** A letter as one person gets it: its merge fields filled in from a row of the data. */
export function filledIn(document: Document, row: MergeRow): Document {
  const values = new Map(Object.entries(row).map(([name, value]) => [plain(name), value]));
  const placeholders: Placeholder[] = [];
  const blocks = document.blocks.map((block, index) => {
    const own = document.placeholders.filter((each) => each.block === index);
    if (own.length === 0) return block;
    const filled = filledBlock(block, own, values);
    placeholders.push(...filled.left);
    return filled.block;
  });
  return { ...document, blocks, placeholders };
}

/** The names of the fields of a letter, each once, in reading order. */
export const fieldNames = ({ placeholders }: Document): string[] => [
  ...new Set(
    placeholders.flatMap(({ kind, name }) =>
      kind === 'field' && name !== undefined ? [name] : [],
    ),
  ),
];

/** Fields of a letter for which the data have no column. */
export function missingColumns(document: Document, columns: readonly string[]): string[] {
  const known = new Set(columns.map(plain));
  return fieldNames(document).filter((name) => !known.has(plain(name)));
}
