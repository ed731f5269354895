import { withoutBsn } from '../letter/personal-data/mask.ts';
import { nameInRow } from './file-name.ts';
import { departmentsOf } from './groups.ts';
import {
  LABEL_NAMES,
  type LabelName,
  type Labels,
  pathPattern,
  readLabels,
  type UnreadableLabel,
  unreadableIn,
  type WrittenLabels,
} from './labels.ts';
import { listed, namesWithin } from './listed.ts';
import type { Manifest } from './manifest.ts';

/** Where labels come from, as the configuration says. */
export interface LabelSources {
  /** Patterns of paths, such as `{department}/{kind}/**`; the first that fits is used. */
  readonly paths: readonly string[];
  /** Property or front matter of the document that holds a label, by label. */
  readonly properties: Readonly<Partial<Record<LabelName, readonly string[]>>>;
}

/** Front matter as people write it; Word's own properties are often of who made the template. */
export const USUAL_PROPERTIES: LabelSources['properties'] = LABEL_NAMES;

/** Names of all properties that may hold a label, in lower case. */
export const propertiesIn = ({ properties }: LabelSources): string[] =>
  Object.values(properties)
    .flat()
    .map((name) => name.toLowerCase());

/** Labels that properties give. @param found the properties, by their names in lower case */
function fromProperties(
  { properties }: LabelSources,
  found: Readonly<Record<string, string>>,
): WrittenLabels {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([label, names]) => {
      const value = names
        .map((name) => found[name.toLowerCase()])
        .find((each) => each !== undefined);
      return value === undefined ? [] : [[label, value]];
    }),
  );
}

/** Labels that hold no citizen service number, also where a path or a list does. */
const masked = (labels: Labels): Labels => ({
  ...labels,
  ...(labels.department !== undefined && { department: withoutBsn(labels.department) }),
  ...(labels.kind !== undefined && { kind: withoutBsn(labels.kind) }),
  ...(labels.channel !== undefined && { channel: withoutBsn(labels.channel) }),
});

/** What the patterns take from the path of a file; undefined where none fits. */
function patternReader(
  { paths }: LabelSources,
  folders: readonly string[],
): (file: string) => WrittenLabels | undefined {
  const patterns = paths.map(pathPattern);
  const namesOf = namesWithin(folders);
  return (file) => {
    // As a row has it: "bsn" before a number may be what tells that it is one.
    const names = namesOf(file).map(nameInRow);
    return patterns.flatMap((pattern) => names.map(pattern)).find((labels) => labels !== undefined);
  };
}

/** The files that have no label from their path, though there are patterns for it. */
export function withoutPattern(
  files: readonly string[],
  folders: readonly string[],
  sources: LabelSources,
): string[] {
  if (sources.paths.length === 0) return [];
  const read = patternReader(sources, folders);
  return files.filter((file) => read(file) === undefined);
}

/**
 * Makes the labels of letters. A list (manifest) outweighs what a document says of itself, and that
 * outweighs its path; what cannot be read outweighs nothing. Without patterns, the first folder that
 * the letters do not share is the department: exports come in a folder for each.
 *
 * @param files all files of the inventory
 * @param folders those that the person gave, named as the files are; patterns look at the path
 *   within them too
 * @param onUnreadable called for a label that a document or its path has, but that cannot be read,
 *   where nothing else tells it
 */
export function labelling(
  files: readonly string[],
  folders: readonly string[],
  sources: LabelSources,
  manifest: Manifest | undefined,
  onUnreadable: (unreadable: UnreadableLabel) => void = () => undefined,
): (file: string, properties: Readonly<Record<string, string>>) => Labels {
  const hasPatterns = sources.paths.length > 0;
  const fromPattern = patternReader(sources, folders);
  const departments = hasPatterns ? [] : departmentsOf(files.map((file) => ({ file })));
  const byFile = new Map(files.map((file, at) => [file, departments[at]]));
  const fromPath = (file: string): WrittenLabels => {
    if (hasPatterns) return fromPattern(file) ?? {};
    const department = byFile.get(file);
    return department ? { department } : {};
  };
  const inList = manifest && listed(manifest, files, folders);
  return (file, properties) => {
    const own = [fromPath(file), fromProperties(sources, properties)];
    const labels = readLabels([...own, inList?.labelsOf(file) ?? {}]);
    for (const label of ['date', 'copies'] as const) {
      const unread = own.flatMap(unreadableIn).findLast((each) => each.label === label);
      if (unread && labels[label] === undefined) onUnreadable(unread);
    }
    return masked(labels);
  };
}
