import type { MeasureId } from '../measures/index.ts';
import type { Criterion, Norm } from './norm.ts';

const criteria: readonly (Criterion & { readonly measure: MeasureId })[] = [
  {
    measure: 'wordsPerSentence',
    limit: 15,
    nearLimit: 17,
    weight: 'must',
    source:
      'Dutch guides for plain language name 10 to 15 words on average; editors of municipal texts reach 13.4',
  },
  {
    measure: 'longSentences',
    limit: 0.2,
    nearLimit: 0.25,
    oneIsFine: true,
    weight: 'must',
    source:
      'no guide has a share; guides name 15 to 20 words as the longest; 8.6% of the sentences of editors are longer than 20, 27% of the originals',
  },
  {
    measure: 'hardestParagraph',
    limit: 22,
    nearLimit: 28,
    weight: 'must',
    source:
      'no guide has a figure; guides call 20 words the longest for one sentence, so a paragraph that averages more than 22 is beyond all of them',
  },
  {
    measure: 'passiveSentences',
    limit: 0.1,
    nearLimit: 0.2,
    oneIsFine: true,
    weight: 'must',
    source: 'guides advise the active voice; Yoast calls up to 10% good',
  },
  {
    measure: 'difficultWords',
    limit: 0.06,
    nearLimit: 0.08,
    weight: 'must',
    source: 'no guide has a figure; above what 9 in 10 documents of editors have: see docs/norm.md',
  },
  {
    measure: 'jargonTerms',
    limit: 0.05,
    nearLimit: 0.07,
    weight: 'must',
    source: 'no guide has a figure; above what 9 in 10 documents of editors have: see docs/norm.md',
  },
  {
    measure: 'longestSentence',
    limit: 30,
    nearLimit: 35,
    weight: 'should',
    source: '9 in 10 documents of editors have no longer sentence; LanguageTool warns at 35',
  },
];

/** The B1 norm of helder: what a text should be like for readers at level B1. See `docs/norm.md`. */
export const B1: Norm = {
  id: 'B1',
  version: '2026-1',
  minimum: { words: 50, sentences: 3 },
  criteria,
};
