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
  /** Tells that the field has text to show, be it hidden. */
  readonly filled: () => void;
  /** @returns the mark of a merge field that has nothing to show */
  readonly end: () => string | undefined;
}

interface Field {
  code: string;
  hasResult: boolean;
  isEmpty: boolean;
}

/** Lists of what else is in the text, such as a table of contents, are no part of the letter. */
const LISTING = /^\s*(?:TOC|TOA|INDEX|BIBLIOGRAPHY)\b/i;

const MERGE_FIELD = /^\s*MERGEFIELD\s+(?:"([^"]+)"|(\S+))/i;

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
      open.push({ code: '', hasResult: false, isEmpty: true });
    },
    code(text) {
      const field = open.at(-1);
      if (field) field.code += text;
    },
    separate() {
      const field = open.at(-1);
      if (field) field.hasResult = true;
    },
    filled() {
      for (const field of open) if (field.hasResult) field.isEmpty = false;
    },
    end() {
      const field = open.pop();
      return field?.isEmpty && open.every(shows) ? markOf(field.code) : undefined;
    },
  };
}
