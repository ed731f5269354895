import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { copyWithNotes } from '../../src/document/copies/index.ts';
import type { Note } from '../../src/document/copies/note.ts';
import type { Document } from '../../src/document/model.ts';
import { readDocument } from '../../src/document/read.ts';
import { unguardedLetters } from '../../src/letter/letters.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { B1 } from '../../src/norm/b1.ts';
import { notesOf } from '../../src/reports/annotate/notes.ts';
import { makePdf, print, printLines } from '../document/make-pdf.ts';
import { ROOT } from '../run-helder.ts';

const read = (bytes: Uint8Array): Promise<Document> => readDocument({ name: 'brief.pdf', bytes });

interface Highlight {
  readonly page: number;
  readonly author: string;
  readonly contents: string;
  /** From left to right and from bottom to top, in points from the bottom of the page. */
  readonly rect: readonly number[];
  readonly quads: number;
}

/** The highlights of a PDF, as another reader of it finds them. */
async function highlightsOf(bytes: Uint8Array): Promise<Highlight[]> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const found: Highlight[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    for (const annotation of await page.getAnnotations()) {
      if (annotation.subtype !== 'Highlight') continue;
      found.push({
        page: number,
        author: annotation.titleObj.str,
        contents: annotation.contentsObj.str,
        rect: annotation.rect.map(Math.round),
        quads: annotation.quadPoints.length / 8,
      });
    }
  }
  await pdf.destroy();
  return found;
}

const noteAbout = ({ blocks }: Document, ...words: readonly string[]): Note => {
  const block = blocks.findIndex(({ text }) => text.includes(words[0] ?? ''));
  const spans = words.map((word) => {
    const start = blocks[block]?.text.indexOf(word) ?? 0;
    return { start, end: start + word.length };
  });
  return { title: 'regel', paragraphs: ['‘Zo’ is het beter.'], at: { block, spans } };
};

async function annotated(bytes: Uint8Array, ...notes: readonly Note[]) {
  const copy = await copyWithNotes(bytes, await read(bytes), notes);
  if (typeof copy === 'string') throw new Error(copy);
  return copy;
}

const LINES = [
  'Wij hebben uw verzoek om een vergunning voor het plaatsen van een container ge-',
  'kregen. U hoort binnen acht weken van ons of u de vergunning krijgt.',
];
const letter = () => makePdf((canvas) => printLines(canvas, LINES));

describe('highlights in a PDF', () => {
  it('lie over their words, with what there is to say', async () => {
    const bytes = await letter();
    const copy = await annotated(bytes, noteAbout(await read(bytes), 'uw verzoek'));
    const [highlight, ...others] = await highlightsOf(copy.bytes);
    expect(others).toEqual([]);
    expect(highlight).toMatchObject({
      page: 1,
      author: 'helder',
      contents: 'regel\n‘Zo’ is het beter.',
      quads: 1,
    });
    // "Wij hebben " is 52 points wide from 72 on, "uw verzoek" 49; the page is 842 high.
    const [left = 0, bottom = 0, right = 0, top = 0] = highlight?.rect ?? [];
    expect(left).toBeGreaterThan(122);
    expect(left).toBeLessThan(126);
    expect(right - left).toBeGreaterThan(46);
    expect(right - left).toBeLessThan(52);
    expect(top).toBeLessThan(842 - 68);
    expect(bottom).toBeGreaterThan(842 - 90);
  });

  it('have a part for each line and each word that stands apart', async () => {
    const bytes = await letter();
    const document = await read(bytes);
    const copy = await annotated(
      bytes,
      noteAbout(document, 'container gekregen'),
      noteAbout(document, 'hebben', 'gekregen'),
    );
    expect((await highlightsOf(copy.bytes)).map(({ quads }) => quads)).toEqual([2, 3]);
  });

  it('stand on each page that the words are on', async () => {
    const bytes = await makePdf((canvas) => {
      printLines(canvas, [LINES[0]?.replace('ge-', '') ?? ''], { y: 780 });
      canvas.addPage();
      printLines(canvas, ['gekregen en gelezen, zoals u ziet in deze brief.']);
    });
    const document = await read(bytes);
    const copy = await annotated(bytes, noteAbout(document, 'container gekregen'));
    expect((await highlightsOf(copy.bytes)).map(({ page }) => page)).toEqual([1, 2]);
  });

  it('follow words on a page that is turned', async () => {
    const bytes = await makePdf((canvas) => {
      print(canvas, { text: 'Wij hebben uw verzoek gelezen.', x: 100, y: 700, turn: -90 });
      Object.assign(canvas.page.dictionary.data, { Rotate: 90 });
    });
    const copy = await annotated(bytes, noteAbout(await read(bytes), 'uw verzoek'));
    const [highlight] = await highlightsOf(copy.bytes);
    // The words run upwards from 142 points above the bottom of the page as it was drawn.
    const [left = 0, bottom = 0, right = 0, top = 0] = highlight?.rect ?? [];
    expect(right - left).toBeLessThan(14);
    expect(left).toBeGreaterThan(95);
    expect(right).toBeLessThan(115);
    expect(Math.abs(bottom - (142 + 52))).toBeLessThan(4);
    expect(top - bottom).toBeGreaterThan(46);
    expect(top - bottom).toBeLessThan(52);
  });

  it('leave all that was there as it was, to the byte', async () => {
    const bytes = await letter();
    const copy = await annotated(bytes, noteAbout(await read(bytes), 'uw verzoek'));
    expect(Buffer.compare(copy.bytes.subarray(0, bytes.length), bytes)).toBe(0);
    expect((await read(copy.bytes)).blocks).toEqual((await read(bytes)).blocks);
  });

  it('tell no time: the same letter gives the same bytes', async () => {
    const bytes = await letter();
    const note = noteAbout(await read(bytes), 'uw verzoek');
    const first = await annotated(bytes, note);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const second = await annotated(bytes, note);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    const added = Buffer.from(first.bytes.subarray(bytes.length)).toString('latin1');
    expect(added).not.toMatch(/\(D:\d/);
  });

  it('are not made where the PDF is encrypted', async () => {
    const bytes = await makePdf((canvas) => printLines(canvas, LINES), {
      ownerPassword: 'geheim',
      permissions: { modifying: false },
    });
    expect(await copyWithNotes(bytes, await read(bytes), [])).toBe('protected');
  });

  it('are not made where the PDF has a signature', async () => {
    const bytes = await makePdf((canvas) => {
      printLines(canvas, LINES);
      const value = canvas.ref({ Type: 'Sig' });
      value.end('');
      canvas
        .ref({
          Type: 'Annot',
          Subtype: 'Widget',
          FT: 'Sig',
          T: new String('handtekening'),
          Rect: [0, 0, 10, 10],
          V: value,
        })
        .end('');
    });
    const text = Buffer.from(bytes).toString('latin1');
    const field = /(\d+) 0 obj\n<<\n\/Type \/Annot\n\/Subtype \/Widget/.exec(text)?.[1];
    // The places in the file are wrong now; readers find their way without.
    const catalog = text.replace(
      /\/Type \/Catalog\n/,
      `/Type/Catalog\n/AcroForm<</SigFlags 3/Fields[${field} 0 R]>>\n`,
    );
    expect(await copyWithNotes(Buffer.from(catalog, 'latin1'), await read(bytes), [])).toBe(
      'signed',
    );
  });
});

describe('a copy of a sample letter', () => {
  it('has a highlight for each note, in Dutch that is told whole', async () => {
    const name = join(ROOT, 'fixtures/letters/woz-aanslag.pdf');
    const source = { name, bytes: readFileSync(name) };
    const { document, assessment } = await unguardedLetters({ norm: B1 }).examine(source);
    if (assessment.status === 'unreadable') throw new Error(name);
    const notes = notesOf(assessment, false, messagesIn('nl'));
    const copy = await copyWithNotes(source.bytes, document, notes);
    if (typeof copy === 'string') throw new Error(copy);
    expect(copy.unplaced).toBe(0);
    const said = new Set((await highlightsOf(copy.bytes)).map(({ contents }) => contents));
    for (const { title, paragraphs } of notes) {
      expect(said).toContain([title, ...paragraphs].join('\n'));
    }
  });
});
