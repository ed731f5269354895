import type { Measure } from '../../measures/measure.ts';

/** A number in a table, with what it counts; empty where there is nothing to show. */
export interface NumberCell {
  readonly number: number | undefined;
  readonly unit: Measure['unit'];
}

export type Cell = string | NumberCell;

export interface Column {
  readonly name: string;
  /** In characters. */
  readonly width: number;
}

/** A table as every spreadsheet can show it. Each row has a cell for each column, or fewer. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A number of things. */
export const count = (number: number | undefined): NumberCell => ({ number, unit: 'count' });

/** A column of a table with a row for each item, with what it has of one. */
export interface ColumnOf<Item> extends Column {
  readonly of: (item: Item) => Cell;
}

/** A table with a row for each item. */
export const tableOf = <Item>(
  name: string,
  items: readonly Item[],
  columns: readonly ColumnOf<Item>[],
): Table => ({
  name,
  columns: columns.map((each) => column(each.name, each.width)),
  rows: items.map((item) => columns.map(({ of }) => of(item))),
});

/** A column. @param width in characters */
export const column = (name: string, width: number): Column => ({ name, width });
