import type { Assessment } from '../../letter/assess.ts';
import { type Attention, type Selection, selectSentences } from '../../letter/attention.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Report } from '../report.ts';
import { judgedLetter, letterNotJudged } from './letter.ts';
import { closing, overview } from './overview.ts';
import { ownNorm } from './own-norm.ts';
import { suggestion } from './suggestion.ts';
import { type TerminalAbilities, themeFor } from './theme.ts';
import { wrap } from './wrap.ts';

export interface TerminalOptions extends TerminalAbilities {
  /** Show every finding of every letter. */
  readonly all: boolean;
  /** What a person types to run helder: `helder`, or `npm start --` in a checkout. */
  readonly command: string;
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
  const end = [
    ...(rule ? suggestion(messages.report.explainRules, `${command} uitleg ${rule}`, theme) : []),
    ...(letters.length > 1 ? closing(report, command, messages, theme) : []),
    ...((report.unusedWords ?? []).length > 0
      ? wrap(messages.config.unusedWords(report.unusedWords ?? []), theme.columns)
      : []),
    ...(report.ownRules ? wrap(messages.config.ownRules(report.ownRules), theme.columns) : []),
    ...(report.redacted ? wrap(messages.reports.redacted, theme.columns) : []),
    ...(inFull ? [] : ownNorm(report.norm, messages, theme)),
    ...(report.totals.letters > report.totals.notJudged
      ? wrap(messages.report.whatTheNormIs, theme.columns).map(theme.faint)
      : []),
  ];
  const text = `${[...body, ...end].join('\n')}\n`;
  return abilities.unicode ? text : inAscii(text);
}
