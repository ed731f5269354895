import PDFDocument from 'pdfkit';
import { breakLines } from './lines.js';
import { footerLine, municipality } from './municipality.js';
import { runsOf } from './runs.js';
import { longDate } from './source.js';

/** @typedef {import('./source.js').Letter} Letter */
/** @typedef {import('./lines.js').Piece} Piece */

/* All sizes in points; A4 is 595 by 842. */
const LEFT = 71;
const RIGHT = 524;
const MARGIN_COLUMN = { left: 448, top: 270 };
const TOP_OF_NEXT_PAGE = 80;
const BOTTOM = 762;
const BODY = { size: 10.5, leading: 14.5 };
const NOTE = { size: 8, leading: 10.5 };
const SMALL = 7.5;
const BLUE = '#14527a';

/**
 * The letter as a PDF; the same letter always gives the same bytes. Not compressed, because
 * compressed bytes differ from one version of Node to the next.
 *
 * @param {Letter} letter
 * @returns {Promise<Uint8Array>}
 */
export async function toPdf(letter) {
  const { head } = letter;
  const has = (/** @type {import('./source.js').Feature} */ feature) =>
    head.features.includes(feature);
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    compress: false,
    lang: 'nl-NL',
    info: {
      Title: head.title,
      Author: `${municipality.name}, ${head.department}`,
      Subject: head.subject,
      CreationDate: new Date(`${head.date}T09:00:00Z`),
    },
  });
  const bytes = collect(pdf);
  const page = createPage(pdf, letter, {
    fonts: has('times') ? ['Times-Roman', 'Times-Bold'] : ['Helvetica', 'Helvetica-Bold'],
    right: has('margin-column') ? MARGIN_COLUMN.left - 20 : RIGHT,
    justified: has('hyphenation'),
  });

  drawLetterhead(page, head);
  if (has('margin-column')) drawColophon(page);
  page.y = 150;
  for (const line of head.recipient) page.line(line);
  page.y = 250;
  if (has('reference-table')) drawReferenceTable(page, head);
  else drawReferenceLines(page, head);
  page.y += 14;
  page.paragraph([{ text: `Onderwerp: ${head.subject}`, bold: true }]);
  page.y += 8;
  for (const node of letter.body) drawBlock(page, node);
  page.finish((number, count) => {
    if (has('running-header'))
      page.small(`${municipality.name} | kenmerk ${head.reference}`, LEFT, 30);
    page.small(footerLine, LEFT, 800);
    page.small(`Pagina ${number} van ${count}`, RIGHT - 50, 800);
  });
  pdf.end();
  return bytes;
}

/** @param {PDFKit.PDFDocument} pdf @returns {Promise<Uint8Array>} */
export async function collect(pdf) {
  /** @type {Uint8Array[]} */
  const chunks = [];
  for await (const chunk of pdf) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** @typedef {ReturnType<typeof createPage>} Page */

/**
 * A pen that fills pages from top to bottom, with footnotes at the foot of the page they are on.
 *
 * @param {PDFKit.PDFDocument} pdf
 * @param {Letter} letter
 * @param {{ fonts: readonly string[], right: number, justified: boolean }} look
 */
function createPage(pdf, letter, look) {
  const [regular = 'Helvetica', bold = 'Helvetica-Bold'] = look.fonts;
  const noteNumbers = [...letter.footnotes.keys()];
  const mark = (/** @type {string} */ id) => String(noteNumbers.indexOf(id) + 1);
  let bottom = BOTTOM;
  /** @type {import('./lines.js').Line[]} */
  let notes = [];

  const use = (/** @type {Piece} */ piece, /** @type {number} */ size) =>
    pdf.font(piece.bold ? bold : regular).fontSize(piece.raised ? size * 0.65 : size);

  const fitAt = (/** @type {number} */ left, /** @type {number} */ size) => ({
    width: look.right - left,
    hyphenate: look.justified,
    measure: (/** @type {Piece} */ piece) => use(piece, size).widthOfString(piece.text),
    mark,
  });

  const draw = (
    /** @type {import('./lines.js').Line} */ line,
    /** @type {number} */ left,
    /** @type {number} */ y,
    /** @type {number} */ size,
  ) => {
    const { width, measure } = fitAt(left, size);
    const spaces = line.pieces.reduce((sum, { text }) => sum + text.split(' ').length - 1, 0);
    const taken = line.pieces.reduce((sum, piece) => sum + measure(piece), 0);
    const wordSpacing = look.justified && !line.last && spaces > 0 ? (width - taken) / spaces : 0;
    let x = left;
    for (const piece of line.pieces) {
      // pdfkit drops a space at the start of a text, so that is made by hand.
      const text = piece.text.trimStart();
      const spaceBefore = text === piece.text ? 0 : measure({ ...piece, text: ' ' }) + wordSpacing;
      use(piece, size).text(text, x + spaceBefore, y, { lineBreak: false, wordSpacing });
      x += measure(piece) + wordSpacing * (piece.text.split(' ').length - 1);
    }
  };

  const drawNotes = () => {
    if (notes.length === 0) return;
    pdf
      .moveTo(LEFT, bottom + 2)
      .lineTo(LEFT + 120, bottom + 2)
      .lineWidth(0.5)
      .stroke('black');
    notes.forEach((line, index) => {
      draw(line, LEFT, bottom + 8 + index * NOTE.leading, NOTE.size);
    });
    notes = [];
  };

  const page = {
    pdf,
    right: look.right,
    y: 0,

    /** Starts a new page if less than `height` is left on this one. */
    ensure(/** @type {number} */ height) {
      if (page.y + height <= bottom) return;
      drawNotes();
      pdf.addPage();
      bottom = BOTTOM;
      page.y = TOP_OF_NEXT_PAGE;
    },

    /** One line of body text that is never broken. */
    line(/** @type {string} */ text, left = LEFT, isBold = false) {
      pdf.font(isBold ? bold : regular).fontSize(BODY.size);
      pdf.text(text, left, page.y, { lineBreak: false });
      page.y += BODY.leading;
    },

    paragraph(/** @type {readonly import('./runs.js').Run[]} */ runs, left = LEFT) {
      for (const line of breakLines(runs, fitAt(left, BODY.size))) {
        const added = line.pieces.flatMap(({ footnote }) => (footnote ? noteLines(footnote) : []));
        const noteHeight = added.length === 0 ? 0 : added.length * NOTE.leading + 12;
        page.ensure(BODY.leading + noteHeight);
        bottom -= noteHeight;
        notes.push(...added);
        draw(line, left, page.y, BODY.size);
        page.y += BODY.leading;
      }
    },

    small(
      /** @type {string} */ text,
      /** @type {number} */ x,
      /** @type {number} */ y,
      isBold = false,
    ) {
      pdf
        .font(isBold ? bold : regular)
        .fontSize(SMALL)
        .fillColor('black');
      pdf.text(text, x, y, { lineBreak: false });
    },

    /** Ends the last page, then goes over all pages for what stands on each. */
    finish(/** @type {(number: number, count: number) => void} */ onEach) {
      drawNotes();
      const { count } = pdf.bufferedPageRange();
      for (let index = 0; index < count; index++) {
        pdf.switchToPage(index);
        onEach(index + 1, count);
      }
    },
  };

  const noteLines = (/** @type {string} */ id) => {
    const runs = runsOf(letter.footnotes.get(id)?.children ?? []);
    return breakLines(
      [{ text: '', bold: false, footnote: id }, { text: ' ', bold: false }, ...runs],
      fitAt(LEFT, NOTE.size),
    );
  };

  return page;
}

/** @param {Page} page @param {import('mdast').RootContent} node */
function drawBlock(page, node) {
  switch (node.type) {
    case 'heading':
      page.y += 4;
      page.ensure(3 * BODY.leading);
      page.paragraph(runsOf(node.children, { bold: true }));
      page.y += 2;
      break;
    case 'paragraph':
      page.paragraph(runsOf(node.children));
      page.y += 8;
      break;
    case 'list':
      node.children.forEach((item, index) => {
        const [paragraph] = item.children;
        if (paragraph?.type !== 'paragraph') throw new Error('a list item is one paragraph');
        page.ensure(BODY.leading);
        const { y } = page;
        page.line(node.ordered ? `${index + 1}.` : '•', LEFT + 4);
        page.y = y;
        page.paragraph(runsOf(paragraph.children), LEFT + 20);
        page.y += 2;
      });
      page.y += 6;
      break;
    case 'table':
      drawTable(page, node);
      break;
    default:
      throw new Error(`no layout for ${node.type}`);
  }
}

/** @param {Page} page @param {import('mdast').Table} table */
function drawTable(page, table) {
  const { pdf } = page;
  const rows = table.children.map((row, rowIndex) =>
    row.children.map((cell) => {
      const runs = runsOf(cell.children, { bold: rowIndex === 0 });
      return { text: runs.map((run) => run.text).join(''), bold: runs.some((run) => run.bold) };
    }),
  );
  const widthOf = (/** @type {{ text: string, bold: boolean }} */ cell) =>
    pdf
      .font(cell.bold ? 'Helvetica-Bold' : 'Helvetica')
      .fontSize(BODY.size)
      .widthOfString(cell.text);
  const widths = (rows[0] ?? []).map(
    (_, column) => 20 + Math.max(...rows.map((row) => (row[column] ? widthOf(row[column]) : 0))),
  );
  const right = LEFT + widths.reduce((sum, width) => sum + width, 0);

  page.ensure((rows.length + 1) * (BODY.leading + 4));
  for (const row of rows) {
    const { y } = page;
    let x = LEFT;
    row.forEach((cell, column) => {
      const width = widths[column] ?? 0;
      const indent = table.align?.[column] === 'right' ? width - widthOf(cell) - 6 : 6;
      page.y = y;
      page.line(cell.text, x + indent, cell.bold);
      x += width;
    });
    page.y = y + BODY.leading + 4;
    pdf
      .moveTo(LEFT, page.y - 4)
      .lineTo(right, page.y - 4)
      .lineWidth(0.5)
      .stroke('#999999');
    pdf.fillColor('black');
  }
  page.y += 8;
}

/** @param {Page} page @param {import('./source.js').Head} head */
function drawLetterhead({ pdf, small }, head) {
  for (const offset of [0, 7, 14]) {
    pdf
      .moveTo(LEFT, 62 + offset)
      .bezierCurveTo(LEFT + 8, 52 + offset, LEFT + 16, 72 + offset, LEFT + 26, 62 + offset)
      .lineWidth(2.5)
      .stroke(BLUE);
  }
  pdf.font('Helvetica-Bold').fontSize(18).fillColor(BLUE);
  pdf.text(municipality.name, LEFT + 36, 60, { lineBreak: false });
  small(`Retouradres: ${municipality.postalAddress.join(', ')}`, LEFT, 132);
  small(head.department.charAt(0).toUpperCase() + head.department.slice(1), LEFT + 36, 82);
}

/** @param {Page} page */
function drawColophon({ small }) {
  const { left, top } = MARGIN_COLUMN;
  const parts = [
    ['Bezoekadres', ...municipality.visitingAddress],
    ['Postadres', ...municipality.postalAddress],
    ['Telefoon', municipality.telephone],
    ['E-mail', municipality.email],
    ['Internet', municipality.website],
    ['IBAN', municipality.iban],
  ];
  let y = top;
  for (const [label = '', ...lines] of parts) {
    small(label, left, y, true);
    lines.forEach((line, index) => {
      small(line, left, y + 10 * (index + 1));
    });
    y += 10 * lines.length + 18;
  }
}

/** @param {import('./source.js').Head} head @returns {[string, string][]} */
const referencePairs = (head) => [
  ['Datum', longDate(head.date)],
  ['Ons kenmerk', head.reference],
  ['Behandeld door', head.handler],
];

/** @param {Page} page @param {import('./source.js').Head} head */
function drawReferenceTable(page, head) {
  const { y } = page;
  referencePairs(head).forEach(([label, value], index) => {
    const left = LEFT + index * 125;
    page.small(label, left, y, true);
    page.y = y + 10;
    page.line(value, left);
  });
}

/** @param {Page} page @param {import('./source.js').Head} head */
function drawReferenceLines(page, head) {
  for (const [label, value] of referencePairs(head)) {
    const { y } = page;
    page.line(`${label}:`);
    page.y = y;
    page.line(value, LEFT + 90);
  }
}
