import type { Parts } from './docx-package.ts';
import { HIDDEN } from './docx-parts.ts';

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

/** Names of heading styles in files that carry no outline levels, Dutch ones included. */
const NAMED_HEADINGS: readonly (readonly [name: string, level: number])[] = [
  ['Title', 1],
  ['Titel', 1],
  ['Subtitle', 2],
  ['Ondertitel', 2],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`Kop ${level}`, level] as const),
];

function paragraphStyles(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  for (const [style] of xml.matchAll(/<w:style\s[^>]*w:type="paragraph"[\s\S]*?<\/w:style>/g)) {
    const value = (element: string): string | undefined =>
      new RegExp(`<w:${element}\\s[^>]*w:val="([^"]*)"`).exec(style)?.[1];
    const id = /\sw:styleId="([^"]*)"/.exec(style)?.[1];
    const name = value('name');
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

const headingRule = (name: string, level: number): string =>
  `p[style-name='${name.replace(/['\\]/g, '\\$&')}'] => h${Math.min(level, 6)}:fresh`;

/** List paragraphs to nested HTML lists, as deep as Word goes. */
const listRules: readonly string[] = Array.from({ length: LIST_DEPTH }, (_, index) => {
  const outer = 'ul|ol > li > '.repeat(index);
  return [
    `p:unordered-list(${index + 1}) => ${outer}ul > li:fresh`,
    `p:ordered-list(${index + 1}) => ${outer}ol > li:fresh`,
  ];
}).flat();

/**
 * How mammoth should turn this file's styles into HTML: headings by their outline level in
 * whichever language the styles are named, no hidden text, no table of contents.
 */
export function styleMap(parts: Parts): string[] {
  const styles = paragraphStyles(parts['word/styles.xml'] ?? '');
  const rules = [...styles.values()].map((style) => ({ style, level: outlineOf(styles, style) }));
  return [
    `highlight[color='${HIDDEN}'] => !`,
    ...Array.from({ length: 9 }, (_, index) => `p[style-name='toc ${index + 1}'] => !`),
    ...rules.flatMap(({ style, level }) =>
      level !== undefined && level <= 9 ? [headingRule(style.name, level)] : [],
    ),
    ...NAMED_HEADINGS.map(([name, level]) => headingRule(name, level)),
    ...listRules,
    ...rules.flatMap(({ style }) =>
      style.bold ? [headingRule(style.name, 1).replace(/h1:fresh$/, `p.${BOLD}:fresh`)] : [],
    ),
  ];
}
