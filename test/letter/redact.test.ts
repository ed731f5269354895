import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/model.ts';
import { readDocument } from '../../src/document/read.ts';
import { unguardedLetters } from '../../src/letter/letters.ts';
import { redacted, withoutServiceNumbers } from '../../src/letter/redact.ts';
import { B1 } from '../../src/norm/b1.ts';
import { maskedText, sourceOf } from './masked.ts';

describe('masking', () => {
  it.each([
    ['een BSN', 'Uw nummer is 123456782 bij ons.', '123456782'],
    ['een BSN in groepen', 'Uw nummer is 1234.56.782 bij ons.', '1234.56.782'],
    ['een BSN met spaties', 'Uw nummer is 123 456 782 bij ons.', '123 456 782'],
    ['een BSN in andere groepen', 'Uw nummer is 12 34 56 782 bij ons.', '12 34 56 782'],
    ['een BSN met streepjes', 'Uw nummer is 123-45-67-82 bij ons.', '123-45-67-82'],
    ['een BSN per cijfer', 'Uw nummer is 1 2 3 4 5 6 7 8 2 bij ons.', '1 2 3 4 5 6 7 8 2'],
    ['een BSN in een btw-nummer', 'Uw nummer is NL123456782B01 bij ons.', 'NL123456782B01'],
    ['een BSN met een tikfout', 'Uw burgerservicenummer (BSN): 123456789.', '123456789'],
    ['een IBAN in kleine letters', 'Wij betalen op nl91abna0417164300 uit.', 'nl91abna0417164300'],
    ['een IBAN met puntjes', 'Op NL91.ABNA.0417.1643.00 dus.', 'NL91.ABNA.0417.1643.00'],
    ['een IBAN voor hoofdletters', 'Op NL91ABNA0417164300 OP NAAM VAN U.', 'NL91ABNA0417164300'],
    ['een apostrof in een adres', "Mail naar j.o'neill@example.org nu.", "j.o'neill@example.org"],
    ['een nummer met punten', 'Wij bellen u op 06.12.34.56.78 terug.', '06.12.34.56.78'],
    ['een nummer met een lang streepje', 'Wij bellen 020–123 45 67 terug.', '020–123 45 67'],
    ['een nummer met (0)', 'Wij bellen +31 (0)6-12345678 terug.', '+31 (0)6-12345678'],
    ['een straat van drie woorden', 'Aan de Laan van Waterveen 112-B.', 'Laan van Waterveen 112-B'],
    ['een straat met nr.', 'U woont op Dorpsstraat nr. 77 nog.', 'Dorpsstraat nr. 77'],
    ['een postcode zonder hoofdletters', 'De postcode is 2517ab dus.', '2517ab'],
    [
      'een geboortedatum met plaats',
      'U bent geboren te Den Haag op 1 februari 1980 dus.',
      '1 februari 1980',
    ],
    ['een geboortedatum, kort', 'Uw kind (geb. 3-4-2011) komt ook.', '3-4-2011'],
    ['een geboortedatum met is', 'Uw geboortedatum is 05-06-1999 dus.', '05-06-1999'],
    ['een rekeningnummer', 'Wij betalen op NL91 ABNA 0417 1643 00 uit.', 'NL91 ABNA 0417 1643 00'],
    [
      'een buitenlandse rekening',
      'Wij betalen op DE89370400440532013000 uit.',
      'DE89370400440532013000',
    ],
    ['een e-mailadres', 'Mail naar d.degroot@example.org voor hulp.', 'd.degroot@example.org'],
    ['een mobiel nummer', 'Wij bellen u op 06-12345678 terug.', '06-12345678'],
    ['een vast nummer', 'Wij bellen u op (010) 123 45 67 terug.', '(010) 123 45 67'],
    ['een nummer met landcode', 'Wij bellen u op +31 6 12345678 terug.', '+31 6 12345678'],
    ['een adres', 'U woont op Sluisstraat 118-B en blijft daar.', 'Sluisstraat 118-B'],
    ['een bedachte postcode', 'De postcode is 0199 CH in Waterveen.', '0199 CH'],
    ['een postcode', 'De postcode is 1234 AB in Waterveen.', '1234 AB'],
    ['een geboortedatum', 'Uw kind is geboren op 3 mei 2015 in Waterveen.', '3 mei 2015'],
    ['een geboortedatum in cijfers', 'Geboortedatum: 03-05-2015 volgens ons.', '03-05-2015'],
  ])('takes out %s, and nothing else', async (_, text, secret) => {
    const masked = secret.replace(/\S/gu, '█');
    expect(await maskedText(text)).toBe(text.replace(secret, masked));
  });

  it.each([
    'Het telefoonnummer van de gemeente is 14 010 of 0800 1234.',
    'U betaalt € 1.234.567,89 voor 31 december 2026.',
    'Uw kenmerk is 123456789 en dat blijft zo.',
    'De regels gelden sinds 1 januari 2015 in de hele stad.',
    'Uw zaak heeft nummer 2026-78209, over € 111.222.333.',
    'Op 01-02-2026 10.30 uur. Open van 09.00-12.00 en 13.00-17.00 uur.',
    'Dit is herinnering 2 van de Vergadering 12 maart in Rotterdam 2026.',
    'Lees artikel 12 van de wet uit 2015 over de straat.',
  ])('leaves alone: %s', async (text) => {
    expect(await maskedText(text)).toBe(text);
  });

  it('takes out the name behind the salutation wherever it stands', async () => {
    const text = await maskedText(
      [
        'Geachte mevrouw De Groot-Hendriks,',
        'U vroeg om hulp. Mevrouw De Groot krijgt die. De groot uitgevallen storing is voorbij.',
        'Met vriendelijke groet,',
        'Teun Kuipers',
      ].join('\n\n'),
    );
    expect(text).not.toMatch(/Groot|Hendriks/u);
    expect(text).toContain('De groot uitgevallen storing');
    expect(text).toContain('Geachte mevrouw');
  });

  it('takes out the name at the head of the address', async () => {
    const { blocks }: Document = await readDocument(
      sourceOf('Gemeente Waterveen\n\nDe heer A. Verkade\n\nHet is zover. Verkade is verhuisd.'),
    );
    const document: Document = {
      format: 'md',
      properties: {},
      warnings: [],
      placeholders: [],
      blocks: blocks.map((block, at) => (at < 2 ? { ...block, kind: 'address' } : block)),
    };
    const outcome = redacted({
      document,
      assessment: { status: 'unreadable', file: 'brief.md', reason: { code: 'empty-file' } },
    });
    const text = outcome.document?.blocks.map((block) => block.text).join('\n');
    expect(text).not.toContain('Verkade');
    expect(text).toContain('Gemeente Waterveen');
  });

  it.each([
    ['Geachte heer Jansen.', 'U vroeg om hulp. De heer Jansen krijgt die.', /jansen/iu],
    ['Beste Fatima!', 'Hallo Fatima, Fatima’s brief is er.', /fatima/iu],
    ['Geachte mevrouw Öz,', 'Mevrouw Öz krijgt hulp. Mevrouw ÖZ vroeg erom.', /öz/iu],
    ['Geachte mevrouw Van der Zwaan,', 'Aan M. VAN DER ZWAAN. Zwaans brief.', /zwaan/iu],
  ])('takes out the name of %s', async (salutation, text, name) => {
    const masked = await maskedText(`${salutation}\n\n${text}\n\nMet vriendelijke groet,\n\nTeun`);
    expect(masked).not.toMatch(name);
    expect(masked).toMatch(/█/u);
  });

  it('takes out who in an organisation a letter is for, and the street without a known ending', async () => {
    const text = await maskedText(
      'Bakkerij Korst\nT.a.v. mevrouw P. Verkade\nHet Zand 33\n2517 AB WATERVEEN\n\nGeachte mevrouw,\n\nMevrouw Verkade woont niet op Het Zand 33 maar in de stad.',
    );
    expect(text).not.toMatch(/Verkade|Zand 33|2517/u);
  });

  it('takes out dates of birth that stand in another cell than their label', async () => {
    const text = await maskedText(
      '| Geboortedatum | Besluit |\n| --- | --- |\n| 07-08-1975 | ja |\n\nOp 01-02-2026 belt u ons.',
    );
    expect(text).not.toContain('07-08-1975');
    expect(text).toContain('01-02-2026');
  });

  it('takes what has the form of personal data out of the name of a file', () => {
    const file = 'brieven/jan@example.org, 123456782, 2026-78209, 20261007, Sluisstraat 12.docx';
    const { assessment } = redacted({
      assessment: { status: 'unreadable', file, reason: { code: 'empty-file' } },
    });
    expect(assessment.file).toBe(
      `brieven/${'█'.repeat(15)}, ${'█'.repeat(9)}, 2026-78209, 20261007, ${'█'.repeat(11)} ██.docx`,
    );
  });

  it('keeps only service numbers away where the report stays inside', async () => {
    const text = 'Uw nummer is 123456782. Mail naar d.degroot@example.org voor hulp.';
    expect(await maskedText(text, withoutServiceNumbers)).toBe(
      text.replace('123456782', '█'.repeat(9)),
    );
  });
});

it('masks a service number that a form holds in a box a digit', async () => {
  const cells = '123456782'.split('').join(' | ');
  const table = `| ${cells} |\n|${'---|'.repeat(9)}\n\nU vult hier uw nummer in.`;
  expect(await maskedText(table, withoutServiceNumbers)).not.toMatch(/\d/u);
});

describe('a masked finding', () => {
  const LETTER = `Geachte heer Verkade,

Ten behoeve van de behandeling van de aanvraag met het nummer 123456782 van de heer Verkade wordt u hierbij verzocht om ons zo spoedig mogelijk in kennis te stellen van uw nieuwe adres aan de Sluisstraat 12.

Wij kijken daarna of u recht heeft op geld van de gemeente. U krijgt binnen een week een brief van ons. Daarin staat hoe het verder gaat.`;

  it('quotes the masked letter, at the same places', async () => {
    const examined = await unguardedLetters({ norm: B1 }).examine(sourceOf(LETTER));
    const { assessment, document } = redacted(examined);
    if (assessment.status === 'unreadable' || examined.assessment.status === 'unreadable') {
      throw new Error('the letter must be readable');
    }
    expect(assessment.findings.length).toBeGreaterThan(2);
    expect(JSON.stringify(assessment.findings)).not.toMatch(/Verkade|123456782|Sluisstraat 12/u);
    expect(assessment.findings.map(({ start, end }) => [start, end])).toEqual(
      examined.assessment.findings.map(({ start, end }) => [start, end]),
    );
    for (const { context, place } of assessment.findings) {
      expect(document?.blocks[place.block]?.text.slice(context.start, context.end)).toBe(
        context.text,
      );
    }
  });
});
