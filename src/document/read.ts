import type { Document, DocumentFormat } from './model.ts';

/** The bytes of a file and the name it goes by; the name is only a hint at the format. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Set when a person said which format it is, for standard input for example. */
  readonly format?: DocumentFormat;
}

/** Turns bytes of one format into blocks whose kinds are those the format itself states. */
export type Reader = (bytes: Uint8Array) => Promise<Document>;
