/** The door to the Dutch lexicon. */
export type { Compound, NounClass, PartOfSpeech, Reading, WordEntry } from './entry.ts';
export { lemmaOf, lookUp, splitCompound } from './lookup.ts';
