import type { StreamedFormat } from './format.ts';
import { REPORT_SCHEMA } from './json.ts';

const line = (row: object): string => `${JSON.stringify({ schema: REPORT_SCHEMA, ...row })}\n`;

/**
 * One JSON object a line: `{type: 'letter', …}` for each letter, and `{type: 'run', …}` at the end, as
 * `$defs/line` in `schemas/report.v1.schema.json` describes them.
 */
export const ndjson: StreamedFormat = {
  kind: 'streamed',
  extension: 'ndjson',
  letter: (letter) => line({ type: 'letter', ...letter }),
  end: (report) => line({ type: 'run', ...report }),
};
