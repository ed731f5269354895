import type { Assessment } from '../../letter/assess.ts';
import type { Messages } from '../../messages/messages.ts';
import { formatValue } from '../format-value.ts';
import type { Report } from '../report.ts';
import { reasonsOf, standingIn, standingOf } from '../standing.ts';
import { nextStep, nextStepForMany } from './next-step.ts';
import { pastedName, suggestion } from './suggestion.ts';
import type { Theme } from './theme.ts';
import { padded } from './width.ts';

/** One letter of many: its verdict and name, and under it what stands in the way. */
function row(letter: Assessment, messages: Messages, theme: Theme): string[] {
  const standing = standingOf(letter);
  const width = Math.max(
    messages.notJudged.length,
    ...Object.values(messages.bands).map(({ length }) => length),
  );
  const verdict = padded(`${theme.sign[standing]} ${standingIn(standing, messages)}`, width + 2);
  const indent = ' '.repeat(width + 4);
  const [name = '', ...more] = theme.lines(letter.file, indent);
  const reason = reasonsOf(letter, messages).join(' · ');
  return [
    `${theme.band[standing](verdict)}  ${name.slice(indent.length)}`,
    ...more,
    ...theme.lines(reason, indent).map(theme.faint),
  ];
}

/** Many letters, a few lines each. */
export const overview = (report: Report, messages: Messages, theme: Theme): string[] =>
  report.letters.flatMap((letter) => row(letter, messages, theme));

/** The last line about a letter by itself: its verdict again, and what to do. */
function closingOfOne(letter: Assessment, messages: Messages, theme: Theme): string[] {
  const standing = standingOf(letter);
  const step = nextStep(letter, messages);
  if (step === undefined || standing === 'not-judged') return [];
  const verdict = messages.report.meetsNorm[standing];
  return theme.lines(`${verdict}. ${step}`, `${theme.sign[standing]} `).map(theme.band[standing]);
}

/** The last lines about several letters: how many do how well, and what to do next. */
function closingOfMany(
  { totals, letters }: Report,
  command: string,
  messages: Messages,
  theme: Theme,
): string[] {
  const worst =
    letters.find((letter) => standingOf(letter) === 'fails') ??
    letters.find((letter) => standingOf(letter) === 'nearly');
  const step = nextStepForMany(letters, messages);
  return [
    ...theme.lines(messages.report.totals(totals)).map(theme.strong),
    ...(totals.shareMeets === undefined
      ? []
      : theme.lines(
          messages.report.shareMeets(
            formatValue(totals.shareMeets, 'share', messages),
            totals.letters - totals.notJudged,
          ),
        )),
    ...(step === undefined ? [] : theme.lines(step)),
    ...(worst
      ? suggestion(messages.report.lookCloser, `${command} check ${pastedName(worst.file)}`, theme)
      : []),
  ];
}

/** The last lines of every run: where the letters stand, and what to do next. */
export function closing(
  report: Report,
  command: string,
  messages: Messages,
  theme: Theme,
): string[] {
  const [only, ...others] = report.letters;
  return only && others.length === 0
    ? closingOfOne(only, messages, theme)
    : closingOfMany(report, command, messages, theme);
}
