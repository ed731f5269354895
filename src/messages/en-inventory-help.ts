import type { InventoryHelp } from './inventory-help.ts';

export const enInventoryHelp: InventoryHelp = {
  merge: `
Examples:
  helder merge part1.ndjson part2.ndjson      two parts, on the screen
  helder merge part*.ndjson -o letters.html   all parts, on one page

Exit code:
  0  all parts are put together
  2  a part is missing, or the parts do not belong together`,
  compare: `
Examples:
  helder compare 2024-Q2 2024-Q3                  what has changed?
  helder compare 2024-Q2 2024-Q3 -o change.html   as a page to show to others
  helder compare 2024-Q2~1 2024-Q2~2              two measurements of the same letters

Helder does not compare measurements with another norm or version: see helder remeasure.

Exit code:
  0  the comparison is made
  2  a measurement is not there, or the two cannot be compared`,
  trend: `
Examples:
  helder trend                  all measurements, on the screen
  helder trend -o trend.html    a page with a chart
  helder trend -o trend.svg     the chart alone

Names such as 2024-Q2, Q2-2024, 2024-05 and 2024 are in order of time. A measurement with
another name stands at the day on which it was made.

Exit code:
  0  the trend is made
  2  there is no measurement yet, or one was changed`,
  report: `
Examples:
  helder report                          about the last measurement, on the screen
  helder report -o report.html           a page to print
  helder report --period 2024-Q3 -o report.docx
                                         about this measurement, as a Word file

Exit code:
  0  the report is made
  2  the measurement is not there, or one was changed`,
  remeasure: `
Examples:
  helder remeasure 2024-Q2                 measure the letters of then with the norm of today
  helder remeasure 2024-Q2 --from ../old   the letters are in another folder now

The first measurement is kept. Letters that are gone or changed are not counted.

Exit code:
  0  the letters are measured again
  2  that could not be done, or there was no need`,
  'sample-size': `
Examples:
  helder sample-size                        how large should a sample be?
  helder sample-size --margin 3             for a figure that is more certain
  helder sample-size --margin 3 --share 80  where you expect about 80%

Exit code:
  0  the number is worked out
  2  one of the numbers is not possible`,
};
