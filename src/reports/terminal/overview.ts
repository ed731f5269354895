import type { Assessment } from '../../letter/assess.ts';
import type { Messages } from '../../messages/messages.ts';
import { formatValue } from '../format-value.ts';
import type { Report } from '../report.ts';
import { reasonsOf, standingIn, standingOf } from '../standing.ts';
import { suggestion } from './suggestion.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

/** One letter of many: its verdict and name, and under it what stands in the way. */
function row(letter: Assessment, messages: Messages, theme: Theme): string[] {
  const standing = standingOf(letter);
  const width = Math.max(
    messages.notJudged.length,
    ...Object.values(messages.bands).map(({ length }) => length),
  );
  const reason = reasonsOf(letter, messages).join(' · ');
  const indent = ' '.repeat(width + 4);
  return [
    `${theme.band[standing](`${theme.sign[standing]} ${standingIn(standing, messages).padEnd(width)}`)}  ${letter.file}`,
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
