import type { Inline } from '../lines.ts';
import type { ListMark } from './numbering.ts';
import type { ParagraphStyle } from './styles.ts';

/** A paragraph as a reader sees it. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly inlines: readonly Inline[];
  readonly style: ParagraphStyle;
  /** Level in the outline, from 1, where the paragraph or its style has one; 10 is body text. */
  readonly outline?: number;
  readonly mark?: ListMark;
  /** Size of the smallest type in it, in half points, where it has text. */
  readonly size?: number;
}

/** A table as its rows, each of cells, each of what stands in it. */
export interface Table {
  readonly type: 'table';
  readonly rows: readonly (readonly (readonly Content[])[])[];
}

export type Content = Paragraph | Table;
