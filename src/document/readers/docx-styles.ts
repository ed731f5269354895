import type { Parts } from './docx-package.ts';
import { HIDDEN, mainXml, unescapeXml } from './docx-parts.ts';

/** A paragraph style of a Word file, as far as it tells what a paragraph is. */
interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  /** Level in the outline, from 1. */
  readonly outline: number | undefined;
  readonly bold: boolean;
}

/** Class of a paragraph that its style makes bold; mammoth itself only sees bold runs. */
export const BOLD = 'bold';

const LIST_DEPTH = 9;

/** Names of heading styles, house styles such as "Tussenkop" included; a digit gives the level. */
const HEADING_NAME = /^\S*(?:kop|kopje|titel|title|heading) ?(\d)?\d*$/i;
const FIRST_HEADING = /^(?:titel|title|hoofdstuktitel)$/i;

function paragraphStyles(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  for (const [style] of xml.matchAll(/<w:style\s[^>]*w:type="paragraph"[\s\S]*?<\/w:style>/g)) {
    const value = (element: string): string | undefined =>
      new RegExp(`<w:${element}\\s[^>]*w:val="([^"]*)"`).exec(style)?.[1];
    const id = /\sw:styleId="([^"]*)"/.exec(style)?.[1];
    const name = unescapeXml(value('name') ?? '');
    if (!id || !name) continue;
    const outline = value('outlineLvl');
    styles.set(id, {
      name,
      basedOn: value('basedOn'),
      outline: outline === undefined ? undefined : Number(outline) + 1,
      bold: /<w:b(?:\s+w:val="(?:1|true|on)")?\s*\/>/.test(style),
    });
  }
  return styles;
}

/** The outline level a style has or inherits; 10 and up is body text. */
function outlineOf(
  styles: ReadonlyMap<string, Style>,
  style: Style,
  depth = 0,
): number | undefined {
  if (style.outline !== undefined) return style.outline;
  const parent = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
  return parent && depth < styles.size ? outlineOf(styles, parent, depth + 1) : undefined;
}

/** The level of a heading by the name of its style alone. */
function namedLevel(name: string): number | undefined {
  if (FIRST_HEADING.test(name)) return 1;
  const match = HEADING_NAME.exec(name);
  return match ? Number(match[1] ?? 2) : undefined;
}

const ofStyle = (name: string): string => `p[style-name='${name.replace(/['\\]/g, '\\$&')}']`;

/** Rules that hold for every file. */
const FIXED_RULES: readonly string[] = [
  `highlight[color='${HIDDEN}'] => !`,
  "r[style-name='Strong'] => strong",
  // What stands before a break of any kind and what stands after it are apart.
  "br[type='page'] => br",
  "br[type='column'] => br",
];

/** List paragraphs to nested HTML lists, as deep as Word goes. */
const LIST_RULES: readonly string[] = Array.from({ length: LIST_DEPTH }, (_, index) => {
  const outer = 'ul|ol > li > '.repeat(index);
  return [
    `p:unordered-list(${index + 1}) => ${outer}ul > li:fresh`,
    `p:ordered-list(${index + 1}) => ${outer}ol > li:fresh`,
  ];
}).flat();

const TABLE_OF_CONTENTS = /^toc \d$/i;
const QUOTE = /^(?:quote|intense quote|citaat|duidelijk citaat)$/i;

/** What a paragraph of this style is whether or not it stands in a list. */
function kindRule(style: Style, styles: ReadonlyMap<string, Style>): string[] {
  const { name } = style;
  if (TABLE_OF_CONTENTS.test(name)) return [`${ofStyle(name)} => !`];
  if (QUOTE.test(name)) return [`${ofStyle(name)} => blockquote > p:fresh`];
  const outline = outlineOf(styles, style);
  const level = outline !== undefined && outline <= 9 ? outline : namedLevel(name);
  return level === undefined ? [] : [`${ofStyle(name)} => h${Math.min(level, 6)}:fresh`];
}

/** The styles that paragraphs of the letter have; a house style has hundreds that none has. */
function usedStyles(parts: Parts, styles: ReadonlyMap<string, Style>): Style[] {
  const ids = new Set(
    [...mainXml(parts).matchAll(/<w:pStyle\s+w:val="([^"]*)"/g)].map((match) => match[1] ?? ''),
  );
  return [...ids].flatMap((id) => styles.get(id) ?? []);
}

/**
 * How mammoth should turn this file's styles into HTML: headings by their outline level in
 * whichever language the styles are named, no hidden text, no table of contents. It stands in the
 * place of mammoth's own map.
 */
export function styleMap(parts: Parts): string[] {
  const styles = paragraphStyles(parts['word/styles.xml'] ?? '');
  const used = usedStyles(parts, styles);
  return [
    ...FIXED_RULES,
    ...used.flatMap((style) => kindRule(style, styles)),
    ...LIST_RULES,
    ...used.flatMap(({ name, bold }) => (bold ? [`${ofStyle(name)} => p.${BOLD}:fresh`] : [])),
  ];
}
