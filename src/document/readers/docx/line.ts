import type { MarkStyle, RunPlace } from '../../model.ts';
import type { Inline } from '../lines.ts';
import { isTypedNoteMark } from '../note-mark.ts';
import { isElement, textOf, type XmlElement } from '../xml-tree.ts';
import type { Fields } from './fields.ts';
import { type Controls, chosen, isUnseen } from './seen.ts';
import type { Look, StyleSheet } from './styles.ts';
import { childNamed, childrenNamed, numberOf, valOf } from './word-xml.ts';

export type NoteKind = 'footnote' | 'endnote';

/** What the lines of a text are read with. */
export interface Reading {
  /** Path of the part that holds the text. */
  readonly part: string;
  /** The number of each `w:t` of that part. */
  readonly texts: ReadonlyMap<XmlElement, number>;
  readonly styles: StyleSheet;
  /** Told of each note that a reader is pointed at, in reading order. */
  readonly onNote: (kind: NoteKind, id: string) => void;
  /** Fields and controls may run over paragraphs. */
  readonly fields: Fields;
  readonly controls: Controls;
}

/** A character of a font of pictures that stands for a bullet or an arrow; others are ornaments. */
const BULLETS = /^f0(?:b7|a7|6f|71|76|d8|fc|e0)$/i;

/** What is chosen in a drop-down list of an old form. */
function selected(fieldData: XmlElement | undefined): string | undefined {
  const list = childNamed(fieldData, 'w:ddList');
  const index = numberOf(list, 'w:result') ?? numberOf(list, 'w:default') ?? 0;
  return childrenNamed(list, 'w:listEntry')[index]?.attributes['w:val'];
}

const stylesOf = (look: Look, isLink: boolean, isPrompt: boolean): MarkStyle[] => [
  ...(look.bold ? (['bold'] as const) : []),
  ...(look.italic ? (['italic'] as const) : []),
  // All links are underlined: that makes none stand out.
  ...(look.underline && !isLink ? (['underline'] as const) : []),
  ...(look.capitals ? (['capitals'] as const) : []),
  ...(isPrompt ? (['prompt'] as const) : []),
];

/** A piece of text with its size in half points, and whether it is raised as a note mark is. */
export type Draft = Inline & { readonly raised?: boolean; readonly size?: number };

/** Size of type where a file says nothing about it (ISO 29500-1, 17.3.2.38), in half points. */
const USUAL_SIZE = 20;

/** Size of the smallest type of some text, in half points; undefined where there is no text. */
export function smallestSize(drafts: readonly Draft[]): number | undefined {
  const sizes = drafts
    .filter((draft) => wordsOf(draft).trim() !== '')
    .map(({ size = USUAL_SIZE }) => size);
  return sizes.length > 0 ? Math.min(...sizes) : undefined;
}

const wordsOf = (draft: Draft | undefined): string => (draft && 'text' in draft ? draft.text : '');

/** Leaves out the marks of notes that somebody typed. */
export function withoutNoteMarks(drafts: readonly Draft[]): Inline[] {
  const inlines: Inline[] = [];
  for (let at = 0; at < drafts.length; ) {
    let end = at;
    while (drafts[end]?.raised) end++;
    const raised = drafts.slice(at, end);
    const text = raised.map(wordsOf).join('');
    const isMark =
      raised.length > 0 && isTypedNoteMark(text, inlines.slice(-9).map(wordsOf).join(''));
    const kept = isMark ? [{ text: ' ' }] : drafts.slice(at, Math.max(end, at + 1));
    inlines.push(...kept.map(({ raised: _, size: __, ...inline }: Draft) => inline as Inline));
    at = Math.max(end, at + 1);
  }
  return inlines;
}

/** Marks the last pieces of a line, which make up some text, as a prompt. */
function markAsPrompt(drafts: Draft[], text: string): void {
  let open = text.length;
  for (let at = drafts.length - 1; at >= 0 && open > 0; at--) {
    const draft = drafts[at] as Draft;
    if (!('text' in draft)) return;
    open -= draft.text.trim().length;
    const styles = draft.styles ?? [];
    if (!styles.includes('prompt')) drafts[at] = { ...draft, styles: [...styles, 'prompt'] };
  }
}

/** What is told of a piece of text besides how it is set. */
interface Written {
  readonly isLink?: boolean;
  readonly isPrompt?: boolean;
  readonly run?: RunPlace;
}

/** The text of a paragraph, and the text boxes that hang on it. */
export function readLine(
  paragraph: XmlElement,
  reading: Reading,
): { readonly drafts: readonly Draft[]; readonly boxes: readonly XmlElement[] } {
  const { part, texts, styles, onNote, fields, controls } = reading;
  const drafts: Draft[] = [];
  const boxes: XmlElement[] = [];
  const properties = childNamed(paragraph, 'w:pPr');
  const style = styles.paragraph(valOf(properties, 'w:pStyle'));

  const write = (
    text: string,
    look: Look,
    { isLink = false, isPrompt = false, run }: Written = {},
  ): void => {
    if (text === '' || !fields.isSeen()) return;
    fields.shown(text);
    if (look.hidden) return;
    const marks = stylesOf(look, isLink, isPrompt || controls.isPrompting());
    drafts.push({
      text,
      ...(run && { run }),
      ...(marks.length > 0 && { styles: marks }),
      ...(look.raised && { raised: true }),
      ...(look.size !== undefined && { size: look.size }),
    });
  };
  const breakLine = (look: Look): void => {
    if (!look.hidden && fields.isSeen()) drafts.push({ lineEnd: 'hard' });
  };
  const endField = (look: Look): void => {
    const mark = fields.end();
    if (mark?.isShown) markAsPrompt(drafts, mark.text);
    else if (mark) write(mark.text, look, { isPrompt: true });
  };

  const fieldMark = (node: XmlElement, look: Look): void => {
    switch (node.attributes['w:fldCharType']) {
      case 'begin':
        fields.begin();
        write(selected(childNamed(node, 'w:ffData')) ?? '', look);
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
        write(textOf(node), look, { isLink, run: { part, index, offset: 0 } });
        break;
      }
      case 'w:tab':
      case 'w:ptab':
        write('\t', look, { isLink });
        break;
      case 'w:noBreakHyphen':
        write('-', look, { isLink });
        break;
      case 'w:sym':
        write(BULLETS.test(node.attributes['w:char'] ?? '') ? '•' : '', look, { isLink });
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
        controls.within(node, each);
        break;
      case 'mc:AlternateContent':
        each(chosen(node));
        break;
      case 'w:txbxContent':
        boxes.push(node);
        break;
      case 'm:t':
        write(textOf(node), look, { isLink });
        break;
      default:
        each(node);
    }
  };

  const visit = (node: XmlElement, look: Look, isLink: boolean): void => {
    if (isUnseen(node)) return;
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
