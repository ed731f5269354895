import { strToU8, unzipSync, zipSync } from 'fflate';

/** The names in a zip; undefined where its directory, which stands at the end, is missing. */
export function zipNames(bytes: Uint8Array): readonly string[] | undefined {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter({ name }) {
        names.push(name);
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return names;
}

/** A zip of texts, by their names. The time of each is that of now: see `withFixedTimes`. */
export const zipOf = (texts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
