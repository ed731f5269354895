import { strToU8, type Zippable, zipSync } from 'fflate';

const NAMESPACES = [
  'office',
  'style',
  'text',
  'table',
  'draw',
  'fo',
  'dc',
  'meta',
  'svg',
  'manifest',
]
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .join(' ');

export interface OdtParts {
  /** XML inside `office:text`. */
  readonly body: string;
  /** XML of the styles that the body uses. */
  readonly styles?: string;
  /** XML of a master page: headers and footers. */
  readonly page?: string;
  /** XML inside `office:meta`. */
  readonly meta?: string;
  readonly manifest?: string;
}

const xml = (name: string, content: string): Uint8Array =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><office:${name} ${NAMESPACES}>${content}</office:${name}>`,
  );

/** An OpenDocument text as word processors write it, with only the parts that a test is about. */
export function makeOdt({
  body,
  styles = '',
  page = '',
  meta = '',
  manifest = '',
}: OdtParts): Uint8Array {
  const parts: Zippable = {
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'META-INF/manifest.xml': strToU8(
      `<manifest:manifest ${NAMESPACES}>${manifest}</manifest:manifest>`,
    ),
    'content.xml': xml(
      'document-content',
      `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    'styles.xml': xml('document-styles', `<office:master-styles>${page}</office:master-styles>`),
    'meta.xml': xml('document-meta', `<office:meta>${meta}</office:meta>`),
  };
  return zipSync(parts);
}

/** A paragraph. */
export const tp = (content: string, style = 'Standard'): string =>
  `<text:p text:style-name="${style}">${content}</text:p>`;

/** A list of items that hold XML. */
export const tlist = (style: string, ...items: string[]): string =>
  `<text:list text:style-name="${style}">${items
    .map((item) => `<text:list-item>${item}</text:list-item>`)
    .join('')}</text:list>`;
