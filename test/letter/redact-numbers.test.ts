import { describe, expect, it } from 'vitest';
import { withoutServiceNumbers } from '../../src/letter/redact.ts';
import { maskedText, withMasks } from './masked.ts';

describe('masking service numbers in any form', () => {
  it.each([
    ['1234 56 782', 'Uw nummer is 1234 56 782 bij ons.'],
    ['12.34.56.782', 'Uw nummer is 12.34.56.782 bij ons.'],
    ['111 22 2 333', 'In het systeem staat 111 22 2 333 nu.'],
    ['12 345 67 82', 'Op het formulier staat 12 345 67 82 dus.'],
    ['10000008', 'Zonder nul staat er 10000008 in de brief.'],
    ['1000 00 08', 'Zonder nul staat er 1000 00 08 in de brief.'],
  ])('takes out %s without a label', async (number, text) => {
    expect(await maskedText(text, withoutServiceNumbers)).toBe(withMasks(text, number));
  });

  it('takes out one with a typing error in a table', async () => {
    const text = await maskedText(
      '| BSN | 123456789 |\n|---|---|\n| Uren | 12 |\n\nVermeld 123456789 bij uw brief.',
      withoutServiceNumbers,
    );
    expect(text).toBe('BSN\n█████████\nUren\n12\nVermeld █████████ bij uw brief.');
  });

  it.each([
    'Open van 09.00-17.00 uur en van 10.30-11.45 uur.',
    'Het kost € 12 345 678 of 12.345.678 euro.',
    'Op 12-10-2024 en 2024-2025 en 1000-2000 huizen.',
    'De regels van 2019 10 12 gelden. Zaak 2026-1234 loopt.',
  ])('leaves alone: %s', async (text) => {
    expect(await maskedText(text, withoutServiceNumbers)).toBe(text);
  });
});

describe('masking other numbers', () => {
  it.each([
    ['NL004495445B01', 'Uw btw-id is NL004495445B01 sinds 2020.'],
    ['G-123-BB', 'Uw auto heeft kenteken G-123-BB nu.'],
    ['12-ABC-3', 'Wij zagen de 12-ABC-3 in de straat.'],
    ['12abc3', 'Uw kenteken is 12abc3 volgens ons.'],
    ['NWP4K7R29', 'Het paspoort is NWP4K7R29 en nog geldig.'],
    ['AB1234567', 'De kaart AB1234567 is nog geldig.'],
    ['5012345678', 'Uw rijbewijsnummer: 5012345678.'],
    ['2712345678', 'Uw V-nummer is 2712345678 bij de IND.'],
    ['271.234.5678', 'Het vreemdelingennummer 271.234.5678 klopt.'],
    ['12345678', 'U staat bij de KvK onder nummer 12345678 ingeschreven.'],
    ['4455667', 'Uw klantnummer: 4455667.'],
    ['C-8812345', 'Het cliëntnummer van zijn zorg is C-8812345.'],
    ['12.34.56.789', 'Wij betalen op 12.34.56.789 uit.'],
    ['1234567', 'Het gironummer is 1234567 geworden.'],
    ['NL 91 ABNA 0417 1643 00', 'Betaal op NL 91 ABNA 0417 1643 00 uit.'],
    ['010 - 765 43 21', 'Bel 010 - 765 43 21 voor hulp.'],
    ['jpmberg75', 'Uw gebruikersnaam is jpmberg75 bij DigiD.'],
    ['4 juli 1975', 'U bent op 4 juli 1975 geboren.'],
    ['Het Zand 33', 'U woont aan Het Zand 33 in Waterveen.'],
    ['Prins Hendrikkade 101 hs', 'Uw huis aan de Prins Hendrikkade 101 hs is oud.'],
    ['12', 'Uw huisnummer is 12 en dat blijft zo.'],
    ['x=9', 'Kijk op https://waterveen.nl/zaak?x=9 of bel.'],
  ])('takes out %s', async (secret, text) => {
    expect(await maskedText(text)).toBe(withMasks(text, secret));
  });

  it('knows a number again that its label told', async () => {
    const text = await maskedText('Uw klantnummer is 4455667. Zet 4455667 op uw brief.');
    expect(text).not.toContain('4455667');
  });

  it('takes out numbers and addresses in tables, and leaves the rest', async () => {
    const text = await maskedText(
      '| Klantnummer | 998877 |\n|---|---|\n| Adres | Meent 7 |\n| Kenteken | 12ABC3 |\n| Geboortedatum | 07-08-1975 |\n| Datum aanvraag | 1 mei 2026 |',
    );
    expect(text).toBe(
      'Klantnummer\n██████\nAdres\n█████ █\nKenteken\n██████\nGeboortedatum\n██████████\nDatum aanvraag\n1 mei 2026',
    );
  });

  it.each([
    'Schrijf naar Postbus 90. Ons adres is Postbus 90 in Waterveen.',
    'De rekening van 01-04-2026 is € 1.234.567 hoog.',
    'Uw wachtwoord is verlopen. Met uw gebruikersnaam en wachtwoord logt u in.',
    'Zie BIJLAGE12 en kenmerk 2026-004711. Het perceel C 1234 is groot.',
    'Kijk op pagina 12-14 en op www.waterveen.nl/zaak.',
    'De praktijk ligt in Waterveen, en is 12 in het jaar dicht.',
  ])('leaves alone: %s', async (text) => {
    expect(await maskedText(text)).toBe(text);
  });
});
