import type { DeviatingCopy, Field } from '../../bulk/deviations.ts';
import type { Template } from '../../bulk/template.ts';
import { asText, BLOCK_START } from '../../bulk/words.ts';
import { selectSentences } from '../../letter/attention.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Norm } from '../../norm/norm.ts';
import { judgedLetter, letterNotJudged } from '../terminal/letter.ts';
import { plainReport } from '../terminal/plain.ts';
import { type TerminalAbilities, type Theme, themeFor } from '../terminal/theme.ts';
import { wrap } from '../terminal/wrap.ts';
import type { BulkReport, CheckedBulkLetter } from './report.ts';

/** Deviating copies that are shown of one letter; all are in JSON. */
const MOST_COPIES = 20;

/** How much of the check is shown of each letter. */
const ATTENTION = { sentences: 3, findings: 10 };

/** A field as it stands in a template: its number between guillemets. */
const fieldMark = (number: number) => `«${number + 1}»`;

/** The text of a template, block by block, with its fields numbered. */
export function templateText({ parts }: Template): string[] {
  const words = parts.flatMap((part) =>
    part.kind === 'fixed' ? part.words : [fieldMark(part.number)],
  );
  const blocks: string[][] = [];
  for (const word of words) {
    if (word === BLOCK_START || blocks.length === 0) blocks.push([]);
    if (word !== BLOCK_START) blocks.at(-1)?.push(word);
  }
  return blocks.filter(({ length }) => length > 0).map(asText);
}

const fieldLine = ({ number, kind, examples, empty }: Field, { bulk }: Messages): string =>
  `${fieldMark(number)}  ${bulk.kinds[kind]}: ${[
    ...examples.map((example) => `‘${example}’`),
    ...(empty > 0 ? [bulk.emptyIn(empty)] : []),
  ].join(', ')}`;

function deviating(copies: readonly DeviatingCopy[], messages: Messages, theme: Theme): string[] {
  const { bulk } = messages;
  if (copies.length === 0) return [bulk.allAlike, ''];
  return [
    ...wrap(bulk.deviating(copies.length), theme.columns).map(theme.band.fails),
    ...copies
      .slice(0, MOST_COPIES)
      .flatMap(({ file, deviations }) => [
        `  ${file}`,
        ...deviations.flatMap((deviation) =>
          wrap(bulk.deviation(deviation), theme.columns, `    ${theme.bullet} `),
        ),
      ]),
    ...(copies.length > MOST_COPIES ? [bulk.moreCopies(copies.length - MOST_COPIES)] : []),
    '',
  ];
}

function bulkLetter(
  letter: CheckedBulkLetter,
  norm: Norm,
  showsTemplate: boolean,
  messages: Messages,
  theme: Theme,
): string[] {
  const { copies, files, template, fields, assessment } = letter;
  const { bulk } = messages;
  const selection = selectSentences(
    assessment.status === 'unreadable' ? [] : assessment.findings,
    ATTENTION,
  );
  return [
    ...wrap(bulk.head(copies, files.length, files[0] ?? ''), theme.columns).map(theme.strong),
    '',
    ...(showsTemplate
      ? [
          ...templateText(template).flatMap((block) =>
            wrap(block, theme.columns - 4).map((line) => `  │ ${line}`),
          ),
          '',
        ]
      : []),
    ...(fields.length > 0
      ? [
          bulk.fields,
          ...fields.flatMap((field) => wrap(fieldLine(field, messages), theme.columns, '  ')),
          '',
        ]
      : []),
    ...deviating(letter.deviating, messages, theme),
    ...(assessment.status === 'judged'
      ? judgedLetter(assessment, norm, selection, messages, theme)
      : letterNotJudged(assessment, selection, messages, theme)),
    '',
  ];
}

/** Bulk letters for a person at a terminal. */
export function renderBulk(
  report: BulkReport,
  messages: Messages,
  options: TerminalAbilities & { readonly template: boolean },
): string {
  const theme = themeFor(options);
  const { letters, others, unreadable, from, norm, missingColumns = [] } = report;
  const { bulk } = messages;
  const lines = [
    ...letters.flatMap((letter) => bulkLetter(letter, norm, options.template, messages, theme)),
    ...(missingColumns.length > 0
      ? [...wrap(bulk.missingColumns(missingColumns), theme.columns).map(theme.band.fails), '']
      : []),
    ...wrap(bulk.totals(letters.length, others, from), theme.columns).map(theme.strong),
    ...(unreadable.length > 0
      ? wrap(bulk.unreadable(unreadable.map(({ file }) => file)), theme.columns)
      : []),
  ];
  return plainReport(`${lines.join('\n')}\n`, options.unicode);
}
