import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/document/readers/docx.ts';
import { makeDocx, p, r } from './make-docx.ts';

const LETTERS = resolve(import.meta.dirname, '../../fixtures/letters');

const wordsIn = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of the letter itself; mammoth does not read page headers and footers. */
async function ourWords(bytes: Uint8Array): Promise<string[]> {
  const { blocks } = await readDocx(bytes);
  return wordsIn(
    blocks
      .filter(({ kind }) => kind !== 'header' && kind !== 'footer')
      .map(({ text }) => text)
      .join('\n'),
  );
}

/** The words that mammoth reads, with its line breaks as spaces and without its note marks. */
async function mammothWords(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const text = value
    .replace(/<a [^>]*(?:foot|end)note[^>]*>.*?<\/a>/g, '')
    .replace(/<\/?(?:strong|em|a|sup|sub|u)(?: [^>]*)?>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot);/g, ' ');
  return wordsIn(text);
}

describe('mammoth, another reader of Word files', () => {
  const letters = readdirSync(LETTERS).filter((name) => name.endsWith('.docx'));

  it.each(letters)('reads the same words in %s', async (name) => {
    const bytes = readFileSync(join(LETTERS, name));
    const words = await ourWords(bytes);
    expect(words.length).toBeGreaterThan(100);
    expect(words).toEqual(await mammothWords(bytes));
  });

  const text = (inside: string) => `<w:txbxContent>${p(r(inside))}</w:txbxContent>`;

  it.each([
    ['hidden text', r('Dag') + r(' geheim', '<w:vanish/>'), 'Dag', 'Dag geheim'],
    ['a simple field', `<w:fldSimple w:instr=" REF x ">${r('Jan')}</w:fldSimple>`, 'Jan', ''],
    ['a merge field without a value', '<w:fldSimple w:instr=" MERGEFIELD N "/>', 'N', ''],
    [
      'a text box for new programs only',
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${text('Dag')}</wps:txbx></mc:Choice></mc:AlternateContent></w:r>`,
      'Dag',
      '',
    ],
    [
      'the outcome of a field in the code of another',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        r('V') +
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        r('mevrouw') +
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      'mevrouw',
      'Vmevrouw',
    ],
  ])('differs, and we mean it: %s', async (_, body, ours, theirs) => {
    const bytes = makeDocx({ body: p(body) });
    expect((await ourWords(bytes)).join(' ')).toBe(ours);
    expect((await mammothWords(bytes)).join(' ')).toBe(theirs);
  });
});
