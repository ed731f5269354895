import type { BulkMessages } from './bulk.ts';
import { count, whole } from './nl-numbers.ts';

const KINDS = {
  empty: 'leeg',
  date: 'datum',
  amount: 'bedrag',
  number: 'getal',
  code: 'nummer of code',
  email: 'e-mailadres',
  name: 'naam',
  text: 'tekst',
} as const;

export const nlBulk: BulkMessages = {
  summary: 'vind brieven die naar veel mensen gaan, en kopieën die afwijken',
  usage: '[opties] <mappen of brieven…>',
  files: 'mappen of brieven',
  examples: `
Voorbeelden:
  helder bulk uitgaand/                         groepen van 20 of meer in een map
  helder bulk uitgaand/ --template              laat ook de tekst zien die overal gelijk is
  helder bulk brief.docx --copies 3000          een brief die 3000 keer verstuurd wordt
  helder bulk brief.docx --data adressen.xlsx   vul de velden in en kijk elke rij na

Uitkomst (exit code):
  0  elke brief voldoet en geen kopie wijkt af
  1  een brief voldoet niet, of een kopie wijkt af
  2  een bestand was niet te lezen, of er was niets te doen`,
  options: {
    from: 'vanaf zo veel kopieën (standaard: 20)',
    copies: 'zo vaak gaat deze brief eruit',
    data: 'gegevens (.csv of .xlsx) waarmee de velden worden gevuld',
    template: 'laat de tekst van het sjabloon zien',
  },
  head: (copies, files, file) =>
    files > 1
      ? `${whole(copies)} × ${file} en ${whole(files - 1)} andere bestanden`
      : `${whole(copies)} × ${file}`,
  fields: 'Wat per kopie verschilt:',
  kinds: KINDS,
  emptyIn: (copies) => `leeg in ${count(copies, 'kopie', 'kopieën')}`,
  allAlike: 'Geen enkele kopie wijkt af.',
  deviating: (copies) => `${count(copies, 'kopie wijkt', 'kopieën wijken')} af:`,
  deviation: (deviation) => {
    switch (deviation.code) {
      case 'empty-field':
        return `Hier is niets ingevuld, waar andere kopieën bijvoorbeeld ‘${deviation.example}’ hebben.`;
      case 'other-kind':
        return `‘${deviation.value}’ staat waar andere kopieën een ${KINDS[deviation.expected]} hebben.`;
      case 'leftover':
        return `‘${deviation.value}’ is blijven staan.`;
      case 'no-name':
        return `‘${deviation.value}’ staat waar andere kopieën een naam hebben.`;
      case 'other-text':
        if (deviation.expected === '')
          return `Extra tekst na ‘${deviation.before}’: ‘${deviation.found}’.`;
        if (deviation.found === '')
          return `Na ‘${deviation.before}’ ontbreekt: ‘${deviation.expected}’.`;
        return `Na ‘${deviation.before}’ staat ‘${deviation.found}’ en niet ‘${deviation.expected}’.`;
    }
  },
  moreCopies: (left) => `  en nog ${whole(left)}; alles staat in --format json`,
  totals: (letters, others, from) =>
    `${letters === 0 ? 'Geen brieven' : count(letters, 'brief', 'brieven')} met ${whole(from)} kopieën of meer; ${count(others, 'ander bestand', 'andere bestanden')}.`,
  unreadable: (files) => `Niet te lezen: ${files.join(', ')}.`,
  missingColumns: (names) =>
    `Voor deze velden staat er geen kolom in de gegevens: ${names.join(', ')}.`,
  dataProblem: (file, problem) =>
    problem === 'no-rows'
      ? {
          problem: `In ‘${file}’ staan geen rijen.`,
          remedy: 'Zet de namen van de velden op de eerste regel, en de mensen daaronder.',
        }
      : {
          problem: `De gegevens in ‘${file}’ zijn niet te lezen.`,
          remedy: 'Bewaar ze in Excel als .xlsx of als CSV UTF-8.',
        },
  oneLetterForData: {
    problem: 'Met --data of --copies kan maar één brief tegelijk.',
    remedy: 'Geef één brief op.',
  },
};
