import { renderDocx } from './docx/index.ts';
import type { CouncilFormat } from './format.ts';
import { renderHtml } from './html.ts';
import { renderTerminal } from './terminal.ts';

/** Goes up when a reader of the summary as JSON would have to change. */
const COUNCIL_SCHEMA = 'helder-council/1';

/** The formats of `helder report`, by name. */
export const COUNCIL_FORMATS = {
  terminal: { extension: 'txt', render: renderTerminal },
  json: {
    extension: 'json',
    render: (summary) => `${JSON.stringify({ schema: COUNCIL_SCHEMA, ...summary }, null, 2)}\n`,
  },
  html: { extension: 'html', render: (summary, { messages }) => renderHtml(summary, messages) },
  docx: {
    extension: 'docx',
    binary: true,
    render: (summary, { messages }) => renderDocx(summary, messages),
  },
} as const satisfies Readonly<Record<string, CouncilFormat>>;
