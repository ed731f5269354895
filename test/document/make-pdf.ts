import PDFDocument from 'pdfkit';

type Canvas = InstanceType<typeof PDFDocument>;

/** A piece of text on a page: where its baseline box starts and how it is set. */
export interface Print {
  readonly text: string;
  readonly x?: number;
  readonly y?: number;
  /** Width of the column in which the text wraps. */
  readonly width?: number;
  readonly size?: number;
  readonly font?: 'Helvetica' | 'Helvetica-Bold' | 'Helvetica-Oblique' | 'Times-Roman';
  readonly spacing?: number;
  readonly align?: 'left' | 'justify';
  /** Degrees, against the clock. */
  readonly turn?: number;
}

const LEFT = 72;
const WIDTH = 400;
const SIZE = 10;

/** Prints text on the page: every line break in it is a line break on paper. */
export function print(canvas: Canvas, print: Print | string): void {
  const { text, x, y, width, size, font, spacing, align, turn }: Print =
    typeof print === 'string' ? { text: print } : print;
  canvas.font(font ?? 'Helvetica').fontSize(size ?? SIZE);
  if (turn) canvas.save().rotate(turn, { origin: [x ?? LEFT, y ?? LEFT] });
  canvas.text(text, x ?? LEFT, y, {
    width: width ?? WIDTH,
    ...(spacing !== undefined && { characterSpacing: spacing }),
    ...(align && { align }),
  });
  if (turn) canvas.restore();
}

/** Prints lines below each other from `y` on, each where it is told to, 12 points apart. */
export function printLines(
  canvas: Canvas,
  lines: readonly string[],
  { x = LEFT, y = LEFT, leading = 12, ...rest }: Omit<Print, 'text'> & { leading?: number } = {},
): void {
  lines.forEach((text, index) => {
    print(canvas, { ...rest, text, x, y: y + index * leading, width: 1000 });
  });
}

/** The bytes of a PDF on A4 of which `draw` draws the pages; the first page is there already. */
export function makePdf(
  draw: (canvas: Canvas) => void,
  options: ConstructorParameters<typeof PDFDocument>[0] = {},
): Promise<Uint8Array> {
  const canvas = new PDFDocument({ size: 'A4', margin: 0, ...options });
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    canvas.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    canvas.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    canvas.on('error', reject);
    draw(canvas);
    canvas.end();
  });
}
