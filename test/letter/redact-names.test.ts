import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/model.ts';
import { redacted } from '../../src/letter/redact.ts';
import { maskedText, withMasks } from './masked.ts';

describe('masking people who are named in a sentence', () => {
  it.each([
    ['initials and a prefix', 'Wij spraken met J.P.M. van der Berg.', 'J.P.M. van der Berg'],
    ['a title and a dash', 'Uw zoon dhr. J. de Vries-Smit belt.', 'J. de Vries-Smit'],
    ['a name of two capitals', 'Ook mw. A. El Amrani kwam langs.', 'A. El Amrani'],
    ['one initial', 'Uw partner, mevrouw S. dus, komt ook.', 'S.'],
    ['titles in a row', 'Wij vroegen mr. drs. P.J. Hoekstra om hulp.', 'P.J. Hoekstra'],
    ['initials without dots', 'Wij belden mevrouw JP de Vries gisteren.', 'JP de Vries'],
    ['two last names', 'De heer en mevrouw Jansen-de Wit kwamen.', 'Jansen-de Wit'],
    ['an apostrophe', "Ook mw. O'Connor heeft gebeld.", "O'Connor"],
    ['a name that is a noun', 'Bel met A. Bakker van het team.', 'A. Bakker'],
    ['a first name', 'Mijn collega Peter van Leeuwen belt u.', 'Peter van Leeuwen'],
    ['a first name alone', 'Volgens Fatima is dat goed.', 'Fatima'],
    ['a role', 'Daarna sprak wethouder De Ruiter met u.', 'De Ruiter'],
    ['a label', 'Aanvrager: Oona Lindqvist', 'Oona Lindqvist'],
    ['an account', 'Het staat op naam van R. Haverkamp bij ons.', 'R. Haverkamp'],
    ['all capitals', 'Dit ging naar DHR J JANSSEN in juli.', 'J JANSSEN'],
  ])('takes out %s, and nothing else', async (_, text, secret) => {
    expect(await maskedText(text)).toBe(withMasks(text, secret));
  });

  it('takes out each of several', async () => {
    const text = 'De heren Bos, Van Delft en Smit waren er.';
    expect(await maskedText(text)).toBe(withMasks(text, 'Bos', 'Van Delft', 'Smit'));
  });

  it('takes out the name elsewhere too, in each of its parts', async () => {
    const text = await maskedText(
      'Op maandag kwam Noor Bouchibti langs. Bouchibti belde. Volgens BOUCHIBTI kan het, en N. Bouchibti ook. Bouchibti, N. staat erin.',
    );
    expect(text).not.toMatch(/[Bb]ouchibti|BOUCHIBTI|N\./u);
  });

  it.each([
    'Mevrouw, u kunt bezwaar maken. Meneer kan dat ook.',
    'Het college van burgemeester en wethouders van de gemeente Waterveen besluit dit.',
    'De Sociale Verzekeringsbank en Bakkerij Korst B.V. weten dit ook.',
    'A. Bezwaar maken',
    'Kijk bij onderdeel B. Daar staat het.',
    'De wethouder Onderwijs opent het jaar in zaal C.',
    'De school heet De Regenboog en ligt aan het plein.',
    'Bel mevrouw van team Afval, of de burgemeester van Waterveen.',
    'De minister van Financiën en de Nationale Ombudsman schrijven dit.',
    'Zie de Algemene wet bestuursrecht en de Wmo. Consulent Wmo: bel ons.',
    'Van: Team Vergunningen',
  ])('leaves alone: %s', async (text) => {
    expect(await maskedText(text)).toBe(text);
  });
});

describe('masking who signs', () => {
  const signed = (...lines: readonly string[]) =>
    maskedText(
      `Geachte bewoner,\n\nWij maken uw straat schoon op maandag. U kunt uw auto dan niet parkeren.\n\nMet vriendelijke groet,\n\n${lines.join('\n\n')}`,
    );

  it.each([
    ['T. Kuipers', 'Teamleider Inkomen'],
    ['Femke Hazelaar', 'burgemeester'],
    ['Sanne Dijkstra', 'Team Jeugd en Onderwijs'],
    ['drs. H.A. van Wijngaarden', 'gemeentesecretaris'],
    ['Annelies', 'Consulent Leerplicht'],
  ])('takes out %s, and leaves what he or she does', async (name, role) => {
    const text = await signed(name, role);
    expect(text).not.toMatch(new RegExp(name.replace(/^drs\. /u, '').replace(/\./gu, '\\.'), 'u'));
    expect(text).toContain(role);
  });

  it('leaves departments and towns', async () => {
    const text = await signed('Gemeente Waterveen', 'Afdeling Burgerzaken');
    expect(text).toContain('Gemeente Waterveen');
    expect(text).not.toContain('█');
  });
});

describe('masking people in a table', () => {
  it('takes out what stands behind a label, for each column', async () => {
    const text = await maskedText(
      '| | Aanvrager | Gemachtigde |\n|---|---|---|\n| Naam | Tjeerd Zonneveld | Oona Lindqvist |\n| Soort werk | Dakkapel | Advies |\n\nMevrouw Lindqvist belt.',
    );
    expect(text).not.toMatch(/Tjeerd|Zonneveld|Oona|Lindqvist/u);
    expect(text).toContain('Dakkapel');
    expect(text).toContain('Advies');
  });

  it('takes out what stands under a label', async () => {
    const text = await maskedText(
      '| Naam | Geboren | Besluit |\n|---|---|---|\n| Bram Willems | 1-2-2011 | Toegekend |\n| Noor el Idrissi | 3-4-2013 | Afgewezen |',
    );
    expect(text).toMatch(
      /^Naam\nGeboren\nBesluit\n█+ █+\n█+\nToegekend\n█+ █+ █+\n█+\nAfgewezen$/u,
    );
  });
});

it('leaves a department and a town that stand in an address', async () => {
  const text = await maskedText(
    'Gemeente Waterveen\nGeldpunt Waterveen\n\nMevrouw F. Janssen\nTouwbaan 20\n0199 BP Waterveen\n\nGeachte mevrouw Janssen,\n\nIn Waterveen krijgt u hulp van het Geldpunt.',
  );
  expect(text).not.toMatch(/Janssen|Touwbaan/u);
  expect(text).toContain('In Waterveen krijgt u hulp van het Geldpunt.');
});

describe('masking names without a capital', () => {
  it('takes them out of links, and leaves them elsewhere', async () => {
    const text = await maskedText(
      'Mevrouw Bouchibti en de heer Bos staan op https://example.org/in/bouchibti-x, bij het bos.',
    );
    expect(text).not.toMatch(/bouchibti/iu);
    expect(text).toContain('bij het bos');
  });

  it('takes them out of the names of attachments', () => {
    const names = ['cv_bouchibti_123456782.pdf', 'folder.pdf'];
    const document: Document = {
      format: 'eml',
      properties: {},
      warnings: [{ code: 'attachments', names }],
      placeholders: [],
      blocks: [{ kind: 'paragraph', text: 'Mevrouw Bouchibti belt.', anchors: [{ offset: 0 }] }],
    };
    const outcome = redacted({
      document,
      assessment: { status: 'unreadable', file: 'brief.eml', reason: { code: 'empty-file' } },
    });
    expect(outcome.document?.warnings).toEqual([
      { code: 'attachments', names: ['cv_█████████_█████████.pdf', 'folder.pdf'] },
    ]);
  });
});
