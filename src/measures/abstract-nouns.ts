import { lookUp } from '../language/lexicon/index.ts';
import { sentencesOf } from './counting.ts';
import type { Measure } from './measure.ts';

/**
 * Share of the nouns of known class that stand for what cannot be seen or touched, 0..1. The classes
 * are those of the noun list of LiNT-II (concrete, abstract, undefined), which scores the concrete
 * ones; a compound has the class of its last part. Undefined where no noun has a class.
 */
export const abstractNouns = {
  id: 'abstractNouns',
  unit: 'share',
  of: (prose) => {
    const classes = sentencesOf(prose).flatMap(({ tokens }) =>
      tokens.flatMap(({ kind, text }) => {
        const { readings, nounClass } = lookUp(text);
        return kind === 'word' && readings[0]?.upos === 'NOUN' && nounClass ? [nounClass] : [];
      }),
    );
    if (classes.length === 0) return undefined;
    return classes.filter((nounClass) => nounClass === 'abstract').length / classes.length;
  },
} as const satisfies Measure;
