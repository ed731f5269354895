import type { Messages } from '../messages/messages.ts';
import type { ReportContext, WholeFormat } from './format.ts';
import { plainPath } from './machines/file-name.ts';
import { allFindings, importantFindings, type LetterFinding } from './machines/important.ts';
import { regionOf } from './machines/region.ts';
import type { Report } from './report.ts';
import { sayingOf, shortened } from './saying.ts';
import { byNeed, reasonsOf, standingOf, standingTitle } from './standing.ts';

/** GitHub shows so many annotations of each kind of one step, and drops the others unseen. */
const MOST_OF_A_KIND = 10;
const LONGEST_QUOTE = 200;

type Kind = 'error' | 'warning' | 'notice';

const escapedText = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedValue = (text: string) =>
  escapedText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A command for the log of GitHub Actions. */
function annotation(
  kind: Kind,
  values: Readonly<Record<string, string | number | undefined>>,
  text: string,
): string {
  const said = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapedValue(String(value))}`)
    .join(',');
  return `::${kind}${said === '' ? '' : ` ${said}`}::${escapedText(text)}\n`;
}

/** The letters that stand like this, each with why. */
const ofLetters = (
  kind: Kind,
  { letters }: Report,
  standings: readonly string[],
  messages: Messages,
): string[] =>
  byNeed(letters)
    .filter((letter) => standings.includes(standingOf(letter)))
    .map((letter) =>
      annotation(
        kind,
        {
          file: plainPath(letter.file),
          title: standingTitle(standingOf(letter), messages),
        },
        reasonsOf(letter, messages).join('\n'),
      ),
    );

/** A finding at its line. GitHub takes columns only where they are on one line. */
function ofFinding(
  kind: Kind,
  { letter, finding }: LetterFinding,
  { documents, messages }: ReportContext,
): string {
  const region = regionOf(finding, documents.get(letter.file));
  const onOneLine = region?.endLine === region?.startLine;
  const quote = messages.machines.quoted(
    messages.place(finding.place),
    shortened(finding.context.text, LONGEST_QUOTE),
  );
  return annotation(
    kind,
    {
      file: plainPath(letter.file),
      line: region?.startLine,
      endLine: region?.endLine,
      col: onOneLine ? region?.startColumn : undefined,
      endColumn: onOneLine ? region?.endColumn : undefined,
      title: finding.rule,
    },
    `${sayingOf(finding, messages)}\n${quote}`,
  );
}

/**
 * Annotations for GitHub Actions, as commands in the log of a step: errors for letters that fail or
 * could not be judged, warnings and notices for findings. GitHub shows ten of each kind, so the most
 * important come here and the last notice says how many are left.
 */
export function renderGithub(report: Report, context: ReportContext): string {
  const { messages } = context;
  const findings = importantFindings(report);
  const ofSeverity = (kind: Kind, severity: string) =>
    findings
      .filter(({ finding }) => finding.severity === severity)
      .map((each) => () => ofFinding(kind, each, context));
  const of = (kind: Kind, standings: readonly string[]) =>
    ofLetters(kind, report, standings, messages).map((text) => () => text);
  const kinds = [
    of('error', ['fails', 'not-judged']),
    [...of('warning', ['nearly']), ...ofSeverity('warning', 'warning')],
    // The last notice is the one that closes.
    ofSeverity('notice', 'hint').slice(0, MOST_OF_A_KIND - 1),
  ].map((annotations) => annotations.slice(0, MOST_OF_A_KIND));
  const notMeeting = report.totals.letters - report.totals.meets;
  const all = allFindings(report).length + notMeeting;
  const told = kinds.flat().length;
  const closing = [
    messages.report.totals(report.totals),
    ...(told < all ? [messages.machines.leftOut(all - told, all)] : []),
    ...(report.redacted ? [messages.reports.redacted] : []),
  ].join('\n');
  return [
    ...kinds.flat().map((make) => make()),
    annotation('notice', { title: 'helder' }, closing),
  ].join('');
}

export const github: WholeFormat = {
  kind: 'whole',
  extension: 'txt',
  leavesBuilding: true,
  showsLetters: true,
  render: renderGithub,
};
