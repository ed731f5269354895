import type { ChangedLetter } from '../../inventory/compare.ts';
import type { Messages } from '../../messages/messages.ts';
import { plainReport } from '../terminal/plain.ts';
import { type Theme, themeFor } from '../terminal/theme.ts';
import { wrap } from '../terminal/wrap.ts';
import { conclusionOf } from './conclusion.ts';
import type { ComparisonFormat, InventoryContext, NamedComparison } from './format.ts';
import { comparisonPage } from './html/comparison.ts';
import { percent, range } from './percent.ts';

/** Goes up when a reader of a comparison as JSON would have to change. */
const COMPARISON_SCHEMA = 'helder-comparison/1';

/** Letters that are shown of each kind; all are in JSON. */
const MOST_LETTERS = 15;

function changedLetters(
  head: string,
  letters: readonly ChangedLetter[],
  { bands, inventory }: Messages,
  theme: Theme,
): string[] {
  if (letters.length === 0) return [];
  return [
    theme.strong(head),
    ...letters
      .slice(0, MOST_LETTERS)
      .map(({ file, from, to }) => `  ${file}: ${bands[from]} > ${bands[to]}`),
    ...(letters.length > MOST_LETTERS
      ? [theme.faint(`  ${inventory.moreLetters(letters.length - MOST_LETTERS)}`)]
      : []),
    '',
  ];
}

function renderTerminal(named: NamedComparison, { messages, terminal }: InventoryContext): string {
  const { from, to, comparison } = named;
  const theme = themeFor(terminal);
  const words = messages.inventory.comparison;
  const { before, after, improved, fellBack } = comparison;
  const { difference, conclusion, notes } = conclusionOf(named, messages);
  const row = (name: string, share: typeof before) =>
    `${name.padEnd(Math.max(from.length, to.length))}  ${percent(share.share).padStart(4)}  (${range(share)}, ${messages.inventory.judged(share.judged)})`;
  const lines = [
    row(from, before),
    row(to, after),
    '',
    ...wrap(difference, theme.columns).map(theme.strong),
    ...wrap(conclusion, theme.columns),
    '',
    ...notes.flatMap((note) => wrap(note, theme.columns)),
    '',
    ...changedLetters(words.improved(improved.length), improved, messages, theme),
    ...changedLetters(words.fellBack(fellBack.length), fellBack, messages, theme),
  ];
  return plainReport(`${lines.join('\n').trimEnd()}\n`, terminal.unicode);
}

/** The formats of `helder compare`, by name. */
export const COMPARISON_FORMATS = {
  terminal: { extension: 'txt', render: renderTerminal },
  json: {
    extension: 'json',
    render: ({ from, to, comparison }) =>
      `${JSON.stringify({ schema: COMPARISON_SCHEMA, from, to, comparison }, null, 2)}\n`,
  },
  html: comparisonPage,
} as const satisfies Readonly<Record<string, ComparisonFormat>>;
