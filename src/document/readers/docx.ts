import type { Block, RawDocument, ReadWarning } from '../model.ts';
import type { Reader } from '../read.ts';
import { contentBlocks } from './docx/blocks.ts';
import type { Content } from './docx/content.ts';
import type { NoteKind } from './docx/line.ts';
import { shownMargins } from './docx/margins.ts';
import { type Counter, readNumbering } from './docx/numbering.ts';
import { openPackage, type WordPackage } from './docx/package.ts';
import { coreProperties } from './docx/properties.ts';
import { readStory } from './docx/story.ts';
import { readStyles, type StyleSheet } from './docx/styles.ts';
import { type Census, censusOf, childrenNamed } from './docx/word-xml.ts';
import type { XmlElement } from './xml-tree.ts';
import { unpackXml } from './zip-xml.ts';

/** A note that the letter points at. */
interface Note {
  readonly kind: NoteKind;
  readonly id: string;
}

/** The texts of a Word file, each read where and when it is needed. */
function readerOf(file: WordPackage, styles: StyleSheet, counter: () => Counter) {
  const notes: Note[] = [];
  const onNote = (kind: NoteKind, id: string): void => {
    const isKnown = notes.some((note) => note.kind === kind && note.id === id);
    if (!isKnown) notes.push({ kind, id });
  };
  const read = (root: XmlElement, part: string, { texts }: Census, count: Counter): Content[] =>
    readStory(root, { part, texts, styles, count, onNote });

  return {
    read,
    /** The text of the page headers or footers; the same text on other pages counts once. */
    margins(kind: 'header' | 'footer', ids: readonly string[]): Block[] {
      const blocks = ids.flatMap((id) => {
        const path = file.target(id);
        const root = path === undefined ? undefined : file.part(path);
        if (path === undefined || !root) return [];
        return contentBlocks(read(root, path, censusOf(root), counter()), kind);
      });
      const byText = new Map(
        blocks.map(({ text, anchors, marks }) => [
          text,
          { kind, text, anchors, ...(marks && { marks }) },
        ]),
      );
      return [...byText.values()];
    },
    /** The notes that the texts read so far point at, footnotes first. */
    notes: (): Block[] =>
      (['footnote', 'endnote'] as const).flatMap((kind) =>
        file.related(`${kind}s`).flatMap((path) => {
          const root = file.part(path);
          if (!root) return [];
          const census = censusOf(root);
          const count = counter();
          const byId = new Map(
            childrenNamed(root, `w:${kind}`).map((note) => [note.attributes['w:id'], note]),
          );
          return notes
            .filter((note) => note.kind === kind)
            .flatMap(({ id }) => byId.get(id) ?? [])
            .flatMap((note) => contentBlocks(read(note, path, census, count), 'footnote'));
        }),
      ),
  };
}

const warningsOf = ({ insertions, deletions }: Census): ReadWarning[] =>
  insertions + deletions > 0 ? [{ code: 'tracked-changes', insertions, deletions }] : [];

/**
 * Reads a Word file (.docx) as it looks when all changes are accepted: deletions, hidden text and
 * comments are left out, insertions are in. Each character of a block can be found back in the
 * XML by its anchor.
 *
 * @throws UnreadableError `corrupt` or `too-large`
 */
export const readDocx: Reader = async (bytes): Promise<RawDocument> => {
  const parts = unpackXml(bytes, 'docx');
  const file = openPackage(parts);
  const first = (type: string): XmlElement | undefined => {
    const [path] = file.related(type);
    return path === undefined ? undefined : file.part(path);
  };
  const styles = readStyles(first('styles'));
  const counter = readNumbering(first('numbering'), styles);
  const reader = readerOf(file, styles, counter);
  const { letter } = file;
  const census = censusOf(letter);
  const settings = first('settings');

  const headers = reader.margins('header', shownMargins(letter, settings, 'header'));
  const body = contentBlocks(reader.read(letter, file.main, census, counter()), 'paragraph');
  const footers = reader.margins('footer', shownMargins(letter, settings, 'footer'));
  return {
    format: 'docx',
    blocks: [...headers, ...body, ...reader.notes(), ...footers],
    properties: coreProperties(parts['docProps/core.xml'] ?? ''),
    warnings: warningsOf(census),
  };
};
