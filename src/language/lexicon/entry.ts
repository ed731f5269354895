/** The universal parts of speech (UPOS) of Universal Dependencies v2. */
export const PARTS_OF_SPEECH = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;

export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** What a noun stands for, after the semantic classes of LiNT-II. */
export type NounClass = 'concrete' | 'abstract' | 'undefined';

/** One way to read a word form. */
export interface Reading {
  readonly lemma: string;
  readonly upos: PartOfSpeech;
  /** In the notation of UD, keys in alphabetical order: `Number=Sing|Tense=Past|VerbForm=Fin`. */
  readonly features?: string;
}

/** A compound taken apart. The parts, put one after the other, are the word. */
export interface Compound {
  /** As written, linking sounds with the part before them: `bijstands`, `uitkering`. */
  readonly parts: readonly string[];
  /** The last part, which says what the whole is a kind of. As written, so perhaps inflected. */
  readonly head: string;
  /** The lemma of each part where it is known: `bijstand`, `uitkering`. */
  readonly lemmas: readonly string[];
}

/** What the lexicon knows of a word form. */
export interface WordEntry {
  /** The form as it was looked up. */
  readonly form: string;
  /** log10 of the occurrences per 10⁹ words, to 0.01; absent when the form was not counted. */
  readonly zipf?: number;
  /** Most likely first; a guess from the shape of the word when no list has it. */
  readonly readings: readonly Reading[];
  /** The dictionary or the noun list has the form, as a common word, a name or an abbreviation. */
  readonly known: boolean;
  /** A dictionary has the form, in this capitalisation, as a name. */
  readonly name: boolean;
  readonly abbreviation: boolean;
  /** Class of the noun, or of the head of a compound noun. */
  readonly nounClass?: NounClass;
  readonly compound?: Compound;
}
