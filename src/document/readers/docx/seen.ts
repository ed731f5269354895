import { isElement, type XmlElement, type XmlNode } from '../xml-tree.ts';
import { childNamed, childrenNamed, switchOf, valOf } from './word-xml.ts';

/** What of the XML of a Word file somebody who reads the letter sees. */

const UNSEEN = /^(?:w:(?:del|moveFrom|pPr|rPr|rt|sdtPr|sdtEndPr|tblPr|trPr|tcPr|sectPr)|wp:docPr)$/;

/** Whether nothing in an element is seen: what was deleted or moved away, and properties. */
export const isUnseen = ({ name }: XmlElement): boolean => UNSEEN.test(name);

const hasText = (node: XmlNode): boolean =>
  isElement(node) &&
  (node.name === 'w:t' ||
    node.name === 'w:sym' ||
    node.name === 'm:t' ||
    node.children.some(hasText));

/** The same thing is there for new and for old programs: one of both is read. */
export function chosen(node: XmlElement): XmlElement | undefined {
  const choices = childrenNamed(node, 'mc:Choice');
  const fallback = childNamed(node, 'mc:Fallback');
  return choices.find(hasText) ?? (fallback && hasText(fallback) ? fallback : choices[0]);
}

const isContents = (control: XmlElement): boolean =>
  /^table of contents$/i.test(
    valOf(childNamed(childNamed(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') ?? '',
  );

/** The content controls around a place in a text. */
export interface Controls {
  /** Visits what stands in a control. */
  readonly within: (control: XmlElement, visit: (content: XmlElement) => void) => void;
  /** Whether this place is in one that still shows what should be filled in. */
  readonly isPrompting: () => boolean;
}

/** Keeps account of the content controls of one text. */
export function controlReader(): Controls {
  let prompts = 0;
  return {
    isPrompting: () => prompts > 0,
    within(control, visit) {
      const properties = childNamed(control, 'w:sdtPr');
      const content = childNamed(control, 'w:sdtContent');
      // Boxes to tick are no text.
      if (!content || isContents(control) || childNamed(properties, 'w14:checkbox')) return;
      const isPrompt = switchOf(properties, 'w:showingPlcHdr') === true;
      if (isPrompt) prompts++;
      visit(content);
      if (isPrompt) prompts--;
    },
  };
}
