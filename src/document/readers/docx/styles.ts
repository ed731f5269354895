import type { XmlElement } from '../xml-tree.ts';
import { childNamed, childrenNamed, numberOf, switchOf, valOf } from './word-xml.ts';

/** How text is set, as far as a reader sees it; what is left out is not said. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In capitals, whatever was typed. */
  readonly capitals?: boolean;
  readonly hidden?: boolean;
  /** Small and raised, as a note mark is. */
  readonly raised?: boolean;
  /** Height of the type, in half points. */
  readonly size?: number;
}

/** The list that a paragraph belongs to. */
export interface Numbering {
  readonly list?: string;
  /** From 0. */
  readonly level?: number;
}

/** A style for paragraphs, with what it inherits. */
export interface ParagraphStyle {
  readonly name: string;
  /** Level in the outline from 1; 10 is body text. */
  readonly outline?: number;
  readonly numbering: Numbering;
  readonly look: Look;
}

/** A style as the file states it. */
interface Style {
  readonly element: XmlElement;
  readonly basedOn: string | undefined;
}

/** The styles of a Word file. */
export interface StyleSheet {
  /** A style by its id; that of ordinary paragraphs without one. */
  readonly paragraph: (id: string | undefined) => ParagraphStyle;
  /** The list that a style for lists stands for. */
  readonly numbering: (id: string) => Numbering;
  /** How a run is set whose own properties these are. */
  readonly look: (paragraph: ParagraphStyle, properties: XmlElement | undefined) => Look;
  /** Whether a style for stretches of text is that of links, which are underlined everywhere. */
  readonly isLink: (id: string | undefined) => boolean;
}

/** Styles in a chain of parents at most; a longer chain goes round. */
const LONGEST_CHAIN = 20;

const LINK = /^(?:followed ?)?hyperlink$/i;

/** Leaves out what is not said. */
const said = <T extends object>(values: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

function lookOf(properties: XmlElement | undefined): Look {
  if (!properties) return {};
  const underline = childNamed(properties, 'w:u');
  const raised = valOf(properties, 'w:vertAlign');
  return said<Look>({
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    capitals: switchOf(properties, 'w:caps') ?? switchOf(properties, 'w:smallCaps'),
    hidden: switchOf(properties, 'w:vanish'),
    underline: underline && underline.attributes['w:val'] !== 'none',
    raised: raised === undefined ? undefined : raised === 'superscript',
    size: numberOf(properties, 'w:sz'),
  });
}

/** Outline level of paragraph properties, from 1. */
const outlineOf = (properties: XmlElement | undefined): number | undefined => {
  const level = numberOf(properties, 'w:outlineLvl');
  return level === undefined ? undefined : level + 1;
};

const numberingOf = (properties: XmlElement | undefined): Numbering => {
  const numbering = childNamed(properties, 'w:numPr');
  return said<Numbering>({
    list: valOf(numbering, 'w:numId'),
    level: numberOf(numbering, 'w:ilvl'),
  });
};

/** What the properties of a paragraph itself say of its place in the outline and in lists. */
export const directly = (properties: XmlElement | undefined) => ({
  outline: outlineOf(properties),
  numbering: numberingOf(properties),
});

/**
 * Switches that styles flip rather than set: bold text in a bold paragraph is not bold
 * (ISO 29500-1, 17.7.3).
 */
const TOGGLES = ['bold', 'italic', 'capitals', 'hidden'] as const;

/** The styles in `word/styles.xml`. */
export function readStyles(root: XmlElement | undefined): StyleSheet {
  const styles = new Map<string, Style>();
  const defaults = lookOf(
    childNamed(childNamed(childNamed(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'),
  );
  let usual: string | undefined;
  for (const element of childrenNamed(root, 'w:style')) {
    const { 'w:type': type = '', 'w:styleId': id = '', 'w:default': isUsual } = element.attributes;
    styles.set(`${type} ${id}`, { element, basedOn: valOf(element, 'w:basedOn') });
    if (type === 'paragraph' && /^(?:1|true|on)$/.test(isUsual ?? '')) usual = id;
  }

  /** A style and those it is based on, nearest first. */
  function chainOf(type: string, id: string | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    let style = id === undefined ? undefined : styles.get(`${type} ${id}`);
    while (style && chain.length < LONGEST_CHAIN) {
      chain.push(style.element);
      style = style.basedOn === undefined ? undefined : styles.get(`${type} ${style.basedOn}`);
    }
    return chain;
  }

  const inherited = <T>(chain: readonly XmlElement[], read: (style: XmlElement) => T): T =>
    Object.assign({}, ...chain.toReversed().map(read));
  const ownLook = (style: XmlElement): Look => lookOf(childNamed(style, 'w:rPr'));

  const paragraphs = new Map<string | undefined, ParagraphStyle>();
  const characters = new Map<string, Look>();

  function paragraph(id: string | undefined): ParagraphStyle {
    const known = paragraphs.get(id);
    if (known) return known;
    const exists = id !== undefined && styles.has(`paragraph ${id}`);
    const chain = chainOf('paragraph', exists ? id : usual);
    const properties = (style: XmlElement) => childNamed(style, 'w:pPr');
    const outline = chain
      .map((style) => outlineOf(properties(style)))
      .find((level) => level !== undefined);
    const style: ParagraphStyle = {
      name: valOf(chain[0], 'w:name') ?? '',
      numbering: inherited(chain, (each) => numberingOf(properties(each))),
      look: inherited(chain, ownLook),
      ...(outline !== undefined && { outline }),
    };
    paragraphs.set(id, style);
    return style;
  }

  function character(id: string | undefined): Look {
    if (id === undefined) return {};
    const look = characters.get(id) ?? inherited<Look>(chainOf('character', id), ownLook);
    characters.set(id, look);
    return look;
  }

  return {
    paragraph,
    numbering: (id) =>
      inherited(chainOf('numbering', id), (s) => numberingOf(childNamed(s, 'w:pPr'))),
    look(style, properties) {
      const own = lookOf(properties);
      const named = character(valOf(properties, 'w:rStyle'));
      const set: Look = { ...defaults, ...style.look, ...named, ...own };
      const toggled = TOGGLES.map((name) => [
        name,
        own[name] ?? (defaults[name] || Boolean(style.look[name]) !== Boolean(named[name])),
      ]);
      return { ...set, ...Object.fromEntries(toggled) };
    },
    isLink: (id) => chainOf('character', id).some((s) => LINK.test(valOf(s, 'w:name') ?? '')),
  };
}
