import type { Document } from '../../document/model.ts';
import { placeOf } from '../../document/place.ts';
import type { Finding } from '../../rules/finding.ts';

/** Lines and columns in a source file, all from 1; the last column is the one behind the words. */
export interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/**
 * Where the words of a finding stand in the source file; undefined for a format without lines, such
 * as Word and PDF.
 *
 * @param document the letter itself, which knows where the words end
 */
export function regionOf(
  { place, start, end }: Finding,
  document: Document | undefined,
): Region | undefined {
  const { block, line, column } = place;
  if (line === undefined) return undefined;
  if (column === undefined) return { startLine: line };
  const last = document?.blocks[block] && placeOf(document, block, Math.max(start, end - 1));
  return {
    startLine: line,
    startColumn: column,
    ...(last?.line !== undefined &&
      last.column !== undefined && { endLine: last.line, endColumn: last.column + 1 }),
  };
}
