import { oneOf } from './phrases.ts';
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
  unknownEnding: (file, endings) => ({
    problem: `Helder kan geen verslag maken met de naam ‘${file}’.`,
    remedy: `Kies een naam die eindigt op ${oneOf(endings, 'of')}, of geef met -f op welke vorm u wilt.`,
  }),
  options: {
    redact: 'maak persoonsgegevens onleesbaar (gebeurt vanzelf bij verslagen voor andere systemen)',
    noRedact: 'laat persoonsgegevens staan; alleen een BSN blijft altijd weg',
  },
  redacted:
    'Helder heeft persoonsgegevens in dit verslag onleesbaar gemaakt. Kijk zelf of er niets is blijven staan.',
};
