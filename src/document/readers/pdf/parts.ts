import { columnsOf } from './columns.ts';
import { contentsLines } from './contents.ts';
import { noteLinesOf, withNoteNumbers, withoutReferences } from './footnotes.ts';
import { type Furniture, furnitureOf } from './furniture.ts';
import type { Box, Page, Segment } from './layout.ts';
import { around, boxOf, mode, overlapsAcross } from './layout.ts';
import { leadingOf } from './leading.ts';
import { withoutInitials } from './loose-markers.ts';
import { inReadingOrder } from './order.ts';
import { type Measure, type Paragraph, paragraphsOf } from './paragraphs.ts';
import { segmentsOf } from './segments.ts';
import { type Table, tablesOf } from './tables.ts';

/** What layout says a group of lines is. */
export type Role = 'flow' | 'side' | 'cell' | 'note' | 'header' | 'footer';

/** A group of lines with its role, in reading order. */
export interface Part extends Paragraph {
  readonly role: Role;
  readonly page: number;
  /** Number of the column (of all pages) it stands in; parts of one column follow each other. */
  readonly column: number;
}

/** The parts of a document and the size of its body type, in points. */
export interface Layout {
  readonly parts: readonly Part[];
  readonly body: number;
}

/** Margin columns are set in type smaller than this share of the body type. */
const SIDE_SIZE = 0.94;

interface Item {
  readonly box: Box;
  readonly lines: number;
  readonly content: readonly Segment[] | Table;
}

interface Sheet {
  readonly page: Page;
  /** Size of the body type on this page, in points. */
  readonly size: number;
  readonly content: readonly Segment[];
  readonly notes: readonly Segment[];
  readonly items: readonly Item[];
}

const isTable = (content: Item['content']): content is Table => 'cells' in content;

const sizeOfMost = (segments: readonly Segment[]): number =>
  mode(
    segments.map((segment) => [segment.size, segment.text.length]),
    0.5,
  ) ?? 10;

function sheetOf(page: Page, own: readonly Segment[], furniture: Furniture, body: number): Sheet {
  const inner = own.filter((s) => !furniture.headers.has(s) && !furniture.footers.has(s));
  // An annex in small print does not make the letter before it large.
  const size = Math.max(body, sizeOfMost(inner));
  const notes = noteLinesOf(page, inner, size);
  const content = inner.filter((segment) => !notes.includes(segment));
  const { tables, rest } = tablesOf(page, content);
  const boxes = tables.map((table) => around(table.cells.flat().map(boxOf)));
  const items: Item[] = [
    ...columnsOf(rest, boxes).map(({ segments, box }) => ({
      box,
      lines: segments.length,
      content: segments,
    })),
    ...tables.map((table) => ({
      box: around(table.cells.flat().map(boxOf)),
      lines: table.cells.length,
      content: table,
    })),
  ];
  return { page, size, content, notes, items: inReadingOrder(items, size) };
}

/** How far to the right the lines of a column can reach, as far as the page shows. */
function rightOf(
  lines: readonly Segment[],
  content: readonly Segment[],
  others: readonly Segment[],
) {
  const box = around(lines.map(boxOf));
  const reached = content
    .filter(
      (segment) => overlapsAcross(segment, box) && segment.x < box.x + 0.75 * (box.right - box.x),
    )
    .map((segment) => segment.right);
  const elsewhere = others
    .filter((segment) => Math.abs(segment.x - box.x) < 2)
    .map((segment) => segment.right);
  const beside = content
    .filter((segment) => {
      const own = boxOf(segment);
      return own.x > box.right && own.top < box.bottom && own.bottom > box.top;
    })
    .map((segment) => segment.x - 0.5 * segment.size);
  return Math.max(box.right, Math.min(Math.max(box.right, ...reached, ...elsewhere), ...beside));
}

const isSide = (lines: readonly Segment[], { page, size }: Sheet, main: Box): boolean => {
  const box = around(lines.map(boxOf));
  return (
    sizeOfMost(lines) < SIDE_SIZE * size &&
    box.right - box.x < 0.36 * page.width &&
    (box.x > 0.58 * page.width || box.x > main.right || box.right < main.x)
  );
};

/** The box in which the body type of a page stands. */
function mainBox({ size, content }: Sheet): Box {
  const lines = content.filter(
    (segment) => segment.size >= SIDE_SIZE * size && segment.right - segment.x > 8 * size,
  );
  return around((lines.length ? lines : content).map(boxOf));
}

/** Stretches of lines that all are of a kind, or all are not. */
function stretchesOf(
  lines: readonly Segment[],
  is: (line: Segment) => boolean,
): (readonly Segment[])[] {
  const stretches: Segment[][] = [];
  for (const line of lines) {
    const last = stretches.at(-1);
    if (last?.[0] && is(last[0]) === is(line)) last.push(line);
    else stretches.push([line]);
  }
  return stretches;
}

/** Takes the pages of a document apart into groups of lines, in the order in which one reads. */
export function layOut(pages: readonly Page[]): Layout {
  const perPage = withoutInitials(pages.map(segmentsOf));
  const body = sizeOfMost(perPage.flat());
  const furniture = furnitureOf(pages, perPage, body);
  const sheets = pages.map((page, i) => sheetOf(page, perPage[i] ?? [], furniture, body));
  const numbers = new Set(
    sheets.flatMap(({ notes }) =>
      withNoteNumbers(notes).flatMap((note) => note.marker?.text ?? []),
    ),
  );
  const columnsOn = (sheet: Sheet) =>
    sheet.items.flatMap(({ content }) => (isTable(content) ? [] : [content]));
  const usualLeading = leadingOf(sheets.flatMap(columnsOn));
  const everything = sheets.flatMap(({ content }) => content);

  const contents = contentsLines(everything);

  let column = 0;
  const parts = sheets.flatMap((sheet): Part[] => {
    const { page, content, notes, items } = sheet;
    const main = content.length ? mainBox(sheet) : undefined;
    const leading = leadingOf(columnsOn(sheet), usualLeading);
    const group = (lines: readonly Segment[], role: Role, right: number): Part[] => {
      column++;
      const measure: Measure = {
        right,
        leading,
        horizontals: page.horizontals,
        listed: role === 'side',
      };
      return paragraphsOf(
        role === 'note' ? lines : lines.map((line) => withoutReferences(line, numbers)),
        measure,
      ).map((paragraph) => ({ ...paragraph, role, page: page.number, column }));
    };
    const own = perPage[page.number - 1] ?? [];
    const single = (set: ReadonlySet<Segment>, role: Role): Part[] =>
      own
        .filter((segment) => set.has(segment))
        .sort((a, b) => a.y - b.y || a.x - b.x)
        .map((segment) => ({ segments: [segment], room: 0, role, page: page.number, column }));
    return [
      ...single(furniture.headers, 'header'),
      ...items.flatMap((item) => {
        if (isTable(item.content)) {
          const cells = item.content.cells;
          return cells.flatMap((cell) => {
            const inColumn = cells.flat().filter((s) => Math.abs(s.x - (cell[0]?.x ?? 0)) < 3);
            return group(cell, 'cell', Math.max(...inColumn.map((segment) => segment.right)));
          });
        }
        const lines = item.content;
        const role = main && isSide(lines, sheet, main) ? 'side' : 'flow';
        // A table that sticks out of the text says nothing of where lines of text end.
        const text = columnsOn(sheet).flat();
        const right = rightOf(lines, text, role === 'flow' ? everything : []);
        return stretchesOf(lines, (line) => contents.has(line)).flatMap((stretch) =>
          contents.has(stretch[0] as Segment)
            ? stretch.flatMap((line) => group([line], 'cell', right))
            : group(stretch, role, right),
        );
      }),
      ...(notes.length
        ? group(withNoteNumbers(notes), 'note', Math.max(...notes.map((note) => note.right)))
        : []),
      ...single(furniture.footers, 'footer'),
    ];
  });
  return { parts, body };
}
