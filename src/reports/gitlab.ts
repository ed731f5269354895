import type { Assessment } from '../letter/assess.ts';
import type { Messages } from '../messages/messages.ts';
import type { Finding, Severity } from '../rules/finding.ts';
import type { WholeFormat } from './format.ts';
import { plainPath } from './machines/file-name.ts';
import { fingerprintsOf, letterFingerprint } from './machines/fingerprint.ts';
import type { Report } from './report.ts';
import { sayingOf, shortened } from './saying.ts';
import { reasonsOf, type Standing, standingOf, standingTitle } from './standing.ts';

/** One thing in the Code Quality report of GitLab. */
interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const VERDICT = 'b1-norm';
const LONGEST_QUOTE = 120;

const OF_FINDING: Readonly<Record<Severity, Issue['severity']>> = {
  warning: 'minor',
  hint: 'info',
};

const OF_LETTER: Readonly<Record<Exclude<Standing, 'meets'>, Issue['severity']>> = {
  nearly: 'minor',
  fails: 'major',
  'not-judged': 'critical',
};

/** GitLab wants a line; for Word and PDF it is the first, and the description tells the place. */
const locationOf = ({ file }: Assessment, line = 1): Issue['location'] => ({
  path: plainPath(file),
  lines: { begin: line },
});

function issueOf(
  letter: Assessment,
  finding: Finding,
  fingerprint: string,
  messages: Messages,
): Issue {
  const place = messages.place(finding.place);
  const quote = messages.machines.quoted(place, shortened(finding.context.text, LONGEST_QUOTE));
  return {
    description: `${finding.rule}: ${sayingOf(finding, messages)} ${quote}`,
    check_name: finding.rule,
    fingerprint,
    severity: OF_FINDING[finding.severity],
    location: locationOf(letter, finding.place.line),
  };
}

function issuesOf(letter: Assessment, messages: Messages): Issue[] {
  const standing = standingOf(letter);
  const verdict: Issue[] =
    standing === 'meets'
      ? []
      : [
          {
            description: `${standingTitle(standing, messages)}. ${reasonsOf(letter, messages).join(' · ')}`,
            check_name: VERDICT,
            fingerprint: letterFingerprint(letter, VERDICT),
            severity: OF_LETTER[standing],
            location: locationOf(letter),
          },
        ];
  if (letter.status === 'unreadable') return verdict;
  return [
    ...verdict,
    ...[...fingerprintsOf(letter)].map(([finding, print]) =>
      issueOf(letter, finding, print, messages),
    ),
  ];
}

/**
 * The report for the Code Quality widget of GitLab, which compares it with that of the branch that
 * is merged into, by fingerprint, and shows what became worse.
 */
export const renderGitlab = ({ letters }: Pick<Report, 'letters'>, messages: Messages): string =>
  `${JSON.stringify(
    letters.flatMap((letter) => issuesOf(letter, messages)),
    null,
    2,
  )}\n`;

export const gitlab: WholeFormat = {
  kind: 'whole',
  extension: 'json',
  leavesBuilding: true,
  render: (report, { messages }) => renderGitlab(report, messages),
};
