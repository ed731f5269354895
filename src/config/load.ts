import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { NO_OWN_WORDS, type OwnWords } from '../language/vocabulary/own-words.ts';
import type { OwnLimit } from '../norm/own-norm.ts';
import { type AcceptedSentence, NO_OWN_RULES, type OwnRules } from '../rules/own-rules.ts';
import { ConfigError } from './config-error.ts';
import type { InventoryConfig } from './schema.ts';

export const CONFIG_FILE = 'helder.config.json';

/** The configuration of a run. */
export interface LoadedConfig {
  /** Path of the file; absent where there is none and all is as helder comes. */
  readonly file?: string;
  readonly ownWords: OwnWords;
  /** Limits of the norm that the municipality sets itself. */
  readonly ownLimits: readonly OwnLimit[];
  /** Rules that it wants otherwise. */
  readonly ownRules: OwnRules;
  /** Sentences that may stay as they are. */
  readonly accepted: readonly AcceptedSentence[];
  /** How all letters together are measured; absent where there is no file. */
  readonly inventory?: InventoryConfig;
}

/** The nearest configuration file in a folder or those above it. */
function findUpward(folder: string): string | undefined {
  const file = join(folder, CONFIG_FILE);
  if (existsSync(file)) return file;
  const parent = dirname(folder);
  return parent === folder ? undefined : findUpward(parent);
}

/** Where JSON.parse stopped, as a line; not every version of Node says. */
function lineOf(error: unknown, text: string): number | undefined {
  const position = /position (\d+)/u.exec(String(error))?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}

async function readJson(path: string, name: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new ConfigError({ code: 'unreadable', file: name }, { cause });
  }
  const json = text.replace(/^\uFEFF/u, '');
  try {
    return JSON.parse(json);
  } catch (cause) {
    const line = lineOf(cause, json);
    throw new ConfigError({ code: 'no-json', file: name, line }, { cause });
  }
}

/** Own words as they stand in a file. */
interface Lists {
  readonly allow: OwnWords['allow'];
  readonly deny: OwnWords['deny'];
  readonly alternatives: readonly (Omit<OwnWords['alternatives'][number], 'word'> & {
    readonly term: string;
  })[];
}

const merged = (all: readonly Lists[]): OwnWords => ({
  allow: all.flatMap(({ allow }) => allow),
  deny: all.flatMap(({ deny }) => deny),
  alternatives: all.flatMap(({ alternatives }) =>
    alternatives.map(({ term, ...rest }) => ({ word: term, ...rest })),
  ),
});

/**
 * The configuration for a folder: that of the file given, else of the nearest `helder.config.json`
 * upward; without any, that of helder itself. The checks are loaded only when there is a file.
 *
 * @throws {ConfigError} when a file cannot be read or does not hold what it should
 */
export async function loadConfig(cwd: string, given?: string): Promise<LoadedConfig> {
  const file = given === undefined ? findUpward(cwd) : resolve(cwd, given);
  if (file === undefined)
    return { ownWords: NO_OWN_WORDS, ownLimits: [], ownRules: NO_OWN_RULES, accepted: [] };
  const [{ configSchema, wordsFileSchema }, { checked }] = await Promise.all([
    import('./schema.ts'),
    import('./check-value.ts'),
  ]);
  const nameOf = (path: string) => relative(cwd, path) || path;
  const { words, norm, rules, accept, inventory } = checked(
    configSchema,
    await readJson(file, nameOf(file)),
    nameOf(file),
  );
  const { files, ...own } = words;
  const others = await Promise.all(
    files.map(async (name) => {
      const path = resolve(dirname(file), name);
      return checked(wordsFileSchema, await readJson(path, nameOf(path)), nameOf(path));
    }),
  );
  return {
    file,
    ownWords: merged([own, ...others]),
    ownLimits: norm.limits,
    ownRules: rules,
    accepted: accept,
    inventory,
  };
}
