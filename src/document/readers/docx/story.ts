import type { MarkStyle, RunPlace } from '../../model.ts';
import type { Inline } from '../lines.ts';
import { isTypedNoteMark } from '../note-mark.ts';
import { isElement, textOf, type XmlElement, type XmlNode } from '../xml-tree.ts';
import { fieldReader } from './fields.ts';
import type { Counter, ListMark } from './numbering.ts';
import { directly, type Look, type ParagraphStyle, type StyleSheet } from './styles.ts';
import { childNamed, childrenNamed, numberOf, switchOf, valOf } from './word-xml.ts';

/** A paragraph as a reader sees it. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly inlines: readonly Inline[];
  readonly style: ParagraphStyle;
  /** Level in the outline, from 1, where the paragraph or its style has one; 10 is body text. */
  readonly outline?: number;
  readonly mark?: ListMark;
}

/** A table as its rows, each of cells, each of what stands in it. */
export interface Table {
  readonly type: 'table';
  readonly rows: readonly (readonly (readonly Content[])[])[];
}

export type Content = Paragraph | Table;

export type NoteKind = 'footnote' | 'endnote';

/** What a text in a Word file is read with. */
export interface Setting {
  /** Path of the part that holds the text. */
  readonly part: string;
  /** The number of each `w:t` of that part. */
  readonly texts: ReadonlyMap<XmlElement, number>;
  readonly styles: StyleSheet;
  readonly count: Counter;
  /** Told of each note that a reader is pointed at, in reading order. */
  readonly onNote: (kind: NoteKind, id: string) => void;
}

/** What nobody sees in a line: what was deleted or moved away, and properties. */
const UNSEEN = /^(?:w:(?:del|moveFrom|pPr|rPr|rt|sdtPr|sdtEndPr|tblPr|trPr|tcPr|sectPr)|wp:docPr)$/;

/** A character of a font of pictures that stands for a bullet or an arrow; others are ornaments. */
const BULLETS = /^f0(?:b7|a7|6f|71|76|d8|fc|e0)$/i;

const hasText = (node: XmlNode): boolean =>
  isElement(node) &&
  (node.name === 'w:t' ||
    node.name === 'w:sym' ||
    node.name === 'm:t' ||
    node.children.some(hasText));

/** The same thing is there for new and for old programs: one of both is read. */
function chosen(node: XmlElement): XmlElement | undefined {
  const choices = childrenNamed(node, 'mc:Choice');
  const fallback = childNamed(node, 'mc:Fallback');
  return choices.find(hasText) ?? (fallback && hasText(fallback) ? fallback : choices[0]);
}

/** What is chosen in a drop-down list of an old form. */
function selected(fieldData: XmlElement | undefined): string | undefined {
  const list = childNamed(fieldData, 'w:ddList');
  const index = numberOf(list, 'w:result') ?? numberOf(list, 'w:default') ?? 0;
  return childrenNamed(list, 'w:listEntry')[index]?.attributes['w:val'];
}

const isContents = (control: XmlElement): boolean =>
  /^table of contents$/i.test(
    valOf(childNamed(childNamed(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') ?? '',
  );

const stylesOf = (look: Look, isLink: boolean, isPrompt: boolean): MarkStyle[] => [
  ...(look.bold ? (['bold'] as const) : []),
  ...(look.italic ? (['italic'] as const) : []),
  // All links are underlined: that makes none stand out.
  ...(look.underline && !isLink ? (['underline'] as const) : []),
  ...(look.capitals ? (['capitals'] as const) : []),
  ...(isPrompt ? (['prompt'] as const) : []),
];

/** A piece of text with whether it is raised, as the mark of a note is. */
type Draft = Inline & { readonly raised?: boolean };

const wordsOf = (draft: Draft | undefined): string => (draft && 'text' in draft ? draft.text : '');

/** Leaves out the marks of notes that somebody typed. */
function withoutNoteMarks(drafts: readonly Draft[]): Inline[] {
  const inlines: Inline[] = [];
  for (let at = 0; at < drafts.length; ) {
    let end = at;
    while (drafts[end]?.raised) end++;
    const raised = drafts.slice(at, end);
    const text = raised.map(wordsOf).join('');
    const isMark =
      raised.length > 0 && isTypedNoteMark(text, inlines.slice(-9).map(wordsOf).join(''));
    const kept = isMark ? [{ text: ' ' }] : drafts.slice(at, Math.max(end, at + 1));
    inlines.push(...kept.map(({ raised: _, ...inline }: Draft) => inline as Inline));
    at = Math.max(end, at + 1);
  }
  return inlines;
}

/**
 * Reads a text of a Word file, such as the letter or a page header, as it looks when all changes
 * are accepted: what was deleted, hidden text and comments are left out. A text box comes after
 * the paragraph that it hangs on.
 */
export function readStory(root: XmlElement, setting: Setting): Content[] {
  const { part, texts, styles, count, onNote } = setting;
  const fields = fieldReader();
  /** How many content controls around this place still show what should be filled in. */
  let prompts = 0;

  function inControl(control: XmlElement, visit: (content: XmlElement) => void): void {
    const properties = childNamed(control, 'w:sdtPr');
    const content = childNamed(control, 'w:sdtContent');
    // Boxes to tick are no text.
    if (!content || isContents(control) || childNamed(properties, 'w14:checkbox')) return;
    const isPrompt = switchOf(properties, 'w:showingPlcHdr') === true;
    if (isPrompt) prompts++;
    visit(content);
    if (isPrompt) prompts--;
  }

  /** The blocks among some nodes. */
  function contents(nodes: readonly XmlNode[]): Content[] {
    const found: Content[] = [];
    /** Text before the mark of a paragraph that was deleted, which belongs to the next one. */
    let pending: Draft[] = [];
    let pendingFrom: XmlElement | undefined;

    const add = (properties: XmlElement | undefined, drafts: readonly Draft[]): void => {
      const inlines = withoutNoteMarks(drafts);
      const style = styles.paragraph(valOf(properties, 'w:pStyle'));
      const own = directly(properties);
      const { list, level = 0 } = { ...style.numbering, ...own.numbering };
      const mark = list === undefined ? undefined : count(list, level);
      const outline = own.outline ?? style.outline;
      found.push({
        type: 'paragraph',
        inlines,
        style,
        ...(outline !== undefined && { outline }),
        ...(mark && { mark }),
      });
    };

    const visit = (node: XmlNode): void => {
      if (!isElement(node) || UNSEEN.test(node.name)) return;
      switch (node.name) {
        case 'w:p': {
          const { drafts, boxes } = line(node);
          const properties = childNamed(node, 'w:pPr');
          const markProperties = childNamed(properties, 'w:rPr');
          const joinsNext =
            childNamed(markProperties, 'w:del') ?? childNamed(markProperties, 'w:moveFrom');
          pending = [...pending, ...drafts];
          pendingFrom = joinsNext && properties;
          if (!joinsNext) {
            add(properties, pending);
            pending = [];
          }
          for (const box of boxes) found.push(box);
          break;
        }
        case 'w:tbl':
          found.push({ type: 'table', rows: rowsOf(node) });
          break;
        case 'w:sdt':
          inControl(node, (content) => content.children.forEach(visit));
          break;
        case 'mc:AlternateContent':
          chosen(node)?.children.forEach(visit);
          break;
        default:
          node.children.forEach(visit);
      }
    };

    nodes.forEach(visit);
    if (pending.length > 0) add(pendingFrom, pending);
    return found;
  }

  function rowsOf(table: XmlElement): Content[][][] {
    const rows: Content[][][] = [];
    const visit = (node: XmlNode): void => {
      if (!isElement(node) || UNSEEN.test(node.name)) return;
      if (node.name === 'w:sdt') inControl(node, (content) => content.children.forEach(visit));
      else if (node.name === 'w:tc') rows.at(-1)?.push(contents(node.children));
      else if (node.name === 'w:tr') {
        const properties = childNamed(node, 'w:trPr');
        if (childNamed(properties, 'w:del') || switchOf(properties, 'w:hidden')) return;
        rows.push([]);
        node.children.forEach(visit);
      } else node.children.forEach(visit);
    };
    table.children.forEach(visit);
    return rows;
  }

  /** The text of a paragraph, and the text boxes that hang on it. */
  function line(paragraph: XmlElement): { drafts: Draft[]; boxes: Content[] } {
    const drafts: Draft[] = [];
    const boxes: Content[] = [];
    const properties = childNamed(paragraph, 'w:pPr');
    const style = styles.paragraph(valOf(properties, 'w:pStyle'));

    const write = (text: string, look: Look, isLink: boolean, run?: RunPlace): void => {
      if (text === '' || !fields.isSeen()) return;
      fields.filled();
      if (look.hidden) return;
      const marks = stylesOf(look, isLink, prompts > 0);
      drafts.push({
        text,
        ...(run && { run }),
        ...(marks.length > 0 && { styles: marks }),
        ...(look.raised && { raised: true }),
      });
    };
    const breakLine = (look: Look): void => {
      if (!look.hidden && fields.isSeen()) drafts.push({ lineEnd: 'hard' });
    };
    const endField = (look: Look): void => {
      const mark = fields.end();
      if (mark === undefined) return;
      prompts++;
      write(mark, look, false);
      prompts--;
    };

    const fieldMark = (node: XmlElement, look: Look): void => {
      switch (node.attributes['w:fldCharType']) {
        case 'begin':
          fields.begin();
          write(selected(childNamed(node, 'w:ffData')) ?? '', look, false);
          break;
        case 'separate':
          fields.separate();
          break;
        case 'end':
          endField(look);
          break;
        default:
      }
    };

    /** What stands in a run. */
    const inRun = (node: XmlElement, look: Look, isLink: boolean): void => {
      switch (node.name) {
        case 'w:t': {
          // Spaces at its ends count, even where the file forgot to say so: no words must be glued.
          const index = texts.get(node) ?? 0;
          write(textOf(node), look, isLink, { part, index, offset: 0 });
          break;
        }
        case 'w:tab':
        case 'w:ptab':
          write('\t', look, isLink);
          break;
        case 'w:noBreakHyphen':
          write('-', look, isLink);
          break;
        case 'w:sym':
          write(BULLETS.test(node.attributes['w:char'] ?? '') ? '•' : '', look, isLink);
          break;
        case 'w:br':
        case 'w:cr':
          breakLine(look);
          break;
        case 'w:fldChar':
          fieldMark(node, look);
          break;
        case 'w:instrText':
          fields.code(textOf(node));
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference': {
          const id = node.attributes['w:id'];
          const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
          if (id !== undefined && !look.hidden && fields.isSeen()) onNote(kind, id);
          break;
        }
        default:
          inLine(node, look, isLink);
      }
    };

    /** What stands in a paragraph, in a run or around runs. */
    const inLine = (node: XmlElement, look: Look, isLink: boolean): void => {
      const each = (inside: XmlElement | undefined, link = isLink): void => {
        for (const child of inside?.children ?? []) if (isElement(child)) visit(child, look, link);
      };
      switch (node.name) {
        case 'w:hyperlink':
          each(node, true);
          break;
        case 'w:fldSimple':
          fields.begin();
          fields.code(node.attributes['w:instr'] ?? '');
          fields.separate();
          each(node);
          endField(look);
          break;
        case 'w:sdt':
          inControl(node, each);
          break;
        case 'mc:AlternateContent':
          each(chosen(node));
          break;
        case 'w:txbxContent':
          for (const content of contents(node.children)) boxes.push(content);
          break;
        case 'm:t':
          write(textOf(node), look, isLink);
          break;
        default:
          each(node);
      }
    };

    const visit = (node: XmlElement, look: Look, isLink: boolean): void => {
      if (UNSEEN.test(node.name)) return;
      if (node.name !== 'w:r') {
        inRun(node, look, isLink);
        return;
      }
      const properties = childNamed(node, 'w:rPr');
      const own = styles.look(style, properties);
      const link = isLink || styles.isLink(valOf(properties, 'w:rStyle'));
      for (const child of node.children) if (isElement(child)) visit(child, own, link);
    };

    const usual = styles.look(style, undefined);
    for (const child of paragraph.children) if (isElement(child)) visit(child, usual, false);
    return { drafts, boxes };
  }

  return contents(root.children);
}
