import { NOTED_FORMATS, type NotedFormat } from '../../document/copies/index.ts';

/** A copy of each letter of one format, with notes beside its words: see `notes.ts`. */
export interface CopiedFormat {
  readonly kind: 'copied';
  /** How the name of its files ends, without a dot. */
  readonly extension: NotedFormat;
  readonly binary: true;
}

/** What `helder check` can give beside reports, by the name that a person gives with `--format`. */
export const COPIED_FORMATS = Object.fromEntries(
  NOTED_FORMATS.map((extension) => [extension, { kind: 'copied', extension, binary: true }]),
) as Readonly<Record<NotedFormat, CopiedFormat>>;
