import { DOCX_MARK_PART, DOCX_MARK_TYPE, MARK } from '../../../document/made-by-helder.ts';
import { zipOf } from '../../../document/zip.ts';
import { withFixedTimes } from '../../sheets/zip-times.ts';
import { xmlAttribute, xmlText } from '../../xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const style = (
  id: string,
  name: string,
  {
    size,
    before,
    after,
    color,
    bold,
    more = '',
  }: {
    readonly size: number;
    readonly before: number;
    readonly after: number;
    readonly color?: string;
    readonly bold?: boolean;
    readonly more?: string;
  },
): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/><w:pPr>${more}<w:spacing w:before="${before}" w:after="${after}"${id === 'Tiny' ? ' w:line="20" w:lineRule="exact"' : ''}/>${id.startsWith('Heading') ? `<w:outlineLvl w:val="${Number(id.slice(-1)) - 1}"/>` : ''}</w:pPr><w:rPr>${bold ? '<w:b/>' : ''}${color ? `<w:color w:val="${color}"/>` : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;

const KEEP = '<w:keepNext/>';

const styles = (language: string): string =>
  `${HEAD}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>${[
    style('Normal', 'Normal', { size: 20, before: 0, after: 60 }),
    style('Title', 'Title', { size: 40, before: 0, after: 0, bold: true }),
    style('Subtitle', 'Subtitle', { size: 22, before: 0, after: 200, color: '566173' }),
    style('Heading1', 'heading 1', {
      size: 24,
      before: 200,
      after: 60,
      color: '154273',
      bold: true,
      more: KEEP,
    }),
    style('Heading2', 'heading 2', { size: 20, before: 0, after: 40, bold: true, more: KEEP }),
    style('Cell', 'Cell', { size: 19, before: 30, after: 30 }),
    style('Small', 'Small', { size: 16, before: 40, after: 20, color: '566173' }),
    style('Tiny', 'Tiny', { size: 2, before: 0, after: 0 }),
  ].join('')}</w:styles>`;

/** What a Word file says of itself. */
export interface DocxInfo {
  readonly title: string;
  /** "nl-NL" */
  readonly language: string;
  /** Day on which it counts as made, as yyyy-mm-dd. */
  readonly date: string;
}

/**
 * A Word file on A4 from the XML of its body. The same body gives the same bytes: it has no clock
 * and no number that was drawn. A page of paragraphs and tables takes less code than it takes to
 * still the clock of a library that writes such files.
 */
export function docxOf(body: string, { title, language, date }: DocxInfo): Uint8Array {
  const time = `${date}T00:00:00Z`;
  const files = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${CONTENT}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/${MARK.docx}" ContentType="${DOCX_MARK_TYPE}"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>helder</dc:creator><dc:language>${xmlText(language)}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${xmlText(time)}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${xmlText(time)}</dcterms:modified></cp:coreProperties>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': styles(xmlAttribute(language)),
    'word/document.xml': `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="737" w:right="1134" w:bottom="737" w:left="1134" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    // The mark is the last part.
    [MARK.docx]: DOCX_MARK_PART,
  };
  return withFixedTimes(zipOf(files));
}
