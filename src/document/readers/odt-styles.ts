import { namedLevel } from './style-names.ts';
import { elementsNamed, isElement, type XmlElement } from './xml-tree.ts';

/** What a style of an OpenDocument text tells of the text that has it. */
export interface OdtStyle {
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly hidden: boolean;
  /** Level of a heading, where the name of the style says that it is one. */
  readonly heading?: number;
  readonly quote: boolean;
}

/** The styles of a file, by the kind and name of each. */
export interface OdtStyles {
  readonly paragraph: (name: string | undefined) => OdtStyle;
  readonly text: (name: string | undefined) => OdtStyle;
  readonly isHiddenSection: (name: string | undefined) => boolean;
  /** Whether a level (from 1) of a list style is numbered. */
  readonly isNumbered: (listStyle: string | undefined, level: number) => boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** Style names in a chain of parents at most; a longer chain goes round. */
const LONGEST_CHAIN = 20;

const PLAIN: OdtStyle = { bold: false, underlined: false, hidden: false, quote: false };

const QUOTE = /^(?:quotations?|quote|citaat)$/i;

/** Style names escape what XML does not allow in names: `Kop_20_1`. */
const readableName = (name: string): string =>
  name.replace(/_([\da-f]{2})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** The properties that a style has itself, all kinds of properties together. */
const ownProperties = (style: XmlElement): Attributes =>
  Object.assign(
    {},
    ...style.children
      .filter(isElement)
      .filter(({ name }) => /^style:(?:text|section)-properties$/.test(name))
      .map(({ attributes }) => attributes),
  );

/** The styles of `styles.xml` and `content.xml`, with what they inherit. */
export function odtStyles(sources: readonly XmlElement[]): OdtStyles {
  const byKey = new Map<string, XmlElement>();
  const lists = new Map<string, ReadonlySet<number>>();
  for (const source of sources) {
    for (const style of elementsNamed(source, 'style:style')) {
      const { 'style:family': family = '', 'style:name': name = '' } = style.attributes;
      byKey.set(`${family} ${name}`, style);
    }
    for (const style of elementsNamed(source, 'text:list-style')) {
      const numbered = style.children
        .filter(isElement)
        .filter(({ name, attributes }) => {
          // A number without a format is not shown.
          return name === 'text:list-level-style-number' && attributes['style:num-format'];
        })
        .map(({ attributes }) => Number(attributes['text:level']));
      lists.set(style.attributes['style:name'] ?? '', new Set(numbered));
    }
  }

  const chainOf = (family: string, name: string | undefined): XmlElement[] => {
    const chain: XmlElement[] = [];
    let style = name === undefined ? undefined : byKey.get(`${family} ${name}`);
    while (style && chain.length < LONGEST_CHAIN) {
      chain.push(style);
      const parent: string | undefined = style.attributes['style:parent-style-name'];
      style = parent === undefined ? undefined : byKey.get(`${family} ${parent}`);
    }
    return chain;
  };

  const styleOf = (family: string, name: string | undefined): OdtStyle => {
    const chain = chainOf(family, name);
    if (chain.length === 0) return PLAIN;
    const properties: Attributes = Object.assign({}, ...chain.toReversed().map(ownProperties));
    const names = chain.map(
      ({ attributes }) =>
        attributes['style:display-name'] ?? readableName(attributes['style:name'] ?? ''),
    );
    const weight = properties['fo:font-weight'] ?? '';
    const underline = properties['style:text-underline-style'] ?? 'none';
    const heading = names.map(namedLevel).find((level) => level !== undefined);
    return {
      bold: weight === 'bold' || Number(weight) >= 600,
      underlined: underline !== 'none',
      hidden: properties['text:display'] === 'none',
      quote: names.some((each) => QUOTE.test(each)),
      ...(heading !== undefined && { heading }),
    };
  };

  return {
    paragraph: (name) => styleOf('paragraph', name),
    text: (name) => styleOf('text', name),
    isHiddenSection: (name) => styleOf('section', name).hidden,
    isNumbered: (listStyle, level) => lists.get(listStyle ?? '')?.has(level) === true,
  };
}
