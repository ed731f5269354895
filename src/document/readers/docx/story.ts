import { isElement, type XmlElement, type XmlNode } from '../xml-tree.ts';
import type { Content } from './content.ts';
import { fieldReader } from './fields.ts';
import { type Draft, type Reading, readLine, smallestSize, withoutNoteMarks } from './line.ts';
import type { Counter } from './numbering.ts';
import { chosen, controlReader, isUnseen } from './seen.ts';
import { directly } from './styles.ts';
import { childNamed, switchOf, valOf } from './word-xml.ts';

/** What a text in a Word file is read with. */
export interface Setting extends Omit<Reading, 'fields' | 'controls'> {
  readonly count: Counter;
}

/**
 * Reads a text of a Word file, such as the letter or a page header, as it looks when all changes
 * are accepted: what was deleted, hidden text and comments are left out. A text box comes after
 * the paragraph that it hangs on.
 */
export function readStory(root: XmlElement, setting: Setting): Content[] {
  const { styles, count } = setting;
  const controls = controlReader();
  const reading: Reading = { ...setting, fields: fieldReader(), controls };

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
      const size = smallestSize(drafts);
      found.push({
        type: 'paragraph',
        inlines,
        style,
        ...(outline !== undefined && { outline }),
        ...(mark && { mark }),
        ...(size !== undefined && { size }),
      });
    };

    const visit = (node: XmlNode): void => {
      if (!isElement(node) || isUnseen(node)) return;
      switch (node.name) {
        case 'w:p': {
          const { drafts, boxes } = readLine(node, reading);
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
          for (const box of boxes) {
            for (const content of contents(box.children)) found.push(content);
          }
          break;
        }
        case 'w:tbl':
          found.push({ type: 'table', rows: rowsOf(node) });
          break;
        case 'w:sdt':
          controls.within(node, (content) => content.children.forEach(visit));
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
      if (!isElement(node) || isUnseen(node)) return;
      if (node.name === 'w:sdt')
        controls.within(node, (content) => content.children.forEach(visit));
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

  return contents(root.children);
}
