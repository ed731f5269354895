import type { ComparisonMessages } from './comparison.ts';
import { count, whole } from './nl-numbers.ts';

const drawn = (sample: { readonly drawn: number; readonly from: number }): string =>
  `${whole(sample.drawn)} van de ${count(sample.from, 'bestand', 'bestanden')}`;

export const nlComparison: ComparisonMessages = {
  change: (points, low, high) =>
    `Verschil: ${points} procentpunt (met 95% zekerheid tussen ${low} en ${high}).`,
  changeOfAll: (points) => `Verschil over alle brieven: ${points} procentpunt.`,
  clear: 'Dit verschil is groter dan toeval kan zijn.',
  unclear: 'Dit verschil kan toeval zijn. Trek er geen conclusie uit.',
  turned: (letters, came, ceased) =>
    `${count(letters, 'brief was', 'brieven waren')} er beide keren. Daarvan ${came === 1 ? 'ging' : 'gingen'} er ${whole(came)} aan de norm voldoen, en ${whole(ceased)} juist niet meer.`,
  clearTurn:
    'Dat is meer dan toeval kan zijn. Deze conclusie gaat over de brieven die er beide keren waren.',
  unclearTurn:
    'Dat kan toeval zijn. Trek er geen conclusie uit. Dit gaat over de brieven die er beide keren waren.',
  files: (both, gone, added) =>
    `Bestanden met een oordeel: ${whole(both)} waren er beide keren, ${whole(gone)} alleen eerst en ${whole(added)} alleen later.`,
  improved: (files) => `${count(files, 'bestand ging', 'bestanden gingen')} vooruit`,
  fellBack: (files) => `${count(files, 'bestand ging', 'bestanden gingen')} achteruit`,
  samples: (before, after) =>
    `Dit zijn twee steekproeven: eerst ${drawn(before)}, later ${drawn(after)}. In een steekproef telt elk bestand mee, ook als het een kopie is van een andere brief.`,
};
