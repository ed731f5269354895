import type { ReportContext, WholeFormat } from '../format.ts';
import { allFindings, importantFindings } from '../machines/important.ts';
import type { Report } from '../report.ts';
import { findingResult, fingerprintsIn, locationOf, verdictResult } from './results.ts';
import { sarifRules } from './rules.ts';

/** GitHub refuses a run with more results, and stores the gravest of what it takes. */
const MOST_RESULTS = 25_000;
const STORED_RESULTS = 5_000;

interface Notification {
  readonly level: 'warning' | 'note';
  readonly text: string;
  readonly file?: string;
}

/** What the reader of the report must know beside the results: notifications (3.58). */
function notifications(
  report: Report,
  results: number,
  left: number,
  { messages: { machines, reports, readWarning, config } }: ReportContext,
): object[] {
  const notes: Notification[] = [
    ...(report.redacted ? [{ level: 'note', text: reports.redacted } as const] : []),
    ...(left > 0
      ? [{ level: 'warning', text: machines.leftOut(left, allFindings(report).length) } as const]
      : []),
    ...(results > STORED_RESULTS
      ? [{ level: 'note', text: machines.storedByGitHub(STORED_RESULTS) } as const]
      : []),
    ...(report.ownRules
      ? [{ level: 'note', text: config.ownRules(report.ownRules) } as const]
      : []),
    ...(report.accepted
      ? [{ level: 'note', text: config.accepted(report.accepted) } as const]
      : []),
    ...report.letters.flatMap((letter) =>
      letter.status === 'unreadable'
        ? []
        : letter.warnings.map(
            (warning) =>
              ({ level: 'warning', text: readWarning(warning), file: letter.file }) as const,
          ),
    ),
  ];
  return notes.map(({ level, text, file }) => ({
    level,
    message: { text },
    ...(file !== undefined && { locations: [locationOf(file)] }),
  }));
}

/**
 * The report as SARIF 2.1.0 (OASIS), for GitHub code scanning and other viewers: the verdict on
 * each letter that does not meet the norm, and every finding. Where GitHub would refuse so many,
 * the least important findings are left out, which a notification says.
 *
 * @param most results at most
 */
export function renderSarif(report: Report, context: ReportContext, most = MOST_RESULTS): string {
  const { messages, documents } = context;
  const rules = sarifRules(messages, report.ownRules);
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const prints = fingerprintsIn(report.letters);
  const verdicts = report.letters.flatMap((letter) => verdictResult(letter, messages));
  const all = allFindings(report);
  const room = Math.max(0, most - verdicts.length);
  const told = all.length > room ? importantFindings(report).slice(0, room) : all;
  const results = [
    ...verdicts.slice(0, most),
    ...told.map((each) =>
      findingResult(
        each,
        prints.get(each.finding) ?? '',
        indexOf,
        documents.get(each.letter.file),
        messages,
      ),
    ),
  ];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'helder',
            version: report.helder,
            semanticVersion: report.helder,
            language: messages.language,
            rules,
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notifications(
              report,
              results.length,
              all.length - told.length,
              context,
            ),
          },
        ],
        results,
        properties: {
          norm: `${report.norm.id} ${report.norm.version}`,
          totals: report.totals,
        },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

export const sarif: WholeFormat = {
  kind: 'whole',
  extension: 'sarif',
  leavesBuilding: true,
  showsLetters: true,
  render: (report, context) => renderSarif(report, context),
};
