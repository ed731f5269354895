import type { ReportsMessages } from './reports.ts';

export const nlReports: ReportsMessages = {
  oneOnScreen: (formats) => ({
    problem: `Er past maar één verslag op het scherm. U vroeg er meer: ${formats.join(', ')}.`,
    remedy: 'Geef de andere verslagen elk een bestand, bijvoorbeeld: -f json -o rapport.json.',
  }),
  needsFile: (format) => ({
    problem: `Een verslag in de vorm ${format} past niet op het scherm.`,
    remedy: `Geef op in welk bestand het moet komen, bijvoorbeeld: -f ${format} -o rapport.${format}.`,
  }),
};
