/** The door to the Dutch lexicon. */
export type { Compound, NounClass, PartOfSpeech, Reading, WordEntry } from './entry.ts';
export {
  formsOf,
  frequencyOfLemma,
  type InflectedForm,
  type Inflection,
  inflect,
  inflectionsOf,
} from './inflect.ts';
export {
  lemmaOf,
  lookUp,
  simpleParts,
  splitCompound,
  splitListed,
  zipfOfListed,
} from './lookup.ts';
