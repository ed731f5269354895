import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { REPORT_FORMATS } from '../../src/reports/formats.ts';
import { runHelder } from '../run-helder.ts';

/** Everything that a letter can tell of a person, in sentences that rules point at. */
const LETTER = `# Verslag van mevrouw Q. Bouchibti-Verkade

Geachte mevrouw Bouchibti-Verkade,

Naar aanleiding van het gesprek dat door J.P.M. van der Zwaluw met Ilyas Bouchibti is gevoerd, wordt u hierbij verzocht om ten behoeve van de behandeling van uw aanvraag met BSN 1234 56 782 en klantnummer 4455667 zo spoedig mogelijk contact op te nemen.

## Verkade

De heer Zwaluw zal te zijner tijd inzake kenteken G-123-BB, geboortedatum 3-5-1985, rekening NL91ABNA0417164300, het adres Het Zand 33, 1234 CD, en telefoon 06-12345678 tot uitbetaling overgaan via q.verkade@example.org en https://waterveen.example/zaak?wie=qverkade.

Er is door Bouchibti geconstateerd dat 4455667 niet onverwijld is verstrekt door [naam Verkade].

| Naam | Klantnummer |
| --- | --- |
| Oona Lindqvist | 998877 |

Oona Lindqvist wordt hiervan in kennis gesteld. Lindqvist dient dit bewijsstuk met nummer NWP4K7R29 te overleggen.

Met vriendelijke groet,

T. Kwartel

Teamleider Inkomen
`;

const SECRETS =
  /bouchibti|verkade|zwaluw|ilyas|lindqvist|oona|kwartel|56 782|123456782|4455667|998877|G-123|3-5-1985|ABNA|Zand 33|1234 CD|12345678|example\.org|NWP4/giu;

function folderWith(name: string, text = LETTER): string {
  const cwd = mkdtempSync(join(tmpdir(), 'helder-'));
  mkdirSync(join(cwd, 'uit'));
  writeFileSync(join(cwd, name), text);
  return cwd;
}

/** What is in a report, in readable text: a file for Excel is packed. */
function textOf(bytes: Uint8Array): string {
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isPacked
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : strFromU8(bytes);
}

describe.each(Object.keys(REPORT_FORMATS))('%s with --redact', (format) => {
  const file = join('uit', `verslag.${format}`);
  const report = async (cwd: string, option = '--redact') => {
    await runHelder(['check', 'brief.md', '--all', '-f', format, '-o', file, option], { cwd });
    return readFileSync(join(cwd, file));
  };

  it('tells nothing by which to know a person', async () => {
    const text = textOf(await report(folderWith('brief.md')));
    expect(text).toMatch(/brief\.md/u);
    expect(text.match(SECRETS) ?? []).toEqual([]);
  });

  it('has a letter that would tell it', async () => {
    const text = textOf(await report(folderWith('brief.md'), '--no-redact'));
    // A table of letters has figures only.
    expect(text.search(SECRETS) >= 0).toBe(format !== 'csv');
  });

  it('is the same each time', async () => {
    const cwd = folderWith('brief.md');
    expect((await report(cwd)).equals(await report(cwd))).toBe(true);
  });
});
