import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/model.ts';
import { readDocument } from '../../src/document/read.ts';
import { unguardedLetters } from '../../src/letter/letters.ts';
import { redacted, withoutServiceNumbers } from '../../src/letter/redact.ts';
import { B1 } from '../../src/norm/b1.ts';

const sourceOf = (text: string) => ({ name: 'brief.md', bytes: new TextEncoder().encode(text) });

/** The text of a document after masking. */
async function maskedText(text: string, mask = redacted): Promise<string> {
  const document = await readDocument(sourceOf(text));
  const outcome = mask({
    document,
    assessment: { status: 'unreadable', file: 'brief.md', reason: { code: 'empty-file' } },
  });
  return outcome.document?.blocks.map((block) => block.text).join('\n') ?? '';
}

describe('masking', () => {
  it.each([
    ['een BSN', 'Uw nummer is 123456782 bij ons.', '123456782'],
    ['een BSN in groepen', 'Uw nummer is 1234.56.782 bij ons.', '1234.56.782'],
    ['een BSN met spaties', 'Uw nummer is 123 456 782 bij ons.', '123 456 782'],
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
    'Lees artikel 12 van de wet uit 2015 over de straat.',
  ])('leaves alone: %s', async (text) => {
    expect(await maskedText(text)).toBe(text);
  });

  it('takes out the name behind the salutation wherever it stands, and not who signs', async () => {
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
    expect(text).toContain('Teun Kuipers');
    expect(text).toContain('Geachte mevrouw De');
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

  it('keeps only service numbers away where the report stays inside', async () => {
    const text = 'Uw nummer is 123456782. Mail naar d.degroot@example.org voor hulp.';
    expect(await maskedText(text, withoutServiceNumbers)).toBe(
      text.replace('123456782', '█'.repeat(9)),
    );
  });
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
