import type { ReportFormat } from './format.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { renderJson } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { sarif } from './sarif/index.ts';
import { csv } from './sheets/csv.ts';
import { xlsx } from './sheets/xlsx.ts';
import { renderTerminal } from './terminal/index.ts';

/** The formats of `helder check`, by the name that a person gives with `--format`. */
export const REPORT_FORMATS = {
  terminal: {
    kind: 'whole',
    extension: 'txt',
    render: (report, { messages, terminal }) => renderTerminal(report, messages, terminal),
  },
  json: { kind: 'whole', extension: 'json', render: renderJson },
  ndjson,
  csv,
  xlsx,
  markdown,
  sarif,
  junit,
  github,
  gitlab,
} as const satisfies Readonly<Record<string, ReportFormat>>;

export type ReportFormatId = keyof typeof REPORT_FORMATS;

export const REPORT_FORMAT_IDS = Object.keys(REPORT_FORMATS) as readonly ReportFormatId[];

/** The format whose files end like this name; undefined where none does. */
export function formatByName(file: string): ReportFormatId | undefined {
  const extension = /\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase();
  return REPORT_FORMAT_IDS.find((id) => REPORT_FORMATS[id].extension === extension);
}
