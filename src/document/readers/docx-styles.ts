import { HIDDEN, mainXml, unescapeXml } from './docx-parts.ts';
import { BOLD } from './html-blocks.ts';
import type { Parts } from './zip-xml.ts';

/** A style of a Word file, as far as it tells what a paragraph is or whether it can be seen. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  /** Level in the outline, from 1. */
  readonly outline: number | undefined;
  readonly bold: boolean;
  readonly hidden: boolean;
}

const LIST_DEPTH = 9;

/** Names of heading styles, house styles such as "Tussenkop" included; a digit gives the level. */
const HEADING_NAME = /^\S*(?:kop|kopje|titel|title|heading) ?(\d)?\d*$/i;
const FIRST_HEADING = /^(?:titel|title|hoofdstuktitel)$/i;

/** Whether a switch such as bold is on in the XML of a style. */
const isOn = (xml: string, name: string): boolean =>
  new RegExp(`<w:${name}(?:\\s+w:val="(?:1|true|on)")?\\s*/>`).test(xml);

/** The styles for paragraphs or for stretches of text, by their id. */
function stylesFor(type: 'paragraph' | 'character', parts: Parts): Map<string, Style> {
  const pattern = new RegExp(`<w:style\\s[^>]*w:type="${type}"[\\s\\S]*?</w:style>`, 'g');
  const xmls = (parts['word/styles.xml'] ?? '').match(pattern) ?? [];
  const styles = xmls.flatMap((xml): Style[] => {
    const value = (element: string): string | undefined =>
      new RegExp(`<w:${element}\\s[^>]*w:val="([^"]*)"`).exec(xml)?.[1];
    const id = /\sw:styleId="([^"]*)"/.exec(xml)?.[1];
    const name = unescapeXml(value('name') ?? '');
    if (!id || !name) return [];
    const outline = value('outlineLvl');
    return [
      {
        id,
        name,
        basedOn: value('basedOn'),
        outline: outline === undefined ? undefined : Number(outline) + 1,
        bold: isOn(xml, 'b'),
        hidden: isOn(xml, 'vanish'),
      },
    ];
  });
  return new Map(styles.map((style) => [style.id, style]));
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
export function namedLevel(name: string): number | undefined {
  if (FIRST_HEADING.test(name)) return 1;
  const match = HEADING_NAME.exec(name);
  return match ? Number(match[1] ?? 2) : undefined;
}

const named = (name: string): string => `[style-name='${name.replace(/['\\]/g, '\\$&')}']`;
const ofStyle = (name: string): string => `p${named(name)}`;

/** Rules that hold for every file. */
const FIXED_RULES: readonly string[] = [
  `highlight[color='${HIDDEN}'] => !`,
  "r[style-name='Strong'] => strong",
  'u => u',
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
  if (style.hidden || TABLE_OF_CONTENTS.test(name)) return [`${ofStyle(name)} => !`];
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
  const styles = stylesFor('paragraph', parts);
  const used = usedStyles(parts, styles);
  const hidden = [...stylesFor('character', parts).values()].filter((style) => style.hidden);
  return [
    ...hidden.map(({ name }) => `r${named(name)} => !`),
    ...FIXED_RULES,
    ...used.flatMap((style) => kindRule(style, styles)),
    ...LIST_RULES,
    ...used.flatMap(({ name, bold }) => (bold ? [`${ofStyle(name)} => p.${BOLD}:fresh`] : [])),
  ];
}
