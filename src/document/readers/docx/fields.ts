/** Fields of Word: what their codes say is not for readers, what comes out of them is. */

/** What somebody who reads the letter sees of a field. */
export interface Fields {
  /** Whether text that stands here is seen. */
  readonly isSeen: () => boolean;
  readonly begin: () => void;
  /** Text of the code; the code of a field may come in many pieces. */
  readonly code: (text: string) => void;
  /** From here on comes what the field shows. */
  readonly separate: () => void;
  /** Text that the field shows, be it hidden; it may come in many pieces. */
  readonly shown: (text: string) => void;
  /** @returns the mark of a merge field that has no value yet */
  readonly end: () => MergeMark | undefined;
}

/** «Naam»: what stands for a merge field as long as it has no value. */
export interface MergeMark {
  readonly text: string;
  /** Whether the field shows it itself; Word does not keep it in all of them. */
  readonly isShown: boolean;
}

interface Field {
  code: string;
  hasResult: boolean;
  result: string;
}

/** Lists of what else is in the text, such as a table of contents, are no part of the letter. */
const LISTING = /^\s*(?:TOC|TOA|INDEX|BIBLIOGRAPHY)\b/i;

const MERGE_FIELD = /^\s*MERGEFIELD\s+(?:"([^"]+)"|(\S+))/i;

/** A result that is longer is no mark. */
const LONGEST_MARK = 100;

/** The mark that Word shows for a merge field before there is anything to merge. */
const markOf = (code: string): string | undefined => {
  const match = MERGE_FIELD.exec(code);
  const name = (match?.[1] ?? match?.[2])?.trim();
  return name ? `«${name}»` : undefined;
};

/** The fields of one text, which may stand in each other and run over paragraphs. */
export function fieldReader(): Fields {
  const open: Field[] = [];
  const shows = ({ hasResult, code }: Field): boolean => hasResult && !LISTING.test(code);
  // Codes hold no text of the letter, only other fields do; so a field without an end hides none.
  const isSeen = (): boolean =>
    open.every((field, index) => shows(field) || (!field.hasResult && index === open.length - 1));
  return {
    isSeen,
    begin: () => {
      open.push({ code: '', hasResult: false, result: '' });
    },
    code(text) {
      const field = open.at(-1);
      if (field) field.code += text;
    },
    separate() {
      const field = open.at(-1);
      if (field) field.hasResult = true;
    },
    shown(text) {
      for (const field of open) {
        if (field.hasResult && field.result.length <= LONGEST_MARK) field.result += text;
      }
    },
    end() {
      const field = open.pop();
      const mark = field && open.every(shows) ? markOf(field.code) : undefined;
      if (!field || mark === undefined) return undefined;
      if (field.result === '') return { text: mark, isShown: false };
      const text = field.result.trim();
      return /^«[^«»]*»$/.test(text) ? { text, isShown: true } : undefined;
    },
  };
}
