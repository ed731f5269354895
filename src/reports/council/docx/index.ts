import type { CouncilSummary } from '../../../inventory/council.ts';
import type { Messages } from '../../../messages/messages.ts';
import { capitalised } from '../../../messages/phrases.ts';
import { percent, range } from '../../inventory/percent.ts';
import { markedName } from '../../inventory/trend-notes.ts';
import { councilText, type RankedList, type Section, shownTrend } from '../text.ts';
import { bar } from './bar.ts';
import { docxOf } from './package.ts';
import { paragraph, type Row, run, table } from './parts.ts';

/** Between the margins of A4, in twentieths of a point. */
const WIDTH = 9638;

const ACCENT = '154273';

const sectionXml = ({ heading, paragraphs }: Section): string =>
  paragraph(run(heading), 'Heading1') + paragraphs.map((text) => paragraph(run(text))).join('');

/** Each measurement as a row with its bar. */
function trendTable(summary: CouncilSummary, messages: Messages): string {
  const { points, target } = shownTrend(summary);
  const { council: words, columns } = messages.inventory;
  const widths = { name: 1500, bar: 5300, share: 1200, between: 1638 };
  const cell = (text: string, width: number, bold = false, align?: 'right') => ({
    width,
    content: paragraph(run(text, { bold }), 'Cell', align),
  });
  const head = (text: string, width: number, align?: 'right') => ({
    width,
    content: paragraph(run(text), 'Small', align),
  });
  const rows = points.map((point): Row => {
    const { share } = point;
    return {
      cells: [
        cell(markedName(point), widths.name),
        {
          width: widths.bar,
          content: share
            ? bar(share.share, target.share, widths.bar - 120, 170)
            : paragraph('', 'Tiny'),
        },
        cell(share ? percent(share.share) : '-', widths.share, true, 'right'),
        cell(share ? range(share) : '', widths.between, false, 'right'),
      ],
    };
  });
  return table([
    {
      isHead: true,
      cells: [
        head(words.period, widths.name),
        head(messages.html.target(percent(target.share)), widths.bar, 'right'),
        head(capitalised(columns.meets), widths.share, 'right'),
        head(capitalised(columns.between), widths.between, 'right'),
      ],
    },
    ...rows,
  ]);
}

const rankedXml = ({ heading, items }: RankedList, target: number): string =>
  paragraph(run(heading), 'Heading2') +
  items
    .map(
      ({ name, figure, size, group }) =>
        paragraph(
          `${run(`${figure}  `, { bold: true, color: ACCENT })}${run(name, { bold: true })}${run(`  (${size})`, { size: 16, color: '566173' })}`,
          'Cell',
        ) + bar(group.share.share, target, WIDTH / 2 - 400, 120),
    )
    .join('');

/** The page for the council as a Word file of one side of A4. */
export function renderDocx(summary: CouncilSummary, messages: Messages): Uint8Array {
  const text = councilText(summary, messages);
  const { byLetter } = summary.totals;
  const half = WIDTH / 2;
  const lines = text.summary.map((line) => paragraph(run(line))).join('');
  const headline = text.figure
    ? table([
        {
          cells: [
            {
              width: 3900,
              content:
                paragraph(run(text.figure.share, { bold: true, size: 88, color: ACCENT }), 'Cell') +
                paragraph(run(text.figure.says, { bold: true }), 'Cell'),
            },
            {
              width: WIDTH - 3900,
              content: `${byLetter ? bar(byLetter.share, summary.target.share, WIDTH - 4020, 300) : ''}${lines}`,
            },
          ],
        },
      ])
    : lines;
  const { groups, progress } = text;
  const body = [
    paragraph(run(text.title), 'Title'),
    paragraph(run(text.subtitle), 'Subtitle'),
    headline,
    sectionXml(progress),
    trendTable(summary, messages),
    paragraph(run(groups.heading), 'Heading1'),
    ...(groups.lists.length > 0
      ? [
          table([
            {
              cells: groups.lists.map((list) => ({
                width: half,
                content: rankedXml(list, summary.target.share),
              })),
            },
          ]),
        ]
      : []),
    ...groups.paragraphs.map((each) =>
      paragraph(run(each), groups.lists.length > 0 ? 'Small' : undefined),
    ),
    ...text.sections.map(sectionXml),
    paragraph(run(text.made), 'Small'),
  ].join('');
  return docxOf(body, {
    title: `${text.title} ${text.subtitle}`,
    language: messages.language === 'nl' ? 'nl-NL' : 'en-GB',
    date: summary.date,
  });
}
