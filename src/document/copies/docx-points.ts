import type { Block, RunPlace } from '../model.ts';
import { around, type PlacedElement, rawOffset } from './placed-xml.ts';

/** A place in the XML of a letter where runs of text may stand, and so the marks of a comment. */
export interface Point {
  /** Offset into the XML. */
  readonly offset: number;
  /** Ends the run that is cut here, and begins it again behind the marks; empty between runs. */
  readonly close: string;
  readonly reopen: string;
  /** The text that is cut in two here. */
  readonly cuts?: PlacedElement;
}

/** Words of the letter, in its XML. */
export interface Range {
  readonly start: Point;
  readonly end: Point;
  /** How the words are set: the properties of their last run, as XML. */
  readonly properties: string;
}

/** The XML of the letter itself, and what points at it. */
export interface LetterXml {
  readonly part: string;
  readonly xml: string;
  readonly elements: readonly PlacedElement[];
  /** The full name of one of Word's own elements. */
  readonly named: (name: string) => string;
  /** The place where the letter points at the note, where one of its notes holds this text. */
  readonly noteMark: (place: RunPlace) => PlacedElement | undefined;
  /** A number that no mark in the letter has. */
  readonly freeId: () => number;
}

/** Elements that hold runs, and so may hold the marks of a comment (ISO 29500-1, EG_PContent). */
const HOLD_RUNS = [
  ...['p', 'hyperlink', 'ins', 'moveTo', 'sdtContent', 'smartTag', 'customXml', 'dir', 'bdo'],
];

/** What Word allows no comments in: text boxes and pictures, and text over text. */
const CLOSED = ['txbxContent', 'drawing', 'pict', 'object', 'ruby', 'fldSimple'];

/** Content controls that hold plain text, or that Word fills again when the letter is opened. */
const PLAIN_CONTROLS = ['text', 'dataBinding', 'dropDownList', 'comboBox', 'date'];

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Tells where in the XML of a letter the words of its blocks stand. */
export function pointer({ part, xml, elements, named, noteMark, freeId }: LetterXml) {
  const all = (names: readonly string[]) => new Set(names.map(named));
  const holdRuns = all(HOLD_RUNS);
  const closed = all(CLOSED);
  const plainControls = all(PLAIN_CONTROLS);
  const [paragraph, run, control, textName] = ['p', 'r', 'sdt', 't'].map(named);
  const texts = elements.filter(({ name }) => name === textName);

  const child = ({ children }: PlacedElement, name: string): PlacedElement | undefined =>
    children.find((each) => each.name === named(name));

  const isClosed = (element: PlacedElement): boolean =>
    closed.has(element.name) ||
    withoutPrefix(element.name) === 'AlternateContent' ||
    (element.name === control &&
      child(element, 'sdtPr')?.children.some(({ name }) => plainControls.has(name)) === true);

  const isParagraph = ({ name }: PlacedElement): boolean => name === paragraph;

  /**
   * What marks must stay outside of to point at something within it: its run, or what takes no
   * comments. A control of plain text may be as large as a paragraph or a cell; then there is no
   * place beside it.
   */
  function whole(leaf: PlacedElement): PlacedElement | undefined {
    const outer = [...around(leaf)];
    const closedAt = outer.findLastIndex(
      (each, index) =>
        isClosed(each) && (each.name === control || outer.slice(index + 1).some(isParagraph)),
    );
    const above = outer.slice(closedAt + 1);
    const outermost = above.findLast(({ name }) => name === run);
    return outermost ?? outer[closedAt];
  }

  const mayStandBeside = (element: PlacedElement): boolean =>
    element.parent !== undefined &&
    holdRuns.has(element.parent.name) &&
    [...around(element)].some(isParagraph);

  const between = (offset: number): Point => ({ offset, close: '', reopen: '' });

  /** The properties of a run; a change in them that is tracked gets a number of its own. */
  function propertiesOf(element: PlacedElement, withChange: boolean): string {
    const properties = child(element, 'rPr');
    if (!properties) return '';
    const change = child(properties, 'rPrChange');
    if (!change) return xml.slice(properties.start, properties.end);
    const before = xml.slice(properties.start, change.start);
    const tag = xml
      .slice(change.start, change.contentStart)
      .replace(/(\bid\s*=\s*["'])[^"']*/, (_, id: string) => id + freeId());
    const rest = xml.slice(change.contentStart, change.end);
    return before + (withChange ? tag + rest : '') + xml.slice(change.end, properties.end);
  }

  /** Begins a run again that is cut in two. */
  const again = (element: PlacedElement): string =>
    xml.slice(element.start, element.contentStart) + propertiesOf(element, true);

  /** Where a character stands in a text, whose run may have to be cut there. */
  function pointIn(text: PlacedElement, offset: number, side: 'start' | 'end'): Point {
    const parent = text.parent as PlacedElement;
    const content = parent.children.filter(({ name }) => name !== named('rPr'));
    const raw = xml.slice(text.contentStart, text.contentEnd);
    const bare = rawOffset(raw, offset);
    const accents = side === 'end' ? (/^\p{M}+/u.exec(raw.slice(bare))?.[0].length ?? 0) : 0;
    const at = bare + accents;
    const cut = (place: number): Point => ({
      offset: place,
      close: `</${parent.name}>`,
      reopen: again(parent),
    });
    if (at <= 0) return content[0] === text ? between(parent.start) : cut(text.start);
    if (at >= raw.length) return content.at(-1) === text ? between(parent.end) : cut(text.end);
    return {
      offset: text.contentStart + at,
      close: `</${text.name}></${parent.name}>`,
      reopen: `${again(parent)}<${text.name} xml:space="preserve">`,
      cuts: text,
    };
  }

  /** A text or note mark with the run that holds it, where that may be cut. */
  function openRun(leaf: PlacedElement): PlacedElement | undefined {
    const isPlain = !xml.slice(leaf.contentStart, leaf.contentEnd).includes('<');
    return leaf.name === textName && isPlain && leaf.parent === whole(leaf)
      ? leaf.parent
      : undefined;
  }

  function pointAt(place: RunPlace, side: 'start' | 'end') {
    const leaf = place.part === part ? texts[place.index] : noteMark(place);
    const element = leaf && whole(leaf);
    if (!leaf || !element || !mayStandBeside(element)) return undefined;
    const point = openRun(leaf)
      ? pointIn(leaf, place.offset + (side === 'end' ? 1 : 0), side)
      : between(side === 'start' ? element.start : element.end);
    return { point, element };
  }

  /** Where the first (or last) of some characters stands that stands in the file as text. */
  function placeAmong({ anchors }: Block, offsets: readonly number[]): RunPlace | undefined {
    for (const offset of offsets) {
      const anchor = anchors.findLast((each) => each.offset <= offset);
      if (anchor?.run) return { ...anchor.run, offset: anchor.run.offset + offset - anchor.offset };
    }
    return undefined;
  }

  return {
    /** Where words of a block stand; undefined where no comment can point at them. */
    rangeOf(block: Block, start: number, end: number): Range | undefined {
      const offsets = Array.from({ length: Math.max(end - start, 0) }, (_, by) => start + by);
      const first = placeAmong(block, offsets);
      const last = placeAmong(block, offsets.toReversed());
      const from = first && pointAt(first, 'start');
      const to = last && pointAt(last, 'end');
      if (!from || !to || to.point.offset < from.point.offset) return undefined;
      return {
        start: from.point,
        end: to.point,
        properties: to.element.name === run ? propertiesOf(to.element, false) : '',
      };
    },

    /** Right before the first text of the letter that a comment can point at. */
    beginning(): Range | undefined {
      const first = texts
        .map(whole)
        .find((element) => element !== undefined && mayStandBeside(element));
      if (!first) return undefined;
      const point = between(first.start);
      const properties = first.name === run ? propertiesOf(first, false) : '';
      return { start: point, end: point, properties };
    },
  };
}
