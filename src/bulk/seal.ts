import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from '../document/model.ts';
import { createFile } from '../document/new-file.ts';
import type { RegisterRecord } from './register/record.ts';
import { type Change, fillIn, type Template, type TemplatePart } from './template.ts';
import { BLOCK_START, letterWords } from './words.ts';

/** Goes up when a reader of approved templates would have to change. */
const TEMPLATE_SCHEMA = 'helder-template/1';

/** A template that was approved: the text of a letter with its fields left open. */
export interface ApprovedTemplate extends Template {
  /** The letter in the register. */
  readonly letter: string;
  readonly file: string;
}

/**
 * The template without the starts of blocks: what is printed from a Word file may have its lines
 * parted in another way, and says the same.
 */
function withoutBlocks({ parts }: Template): Template {
  const joined: TemplatePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'field') {
      if (last?.kind !== 'field') joined.push(part);
      continue;
    }
    const words = part.words.filter((word) => word !== BLOCK_START);
    if (words.length === 0) continue;
    if (last?.kind === 'fixed') {
      joined[joined.length - 1] = { kind: 'fixed', words: [...last.words, ...words] };
    } else joined.push({ kind: 'fixed', words });
  }
  let number = 0;
  const numbered = joined.map((part) =>
    part.kind === 'field' ? { ...part, number: number++ } : part,
  );
  const text = JSON.stringify(numbered.map((part) => (part.kind === 'fixed' ? part.words : null)));
  return { parts: numbered, hash: createHash('sha256').update(text).digest('hex') };
}

/** What a template is sealed by: its words, whatever the breaks between its paragraphs. */
export const sealOf = (template: Template): string => withoutBlocks(template).hash;

/**
 * Keeps an approved template in a folder, under its seal.
 *
 * @throws the error of the file system where it cannot be written
 */
export async function approve(
  folder: string,
  template: Template,
  about: { readonly letter: string; readonly file: string },
): Promise<string> {
  const seal = sealOf(template);
  await mkdir(folder, { recursive: true });
  const { parts } = template;
  const content = { schema: TEMPLATE_SCHEMA, hash: seal, ...about, parts };
  // The same text may be approved twice.
  await createFile(join(folder, `${seal}.json`), `${JSON.stringify(content, null, 2)}\n`);
  return seal;
}

/** The approved templates in a folder; what was changed since its approval is none. */
export async function approvedIn(folder: string): Promise<ApprovedTemplate[]> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const templates: ApprovedTemplate[] = [];
  for (const file of files.filter((name) => /^[\da-f]{64}\.json$/u.test(name)).sort()) {
    try {
      const template = JSON.parse(await readFile(join(folder, file), 'utf8')) as ApprovedTemplate;
      if (`${sealOf(template)}.json` === file) templates.push(template);
    } catch {
      // Not as helder wrote it, and so approved by nobody.
    }
  }
  return templates;
}

/**
 * The templates that the register calls approved: the last decision on their very text is an
 * approval. Without a register, as at a printer's, the folder of templates is what counts.
 */
export function stillApproved(
  templates: readonly ApprovedTemplate[],
  records: readonly RegisterRecord[],
): readonly ApprovedTemplate[] {
  if (records.length === 0) return templates;
  const outcomes = new Map(
    records.flatMap((record) =>
      record.kind === 'decision' ? [[record.template, record.outcome] as const] : [],
    ),
  );
  return templates.filter((template) => outcomes.get(sealOf(template)) === 'approved');
}

/** Whether a letter may go out. */
export type SealOutcome =
  | { readonly sealed: true; readonly template: ApprovedTemplate }
  | {
      readonly sealed: false;
      /** The approved template that it is most like; absent where there is none. */
      readonly nearest?: ApprovedTemplate;
      readonly changes: readonly Change[];
      /** What is still to be filled in. */
      readonly leftovers: readonly string[];
    };

const sizeOf = (changes: readonly Change[]) =>
  changes.reduce((sum, { expected, found }) => sum + expected.length + found.length, 0);

/** Holds a letter against all approved templates: its fields may vary, and nothing else. */
export function checkSeal(document: Document, templates: readonly ApprovedTemplate[]): SealOutcome {
  const words = letterWords(document)
    .map(({ text }) => text)
    .filter((word) => word !== BLOCK_START);
  const leftovers = document.placeholders.map(({ text }) => text);
  let nearest: { template: ApprovedTemplate; changes: readonly Change[] } | undefined;
  for (const template of templates) {
    const { changes } = fillIn(withoutBlocks(template), words);
    if (!nearest || sizeOf(changes) < sizeOf(nearest.changes)) nearest = { template, changes };
  }
  if (nearest && nearest.changes.length === 0 && leftovers.length === 0) {
    return { sealed: true, template: nearest.template };
  }
  // A letter that shares less than half of its words is another letter, not a changed one.
  const isOther = !nearest || sizeOf(nearest.changes) > words.length;
  return {
    sealed: false,
    ...(nearest && !isOther && { nearest: nearest.template }),
    changes: isOther ? [] : (nearest?.changes ?? []),
    leftovers,
  };
}
