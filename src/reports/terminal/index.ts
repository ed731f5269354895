import type { Messages } from '../../messages/messages.ts';
import type { Report } from '../report.ts';
import { judgedLetter, letterNotJudged } from './letter.ts';
import { closing, overview } from './overview.ts';
import { type TerminalAbilities, themeFor } from './theme.ts';
import { wrap } from './wrap.ts';

export interface TerminalOptions extends TerminalAbilities {
  /** Show every finding of every letter. */
  readonly all: boolean;
}

/** Typographic signs as a terminal without Unicode shows them; letters stay as they are. */
const inAscii = (text: string) =>
  text
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/→/gu, '->')
    .replace(/[·•–—]/gu, '-');

/** With more letters than this, each gets a few lines instead of its findings. */
const MOST_LETTERS_IN_FULL = 3;

/** Sentences quoted for a letter by itself, and for one among a few. */
const SENTENCES_OF_ONE = 6;
const SENTENCES_OF_SOME = 3;

/** The report for a person at a terminal. */
export function renderTerminal(
  report: Report,
  messages: Messages,
  { all, ...abilities }: TerminalOptions,
): string {
  const theme = themeFor(abilities);
  const { letters } = report;
  const most = all ? Infinity : letters.length === 1 ? SENTENCES_OF_ONE : SENTENCES_OF_SOME;
  const inFull = all || letters.length <= MOST_LETTERS_IN_FULL;
  const body = inFull
    ? letters.flatMap((letter) => [
        ...(letter.status === 'judged'
          ? judgedLetter(letter, report.norm, most, messages, theme)
          : letterNotJudged(letter, most, messages, theme)),
        '',
      ])
    : [...overview(report, messages, theme), ''];
  const rule = letters
    .flatMap((letter) => (letter.status === 'unreadable' ? [] : letter.findings))
    .at(0)?.rule;
  const end = [
    ...(inFull && rule ? wrap(messages.report.explainRules(rule), theme.columns) : []),
    ...(letters.length > 1 ? closing(report, messages, theme) : []),
    ...((report.unusedWords ?? []).length > 0
      ? wrap(messages.config.unusedWords(report.unusedWords ?? []), theme.columns)
      : []),
    ...(report.totals.letters > report.totals.notJudged
      ? wrap(messages.report.whatTheNormIs, theme.columns).map(theme.faint)
      : []),
  ];
  const text = `${[...body, ...end].join('\n')}\n`;
  return abilities.unicode ? text : inAscii(text);
}
