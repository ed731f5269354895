import { count, whole } from './en-numbers.ts';
import type { InventoryPageMessages } from './inventory-pages.ts';

export const enInventoryPages: InventoryPageMessages = {
  title: (files) => `${count(files, 'file', 'files')} measured`,
  certainty: (low, high) => `With 95% certainty the true figure is between ${low} and ${high}.`,
  howBars:
    'The bar shows the figure. The true figure is somewhere on the thin line. The upright line is the target.',
  notJudged: 'Not judged',
  notJudgedLead: 'These files are not counted in the figure.',
  template: 'Letter',
  mostTemplates: (shown, all) => `These are the ${whole(shown)} largest of ${whole(all)}.`,
  lettersShown: (shown, all, command) =>
    `These are ${whole(shown)} of ${whole(all)} files, the hardest letters first. To see all of them, type: ${command} inventory … --output letters.xlsx`,
  trendTitle: 'The measurements over time',
  howChart:
    'Each dot is a measurement. With 95% certainty the true figure is somewhere on the thin line through the dot.',
  period: 'Measurement',
  measured: 'Measured on',
  comparisonTitle: (from, to) => `${from} and ${to} compared`,
  before: 'Before',
  after: 'After',
  changedShown: (shown, all) =>
    `These are ${whole(shown)} of ${whole(all)}. All are in --format json.`,
  was: (name) => `was called ${name}`,
};
