import { xmlAttribute, xmlText } from '../../xml.ts';

/*
 * Pieces of WordprocessingML (ECMA-376, part 1, chapter 17). Widths are in twentieths of a point,
 * sizes of type in half points.
 */

/** How a run of text looks. */
export interface Look {
  readonly bold?: boolean;
  /** In half points. */
  readonly size?: number;
  /** As RRGGBB. */
  readonly color?: string;
}

/** Elements stand in the order that the schema asks. */
export function run(text: string, { bold = false, size, color }: Look = {}): string {
  const properties = [
    bold ? '<w:b/>' : '',
    color === undefined ? '' : `<w:color w:val="${color}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

/** A paragraph of runs, in a style of `styles.xml`. */
export const paragraph = (runs: string, style?: string, align?: 'right'): string =>
  `<w:p><w:pPr>${style === undefined ? '' : `<w:pStyle w:val="${xmlAttribute(style)}"/>`}${align === undefined ? '' : `<w:jc w:val="${align}"/>`}</w:pPr>${runs}</w:p>`;

/** What a cell holds, with how wide it is. */
export interface Cell {
  readonly width: number;
  readonly content: string;
  /** As RRGGBB. */
  readonly fill?: string;
  /** Colour of an upright line at its left, as RRGGBB. */
  readonly line?: string;
}

const cellXml = ({ width, content, fill, line }: Cell): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${line === undefined ? '' : `<w:tcBorders><w:left w:val="single" w:sz="18" w:space="0" w:color="${line}"/></w:tcBorders>`}${fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;

/** A row of a table; `height` makes it exactly so high. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly height?: number;
  readonly isHead?: boolean;
}

/** A table without lines, whose columns are those of its first row. @param side room beside text */
export function table(rows: readonly Row[], side = 60): string {
  const columns = (rows[0]?.cells ?? []).map(({ width }) => width);
  const width = columns.reduce((sum, each) => sum + each, 0);
  const rowXml = ({ cells, height, isHead = false }: Row) =>
    `<w:tr><w:trPr><w:cantSplit/>${height === undefined ? '' : `<w:trHeight w:val="${height}" w:hRule="exact"/>`}${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map(cellXml).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${side}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${columns.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>${rows.map(rowXml).join('')}</w:tbl>`;
}
