import { describe, expect, it } from 'vitest';
import { readEml } from '../../src/document/readers/eml.ts';
import { readMsg } from '../../src/document/readers/msg.ts';
import { BODY, HTML, makeMsg, SUBJECT } from './make-ole.ts';
import { bytesOf, outline } from './outline.ts';

const eml = (...lines: string[]) => bytesOf(lines.join('\r\n'));

const HEAD = [
  'From: Gemeente Waterveen <zorg@waterveen.example>',
  'Subject: =?utf-8?Q?Uw_aanvraag_voor_caf=C3=A9_De_Sluis?=',
  'MIME-Version: 1.0',
];

const part = (type: string, content: string, ...more: string[]) => [
  '--grens',
  `Content-Type: ${type}; charset=utf-8`,
  ...more,
  '',
  content,
];

describe('an e-mail', () => {
  it.each([
    ['.eml', () => readEml(eml(...HEAD, '', 'Dag. '.repeat(250_000)))],
    ['.msg', () => readMsg(makeMsg({ [SUBJECT]: 'Dag. '.repeat(250_000), [BODY]: 'Dag.' }))],
  ])('(%s) of more text than any letter has is not read', async (_, read) => {
    await expect(read()).rejects.toMatchObject({ reason: { code: 'too-large' } });
  });
});

describe('an e-mail (.eml)', () => {
  it('has its subject above its text', async () => {
    const bytes = eml(
      ...HEAD,
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Beste mevrouw Jansen,',
      '',
      'U betaalt =80 12. Dat is een hele lange regel die door het programma is afge=',
      'broken.',
    );
    const document = await readEml(bytes);
    expect(outline(document)).toEqual([
      'reference-line: Uw aanvraag voor café De Sluis',
      'paragraph: Beste mevrouw Jansen,',
      'paragraph: U betaalt € 12. Dat is een hele lange regel die door het programma is afgebroken.',
    ]);
    expect(document.properties).toEqual({ subject: 'Uw aanvraag voor café De Sluis' });
    expect(document.warnings).toEqual([]);
  });

  it('is read with its marks where it has them, and names what hangs on it', async () => {
    const bytes = eml(
      ...HEAD,
      'Content-Type: multipart/mixed; boundary=grens',
      '',
      '--grens',
      'Content-Type: multipart/alternative; boundary=binnen',
      '',
      '--binnen',
      'Content-Type: text/plain',
      '',
      '- een',
      '--binnen',
      'Content-Type: text/html',
      '',
      '<ul><li>een</li></ul>',
      '--binnen--',
      ...part(
        'application/pdf',
        'JVBERg==',
        'Content-Disposition: attachment; filename="besluit.pdf"',
      ),
      '--grens--',
    );
    const document = await readEml(bytes);
    expect(outline(document).slice(1)).toEqual(['list-item 1 •: een']);
    expect(document.warnings).toEqual([{ code: 'attachments', names: ['besluit.pdf'] }]);
  });
});

describe('an e-mail of Outlook (.msg)', () => {
  it('has its subject, its text with marks, and the names of what hangs on it', async () => {
    const document = await readMsg(
      makeMsg(
        {
          [SUBJECT]: 'Uw aanvraag',
          [BODY]: 'plat',
          [HTML]: '<h1>Besluit</h1><p>U krijgt € 12.</p>',
        },
        'besluit.pdf',
      ),
    );
    expect(outline(document)).toEqual([
      'reference-line: Uw aanvraag',
      'heading 1: Besluit',
      'paragraph: U krijgt € 12.',
    ]);
    expect(document.warnings).toEqual([{ code: 'attachments', names: ['besluit.pdf'] }]);
  });

  it('is read as plain text where it has no marks', async () => {
    const document = await readMsg(
      makeMsg({ [BODY]: 'Beste mevrouw,\r\n\r\nU krijgt een kaart.\r\n' }),
    );
    expect(outline(document)).toEqual([
      'paragraph: Beste mevrouw,',
      'paragraph: U krijgt een kaart.',
    ]);
  });
});
