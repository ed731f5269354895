import type { Assessment } from '../letter/assess.ts';
import { selectSentences } from '../letter/attention.ts';
import type { Messages } from '../messages/messages.ts';
import type { WholeFormat } from './format.ts';
import type { Report } from './report.ts';
import { remarksOn } from './saying.ts';
import { reasonsOf, standingOf, standingTitle } from './standing.ts';
import { xmlAttribute, xmlText } from './xml.ts';

/** What a person reads of a letter in a test report; the rest is in the other reports. */
const SHOWN = { sentences: 10, findings: 20 };

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content?: string,
): string {
  const said = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlAttribute(String(value))}"`)
    .join('');
  return content === undefined ? `<${name}${said}/>` : `<${name}${said}>${content}</${name}>`;
}

/** The sentences to begin with, and what is said of them. */
function findingLines(letter: Assessment, messages: Messages): string[] {
  if (letter.status === 'unreadable' || letter.findings.length === 0) return [];
  const { sentences, times, left } = selectSentences(letter.findings, SHOWN);
  return [
    ...sentences.flatMap(({ context, findings }) => [
      '',
      ...findings.slice(0, 1).map(({ place }) => messages.place(place)),
      `  ${context.text}`,
      ...remarksOn(findings, messages, times).map(({ rule, text }) => `  - ${rule}: ${text}`),
    ]),
    ...(left > 0 ? ['', messages.machines.leftOut(left, letter.findings.length)] : []),
  ];
}

/** A letter as a case: it passes, fails on the norm, or is an error where it was not judged. */
function testCase(letter: Assessment, messages: Messages): string {
  const standing = standingOf(letter);
  const reasons = reasonsOf(letter, messages);
  const title = standingTitle(standing, messages);
  const text = xmlText(['', ...reasons, ...findingLines(letter, messages), ''].join('\n'));
  const outcome =
    standing === 'meets'
      ? []
      : [
          element(
            standing === 'not-judged' ? 'error' : 'failure',
            { message: `${title}. ${reasons.join(' · ')}`, type: standing },
            text,
          ),
        ];
  const warnings = letter.status === 'unreadable' ? [] : letter.warnings.map(messages.readWarning);
  const notes =
    warnings.length > 0 ? [element('system-out', {}, xmlText(warnings.join('\n')))] : [];
  const inside = [...outcome, ...notes];
  const attributes = { name: letter.file, classname: 'helder' };
  return inside.length === 0
    ? element('testcase', attributes)
    : element('testcase', attributes, `\n${inside.join('\n')}\n`);
}

/**
 * The report as JUnit XML, as Jenkins, GitLab and Azure read it: a test case a letter. It has no
 * attributes but those that the strictest of them knows (the schema of Jenkins's xUnit plugin), and
 * no times, so that the same letters give the same file.
 */
export function renderJunit(report: Report, messages: Messages): string {
  const { totals, norm } = report;
  const counts = {
    tests: totals.letters,
    failures: totals.nearly + totals.fails,
    errors: totals.notJudged,
  };
  const properties = {
    helder: report.helder,
    norm: `${norm.id} ${norm.version}`,
    ...(report.redacted && { redacted: messages.reports.redacted }),
  };
  const suite = [
    element(
      'properties',
      {},
      Object.entries(properties)
        .map(([name, value]) => element('property', { name, value }))
        .join(''),
    ),
    ...report.letters.map((letter) => testCase(letter, messages)),
  ].join('\n');
  const name = messages.report.norm(norm.id, norm.version);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    element(
      'testsuites',
      { name: 'helder', ...counts },
      `\n${element('testsuite', { name, ...counts, skipped: 0 }, `\n${suite}\n`)}\n`,
    ),
    '',
  ].join('\n');
}

export const junit: WholeFormat = {
  kind: 'whole',
  extension: 'xml',
  leavesBuilding: true,
  render: (report, { messages }) => renderJunit(report, messages),
};
