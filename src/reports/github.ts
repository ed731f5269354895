import type { Messages } from '../messages/messages.ts';
import type { ReportContext, WholeFormat } from './format.ts';
import { plainPath } from './machines/file-name.ts';
import { allFindings, importantSentences, type LetterSentence } from './machines/important.ts';
import { regionOf } from './machines/region.ts';
import type { Report } from './report.ts';
import { remarksOn, shortened } from './saying.ts';
import { byNeed, reasonsOf, type Standing, standingOf, standingTitle } from './standing.ts';

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
  standings: readonly Standing[],
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

/** A sentence at its lines. GitHub takes columns only where they are on one line. */
function ofSentence(
  kind: Kind,
  { letter, findings, context: { text } }: LetterSentence,
  { documents, messages }: ReportContext,
): string {
  const [first, ...others] = findings;
  if (!first) return '';
  const region = regionOf(first, documents.get(letter.file));
  const hasColumns = others.length === 0 && region?.endLine === region?.startLine;
  const remarks = remarksOn(findings, messages);
  return annotation(
    kind,
    {
      file: plainPath(letter.file),
      line: region?.startLine,
      endLine: region?.endLine,
      col: hasColumns ? region?.startColumn : undefined,
      endColumn: hasColumns ? region?.endColumn : undefined,
      title: remarks.map(({ rule }) => rule).join(' · '),
    },
    [
      ...remarks.map(({ rule, text: said }) => `${rule}: ${said}`),
      messages.machines.quoted(messages.place(first.place), shortened(text, LONGEST_QUOTE)),
    ].join('\n'),
  );
}

const hasWarning = ({ findings }: LetterSentence) =>
  findings.some(({ severity }) => severity === 'warning');

/**
 * Annotations for GitHub Actions, as commands in the log of a step: errors for letters that fail or
 * could not be judged, warnings and notices for sentences. GitHub shows ten of each kind, so the
 * most important come here and the last notice says how many findings are left.
 */
export function renderGithub(report: Report, context: ReportContext): string {
  const { messages } = context;
  const letters = (kind: Kind, standings: readonly Standing[]) =>
    ofLetters(kind, report, standings, messages).slice(0, MOST_OF_A_KIND);
  const sentences = importantSentences(report);
  const errors = letters('error', ['fails', 'not-judged']);
  const nearly = letters('warning', ['nearly']);
  const warned = sentences.filter(hasWarning).slice(0, MOST_OF_A_KIND - nearly.length);
  // The last notice is the one that closes.
  const noticed = sentences
    .filter((sentence) => !hasWarning(sentence))
    .slice(0, MOST_OF_A_KIND - 1);
  const all = allFindings(report).length;
  const left = all - [...warned, ...noticed].reduce((sum, { told }) => sum + told, 0);
  const closing = [
    messages.report.totals(report.totals),
    ...(left > 0 ? [messages.machines.leftOut(left, all)] : []),
    ...(report.redacted ? [messages.reports.redacted] : []),
  ].join('\n');
  return [
    ...errors,
    ...nearly,
    ...warned.map((sentence) => ofSentence('warning', sentence, context)),
    ...noticed.map((sentence) => ofSentence('notice', sentence, context)),
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
