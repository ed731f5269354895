import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Packer, Paragraph, SimpleMailMergeField, TextRun, Document as WordDocument } from 'docx';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { runHelder } from '../run-helder.ts';

const letter = (title: string, name: string, amount: string) => `Geachte ${title} ${name},

U krijgt dit jaar geld terug van de gemeente. Het gaat om € ${amount}. Wij betalen dat bedrag voor 1 mei 2026 op uw rekening.

U hoeft daar zelf niets voor te doen. Klopt uw rekening niet meer? Bel ons dan even. Wij veranderen de rekening meteen voor u.

Heeft u nog een vraag? Bel dan met de gemeente via 14 010. Wij helpen u graag verder.

Met vriendelijke groet,

Sanne de Wit`;

const TEMPLATE = letter('«Titel»', '«Naam»', '«Bedrag»');
const FILLED = letter('mevrouw', 'Van den Berg', '1.240,50');

/** A letter as Word makes it, with real merge fields for what stands between guillemets. */
async function word(text: string): Promise<Uint8Array> {
  const children = text.split('\n\n').map(
    (paragraph) =>
      new Paragraph({
        children: paragraph
          .split(/(«[^»]+»)/u)
          .map((part) =>
            part.startsWith('«') ? new SimpleMailMergeField(part.slice(1, -1)) : new TextRun(part),
          ),
      }),
  );
  return Packer.toBuffer(new WordDocument({ sections: [{ children }] }));
}

function pdf(text: string): Promise<Uint8Array> {
  const file = new PDFDocument({ margin: 72 });
  const chunks: Uint8Array[] = [];
  file.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  file.fontSize(11);
  for (const paragraph of text.split('\n\n')) file.text(paragraph).moveDown();
  return new Promise((resolve) => {
    file.on('end', () => resolve(Buffer.concat(chunks)));
    file.end();
  });
}

/** A folder in which the template was approved. */
async function approved(): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'helder-seal-'));
  writeFileSync(join(cwd, 'sjabloon.docx'), await word(TEMPLATE));
  const argv = ['--decision', 'approve', '--reviewer', 'An', '--copies', '3000'];
  expect((await runHelder(['review', 'sjabloon.docx', ...argv], { cwd })).code).toBe(0);
  return cwd;
}

async function verify(cwd: string, file: string, bytes: Uint8Array | string) {
  writeFileSync(join(cwd, file), bytes);
  const { code, stdout } = await runHelder(['bulk', 'verify', file], { cwd });
  return { code, says: stdout.replace(/\s+/gu, ' ') };
}

describe('helder bulk verify', () => {
  it.each([
    ['docx', word],
    ['md', async (text: string) => text],
    ['pdf', pdf],
  ])('lets an approved letter that is filled in pass as .%s', async (type, make) => {
    const cwd = await approved();
    const { code, says } = await verify(cwd, `brief.${type}`, await make(FILLED));
    expect(says).toContain('1 van de 1 brief heeft een goedgekeurde tekst');
    expect(code).toBe(0);
  });

  it.each([
    ['docx', word],
    ['md', async (text: string) => text],
    ['pdf', pdf],
  ])('stops a .%s in which one word was changed, and shows it', async (type, make) => {
    const cwd = await approved();
    const changed = FILLED.replace('U hoeft daar zelf niets', 'U moet daar zelf niets');
    const { code, says } = await verify(cwd, `brief.${type}`, await make(changed));
    expect(code).toBe(1);
    expect(says).toContain('anders dan de goedgekeurde brief sjabloon.docx');
    expect(says).toContain('staat ‘moet’ en niet ‘hoeft’');
  });

  it('stops a letter with a word too many or too few', async () => {
    const cwd = await approved();
    const more = await verify(cwd, 'a.md', FILLED.replace('graag verder', 'graag altijd verder'));
    expect(more).toMatchObject({ code: 1, says: expect.stringContaining('Extra tekst na') });
    const fewer = await verify(cwd, 'b.md', FILLED.replace('graag verder', 'verder'));
    expect(fewer).toMatchObject({ code: 1, says: expect.stringContaining('ontbreekt: ‘graag’') });
  });

  it('stops a letter with a field that was not filled in', async () => {
    const cwd = await approved();
    const { code, says } = await verify(cwd, 'a.md', letter('heer', '«Naam»', '12,00'));
    expect(code).toBe(1);
    expect(says).toContain('‘«Naam»’ is blijven staan');
  });

  it('says of another letter that nobody approved it', async () => {
    const cwd = await approved();
    const other = 'De straat gaat open. U kunt hier zes weken niet parkeren. De bus rijdt om.';
    const { code, says } = await verify(cwd, 'a.md', other);
    expect(code).toBe(1);
    expect(says).toContain('a.md: niet goedgekeurd');
  });

  it('knows no template that was changed after its approval', async () => {
    const cwd = await approved();
    const [name = ''] = readdirSync(join(cwd, 'sjablonen'));
    const path = join(cwd, 'sjablonen', name);
    chmodSync(path, 0o644);
    writeFileSync(path, readFileSync(path, 'utf8').replace('"hoeft"', '"moet"'));
    const { code } = await verify(cwd, 'a.md', FILLED.replace('hoeft', 'moet'));
    expect(code).toBe(2);
  });

  it('lets nothing pass that was rejected after its approval', async () => {
    const cwd = await approved();
    const argv = ['--decision', 'reject', '--reviewer', 'Bo', '--note', 'Het bedrag klopt niet.'];
    await runHelder(['review', 'sjabloon.docx', ...argv], { cwd });
    expect((await verify(cwd, 'a.md', FILLED)).code).not.toBe(0);
  });

  it('lets nothing pass where nothing was approved', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'helder-seal-'));
    expect((await verify(cwd, 'a.md', FILLED)).code).toBe(2);
  });
});
