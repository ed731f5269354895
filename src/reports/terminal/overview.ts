import type { Assessment } from '../../letter/assess.ts';
import type { Messages } from '../../messages/messages.ts';
import type { CriterionResult } from '../../norm/verdict.ts';
import { formatValue, nameOf, shownLimitOf, shownValueOf } from '../format-value.ts';
import type { Report } from '../report.ts';
import { suggestion } from './suggestion.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

/** What a criterion is, what the letter has, and what the norm asks. */
const missed = (criterion: CriterionResult, messages: Messages) =>
  `${nameOf(criterion, messages)} ${shownValueOf(criterion, messages)} (${shownLimitOf(criterion, messages)})`;

/** Why a letter is where it is: the criteria it misses and what is not filled in, or what to do. */
function reasonOf(letter: Assessment, messages: Messages): string {
  if (letter.status !== 'judged') {
    const { problem, remedy } = messages.unreadable(letter.reason);
    return `${problem} ${remedy}`;
  }
  return [
    ...letter.verdict.criteria
      .filter(({ outcome, weight }) => outcome !== 'meets' && weight === 'must')
      .map((criterion) => missed(criterion, messages)),
    ...(letter.blanks > 0 ? [messages.report.blanks(letter.blanks)] : []),
  ].join(' · ');
}

/** One letter of many: its verdict and name, and under it what stands in the way. */
function row(letter: Assessment, messages: Messages, theme: Theme): string[] {
  const outcome = letter.status === 'judged' ? letter.verdict.band : 'not-judged';
  const band = outcome === 'not-judged' ? messages.notJudged : messages.bands[outcome];
  const width = Math.max(
    messages.notJudged.length,
    ...Object.values(messages.bands).map(({ length }) => length),
  );
  const reason = reasonOf(letter, messages);
  const indent = ' '.repeat(width + 4);
  return [
    `${theme.band[outcome](`${theme.sign[outcome]} ${band.padEnd(width)}`)}  ${letter.file}`,
    ...(reason ? wrap(reason, theme.columns, indent).map(theme.faint) : []),
  ];
}

/** Many letters, a few lines each. */
export const overview = (report: Report, messages: Messages, theme: Theme): string[] =>
  report.letters.flatMap((letter) => row(letter, messages, theme));

/** The last lines of every run: how many letters do how well, and what to do next. */
export function closing(
  { totals, letters }: Report,
  command: string,
  messages: Messages,
  theme: Theme,
): string[] {
  const worst =
    letters.find((letter) => letter.status === 'judged' && letter.verdict.band === 'fails') ??
    letters.find((letter) => letter.status === 'judged' && letter.verdict.band === 'nearly');
  return [
    ...wrap(messages.report.totals(totals), theme.columns).map(theme.strong),
    ...(totals.shareMeets === undefined
      ? []
      : wrap(
          messages.report.shareMeets(
            formatValue(totals.shareMeets, 'share', messages),
            totals.letters - totals.notJudged,
          ),
          theme.columns,
        )),
    ...(worst
      ? suggestion(messages.report.lookCloser, `${command} check "${worst.file}"`, theme)
      : []),
  ];
}
