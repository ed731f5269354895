import { describe, expect, it } from 'vitest';
import { findPlaceholders } from '../../src/document/placeholders.ts';

const marks = (text: string): string[] => findPlaceholders(text).map((found) => found.text);

describe('marks that are still to be filled in', () => {
  it.each([
    ['Geachte «Aanhef» «Achternaam»,', ['«Aanhef»', '«Achternaam»']],
    ['Uw kenmerk is { MERGEFIELD zaaknummer }.', ['{ MERGEFIELD zaaknummer }']],
    ['Dag {{naam}}, u woont in {{ adres.plaats }}.', ['{{naam}}', '{{ adres.plaats }}']],
    ['{% if locatie %}Markt{% endif %}', ['{% if locatie %}', '{% endif %}']],
    ['Beste {voornaam},', ['{voornaam}']],
    ['Beste \u0024{voornaam},', ['\u0024{voornaam}']],
    ['Wij schrijven u over [naam].', ['[naam]']],
    ['Dit kost [vul hier het bedrag in].', ['[vul hier het bedrag in]']],
    ['U kunt tot [datum] reageren.', ['[datum]']],
    ['De hoorzitting is op [vergaderdatum] om [tijdstip].', ['[vergaderdatum]', '[tijdstip]']],
    ['Geachte [heer/mevrouw] [ACHTERNAAM],', ['[heer/mevrouw]', '[ACHTERNAAM]']],
    ['Geachte <heer> <mevrouw> <NAAM>,', ['<heer>', '<mevrouw>', '<NAAM>']],
    ['Geachte <heer/mevrouw>,', ['<heer/mevrouw>']],
    ['Bureau <NAAM BUREAU> belt u.', ['<NAAM BUREAU>']],
    ['Zie punt <1> en <2>.', ['<1>', '<2>']],
    ['Dag %NAAM%, welkom.', ['%NAAM%']],
    ['Uw zaak XXX is klaar.', ['XXX']],
    ['Uw zaak is op xx-xx-xxxx gesloten.', ['xx-xx-xxxx']],
    ['Dat is op dd-mm-jjjj gebeurd.', ['dd-mm-jjjj']],
    ['U betaalt € xx,xx per maand.', ['€ xx,xx']],
    ['Bel 06-xxxxxxxx.', ['06-xxxxxxxx']],
    ['Het plan loopt tot 20XX.', ['20XX']],
    [
      'Naam: ____________ Plaats: ........................',
      ['____________', '........................'],
    ],
    ['Wij spraken u op …………', ['…………']],
    ['De kosten zijn PM.', ['PM']],
    ['Het totaal is #REF! euro.', ['#REF!']],
    ['Het totaal is #DEEL/0! euro.', ['#DEEL/0!']],
    ['INVULLEN: de reden', ['INVULLEN']],
    [
      'Zie Fout! Verwijzingsbron niet gevonden. voor meer.',
      ['Fout! Verwijzingsbron niet gevonden.'],
    ],
    ['Klik of tik om tekst in te voeren.', ['Klik of tik om tekst in te voeren.']],
  ])('finds them in "%s"', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it('gives offsets that cut the mark out of the text', () => {
    const text = 'Dag «Naam», op xx-xx-2024 belt {medewerker} u.';
    for (const { start, end, text: mark } of findPlaceholders(text))
      expect(text.slice(start, end)).toBe(mark);
    expect(findPlaceholders(text).map(({ start }) => start)).toEqual([4, 15, 31]);
  });
});

describe('what only looks like one', () => {
  it.each([
    'Geachte heer/mevrouw,',
    '"De aanvrager [...] woont in de gemeente [de gemeente Vught]."',
    'Dat staat in het rapport (zie [1]) en in [2, 3].',
    'Mail naar Jan Jansen <j.jansen@gemeente.nl> of kijk op <https://www.gemeente.nl/bezwaar>.',
    'Is het inkomen < 1000 euro en het vermogen > 500 euro?',
    'Bij x<5 en y>3 geldt de regel.',
    'U krijgt 50% korting, of 25%-30%.',
    'Kies A/B of C/D.',
    'De avond begint om 7 PM.',
    'De uitstoot van PM10 en PM 2,5 daalt.',
    'De PM belt u terug.',
    'Wij denken na... en dan...',
    'Inleiding ........................ 3',
    'Download de folder [pdf, 200 kB].',
    'Dat schreef hij zo [sic].',
    '[ ] Ja [x] Nee',
    '[D20181219_I6713252]',
    'Maat XXL of XL.',
    'Vul uw geboortedatum in (dd-mm-jjjj).',
    'Dit moet u invullen.',
    'Dit is <b>belangrijk</b>.',
    '__________________________',
    'Zie «Hoe werkt het, en wat kost dat?»',
    'In de wet staat «hoofdverblijf» en niet «tweede woning».',
    'Dit volgt uit artikel XXX van de wet.',
    'De eenheid is [kWh] of [TJ].',
  ])('leaves "%s" alone', (text) => {
    expect(marks(text)).toEqual([]);
  });
});
