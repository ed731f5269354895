import type { Finding } from '../../rules/finding.ts';
import { RULES } from '../../rules/index.ts';
import type { ReportContext, WholeFormat } from '../format.ts';
import type { Report } from '../report.ts';
import { aboutReport } from './about.ts';
import { letterSection } from './letter.ts';
import { type Html, html } from './markup.ts';
import { overview } from './overview.ts';
import { page } from './page.ts';
import { ruleDialog } from './rule-pages.ts';
import { selectLetters } from './selection.ts';

/** The pages of the rules that point at something, in the order of the rules. */
function rulePages(report: Report, context: ReportContext): Html {
  const findings: readonly Finding[] = report.letters.flatMap((letter) =>
    letter.status === 'unreadable' ? [] : letter.findings,
  );
  const used = new Set(findings.map(({ rule }) => rule));
  const shown = RULES.filter(({ id }) => used.has(id));
  return html`<div class="rule-pages">${shown.map(({ id }) => ruleDialog(id, context.messages))}</div>`;
}

/** The report as one page that needs nothing beside it. */
export function renderHtml(report: Report, context: ReportContext): string {
  const { messages, documents } = context;
  const { letters, norm } = report;
  const many = letters.length !== 1;
  const selection = selectLetters(letters);
  const sections = selection.shown.flatMap((at) => {
    const letter = letters[at];
    return letter
      ? [letterSection(at + 1, letter, documents.get(letter.file), norm, messages, many)]
      : [];
  });
  const content = html`<main>${report.redacted && html`<p class="notice">${messages.reports.redacted}</p>`}${many && overview(report, selection, context)}${sections}</main>
${aboutReport(report, messages)}${rulePages(report, context)}`;
  const title = many ? messages.html.titleMany(letters.length) : (letters[0]?.file ?? '');
  return page({ title, content, many, messages });
}

/** One file that opens anywhere, for people who read a report or show it. */
export const htmlFormat: WholeFormat = {
  kind: 'whole',
  extension: 'html',
  showsLetters: true,
  render: renderHtml,
};
