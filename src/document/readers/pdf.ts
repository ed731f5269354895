import type { Block, RawDocument, ReadWarning } from '../model.ts';
import type { Reader } from '../read.ts';
import { UnreadableError } from '../unreadable.ts';
import { fold } from './fold.ts';
import { blocksOf } from './pdf/blocks.ts';
import { joinFlow } from './pdf/flow.ts';
import type { Page } from './pdf/layout.ts';
import { withPdf } from './pdf/open.ts';
import { readPage } from './pdf/page.ts';
import { layOut } from './pdf/parts.ts';
import { propertiesOf } from './pdf/properties.ts';

/** No letter has more pages with its annexes, and reading them takes longer than anybody waits. */
const MOST_PAGES = 500;

/** Pages with a picture and, on average, fewer characters than this are a scan. */
const FEWEST_CHARACTERS = 100;

const charactersOf = (page: Page): number =>
  page.runs.reduce((sum, run) => sum + run.text.replace(/\s/g, '').length, 0);

function checkForText(pages: readonly Page[]): void {
  const characters = pages.reduce((sum, page) => sum + charactersOf(page), 0);
  const pictured = pages.some((page) => page.pictured);
  if (pictured && characters < FEWEST_CHARACTERS * pages.length) {
    throw new UnreadableError({ code: 'scan', pages: pages.length });
  }
  if (characters === 0) throw new UnreadableError({ code: 'no-text' });
}

const numbersOf = (pages: readonly Page[], has: (page: Page) => boolean): number[] =>
  pages.filter(has).map((page) => page.number);

function warningsOf(pages: readonly Page[]): ReadWarning[] {
  const without = numbersOf(pages, (page) => page.pictured && charactersOf(page) === 0);
  const covered = numbersOf(pages, (page) => page.covered);
  return [
    ...(without.length > 0 ? [{ code: 'pages-without-text', pages: without } as const] : []),
    ...(covered.length > 0 ? [{ code: 'covered-text', pages: covered } as const] : []),
  ];
}

/** Stamps and watermarks stand across the letter; they are kept, but apart from it. */
const turnedBlocks = (pages: readonly Page[]): Block[] =>
  pages.flatMap((page) =>
    page.turned.flatMap((run): Block[] => {
      const folded = fold([{ text: run.text }]);
      return folded
        ? [{ kind: 'header', text: folded.text, anchors: [{ offset: 0, page: page.number }] }]
        : [];
    }),
  );

/**
 * Reads a PDF: lines, paragraphs, headings, lists, tables, footnotes, headers and footers are
 * rebuilt from where the text stands and how it is set.
 *
 * @throws UnreadableError `corrupt`, `encrypted`, `scan` or `no-text`
 */
export const readPdf: Reader = async (bytes): Promise<RawDocument> => {
  const { pages, properties } = await withPdf(bytes, async (pdf, { OPS }) => {
    if (pdf.numPages > MOST_PAGES) {
      const reason = { code: 'too-many-pages', pages: pdf.numPages, most: MOST_PAGES } as const;
      throw new UnreadableError(reason);
    }
    const read: Page[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      read.push(await readPage(await pdf.getPage(number), OPS));
    }
    return { pages: read, properties: await propertiesOf(pdf) };
  });
  checkForText(pages);
  const { parts, body } = layOut(pages);
  return {
    format: 'pdf',
    blocks: [...blocksOf(joinFlow(parts), body), ...turnedBlocks(pages)],
    pages: pages.length,
    properties,
    warnings: warningsOf(pages),
  };
};
