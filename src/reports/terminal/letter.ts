import type { JudgedLetter, UnjudgedLetter, UnreadLetter } from '../../letter/assess.ts';
import type { Selection } from '../../letter/attention.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Norm } from '../../norm/norm.ts';
import { remarksOn } from '../saying.ts';
import { criteriaTable } from './criteria.ts';
import { ownNorm } from './own-norm.ts';
import { quote } from './quote.ts';
import type { Theme } from './theme.ts';

const INDENT = '  ';
const DEEPER = '    ';

/** Findings grouped by paragraph, each sentence quoted once with all its marks. */
function findings(
  letter: JudgedLetter | UnjudgedLetter,
  { sentences, times, left }: Selection,
  messages: Messages,
  theme: Theme,
): string[] {
  if (letter.findings.length === 0) return ['', INDENT + messages.report.noFindings];
  const lines: string[] = [];
  let paragraph: number | undefined;
  for (const { context, findings: remarks } of sentences) {
    const place = remarks[0]?.place;
    if (!place) continue;
    lines.push('');
    if (place.block !== paragraph) {
      lines.push(...theme.lines(messages.place(place), INDENT).map(theme.strong));
      paragraph = place.block;
    }
    const marks = remarks
      .flatMap(({ spans }) => spans)
      .map(({ start, end }) => ({ start: start - context.start, end: end - context.start }))
      .filter(({ start, end }) => end - start < context.text.length);
    lines.push(...quote(context.text, marks, DEEPER, theme));
    for (const { rule, text } of remarksOn(remarks, messages, times)) {
      lines.push(...theme.lines(`${rule}: ${text}`, `${DEEPER}${theme.bullet} `));
    }
  }
  if (left > 0) {
    const more = messages.report.moreFindings(
      letter.findings.length - left,
      letter.findings.length,
    );
    lines.push('', ...theme.lines(more, INDENT));
  }
  return lines;
}

/** What the reader of the report must know before the rest. */
const warnings = (letter: JudgedLetter | UnjudgedLetter, messages: Messages, theme: Theme) =>
  [
    ...letter.warnings.map(messages.readWarning),
    ...(letter.blanks > 0 ? [messages.report.blanks(letter.blanks)] : []),
  ].flatMap((warning) => theme.lines(warning, `${INDENT}! `));

/** The first lines of a letter: its name, and what it is worth. */
function heading(
  letter: { readonly file: string },
  outcome: 'meets' | 'nearly' | 'fails' | 'not-judged',
  says: string,
  theme: Theme,
): string[] {
  return [
    ...theme.lines(letter.file).map(theme.strong),
    theme.band[outcome](`${INDENT}${theme.sign[outcome]} ${says}`),
  ];
}

/** A letter with a verdict, in full. */
export function judgedLetter(
  letter: JudgedLetter,
  norm: Norm,
  selection: Selection,
  messages: Messages,
  theme: Theme,
): string[] {
  const { words = 0, sentences = 0 } = letter.measures;
  return [
    ...heading(letter, letter.verdict.band, messages.report.meetsNorm[letter.verdict.band], theme),
    theme.faint(INDENT + messages.report.size(words, sentences, letter.pages)),
    ...warnings(letter, messages, theme),
    '',
    ...criteriaTable(letter.verdict.criteria, norm, messages, theme).map((line) => INDENT + line),
    ...ownNorm(norm, messages, theme, INDENT),
    ...findings(letter, selection, messages, theme),
  ];
}

/** A letter without a verdict, with the reason and what to do. */
export function letterNotJudged(
  letter: UnjudgedLetter | UnreadLetter,
  selection: Selection,
  messages: Messages,
  theme: Theme,
): string[] {
  const { problem, remedy } = messages.unreadable(letter.reason);
  return [
    ...heading(letter, 'not-judged', messages.notJudged, theme),
    ...theme.lines(problem, DEEPER),
    ...theme.lines(remedy, DEEPER),
    ...(letter.status === 'not-judged' && letter.findings.length > 0
      ? [...warnings(letter, messages, theme), ...findings(letter, selection, messages, theme)]
      : []),
  ];
}
