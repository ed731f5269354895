import {
  AlignmentType,
  BorderStyle,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { footerLine, municipality } from './municipality.js';
import { runsOf } from './runs.js';
import { longDate } from './source.js';
import { stopClock } from './zip-clock.js';

/** @typedef {import('./source.js').Letter} Letter */

/** Width of the text on A4 with margins of 2.5 cm, in twips (1/1440 inch). */
const TEXT_WIDTH = 9070;
const AFTER_BLOCK = { after: 160 };
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

/**
 * The letter as a Word file; the same letter always gives the same bytes.
 *
 * @param {Letter} letter
 * @returns {Promise<Uint8Array>}
 */
export async function toDocx(letter) {
  const { head } = letter;
  const has = (/** @type {import('./source.js').Feature} */ feature) =>
    head.features.includes(feature);
  const noteNumbers = new Map([...letter.footnotes.keys()].map((id, index) => [id, index + 1]));
  const writer = { noteNumbers, changeDate: `${head.date}T09:00:00Z`, author: head.handler };

  const document = new Document({
    title: head.title,
    subject: head.subject,
    creator: `${municipality.name}, ${head.department}`,
    lastModifiedBy: municipality.name,
    styles: {
      default: { document: { run: { font: 'Arial', size: 21, language: { value: 'nl-NL' } } } },
    },
    numbering: {
      config: [
        {
          reference: 'steps',
          levels: [
            {
              level: 0,
              format: 'decimal',
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 425, hanging: 425 } } },
            },
          ],
        },
      ],
    },
    footnotes: Object.fromEntries(
      [...letter.footnotes].map(([id, note]) => [
        noteNumbers.get(id),
        { children: [new Paragraph({ children: textRuns(note.children, writer) })] },
      ]),
    ),
    sections: [
      {
        properties: { page: { margin: { top: 1418, right: 1418, bottom: 1418, left: 1418 } } },
        ...(has('running-header') && { headers: { default: runningHeader(head) } }),
        footers: { default: pageFooter() },
        children: [
          ...(has('letterhead-table') ? [letterheadTable(head)] : letterheadLines(head)),
          ...linesOf(head.recipient),
          ...(has('reference-table') ? [referenceTable(head)] : referenceLines(head)),
          new Paragraph({
            spacing: { before: 240, after: 320 },
            children: [new TextRun({ text: `Onderwerp: ${head.subject}`, bold: true })],
          }),
          ...letter.body.flatMap((node, index) => blockOf(node, index, writer)),
        ],
      },
    ],
  });

  const core = {
    path: 'docProps/core.xml',
    data: coreProperties(head),
  };
  return stopClock(await Packer.toBuffer(document, undefined, [core]));
}

/**
 * What inline text needs to know of the letter it stands in.
 *
 * @typedef {object} Writer
 * @property {Map<string, number>} noteNumbers
 * @property {string} changeDate
 * @property {string} author
 */

/**
 * @param {readonly import('mdast').PhrasingContent[]} nodes
 * @param {Writer} writer
 * @param {boolean} [bold]
 */
function textRuns(nodes, writer, bold = false) {
  return runsOf(nodes, { bold }).map((run, id) => {
    if (run.footnote) return new FootnoteReferenceRun(writer.noteNumbers.get(run.footnote) ?? 0);
    if (run.lineBreak) return new TextRun({ break: 1 });
    const change = { id, author: writer.author, date: writer.changeDate };
    if (run.change === 'inserted') return new InsertedTextRun({ text: run.text, ...change });
    if (run.change === 'deleted') return new DeletedTextRun({ text: run.text, ...change });
    return new TextRun({ text: run.text, bold: run.bold });
  });
}

/**
 * @param {import('mdast').RootContent} node
 * @param {number} index tells numbered lists apart
 * @param {Writer} writer
 * @returns {(Paragraph | Table)[]}
 */
function blockOf(node, index, writer) {
  switch (node.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          keepNext: true,
          spacing: { before: 200, after: 80 },
          children: textRuns(node.children, writer),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ spacing: AFTER_BLOCK, children: textRuns(node.children, writer) })];
    case 'list': {
      const marker = node.ordered
        ? { numbering: { reference: 'steps', level: 0, instance: index } }
        : { bullet: { level: 0 } };
      return node.children.map((item, place) => {
        const last = place === node.children.length - 1;
        const children = textRuns(paragraphOf(item).children, writer);
        return new Paragraph({ ...marker, spacing: { after: last ? 160 : 40 }, children });
      });
    }
    case 'table':
      return [amountsTable(node, writer), new Paragraph({ spacing: { after: 80 } })];
    default:
      throw new Error(`no layout for ${node.type}`);
  }
}

/** @param {import('mdast').ListItem} item */
function paragraphOf(item) {
  const [paragraph] = item.children;
  if (paragraph?.type !== 'paragraph') throw new Error('a list item is one paragraph');
  return paragraph;
}

/**
 * @param {import('mdast').Table} node
 * @param {Writer} writer
 */
function amountsTable(node, writer) {
  const columns = node.children[0]?.children.length ?? 1;
  const columnWidth = Math.floor(TEXT_WIDTH / columns);
  const rows = node.children.map(
    (row, rowIndex) =>
      new TableRow({
        ...(rowIndex === 0 && { tableHeader: true }),
        children: row.children.map(
          (cell, column) =>
            new TableCell({
              width: { size: columnWidth, type: WidthType.DXA },
              margins: { top: 40, bottom: 40, left: 100, right: 100 },
              children: [
                new Paragraph({
                  alignment:
                    node.align?.[column] === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
                  children: textRuns(cell.children, writer, rowIndex === 0),
                }),
              ],
            }),
        ),
      }),
  );
  return new Table({ width: { size: TEXT_WIDTH, type: WidthType.DXA }, rows });
}

/** @param {readonly string[]} lines */
const linesOf = (lines) => lines.map((text) => new Paragraph({ children: [new TextRun(text)] }));

/** @param {import('./source.js').Head} head */
function letterheadLines(head) {
  return [
    new Paragraph({
      children: [new TextRun({ text: municipality.name, bold: true, size: 32, color: '14527A' })],
    }),
    new Paragraph({
      spacing: { after: 600 },
      children: [new TextRun(capitalised(head.department))],
    }),
  ];
}

/** @param {import('./source.js').Head} head */
function letterheadTable(head) {
  const cell = (/** @type {Paragraph[]} */ children) =>
    new TableCell({ width: { size: TEXT_WIDTH / 2, type: WidthType.DXA }, children });
  const right = [
    capitalised(head.department),
    ...municipality.postalAddress,
    `Telefoon ${municipality.telephone}`,
    municipality.website,
  ].map(
    (text) =>
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ text, size: 17 })],
      }),
  );
  const left = [
    new Paragraph({
      spacing: { after: 600 },
      children: [new TextRun({ text: municipality.name, bold: true, size: 32, color: '14527A' })],
    }),
  ];
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    borders: NO_BORDERS,
    rows: [new TableRow({ children: [cell(left), cell(right)] })],
  });
}

/** @param {import('./source.js').Head} head */
const referencePairs = (head) => [
  ['Datum', longDate(head.date)],
  ['Ons kenmerk', head.reference],
  ['Behandeld door', head.handler],
];

/** @param {import('./source.js').Head} head */
function referenceTable(head) {
  const pairs = referencePairs(head);
  const row = (/** @type {number} */ part, /** @type {boolean} */ bold) =>
    new TableRow({
      children: pairs.map(
        (pair) =>
          new TableCell({
            width: { size: Math.floor(TEXT_WIDTH / pairs.length), type: WidthType.DXA },
            children: [
              new Paragraph({
                children: [new TextRun({ text: pair[part] ?? '', bold, size: 18 })],
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    borders: NO_BORDERS,
    rows: [row(0, true), row(1, false)],
  });
}

/** @param {import('./source.js').Head} head */
const referenceLines = (head) =>
  referencePairs(head).map(
    ([label, value], index) =>
      new Paragraph({
        spacing: { before: index === 0 ? 480 : 0 },
        tabStops: [{ type: TabStopType.LEFT, position: 2000 }],
        children: [new TextRun({ text: `${label}:\t${value}`, size: 19 })],
      }),
  );

/** @param {import('./source.js').Head} head */
const runningHeader = (head) =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ text: `${municipality.name} | kenmerk ${head.reference}`, size: 16 }),
        ],
      }),
    ],
  });

const pageFooter = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: footerLine, size: 15 })],
      }),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
            size: 15,
          }),
        ],
      }),
    ],
  });

/**
 * Document properties with the date of the letter, where the package writes the date of today.
 *
 * @param {import('./source.js').Head} head
 */
function coreProperties(head) {
  const stamp = (/** @type {string} */ name) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${head.date}T09:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(head.title)}</dc:title>`,
    `<dc:subject>${escapeXml(head.subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(`${municipality.name}, ${head.department}`)}</dc:creator>`,
    stamp('created'),
    stamp('modified'),
    '</cp:coreProperties>',
  ].join('');
}

/** @param {string} text */
const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {string} text */
const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
