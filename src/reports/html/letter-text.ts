import type { Block, BlockKind, Document } from '../../document/model.ts';
import { placeOf } from '../../document/place.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Finding } from '../../rules/finding.ts';
import type { RuleId } from '../../rules/index.ts';
import { kindOf } from './finding-kind.ts';
import { findingId, markId } from './ids.ts';
import { type Segment, segmentsOf } from './marks.ts';
import { type Html, html } from './markup.ts';

/** A finding with its number in the letter, from 1. */
export interface Numbered {
  readonly number: number;
  readonly finding: Finding;
}

/** What a person sees who points at a mark. */
const titleOf = ({ number, finding }: Numbered, { rules }: Messages): string =>
  `${number}. ${finding.rule}: ${rules[finding.rule as RuleId](finding).problem}`;

/** A stretch of text with its marks around it, the widest outside. */
function markedText(
  { text, findings, styles }: Segment,
  byNumber: ReadonlyMap<number, Finding>,
): Html {
  const set = styles.reduce(
    (inner, style) => html`<span class="set-${style}">${inner}</span>`,
    html`${text}`,
  );
  return findings.toReversed().reduce((inner, number) => {
    const finding = byNumber.get(number);
    return finding
      ? html`<span class="mark ${kindOf(finding.rule)} ${finding.severity}" data-f="${number}">${inner}</span>`
      : inner;
  }, set);
}

/** The text of a block; a mark opens its finding. */
function textOf(
  letter: number,
  { text, marks }: Block,
  numbered: readonly Numbered[],
  messages: Messages,
): Html[] {
  const byNumber = new Map(numbered.map(({ number, finding }) => [number, finding]));
  const marked = numbered.map(({ number, finding }) => ({ number, spans: finding.spans }));
  return segmentsOf(text, marked, marks).map((segment) => {
    const inner = markedText(segment, byNumber);
    const [number] = segment.opens.toReversed();
    const finding = number === undefined ? undefined : byNumber.get(number);
    if (number === undefined || !finding) return inner;
    const title = titleOf({ number, finding }, messages);
    return html`<a id="${markId(letter, number)}" href="#${findingId(letter, number)}" data-opens="${segment.opens.join(' ')}" title="${title}">${inner}</a>`;
  });
}

/** Level of the heading above a letter, and the lowest that there is. */
const HEADING_ABOVE = 2;
const LOWEST_HEADING = 6;

/**
 * Levels of the headings of a letter, by their place among the blocks: below the heading above the
 * letter, and never more than one step deeper than the heading before.
 */
function headingLevels(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const headings = blocks.flatMap(({ kind, level = 1 }, at) =>
    kind === 'heading' ? [{ level, at }] : [],
  );
  const used = [...new Set(headings.map(({ level }) => level))].sort((a, b) => a - b);
  let last: number = HEADING_ABOVE;
  return new Map(
    headings.map(({ level, at }) => {
      last = Math.min(HEADING_ABOVE + 1 + used.indexOf(level), last + 1, LOWEST_HEADING);
      return [at, last];
    }),
  );
}

/** One block as it reads. */
function shownBlock(block: Block, text: readonly Html[], headingLevel: number): Html {
  const content = block.marker
    ? html`<span class="marker">${block.marker}</span> ${text}`
    : html`${text}`;
  switch (block.kind) {
    case 'heading':
      return html`<p class="block heading" role="heading" aria-level="${headingLevel}">${content}</p>`;
    case 'list-item':
      return html`<li class="block list-item depth-${Math.min(block.level ?? 1, 5)}">${content}</li>`;
    case 'quote':
      return html`<blockquote class="block quote">${content}</blockquote>`;
    default:
      return html`<p class="block ${block.kind}">${content}</p>`;
  }
}

/** Blocks of these kinds that follow each other belong together. */
const TOGETHER: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'list-item',
  'table-cell',
  'address',
  'reference-line',
  'signature',
  'footnote',
]);

interface Run {
  readonly kind: BlockKind;
  readonly page: number | undefined;
  readonly blocks: Html[];
}

const shownRun = ({ kind, blocks }: Run): Html => {
  if (kind === 'list-item') return html`<ul class="list">${blocks}</ul>`;
  return TOGETHER.has(kind) ? html`<div class="${kind}s">${blocks}</div>` : html`${blocks}`;
};

/** The blocks in runs of one kind on one page. */
function runsOf(document: Document, shown: readonly Html[]): Run[] {
  const runs: Run[] = [];
  document.blocks.forEach(({ kind }, at) => {
    const { page } = placeOf(document, at, 0);
    const block = shown[at];
    const last = runs.at(-1);
    if (!block) return;
    if (last?.kind === kind && last.page === page) last.blocks.push(block);
    else runs.push({ kind, page, blocks: [block] });
  });
  return runs;
}

/**
 * A letter as it reads, with its marks.
 *
 * @param letter its number in the report, from 1
 */
export function letterText(
  letter: number,
  document: Document,
  findings: readonly Finding[],
  messages: Messages,
): Html {
  const byBlock = new Map<number, Numbered[]>();
  findings.forEach((finding, at) => {
    const ofBlock = byBlock.get(finding.place.block) ?? [];
    byBlock.set(finding.place.block, [...ofBlock, { number: at + 1, finding }]);
  });
  const levels = headingLevels(document.blocks);
  const shown = document.blocks.map((block, at) => {
    const text = textOf(letter, block, byBlock.get(at) ?? [], messages);
    return shownBlock(block, text, levels.get(at) ?? LOWEST_HEADING);
  });
  let page: number | undefined;
  const runs = runsOf(document, shown).map((run) => {
    const turned = run.page !== undefined && page !== undefined && run.page !== page;
    page = run.page ?? page;
    return html`${turned && html`<p class="page-turn">${messages.html.page(run.page ?? 0)}</p>`}${shownRun(run)}`;
  });
  return html`<div class="paper" lang="nl">${runs}</div>`;
}
