import { oneOf } from './phrases.ts';
import type { ReportsMessages } from './reports.ts';

export const enReports: ReportsMessages = {
  oneOnScreen: (formats) => ({
    problem: `Only one report fits on the screen. You asked for more: ${formats.join(', ')}.`,
    remedy: 'Give each of the others a file, for example: -f json -o report.json.',
  }),
  needsFile: (format) => ({
    problem: `A report in the format ${format} cannot be shown on the screen.`,
    remedy: `Say which file it should go to, for example: -f ${format} -o report.${format}.`,
  }),
  unknownEnding: (file, endings) => ({
    problem: `Helder cannot make a report with the name ‘${file}’.`,
    remedy: `Choose a name that ends in ${oneOf(endings, 'or')}, or say with -f which form you want.`,
  }),
  options: {
    redact: 'mask personal data (done by itself in reports for other systems)',
    noRedact: 'leave personal data as it is; a BSN is always masked',
  },
  redacted: 'Helder masked personal data in this report. Look for yourself whether any is left.',
};
