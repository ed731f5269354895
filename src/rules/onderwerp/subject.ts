import { labelled } from '../../document/letter-parts/reference-lines.ts';
import type { Letter } from '../letter.ts';

/** The subject of a letter: a stretch of one of its blocks, without its label. */
export interface Subject {
  /** Index into the document's blocks. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isSubjectLabel = (label: string): boolean =>
  /^(?:onderwerp|betreft|betreffende|inzake)$/u.test(label);

/** References that run on in one line: "Kenmerk: Z-24 Onderwerp: uw paspoort". */
const GLUED = /\s(?:onderwerp|betreft)\s*:\s*(\S.*)$/iu;

function behind(text: string, value: string, block: number): Subject {
  const start = text.lastIndexOf(value);
  return { block, start, end: start + value.length, text: value };
}

/** Labels that stand one after the other, and what stands behind them up to the next label. */
interface Columns {
  readonly labels: string[];
  readonly values: Subject[];
}

function columnsOf({ head }: Letter): Columns[] {
  const columns: Columns[] = [];
  for (const [block, { text }] of head.entries()) {
    const label = labelled(text);
    const last = columns.at(-1);
    if (label?.value === '') {
      if (last && last.values.length === 0) last.labels.push(label.label);
      else columns.push({ labels: [label.label], values: [] });
    } else if (label) columns.push({ labels: [], values: [] });
    else last?.values.push({ block, start: 0, end: text.length, text });
  }
  return columns;
}

/**
 * The subject as a letter's head labels it: on one line ("Onderwerp: uw paspoort"), or in a table
 * where labels may stand in a row above their values. Where there are fewer values than labels, the
 * first labels are those that were left empty.
 */
export function labelledSubject(letter: Letter): Subject | undefined {
  for (const [block, { text }] of letter.head.entries()) {
    const line = labelled(text);
    if (line?.value && isSubjectLabel(line.label)) return behind(text, line.value, block);
    const glued = GLUED.exec(text)?.[1];
    if (glued) return behind(text, glued, block);
  }
  for (const { labels, values } of columnsOf(letter)) {
    const at = labels.findIndex(isSubjectLabel);
    const value = values[at - Math.max(0, labels.length - values.length)];
    if (at >= 0 && value) return value;
  }
  return undefined;
}

/** Letterhead: names of organisations and departments, remarks about the post. */
const LETTERHEAD =
  /^(?:gemeente|provincie|afdeling|team|sector|directie|divisie|retouradres|per (?:mail|post|e-mail)|persoonlijk|vertrouwelijk|aan|postbus|memo|pagina)(?!\p{L})|[@\d]{3}|www\.|^\S+\.nl$/iu;

/** Whether a line without a label may be the subject: "Uw aanvraag is goedgekeurd" in bold. */
const mayBeSubject = (text: string): boolean =>
  !labelled(text) && !LETTERHEAD.test(text) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2;

/** Whether a line in the head of a letter may be its subject, with a label or without. */
export const mayHaveSubject = (letter: Letter): boolean =>
  labelledSubject(letter) !== undefined ||
  letter.head.some(
    ({ kind, text }) =>
      (kind === 'heading' || kind === 'reference-line' || kind === 'paragraph') &&
      mayBeSubject(text),
  ) ||
  letter.document.blocks[(letter.salutation ?? -1) + 1]?.kind === 'heading';

/** Whether the head of a letter has lines for its date, reference and the like. */
export const hasReferences = ({ head }: Letter): boolean =>
  head.some(({ text }) => /^(?:datum|ons kenmerk|kenmerk|uw kenmerk|zaaknummer)/iu.test(text));
