import type { ReportFormat } from './format.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { htmlFormat } from './html/index.ts';
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
  html: htmlFormat,
  ndjson,
  csv,
  xlsx,
  markdown,
  sarif,
  junit,
  github,
  gitlab,
} as const satisfies Readonly<Record<string, ReportFormat>>;
