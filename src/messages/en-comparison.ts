import type { ComparisonMessages } from './comparison.ts';
import { count, whole } from './en-numbers.ts';

const drawn = (sample: { readonly drawn: number; readonly from: number }): string =>
  `${whole(sample.drawn)} of ${count(sample.from, 'file', 'files')}`;

export const enComparison: ComparisonMessages = {
  change: (points, low, high) =>
    `Difference: ${points} percentage points (with 95% certainty between ${low} and ${high}).`,
  changeOfAll: (points) => `Difference over all letters: ${points} percentage points.`,
  clear: 'This difference is larger than chance would make it.',
  unclear: 'This difference may be chance. Draw no conclusion from it.',
  turned: (letters, came, ceased) =>
    `${count(letters, 'letter was', 'letters were')} there both times. Of those, ${whole(came)} came to meet the norm and ${whole(ceased)} ceased to.`,
  clearTurn:
    'That is more than chance would make it. This conclusion is about the letters that were there both times.',
  unclearTurn:
    'That may be chance. Draw no conclusion from it. This is about the letters that were there both times.',
  files: (both, gone, added) =>
    `Files with a verdict: ${whole(both)} were there both times, ${whole(gone)} only before and ${whole(added)} only after.`,
  improved: (files) => `${count(files, 'file', 'files')} improved`,
  fellBack: (files) => `${count(files, 'file', 'files')} fell back`,
  samples: (before, after) =>
    `These are two samples: ${drawn(before)} before, ${drawn(after)} after. In a sample every file counts, also where it is a copy of another letter.`,
};
