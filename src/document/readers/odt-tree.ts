import type { Element, ElementContent } from 'hast';
import { BOLD } from './html-blocks.ts';
import type { OdtStyle, OdtStyles } from './odt-styles.ts';
import { isElement, type XmlElement, type XmlNode } from './xml-tree.ts';

/** The list around a paragraph: its style is told once, at the outermost level. */
interface ListLevel {
  readonly style: string | undefined;
  readonly depth: number;
}

const NO_LIST: ListLevel = { style: undefined, depth: 0 };

/** More spaces than this in a row say nothing more. */
const MOST_SPACES = 100;

const element = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children });

const text = (value: string): ElementContent => ({ type: 'text', value });

/** What is not part of the letter as it is read: notes in the margin, deleted text, lists of contents. */
const UNSEEN =
  /^(?:office:annotation(?:-end)?|text:tracked-changes|text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)|text:note-citation|text:ruby-text|text:sequence-decls|text:variable-decls|text:user-field-decls|office:forms|svg:title|svg:desc|draw:object|draw:object-ole|draw:image|draw:plugin)$/;

/** Frames and shapes, whose text is read after the paragraph in which they are anchored. */
const FRAME = /^draw:(?:frame|text-box|custom-shape|rect|ellipse|g|a)$/;

const isUnseen = ({ name, attributes }: XmlElement): boolean =>
  UNSEEN.test(name) || attributes['text:is-hidden'] === 'true';

/**
 * The body of an OpenDocument text as plain HTML elements, such as a page of HTML becomes, so that
 * both are read alike. Notes stand at the end, as a list of their own.
 */
export function odtTree(body: XmlElement, styles: OdtStyles): Element[] {
  const notes: Element[] = [];

  const marked = (children: ElementContent[], { bold, underlined }: OdtStyle): ElementContent[] => {
    const strong = bold ? [element('strong', children)] : children;
    return underlined ? [element('u', strong)] : strong;
  };

  const note = (node: XmlElement): void => {
    const id = `footnote-${notes.length + 1}`;
    const slot = element('li', [], { id });
    // Its place is taken before its text is read, which may hold a note as well.
    notes.push(slot);
    const noteBody = node.children.filter(isElement).find(({ name }) => name === 'text:note-body');
    slot.children = noteBody ? blocks(noteBody.children, NO_LIST) : [];
  };

  /** The text of a paragraph; frames in it are put in `frames`. */
  function inlines(nodes: readonly XmlNode[], frames: XmlElement[]): ElementContent[] {
    return nodes.flatMap((node): ElementContent[] => {
      if (!isElement(node)) return [text(node)];
      if (isUnseen(node)) return [];
      if (FRAME.test(node.name)) {
        frames.push(node);
        return [];
      }
      switch (node.name) {
        case 'text:s': {
          const count = Number(node.attributes['text:c'] ?? 1);
          return [text(' '.repeat(Math.min(Math.max(count, 1) || 1, MOST_SPACES)))];
        }
        case 'text:tab':
          return [text('\t')];
        case 'text:line-break':
          return [element('br', [])];
        case 'text:note':
          note(node);
          return [];
        case 'text:span': {
          const style = styles.text(node.attributes['text:style-name']);
          return style.hidden ? [] : marked(inlines(node.children, frames), style);
        }
        default:
          return inlines(node.children, frames);
      }
    });
  }

  function paragraph(node: XmlElement): Element[] {
    const style = styles.paragraph(node.attributes['text:style-name']);
    if (style.hidden) return [];
    const frames: XmlElement[] = [];
    const children = inlines(node.children, frames);
    const outline = node.name === 'text:h' ? Number(node.attributes['text:outline-level'] ?? 1) : 0;
    const level = outline || style.heading;
    const own = level
      ? element(`h${Math.min(Math.max(level, 1), 6)}`, children)
      : element('p', children, style.bold ? { className: [BOLD] } : {});
    const quoted = style.quote && !level ? element('blockquote', [own]) : own;
    return [
      quoted,
      ...blocks(
        frames.flatMap(({ children: inside }) => inside),
        NO_LIST,
      ),
    ];
  }

  function list(node: XmlElement, outer: ListLevel): Element[] {
    const depth = outer.depth + 1;
    const level = { style: node.attributes['text:style-name'] ?? outer.style, depth };
    const items = node.children
      .filter(isElement)
      .filter(({ name }) => name === 'text:list-item' || name === 'text:list-header')
      .map((item) => blocks(item.children, level));
    // Headings are numbered by lists that hold nothing else.
    if (items.flat().every(({ tagName }) => /^h\d$/.test(tagName))) return items.flat();
    const tagName = styles.isNumbered(level.style, depth) ? 'ol' : 'ul';
    return [
      element(
        tagName,
        items.map((item) => element('li', item)),
      ),
    ];
  }

  const rowsOf = (node: XmlElement): XmlElement[] =>
    node.children
      .filter(isElement)
      .flatMap((child) =>
        child.name === 'table:table-row'
          ? [child]
          : /^table:table-(?:header-rows|rows|row-group)$/.test(child.name)
            ? rowsOf(child)
            : [],
      );

  const table = (node: XmlElement): Element =>
    element(
      'table',
      rowsOf(node).map((row) =>
        element(
          'tr',
          row.children
            .filter(isElement)
            .filter(({ name }) => name === 'table:table-cell')
            .map((cell) => element('td', blocks(cell.children, NO_LIST))),
        ),
      ),
    );

  function blocks(nodes: readonly XmlNode[], level: ListLevel): Element[] {
    return nodes.filter(isElement).flatMap((node): Element[] => {
      if (isUnseen(node)) return [];
      switch (node.name) {
        case 'text:p':
        case 'text:h':
          return paragraph(node);
        case 'text:list':
          return list(node, level);
        case 'table:table':
          return [table(node)];
        case 'text:section': {
          const hidden =
            node.attributes['text:display'] === 'none' ||
            styles.isHiddenSection(node.attributes['text:style-name']);
          return hidden ? [] : blocks(node.children, level);
        }
        default:
          return blocks(node.children, level);
      }
    });
  }

  const read = blocks(body.children, NO_LIST);
  return notes.length > 0 ? [...read, element('ol', notes)] : read;
}
