import type { XmlElement } from '../xml-tree.ts';
import { formatNumber } from './number-formats.ts';
import type { StyleSheet } from './styles.ts';
import { childNamed, childrenNamed, numberOf, switchOf, valOf } from './word-xml.ts';

/** How one level of a list is numbered. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2` and the like; undefined where the file does not say. */
  readonly text: string | undefined;
  /** How many levels above start it again; 0 for none, undefined for all. */
  readonly restart: number | undefined;
  /** Whether all its numbers are figures, whatever the levels above have. */
  readonly figures: boolean;
  /** Whether its sign comes from a font in which letters are pictures. */
  readonly pictures: boolean;
}

type Levels = ReadonlyMap<number, Level>;

/** A list of the file: a definition, and what differs from it. */
interface List {
  readonly definition: string;
  readonly levels: Levels;
  readonly starts: ReadonlyMap<number, number>;
}

/** The sign in front of an item. */
export interface ListMark {
  /** As a reader sees it: "2.", "b)", "•". */
  readonly text: string;
  readonly numbered: boolean;
  /** Depth, from 1. */
  readonly depth: number;
}

/** Gives each item of the lists of a text its number, in reading order. */
export type Counter = (list: string, level: number) => ListMark | undefined;

const PICTURE_FONTS = /^(?:symbol|wingdings.*|webdings|courier.*|mt extra|zapf ?dingbats)$/i;

/** Characters that fonts may show as they please. */
const PRIVATE = /[\uE000-\uF8FF]/;

function levelOf(element: XmlElement): Level {
  const fonts = childNamed(childNamed(element, 'w:rPr'), 'w:rFonts')?.attributes['w:ascii'] ?? '';
  return {
    start: numberOf(element, 'w:start') ?? 1,
    format: valOf(element, 'w:numFmt') ?? 'decimal',
    text: valOf(element, 'w:lvlText'),
    restart: numberOf(element, 'w:lvlRestart'),
    figures: switchOf(element, 'w:isLgl') === true,
    pictures: PICTURE_FONTS.test(fonts) || childNamed(element, 'w:lvlPicBulletId') !== undefined,
  };
}

const levelsOf = (element: XmlElement): Map<number, Level> =>
  new Map(
    childrenNamed(element, 'w:lvl').map((level) => [
      Number(level.attributes['w:ilvl']),
      levelOf(level),
    ]),
  );

/** Dots and squares are all bullets to a reader, and so is an "o". */
const ROUND = /^[•●·∙◦○▪■□o]$/;

/** The sign of a list without numbers; a dash stays a dash. */
function bullet({ text, pictures }: Level): string {
  if (text === undefined) return '•';
  const sign = text.trim();
  return sign && (pictures || PRIVATE.test(sign) || ROUND.test(sign)) ? '•' : sign;
}

/** The lists in `word/numbering.xml`. */
function readLists(root: XmlElement | undefined, styles: StyleSheet): Map<string, List> {
  const definitions = new Map(
    childrenNamed(root, 'w:abstractNum').map((each) => [
      each.attributes['w:abstractNumId'] ?? '',
      each,
    ]),
  );
  const nums = childrenNamed(root, 'w:num');
  const definitionOf = (num: XmlElement | undefined) => valOf(num, 'w:abstractNumId') ?? '';

  /** A definition may only point at a style, which belongs to a list that has it. */
  function followed(id: string): string {
    const link = valOf(definitions.get(id), 'w:numStyleLink');
    if (link === undefined) return id;
    const list = styles.numbering(link).list;
    return definitionOf(nums.find(({ attributes }) => attributes['w:numId'] === list)) || id;
  }

  return new Map(
    nums.map((num) => {
      const definition = followed(definitionOf(num));
      const element = definitions.get(definition);
      const levels = element ? levelsOf(element) : new Map<number, Level>();
      const starts = new Map<number, number>();
      for (const override of childrenNamed(num, 'w:lvlOverride')) {
        const at = Number(override.attributes['w:ilvl']);
        const level = childNamed(override, 'w:lvl');
        if (level) levels.set(at, levelOf(level));
        const start = numberOf(override, 'w:startOverride');
        if (start !== undefined) starts.set(at, start);
      }
      return [num.attributes['w:numId'] ?? '', { definition, levels, starts }];
    }),
  );
}

/**
 * A counter for a text whose lists are these. Lists of one definition count on from each other,
 * unless they start anew (ISO 29500-1, 17.9).
 *
 * @returns for each text a counter of its own; an item of a list without any sign has no mark
 */
export function readNumbering(root: XmlElement | undefined, styles: StyleSheet): () => Counter {
  const lists = readLists(root, styles);
  return () => {
    const counts = new Map<string, (number | undefined)[]>();
    const restarted = new Set<string>();
    return (id, at) => {
      const list = lists.get(id);
      const level = list?.levels.get(at);
      if (!list || !level) return undefined;
      const count = counts.get(list.definition) ?? [];
      counts.set(list.definition, count);
      const start = list.starts.get(at);
      const key = `${id} ${at}`;
      if (start !== undefined && !restarted.has(key)) {
        restarted.add(key);
        count[at] = start;
      } else count[at] = (count[at] ?? level.start - 1) + 1;
      for (let below = at + 1; below < count.length; below++) {
        const { restart } = list.levels.get(below) ?? {};
        if (restart === undefined || at < restart) count[below] = undefined;
      }
      const depth = at + 1;
      if (level.format === 'bullet') {
        const text = bullet(level);
        return text ? { text, numbered: false, depth } : undefined;
      }
      const text = (level.text ?? `%${depth}.`)
        .replace(/%([1-9])/g, (_, digit: string) => {
          const index = Number(digit) - 1;
          const other = list.levels.get(index);
          const format = level.figures ? 'decimal' : (other?.format ?? 'decimal');
          return formatNumber(count[index] ?? other?.start ?? 1, format);
        })
        .trim();
      return text ? { text, numbered: /[\p{L}\d]/u.test(text), depth } : undefined;
    };
  };
}
