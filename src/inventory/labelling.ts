import { departmentsOf } from './groups.ts';
import {
  type LabelName,
  type Labels,
  pathPattern,
  readLabels,
  type WrittenLabels,
} from './labels.ts';
import type { Manifest } from './manifest.ts';

/** Where labels come from, as the configuration says. */
export interface LabelSources {
  /** Patterns of paths, such as `{department}/{kind}/**`; the first that fits is used. */
  readonly paths: readonly string[];
  /** Property or front matter of the document that holds a label, by label. */
  readonly properties: Readonly<Partial<Record<LabelName, readonly string[]>>>;
}

/** Front matter as people write it; Word's own properties are often of who made the template. */
export const USUAL_PROPERTIES: LabelSources['properties'] = {
  department: ['afdeling', 'department'],
  kind: ['soort', 'kind'],
  channel: ['kanaal', 'channel'],
  date: ['datum', 'date'],
  copies: ['aantal', 'oplage', 'copies'],
};

/** Names of all properties that may hold a label. */
export const propertiesIn = ({ properties }: LabelSources): string[] =>
  Object.values(properties).flat();

/** Labels that properties give, by their names in any case. */
function fromProperties(
  { properties }: LabelSources,
  found: Readonly<Record<string, string>>,
): WrittenLabels {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([label, names]) => {
      const value = names.map((name) => found[name]).find((each) => each !== undefined);
      return value === undefined ? [] : [[label, value]];
    }),
  );
}

/**
 * Makes the labels of letters. A list (manifest) outweighs what a document says of itself, and that
 * outweighs its path. Without patterns, the first folder that the letters do not share is the
 * department: exports come in a folder for each.
 *
 * @param files all files of the inventory
 * @param folders those that the person gave; patterns look at the path within them too
 */
export function labelling(
  files: readonly string[],
  folders: readonly string[],
  sources: LabelSources,
  manifest: Manifest | undefined,
): (file: string, properties: Readonly<Record<string, string>>) => Labels {
  const patterns = sources.paths.map(pathPattern);
  const departments = patterns.length > 0 ? [] : departmentsOf(files.map((file) => ({ file })));
  const byFile = new Map(files.map((file, at) => [file.replaceAll('\\', '/'), departments[at]]));
  const starts = folders.map((folder) => `${folder.replaceAll('\\', '/').replace(/\/+$/u, '')}/`);
  const namesOf = (file: string) => [
    ...starts.filter((start) => file.startsWith(start)).map((start) => file.slice(start.length)),
    file,
  ];
  const fromPath = (file: string): WrittenLabels => {
    const department = byFile.get(file);
    if (patterns.length === 0) return department ? { department } : {};
    const names = namesOf(file);
    const fits = patterns.flatMap((pattern) => names.map(pattern));
    return fits.find((labels) => labels !== undefined) ?? {};
  };
  const listed = (file: string): WrittenLabels =>
    namesOf(file)
      .map((name) => manifest?.labelsOf(name))
      .find((labels) => labels !== undefined) ?? {};
  return (file, properties) =>
    readLabels([fromPath(file), fromProperties(sources, properties), listed(file)]);
}
