import type {
  PDFPageProxy,
  TextItem,
  TextMarkedContent,
} from 'pdfjs-dist/types/src/display/api.js';
import { coversOf, uncovered } from './covers.ts';
import { type Matrix, type Operators, times } from './graphics-state.ts';
import type { Page, Run } from './layout.ts';
import { mode } from './layout.ts';
import { type Widths, widthsOf } from './printed.ts';
import { drawingOf } from './rules.ts';

interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
}

const BOLD = /bold|black|heavy|demi|semibd/i;
const ITALIC = /italic|oblique/i;

/** Weight and slope of a font, from the name that the PDF gives it. */
function faceOf(page: PDFPageProxy, fontName: string): Face {
  if (!page.commonObjs.has(fontName)) return { bold: false, italic: false };
  const font: { name?: string; bold?: boolean; italic?: boolean } = page.commonObjs.get(fontName);
  const name = font.name ?? '';
  return {
    bold: font.bold === true || BOLD.test(name),
    italic: font.italic === true || ITALIC.test(name),
  };
}

/** A rough width of the white space at the ends of a run, which its own width includes. */
const SPACE_EM = 0.25;

/** Letters that fonts with a Mac encoding show right and hand over wrong. */
const MAC_LETTERS: Readonly<Record<string, string>> = {
  ˆ: 'ö',
  Î: 'ë',
  Ô: 'ï',
  È: 'é',
  Ë: 'è',
  '¸': 'ü',
};

/** "coˆperatie": inside a word of small letters those characters cannot be what was meant. */
const withMacLetters = (text: string): string =>
  text.replace(/(?<=\p{Ll})[ˆÎÔÈË¸](?=\p{Ll})/gu, (wrong) => MAC_LETTERS[wrong] ?? wrong);

function runOf(item: TextItem, placed: Matrix, face: Face, widths: Widths | undefined): Run {
  const size = Math.hypot(placed[2], placed[3]);
  const text = withMacLetters(item.str.trim());
  const before = item.str.length - item.str.trimStart().length;
  const after = item.str.length - item.str.trimEnd().length;
  const spaces = (count: number): number =>
    Math.min(count * SPACE_EM * size, item.width * (count / item.str.length));
  return {
    text,
    x: placed[4] + spaces(before),
    right: placed[4] + item.width - spaces(after),
    y: placed[5],
    size,
    font: item.fontName,
    ...face,
    ...(widths && { widths }),
  };
}

/** Text printed twice, a hair apart, to make it look bold or give it a shadow. */
const isEcho = (a: Run, b: Run): boolean =>
  a.text === b.text && Math.abs(a.x - b.x) < a.size * 0.12 && Math.abs(a.y - b.y) < a.size * 0.12;

function withoutEchoes(runs: readonly Run[]): Run[] {
  const kept = new Map<string, Run[]>();
  return runs.filter((run) => {
    const same = kept.get(run.text) ?? [];
    if (same.some((other) => isEcho(other, run))) return false;
    kept.set(run.text, [...same, run]);
    return true;
  });
}

/** Sizes of OCR this much apart, as a share, are one size. */
const OCR_SPREAD = 0.18;

/** OCR guesses the size of each line a little differently: close sizes become the usual one. */
function evenSizes(runs: readonly Run[]): Run[] {
  const usual = mode(
    runs.map((run) => [run.size, run.text.length]),
    1,
  );
  return runs.map((run) =>
    usual !== undefined && Math.abs(run.size - usual) < OCR_SPREAD * usual
      ? { ...run, size: usual }
      : run,
  );
}

const isText = (item: TextItem | TextMarkedContent): item is TextItem => 'str' in item;

const isUpright = (placed: Matrix): boolean =>
  placed[0] > 0 && Math.abs(placed[1]) < 0.05 * placed[0];

/** Reads where text and drawn lines stand on a page. */
export async function readPage(page: PDFPageProxy, ops: Operators): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 });
  const base = viewport.transform as unknown as Matrix;
  const operators = await page.getOperatorList();
  const content = await page.getTextContent({ disableNormalization: true });
  const widths = widthsOf(operators, ops);
  const runs: Run[] = [];
  const turned: Run[] = [];
  for (const item of content.items) {
    if (!isText(item) || !item.str.trim()) continue;
    const placed = times(base, item.transform as unknown as Matrix);
    const run = runOf(item, placed, faceOf(page, item.fontName), widths.get(item.fontName));
    if (!(run.size > 0.5) || !Number.isFinite(run.x + run.right + run.y)) continue;
    (isUpright(placed) ? runs : turned).push(run);
  }
  const { pictured, overlaid, horizontals, verticals } = drawingOf(
    operators,
    ops,
    base,
    viewport.width * viewport.height,
  );
  const seen = uncovered(withoutEchoes(runs), coversOf(operators, ops, base));
  page.cleanup();
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    runs: pictured && overlaid ? evenSizes(seen.runs) : seen.runs,
    turned,
    covered: seen.covered,
    horizontals,
    verticals,
    pictured,
  };
}
