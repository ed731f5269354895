import type { Report } from './report.ts';

/** Goes up when a reader of the JSON report would have to change. */
export const REPORT_SCHEMA = 'helder-report/1';

/** The report as JSON, described by `schemas/report.v1.schema.json`. */
export function renderJson(report: Report): string {
  return `${JSON.stringify({ schema: REPORT_SCHEMA, ...report }, null, 2)}\n`;
}
