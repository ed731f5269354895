import { DOCX_MARK_PART, DOCX_MARK_TYPE, MARK } from '../made-by-helder.ts';
import type { Block, Document, RunPlace } from '../model.ts';
import { openPackage, type WordPackage } from '../readers/docx/package.ts';
import { childrenNamed, valOf, wordNamespace } from '../readers/docx/word-xml.ts';
import { type Parts, unpackXml } from '../readers/zip-xml.ts';
import { appended, type CommentStyles, commentsXml } from './docx-comments.ts';
import { marked } from './docx-marks.ts';
import { pointer, type Range } from './docx-points.ts';
import { atBeginning, type CopyRefusal, type Note, type NotedCopy } from './note.ts';
import { around, escaped, type PlacedElement, placedElements } from './placed-xml.ts';
import { repack } from './repack.ts';

/** Where a digital signature of the whole file is kept. */
const SIGNATURES = '_xmlsignatures/';

const CONTENT_TYPES = '[Content_Types].xml';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The prefix and namespace that a part has for Word's own elements. */
function wordOf(elements: readonly PlacedElement[]) {
  const found = elements[0] && wordNamespace(elements[0].attributes);
  if (!found) throw new Error('this part has no elements of Word');
  return { ...found, named: (name: string) => found.prefix + name };
}

/** Numbers from 0 that are not taken. */
function freeNumbers(taken: ReadonlySet<string>): () => number {
  let next = 0;
  return () => {
    while (taken.has(String(next))) next++;
    return next++;
  };
}

/** The letter's mark for the footnote or endnote that holds a text. */
function noteMarks(parts: Parts, letter: readonly PlacedElement[], named: (n: string) => string) {
  const texts = new Map<string, readonly (PlacedElement | undefined)[]>();

  /** The note around each text of a part. */
  const notesIn = (path: string): readonly (PlacedElement | undefined)[] => {
    const elements = placedElements(parts[path] ?? '');
    const word = wordOf(elements);
    const kinds = [word.named('footnote'), word.named('endnote')];
    return elements
      .filter(({ name }) => name === word.named('t'))
      .map((text) => [...around(text)].find(({ name }) => kinds.includes(name)));
  };

  return ({ part, index }: RunPlace): PlacedElement | undefined => {
    const known = texts.get(part) ?? notesIn(part);
    texts.set(part, known);
    const note = known[index];
    const id = Object.entries(note?.attributes ?? {}).find(([name]) =>
      /(?:^|:)id$/.test(name),
    )?.[1];
    if (!note || id === undefined) return undefined;
    const kind = note.name.endsWith('footnote') ? 'footnoteReference' : 'endnoteReference';
    return letter.find(
      ({ name, attributes }) => name === named(kind) && attributes[named('id')] === id,
    );
  };
}

/** The ids of the styles that Word has for comments; their names are the same in every language. */
function commentStyles(file: WordPackage): CommentStyles {
  const [path] = file.related('styles');
  const styles = childrenNamed(path === undefined ? undefined : file.part(path), 'w:style');
  const idOf = (name: string) =>
    styles.find((style) => valOf(style, 'w:name')?.toLowerCase() === name)?.attributes['w:styleId'];
  const text = idOf('annotation text');
  const reference = idOf('annotation reference');
  return { ...(text && { text }), ...(reference && { reference }) };
}

/** The list of content types with those of new parts, by their paths. */
const announced = (parts: Parts, types: Readonly<Record<string, string>>): string =>
  appended(parts[CONTENT_TYPES] ?? '', (prefix) =>
    Object.entries(types)
      .map(
        ([path, type]) => `<${prefix}Override PartName="/${escaped(path)}" ContentType="${type}"/>`,
      )
      .join(''),
  );

/** What the letter points at, with its comments from now on: the path of that list, and the list. */
function pointedAt(
  parts: Parts,
  main: string,
  comments: string,
  strict: boolean,
): readonly [path: string, xml: string] {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relationsPath = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const relations = parts[relationsPath] ?? NO_RELATIONS;
  const ids = new Set(placedElements(relations).map(({ attributes }) => attributes['Id']));
  const id = ['rIdHelder', ...Array.from(ids, (_, index) => `rIdHelder${index}`)].find(
    (each) => !ids.has(each),
  );
  const office = strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const target = escaped(comments.slice(folder.length));
  return [
    relationsPath,
    appended(
      relations,
      (prefix) =>
        `<${prefix}Relationship Id="${id}" Type="${office}/comments" Target="${target}"/>`,
    ),
  ];
}

/** A path for the comments that no part has yet. */
function freePath(parts: Parts, folder: string): string {
  const path = (number: number) => `${folder}comments${number || ''}.xml`;
  let number = 0;
  while (parts[path(number)] !== undefined) number++;
  return path(number);
}

/**
 * A copy of a Word file with notes as comments of Word. All parts but the letter itself, its
 * comments and the lists of what there is keep their bytes; in the letter only the marks of the
 * comments are new, and the file gets the mark of helder. Notes about words in a header, or elsewhere where Word takes no comments, stand
 * at the beginning.
 *
 * @throws {Error} where the file was read with some forgiveness and cannot be changed with any
 */
export async function docxWithNotes(
  bytes: Uint8Array,
  { blocks }: Document,
  notes: readonly Note[],
): Promise<NotedCopy | CopyRefusal> {
  const parts = unpackXml(bytes, 'docx');
  if (Object.keys(parts).some((path) => path.startsWith(SIGNATURES))) return 'signed';
  const file = openPackage(parts);
  const { main } = file;
  const xml = parts[main] ?? '';
  const elements = placedElements(xml);
  const { uri, named } = wordOf(elements);
  const known = file.related('comments').find((path) => parts[path] !== undefined);
  const comments = known === undefined ? undefined : parts[known];
  const knownComments = comments === undefined ? [] : placedElements(comments);

  const ids = [...elements, ...knownComments].flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) => (/(?:^|:)id$/.test(name) ? value : [])),
  );
  const freeId = freeNumbers(new Set(ids));
  const { rangeOf, beginning } = pointer({
    part: main,
    xml,
    elements,
    named,
    noteMark: noteMarks(parts, elements, named),
    freeId,
  });
  const start = beginning();
  if (!start) throw new Error('no comment can point at anything in this letter');

  const rangeFor = ({ at }: Note): Range | undefined => {
    const block: Block | undefined = at && blocks[at.block];
    const [first, last] = [at?.spans[0], at?.spans.at(-1)];
    return block && first && last && rangeOf(block, first.start, last.end);
  };
  const placed = notes.map((note) => {
    const range = rangeFor(note);
    return { id: freeId(), range: range ?? start, note: range ? note : atBeginning(note) };
  });
  const path = known ?? freePath(parts, main.slice(0, main.lastIndexOf('/') + 1));
  const strict = uri.includes('purl.oclc.org');
  const isDeclared = elements[0]?.attributes['xmlns:w'] === uri;
  // A copy of a copy has the mark already.
  const isUnmarked = parts[MARK.docx] === undefined;
  const types = {
    ...(known === undefined && { [path]: COMMENTS_TYPE }),
    ...(isUnmarked && { [MARK.docx]: DOCX_MARK_TYPE }),
  };
  const changes = new Map([
    [
      main,
      marked(
        xml,
        placed.map(({ id, range }) => ({ id, ...range })),
        isDeclared ? undefined : uri,
      ),
    ],
    [path, commentsXml(comments, placed, commentStyles(file), uri)],
    ...(known === undefined ? [pointedAt(parts, main, path, strict)] : []),
    ...(Object.keys(types).length > 0 ? [[CONTENT_TYPES, announced(parts, types)] as const] : []),
    // The last part that is new, and so the last of the file.
    ...(isUnmarked ? [[MARK.docx, DOCX_MARK_PART] as const] : []),
  ]);
  return {
    bytes: repack(bytes, changes),
    unplaced: placed.filter(({ range }, index) => range === start && notes[index]?.at).length,
  };
}
