import { strToU8, zipSync } from 'fflate';

/** The XML inside each part of a Word file; what is left out is not in the file. */
export interface DocxXml {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly core?: string;
  /** Whether the letter points at its header and footer, as it does unless this is false. */
  readonly margins?: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');

const PARTS = [
  { key: 'styles', root: 'styles', type: 'styles' },
  { key: 'numbering', root: 'numbering', type: 'numbering' },
  { key: 'footnotes', root: 'footnotes', type: 'footnotes' },
  { key: 'endnotes', root: 'endnotes', type: 'endnotes' },
  { key: 'header', root: 'hdr', type: 'header' },
  { key: 'footer', root: 'ftr', type: 'footer' },
] as const;

/** A paragraph with the given XML inside, and paragraph properties where there are any. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

/** A run of text, with run properties where there are any. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A table of rows of cells; each cell is XML of its own. */
export const table = (...rows: readonly (readonly string[])[]): string => {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
};

/** Paragraph properties of a list item; list 1 has bullets and list 2 has numbers. */
export const item = (list: 1 | 2, depth: number): string =>
  `<w:numPr><w:ilvl w:val="${depth - 1}"/><w:numId w:val="${list}"/></w:numPr>`;

const levels = (format: string): string =>
  [0, 1, 2]
    .map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`)
    .join('');

/** The lists that `item` speaks of. */
export const LISTS = [
  `<w:abstractNum w:abstractNumId="1">${levels('bullet')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${levels('decimal')}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
].join('');

/** The properties of the one section of the letter, which point at its page header and footer. */
const section = (xml: DocxXml): string => {
  const margins = (['header', 'footer'] as const).filter(
    (kind) => xml.margins !== false && xml[kind] !== undefined,
  );
  const references = margins.map((kind) => `<w:${kind}Reference w:type="default" r:id="${kind}"/>`);
  return references.length > 0 ? `<w:sectPr>${references.join('')}</w:sectPr>` : '';
};

/** A Word file made of raw XML, for what no library that writes Word files can write. */
export function makeDocx(xml: DocxXml): Uint8Array {
  const parts = PARTS.filter(({ key }) => xml[key] !== undefined);
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${parts
      .map(
        ({ key, type }) =>
          `<Override PartName="/word/${key}.xml" ContentType="${WORD}.${type}+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts
      .map(
        ({ key, type }) =>
          `<Relationship Id="${key}" Type="${OFFICE}/${type}" Target="${key}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${xml.body}${section(xml)}</w:body></w:document>`,
    ...Object.fromEntries(
      parts.map(({ key, root }) => [
        `word/${key}.xml`,
        `<w:${root} ${NAMESPACES}>${xml[key]}</w:${root}>`,
      ]),
    ),
    ...(xml.core !== undefined && {
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${xml.core}</cp:coreProperties>`,
    }),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}
