import type { Assessment } from '../../letter/assess.ts';
import { type Attention, type Selection, selectSentences } from '../../letter/attention.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Report } from '../report.ts';
import { judgedLetter, letterNotJudged } from './letter.ts';
import { closing, overview } from './overview.ts';
import { ownNorm } from './own-norm.ts';
import { suggestion } from './suggestion.ts';
import { type TerminalAbilities, themeFor } from './theme.ts';

export interface TerminalOptions extends TerminalAbilities {
  /** Show every finding of every letter. */
  readonly all: boolean;
  /** What a person types to run helder: `helder`, or `npm start --` in a checkout. */
  readonly command: string;
}

/** With more letters than this, each gets a few lines instead of its findings. */
const MOST_LETTERS_IN_FULL = 3;

/** What is shown of a letter by itself, and of one among a few: about a screen, and half of one. */
const FOR_ONE: Attention = { sentences: 6, findings: 20 };
const FOR_SOME: Attention = { sentences: 3, findings: 10 };

/** What is shown of a letter; nothing of one that could not be read. */
const selectionOf = (letter: Assessment, fits: Attention | undefined): Selection =>
  selectSentences(letter.status === 'unreadable' ? [] : letter.findings, fits);

/** The report for a person at a terminal. */
export function renderTerminal(
  report: Report,
  messages: Messages,
  { all, command, ...abilities }: TerminalOptions,
): string {
  const theme = themeFor(abilities);
  const { letters } = report;
  const inFull = all || letters.length <= MOST_LETTERS_IN_FULL;
  const fits = all ? undefined : letters.length === 1 ? FOR_ONE : FOR_SOME;
  const shown = inFull
    ? letters.map((letter) => ({ letter, selection: selectionOf(letter, fits) }))
    : [];
  const body = inFull
    ? shown.flatMap(({ letter, selection }) => [
        ...(letter.status === 'judged'
          ? judgedLetter(letter, report.norm, selection, messages, theme)
          : letterNotJudged(letter, selection, messages, theme)),
        '',
      ])
    : [...overview(report, messages, theme), ''];
  const rule = shown
    .flatMap(({ selection }) => selection.sentences)
    .at(0)
    ?.findings.at(0)?.rule;
  const notes = [
    ...(rule
      ? suggestion(
          messages.report.explainRules,
          `${command} ${messages.terminal.explainCommand} ${rule}`,
          theme,
        )
      : []),
    ...((report.unusedWords ?? []).length > 0
      ? theme.lines(messages.config.unusedWords(report.unusedWords ?? []))
      : []),
    ...(report.ownRules ? theme.lines(messages.config.ownRules(report.ownRules)) : []),
    ...(report.accepted ? theme.lines(messages.config.accepted(report.accepted)) : []),
    ...(inFull ? [] : ownNorm(report.norm, messages, theme)),
    ...(report.redacted ? theme.lines(messages.reports.redacted) : []),
    ...(report.totals.letters > report.totals.notJudged
      ? theme.lines(messages.report.whatTheNormIs).map(theme.faint)
      : []),
  ];
  const last = closing(report, command, messages, theme);
  const gap = notes.length > 0 && last.length > 0 ? [''] : [];
  return `${[...body, ...notes, ...gap, ...last].join('\n')}\n`;
}
