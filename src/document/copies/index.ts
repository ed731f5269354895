import type { Document, DocumentFormat } from '../model.ts';
import { readDocument } from '../read.ts';
import type { CopyRefusal, Note, NotedCopy } from './note.ts';

/** The formats in which a letter can carry notes. */
export const NOTED_FORMATS = ['docx', 'pdf'] as const satisfies readonly DocumentFormat[];

export type NotedFormat = (typeof NOTED_FORMATS)[number];

type Copier = (
  bytes: Uint8Array,
  document: Document,
  notes: readonly Note[],
) => Promise<NotedCopy | CopyRefusal>;

/** Loaded when a letter needs them, as readers are. */
const COPIERS: Readonly<Record<NotedFormat, () => Promise<Copier>>> = {
  docx: async () => (await import('./docx.ts')).docxWithNotes,
  pdf: async () => (await import('./pdf.ts')).pdfWithNotes,
};

const isNoted = (format: DocumentFormat): format is NotedFormat =>
  (NOTED_FORMATS as readonly DocumentFormat[]).includes(format);

const textOf = ({ blocks }: Document): string =>
  blocks.map(({ kind, text }) => `${kind} ${text}`).join('\n');

/** Whether a copy still says what the letter says. */
async function saysTheSame(copy: Uint8Array, document: Document): Promise<boolean> {
  const again = await readDocument({ name: `brief.${document.format}`, bytes: copy });
  return textOf(again) === textOf(document);
}

/**
 * A copy of a letter, in its own format, with notes beside its words; or why there is none. The
 * same letter with the same notes gives the same bytes. The copy is read before it is given: what
 * readers forgave in a damaged file might be lost in it.
 *
 * @param bytes the file, as it was read
 * @param document what a reader made of it, with nothing masked
 */
export async function copyWithNotes(
  bytes: Uint8Array,
  document: Document,
  notes: readonly Note[],
): Promise<NotedCopy | CopyRefusal> {
  if (!isNoted(document.format)) return 'format';
  const copy = await COPIERS[document.format]();
  try {
    const made = await copy(bytes, document, notes);
    if (typeof made === 'string') return made;
    return (await saysTheSame(made.bytes, document)) ? made : 'damaged';
  } catch {
    // Readers forgive more than a change can: what they skip, it would have to guess.
    return 'damaged';
  }
}
