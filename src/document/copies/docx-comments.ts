import { AUTHOR, type Note } from './note.ts';
import { escaped, placedElements } from './placed-xml.ts';

/** The styles for comments of a letter, by their ids; Word makes them with the first comment. */
export interface CommentStyles {
  readonly text?: string;
  readonly reference?: string;
}

/** A note with the number of its comment. */
export interface NumberedNote {
  readonly id: number;
  readonly note: Note;
}

/** Ten points, in half points: without styles of its own a comment is set as the letter is. */
const SIZE = '<w:sz w:val="20"/><w:szCs w:val="20"/>';

const PLAIN_PARAGRAPH =
  '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="left"/>';

/**
 * A comment as XML. It has no date: the same letter must give the same bytes.
 *
 * @param declared the declaration of the prefix `w`, where it is needed
 */
function commentXml({ id, note }: NumberedNote, styles: CommentStyles, declared: string): string {
  const { text, reference } = styles;
  const ofParagraph = text ? `<w:pStyle w:val="${escaped(text)}"/>` : PLAIN_PARAGRAPH;
  const size = text ? '' : SIZE;
  const ofReference = reference ? `<w:rPr><w:rStyle w:val="${escaped(reference)}"/></w:rPr>` : '';
  const run = (words: string, properties: string) =>
    `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
  const paragraph = (runs: string) => `<w:p><w:pPr>${ofParagraph}</w:pPr>${runs}</w:p>`;
  return [
    `<w:comment${declared} w:id="${id}" w:author="${AUTHOR}" w:initials="h">`,
    paragraph(
      `<w:r>${ofReference}<w:annotationRef/></w:r>${run(note.title, `<w:b/><w:bCs/>${size}`)}`,
    ),
    ...note.paragraphs.map((words) => paragraph(run(words, size))),
    '</w:comment>',
  ].join('');
}

/** XML with more in its outermost element, behind what is there. */
export function appended(xml: string, child: (prefix: string) => string): string {
  const [root] = placedElements(xml);
  if (!root) throw new Error('this XML has no element');
  const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
  const { contentStart, contentEnd, end, name } = root;
  if (end > contentStart || xml[contentStart - 2] !== '/') {
    return xml.slice(0, contentEnd) + child(prefix) + xml.slice(contentEnd);
  }
  return `${xml.slice(0, contentStart - 2)}>${child(prefix)}</${name}>${xml.slice(contentStart)}`;
}

/**
 * The part of a Word file that holds the comments, with notes behind those that are there.
 *
 * @param before what the part is now, where the letter has comments
 * @param namespace the namespace of Word's own elements in this file
 */
export function commentsXml(
  before: string | undefined,
  notes: readonly NumberedNote[],
  styles: CommentStyles,
  namespace: string,
): string {
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}"/>`;
  const xml = before ?? empty;
  const isDeclared = placedElements(xml)[0]?.attributes['xmlns:w'] === namespace;
  const declared = isDeclared ? '' : ` xmlns:w="${namespace}"`;
  return appended(xml, () => notes.map((note) => commentXml(note, styles, declared)).join(''));
}
