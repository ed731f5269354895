import { UnreadableError } from '../../unreadable.ts';
import { isElement, parseXml, type XmlElement } from '../xml-tree.ts';
import type { Parts } from '../zip-xml.ts';
import { parseWord } from './word-xml.ts';

/** What a part of a Word file points at. */
interface Relation {
  readonly id: string;
  /** Last step of its type: `styles`, `header` … */
  readonly type: string;
  /** Path of the part it points at. */
  readonly target: string;
}

/** A Word file as parts that point at each other. */
export interface WordPackage {
  /** Path of the part with the letter itself. */
  readonly main: string;
  /** The outermost element of that part. */
  readonly letter: XmlElement;
  /** The outermost element of another part; undefined where there is no such part. */
  readonly part: (path: string) => XmlElement | undefined;
  /** Paths of the parts of a type that the letter points at. */
  readonly related: (type: string) => readonly string[];
  /** Path of the part that the letter points at by this name. */
  readonly target: (id: string) => string | undefined;
}

/** Where Word keeps the letter; `document2.xml` at times. */
const USUAL_MAIN = /^word\/document\d*\.xml$/;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** A target as a path inside the file: it is told from the folder of the part, or from the root. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function relationsOf(parts: Parts, path: string): Relation[] {
  const folder = folderOf(path);
  const xml = parts[`${folder}_rels/${path.slice(folder.length)}.rels`];
  const root = xml === undefined ? undefined : parseXml(xml).children.find(isElement);
  return (root?.children ?? []).filter(isElement).flatMap(({ attributes }) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
    if (!id || !type || !target || mode === 'External') return [];
    return [{ id, type: folderLess(type), target: resolved(folder, target) }];
  });
}

const folderLess = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * Finds one's way in the parts of a Word file.
 *
 * @throws UnreadableError `corrupt` where no part holds the letter
 */
export function openPackage(parts: Parts): WordPackage {
  const stated = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  const main = [stated, ...Object.keys(parts).filter((path) => USUAL_MAIN.test(path))].find(
    (path) => path !== undefined && parts[path] !== undefined,
  );
  const xml = main === undefined ? undefined : parts[main];
  if (main === undefined || xml === undefined)
    throw new UnreadableError({ code: 'corrupt', format: 'docx' });
  const relations = relationsOf(parts, main);
  return {
    main,
    letter: parseWord(xml),
    part(path) {
      const other = parts[path];
      return other === undefined ? undefined : parseWord(other);
    },
    related: (type) =>
      relations.filter((relation) => relation.type === type).map(({ target }) => target),
    target: (id) => relations.find((relation) => relation.id === id)?.target,
  };
}
