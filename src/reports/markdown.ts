import { MARK } from '../document/made-by-helder.ts';
import type { Messages } from '../messages/messages.ts';
import type { WholeFormat } from './format.ts';
import { formatValue, nameOf, shownCount, shownLimitOf } from './format-value.ts';
import { allFindings, importantSentences } from './machines/important.ts';
import type { Report } from './report.ts';
import { remarksOn, shortened } from './saying.ts';
import { byNeed, reasonsOf, standingIn, standingOf } from './standing.ts';

/** A summary is one page. GitHub takes a megabyte, of which this many letters fill a tenth. */
const MOST_LETTERS = 200;
const MOST_SENTENCES = 10;
const LONGEST_QUOTE = 200;

const SIGNS = { meets: '✅', nearly: '🟡', fails: '❌', 'not-judged': '❔' };

/**
 * Text as it is, on one line, in Markdown of GitHub: no mark-up, HTML, formula or emoji, no cell of a
 * table that ends early, and nobody who is called by an @.
 */
export const markdownText = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]#|~$]|:(?=[\w+-]+:)|^\s*[-+](?=\s)|(?<=^\s*\d+)[.)](?=\s|$)/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u200B');

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(head.map(markdownText)),
  row(head.map(() => '---')),
  ...rows.map(row),
];

function letterTable(report: Report, messages: Messages): string[] {
  const { machines } = messages;
  const shown = byNeed(report.letters).slice(0, MOST_LETTERS);
  const left = report.letters.length - shown.length;
  const { letter, verdict, reasons } = machines.columns;
  return [
    ...table(
      [letter, verdict, reasons],
      shown.map((each) => [
        markdownText(each.file),
        `${SIGNS[standingOf(each)]} ${markdownText(standingIn(standingOf(each), messages))}`,
        reasonsOf(each, messages).map(markdownText).join('<br>'),
      ]),
    ),
    ...(left > 0 ? ['', machines.moreLetters(left)] : []),
  ];
}

/** A criterion, its limit, and how many of the judged letters do not meet it. */
function criteriaTable(report: Report, messages: Messages): string[] {
  const results = report.letters.flatMap((letter) =>
    letter.status === 'judged' ? letter.verdict.criteria : [],
  );
  const { criterion, limit, missedBy } = messages.machines.columns;
  const missed = (measure: string) =>
    results.filter((result) => result.measure === measure && result.outcome !== 'meets').length;
  return table(
    [criterion, limit, missedBy],
    report.norm.criteria.map((each) => [
      markdownText(nameOf(each, messages)),
      markdownText(
        [
          shownLimitOf(each, messages),
          ...(each.weight === 'should' ? [messages.report.advisory] : []),
        ].join(' '),
      ),
      shownCount(missed(each.measure), messages),
    ]),
  );
}

function sentenceList(report: Report, messages: Messages): string[] {
  const shown = importantSentences(report).slice(0, MOST_SENTENCES);
  if (shown.length === 0) return [];
  const all = allFindings(report).length;
  const left = all - shown.reduce((sum, { told }) => sum + told, 0);
  return [
    '',
    `### ${messages.machines.headings.findings}`,
    '',
    ...shown.map(({ letter, findings, context }) => {
      const where = [
        letter.file,
        ...findings.slice(0, 1).map(({ place }) => messages.place(place)),
      ];
      return [
        `- ${markdownText(where.join(', '))}`,
        `*${markdownText(shortened(context.text, LONGEST_QUOTE))}*`,
        ...remarksOn(findings, messages).map(
          ({ rule, text }) => `**${markdownText(rule)}**: ${markdownText(text)}`,
        ),
      ].join('<br>');
    }),
    ...(left > 0 ? ['', messages.machines.leftOut(left, all)] : []),
  ];
}

/**
 * The report as a summary in Markdown, for the page of a run in GitHub (`$GITHUB_STEP_SUMMARY`) or a
 * comment: how many letters meet the norm, which do not and why, and what to mend first.
 */
export function renderMarkdown(report: Report, messages: Messages): string {
  const { totals, norm } = report;
  const judged = totals.letters - totals.notJudged;
  return [
    MARK.markdown,
    `## helder: ${markdownText(messages.report.totals(totals))}`,
    ...(totals.shareMeets === undefined
      ? []
      : [
          '',
          markdownText(
            messages.report.shareMeets(formatValue(totals.shareMeets, 'share', messages), judged),
          ),
        ]),
    '',
    `### ${messages.machines.headings.letters}`,
    '',
    ...letterTable(report, messages),
    '',
    `### ${messages.machines.headings.criteria}`,
    '',
    ...criteriaTable(report, messages),
    ...sentenceList(report, messages),
    '',
    [
      messages.report.norm(norm.id, norm.version),
      `helder ${report.helder}`,
      messages.report.whatTheNormIs,
      ...(report.ownRules ? [messages.config.ownRules(report.ownRules)] : []),
      ...(report.accepted ? [messages.config.accepted(report.accepted)] : []),
      ...(report.redacted ? [messages.reports.redacted] : []),
    ]
      .map(markdownText)
      .join('<br>'),
    '',
  ].join('\n');
}

export const markdown: WholeFormat = {
  kind: 'whole',
  extension: 'md',
  leavesBuilding: true,
  render: (report, { messages }) => renderMarkdown(report, messages),
};
