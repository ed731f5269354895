import type { CouncilSummary } from '../../inventory/council.ts';
import type { InventoryContext } from '../inventory/format.ts';
import { trendLines } from '../inventory/trend.ts';
import { plainReport } from '../terminal/plain.ts';
import { themeFor } from '../terminal/theme.ts';
import { wrap } from '../terminal/wrap.ts';
import { councilText, type Section, shownTrend } from './text.ts';

/** The page as text. */
export function renderTerminal(summary: CouncilSummary, context: InventoryContext): string {
  const theme = themeFor(context.terminal);
  const text = councilText(summary, context.messages);
  const section = ({ heading, paragraphs }: Section): string[] => [
    theme.strong(heading),
    ...paragraphs.flatMap((paragraph) => wrap(paragraph, theme.columns)),
    '',
  ];
  const lists = text.groups.lists.flatMap(({ heading, items }) => [
    ...wrap(heading, theme.columns),
    ...items.flatMap(({ name, figure, size }) =>
      wrap(`${figure} ${name} (${size})`, theme.columns, '  '),
    ),
    '',
  ]);
  const { heading, paragraphs } = text.progress;
  const lines = [
    theme.strong(text.title),
    text.subtitle,
    '',
    ...(text.figure
      ? wrap(`${text.figure.share} ${text.figure.says}.`, theme.columns).map(theme.strong)
      : []),
    ...text.summary.flatMap((paragraph) => wrap(paragraph, theme.columns)),
    '',
    ...section({ heading, paragraphs }),
    ...trendLines(shownTrend(summary), context),
    '',
    ...section(text.groups),
    ...lists,
    ...text.sections.flatMap(section),
    ...wrap(text.made, theme.columns).map(theme.faint),
  ];
  return plainReport(`${lines.join('\n')}\n`, context.terminal.unicode);
}
