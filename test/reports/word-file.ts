import { strFromU8, unzipSync } from 'fflate';
import {
  isElement,
  parseXml,
  textOf,
  type XmlElement,
} from '../../src/document/readers/xml-tree.ts';

/** The parts of a Word file, by their path. */
export const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

/** The XML of a part; empty where the file does not have it. */
export function xmlOf(bytes: Uint8Array, path: string): string {
  const part = partsOf(bytes)[path];
  return part ? strFromU8(part) : '';
}

const rootOf = (xml: string): XmlElement =>
  parseXml(xml).children.find(isElement) ?? { name: '', attributes: {}, children: [] };

/** All elements in an element, each with those around it, the nearest first. */
function* walk(
  element: XmlElement,
  around: readonly XmlElement[] = [],
): Generator<{ element: XmlElement; around: readonly XmlElement[] }> {
  yield { element, around };
  for (const child of element.children) {
    if (isElement(child)) yield* walk(child, [element, ...around]);
  }
}

/** A comment as a reader sees it: what it says, and the words it is about. */
export interface SeenComment {
  readonly text: readonly string[];
  readonly about: string;
}

const TEXT_PARENTS = /^w:(?:p|hyperlink|ins|moveTo|sdtContent|smartTag|customXml|dir|bdo)$/;
const NO_COMMENTS =
  /^(?:mc:AlternateContent|w:(?:txbxContent|pict|object|drawing|ruby|fldSimple))$/;

/**
 * What Word would stumble over in the comments of a file: numbers that are not unique, marks that
 * are missing, in the wrong order or where none may stand, and parts that nothing tells of.
 */
export function faultsOf(bytes: Uint8Array): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  for (const [path, content] of Object.entries(partsOf(bytes))) {
    if (/\.(?:xml|rels)$/.test(path)) parseXml(strFromU8(content));
  }
  const types = rootOf(xmlOf(bytes, '[Content_Types].xml')).children.filter(isElement);
  const override = types.filter(
    ({ attributes }) => attributes['PartName'] === '/word/comments.xml',
  );
  check(override.length === 1, `content types name the comments ${override.length} times`);
  const relations = rootOf(xmlOf(bytes, 'word/_rels/document.xml.rels')).children.filter(isElement);
  const toComments = relations.filter(({ attributes }) =>
    /\/comments$/.test(attributes['Type'] ?? ''),
  );
  check(toComments.length === 1, `${toComments.length} relations to the comments`);
  const relationIds = relations.map(({ attributes }) => attributes['Id']);
  check(new Set(relationIds).size === relationIds.length, 'relations share a name');

  const comments = [...walk(rootOf(xmlOf(bytes, 'word/comments.xml')))]
    .map(({ element }) => element)
    .filter(({ name }) => name === 'w:comment');
  const ids = comments.map(({ attributes }) => attributes['w:id']);
  check(new Set(ids).size === ids.length, 'comments share a number');

  const seen = new Map<string, string[]>();
  for (const { element, around } of walk(rootOf(xmlOf(bytes, 'word/document.xml')))) {
    const { name, attributes, children } = element;
    const [parent] = around;
    if (name === 'w:r' || name === 'w:p') {
      const first = children.findIndex(
        (child) => isElement(child) && /^w:[rp]Pr$/.test(child.name),
      );
      check(first <= 0, `${name} has properties behind its content`);
    }
    if (name === 'w:r') check(!around.some(({ name: n }) => n === 'w:t'), 'a run within a text');
    if (!/^w:comment(?:RangeStart|RangeEnd|Reference)$/.test(name)) continue;
    const id = attributes['w:id'] ?? '';
    seen.set(id, [...(seen.get(id) ?? []), name.slice('w:comment'.length)]);
    const holder = name === 'w:commentReference' ? around[1] : parent;
    if (name === 'w:commentReference') check(parent?.name === 'w:r', 'a mark outside a run');
    check(TEXT_PARENTS.test(holder?.name ?? ''), `${name} in ${holder?.name}`);
    check(!around.some((each) => NO_COMMENTS.test(each.name)), `${name} where Word takes none`);
  }
  for (const id of ids) {
    const marks = seen.get(id ?? '')?.join(' ') ?? '';
    check(marks === 'RangeStart RangeEnd Reference', `comment ${id} has the marks ${marks}`);
  }
  check(seen.size === ids.length, `${seen.size} numbers of marks for ${ids.length} comments`);
  return faults;
}

/** The comments of a letter in the order of its text. */
export function commentsOf(bytes: Uint8Array): SeenComment[] {
  const texts = new Map(
    [...walk(rootOf(xmlOf(bytes, 'word/comments.xml')))]
      .map(({ element }) => element)
      .filter(({ name }) => name === 'w:comment')
      .map((comment) => [
        comment.attributes['w:id'] ?? '',
        comment.children.filter(isElement).map(textOf),
      ]),
  );
  const open = new Map<string, string>();
  for (const { element } of walk(rootOf(xmlOf(bytes, 'word/document.xml')))) {
    const id = element.attributes['w:id'] ?? '';
    if (element.name === 'w:commentRangeStart') open.set(id, '');
    if (element.name === 'w:commentRangeEnd') open.set(`${id} `, open.get(id) ?? '');
    // A comment about no words may have no range.
    if (element.name === 'w:commentReference' && !open.has(id)) open.set(id, '').set(`${id} `, '');
    if (element.name === 'w:t') {
      for (const [key, about] of open) {
        if (!key.endsWith(' ') && !open.has(`${key} `)) open.set(key, about + textOf(element));
      }
    }
  }
  return [...open]
    .filter(([key]) => !key.endsWith(' '))
    .map(([id, about]) => ({ text: texts.get(id) ?? [], about }));
}
