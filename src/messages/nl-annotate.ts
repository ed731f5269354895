import type { AnnotateMessages } from './annotate.ts';
import { count, whole } from './nl-numbers.ts';

/** The words of `helder annotate`, in Dutch. */
export const nlAnnotate: AnnotateMessages = {
  summary: 'maak een kopie van een brief (.docx of .pdf) met opmerkingen erin',
  usage: '[opties] <brieven…>',
  files: 'brieven (.docx of .pdf), mappen, of - voor standaardinvoer',
  output: 'de naam van de kopie; bij meer brieven de map voor de kopieën',
  examples: `
Voorbeelden:
  helder opmerkingen brief.docx                 maakt brief-met-opmerkingen.docx
  helder opmerkingen brief.pdf -o nagekeken.pdf
  helder opmerkingen brieven/ -o nagekeken/     alle brieven in een map

De brief zelf verandert niet.

Uitkomst (exit code):
  0  van elke brief is een kopie gemaakt
  2  van minstens één bestand kon geen kopie worden gemaakt`,
  copy: 'met-opmerkingen',
  nameless: 'brief',
  hint: '(tip)',
  elsewhere: (fragment, place) => `Dit gaat over ‘${fragment}’ (${place}).`,
  notes: (number) =>
    number === 0
      ? 'Helder vond niets om te verbeteren.'
      : `Helder heeft ${count(number, 'opmerking', 'opmerkingen')} bij deze brief.`,
  redacted:
    'Persoonsgegevens zijn alleen in de opmerkingen onleesbaar gemaakt. In de brief zelf staan ze nog.',
  written: (output, notes, atBeginning) =>
    [
      `${output}: ${count(notes, 'opmerking', 'opmerkingen')}.`,
      ...(atBeginning > 0
        ? [
            `${atBeginning === 1 ? 'Eén staat' : `${whole(atBeginning)} staan`} aan het begin van de brief: bij de woorden zelf kan dat niet.`,
          ]
        : []),
    ].join(' '),
  refused: (refusal, file) => {
    switch (refusal) {
      case 'format':
        return {
          problem: `${file}: helder zet alleen opmerkingen in Word-bestanden (.docx) en pdf's.`,
          remedy: `Maak een webpagina met de brief en alle opmerkingen: helder check "${file}" -o verslag.html. Of bewaar de brief als .docx.`,
        };
      case 'protected':
        return {
          problem: `${file}: deze pdf is beveiligd. Er mag niets bij worden gezet.`,
          remedy: `Bewaar een kopie zonder beveiliging, of maak een webpagina: helder check "${file}" -o verslag.html.`,
        };
      case 'signed':
        return {
          problem: `${file}: dit bestand heeft een digitale handtekening. Met opmerkingen erbij klopt die niet meer.`,
          remedy: `Gebruik het bestand van vóór de handtekening, of maak een webpagina: helder check "${file}" -o verslag.html.`,
        };
      case 'damaged':
        return {
          problem: `${file}: helder kan dit bestand wel lezen, maar er niets in zetten. Het is niet helemaal in orde.`,
          remedy:
            'Open het in het programma waarin het is gemaakt, bewaar het opnieuw en probeer het nog een keer.',
        };
    }
  },
  otherFormat: (file, format) => ({
    problem: `${file}: een brief in .${format} kan alleen een kopie in .${format} krijgen.`,
    remedy: `Wilt u die ook? Voeg dan toe: -f ${format} -o nagekeken/.`,
  }),
  needsOutput: {
    problem: 'Helder weet niet waar de kopie moet komen.',
    remedy:
      'Geef een naam op met -o, bijvoorbeeld: -o nagekeken.docx. Bij meer brieven is dat een map.',
  },
  needsFolder: (output) => ({
    problem: `U vroeg kopieën van meer brieven, maar ‘${output}’ is geen map.`,
    remedy: 'Geef met -o de naam van een map op, bijvoorbeeld: -o nagekeken/.',
  }),
  exists: (output) => ({
    problem: `‘${output}’ bestaat al. Misschien hebt u daar zelf iets in veranderd.`,
    remedy: 'Kies een andere naam met -o, of gooi het oude bestand weg.',
  }),
};
