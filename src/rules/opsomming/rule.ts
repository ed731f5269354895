import { checkOwnSentences } from '../own-sentences.ts';
import type { Rule } from '../rule.ts';
import { seriesIn } from './series.ts';

/** Points at a series of things in a sentence, from the first to the last. */
export const opsomming = {
  id: 'opsomming',
  check: (prose) =>
    checkOwnSentences(prose, (sentence) => {
      const series = seriesIn(sentence);
      if (!series) return [];
      const { start, end, items, isSure } = series;
      return [
        {
          rule: 'opsomming',
          severity: isSure ? 'warning' : 'hint',
          start,
          end,
          arguments: { items },
        },
      ];
    }),
} as const satisfies Rule;
