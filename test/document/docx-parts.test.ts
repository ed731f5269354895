import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/document/readers/docx.ts';
import { makeDocx, p, r, table } from './make-docx.ts';
import { outline } from './outline.ts';

const read = (body: string) => readDocx(makeDocx({ body }));
const linesOf = async (body: string) => outline(await read(body));

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const field = (instruction: string, result: string) =>
  mark('begin') + instruction + mark('separate') + result + mark('end');
const naam = field(code(' MERGEFIELD Naam '), r('mevrouw Bos'));

describe('fields of a Word file', () => {
  it('show what came out of them and never their code', async () => {
    const tail = r(', welkom.');
    expect(await linesOf(p(r('Beste ') + naam + tail))).toEqual([
      'paragraph: Beste mevrouw Bos, welkom.',
    ]);
    const condition = field(
      code(' IF ') +
        field(code(' MERGEFIELD Geslacht '), r('V')) +
        code(' = "V" "mevrouw" "heer" '),
      r('mevrouw'),
    );
    expect(await linesOf(p(r('Geachte ') + condition + tail))).toEqual([
      'paragraph: Geachte mevrouw, welkom.',
    ]);
  });

  it('show the mark of a merge field that came to nothing', async () => {
    const empty = mark('begin') + code(' MERGEFIELD "Naam aanvrager" ') + mark('end');
    const simple = '<w:fldSimple w:instr=" MERGEFIELD Plaats \\* Upper "/>';
    const document = await read(p(r('Beste ') + empty + r(' uit ') + simple + r('.')));
    expect(outline(document)).toEqual(['paragraph: Beste «Naam aanvrager» uit «Plaats».']);
    expect(document.blocks[0]?.marks).toEqual([
      { start: 6, end: 22, style: 'prompt' },
      { start: 27, end: 35, style: 'prompt' },
    ]);
  });

  it('may run over paragraphs, and a table of contents is left out', async () => {
    const body =
      p(mark('begin') + code(' TOC ') + mark('separate') + r('Inhoud 1')) +
      p(r('Besluit 2')) +
      p(mark('end') + r('De brief begint hier.'));
    expect(await linesOf(body)).toEqual(['paragraph: De brief begint hier.']);
  });

  it('hide no text where their end is missing', async () => {
    expect(await linesOf(p(mark('begin') + code(' PAGE ') + r('Dit is de brief.')))).toEqual([
      'paragraph: Dit is de brief.',
    ]);
  });

  it('of old forms show what was chosen', async () => {
    const choice =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="maandag"/><w:listEntry w:val="dinsdag"/></w:ddList></w:ffData></w:fldChar></w:r>' +
      code(' FORMDROPDOWN ') +
      mark('end');
    expect(await linesOf(p(r('Wij komen op ') + choice + r('.')))).toEqual([
      'paragraph: Wij komen op dinsdag.',
    ]);
  });

  it('count pages in the footer', async () => {
    const footer = p(r('Pagina ') + field(code(' PAGE '), r('1')) + r(' van ') + naam);
    expect(outline(await readDocx(makeDocx({ body: p(r('Dag.')), footer })))).toEqual([
      'paragraph: Dag.',
      'footer: Pagina 1 van mevrouw Bos',
    ]);
  });
});

describe('content controls of a Word file', () => {
  const control = (content: string, properties = '') =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

  it('show their text, around words, paragraphs, rows and cells', async () => {
    const cell = `<w:tc>${p(r('2 mei'))}</w:tc>`;
    const row = (cells: string) => `<w:tr>${cells}</w:tr>`;
    const grid = `<w:tbl>${control(row(cell + control(cell)))}</w:tbl>`;
    expect(await linesOf(control(p(r('Beste ') + control(r('Jan')) + r(','))) + grid)).toEqual([
      'paragraph: Beste Jan,',
      'table-cell: 2 mei',
      'table-cell: 2 mei',
    ]);
  });

  it('mark the text that asks to be filled in', async () => {
    const prompt = control(r('Kies een item.'), '<w:showingPlcHdr/><w:dropDownList/>');
    const { blocks } = await read(p(r('Besluit: ') + prompt));
    expect(blocks).toMatchObject([
      { text: 'Besluit: Kies een item.', marks: [{ start: 9, end: 23, style: 'prompt' }] },
    ]);
  });

  it('leave out boxes to tick and a table of contents', async () => {
    const box = control(r('☐'), '<w14:checkbox/>');
    const contents = control(
      p(r('Inhoud')),
      '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
    );
    expect(await linesOf(contents + p(`${box}${r(' Ja, bel mij.')}`))).toEqual([
      'paragraph: Ja, bel mij.',
    ]);
  });
});

describe('what Word sets apart from the text', () => {
  it('is read once where it is there for old and new programs', async () => {
    const content = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
    const choice = (inside: string) => `<mc:Choice Requires="wps">${inside}</mc:Choice>`;
    const fallback = (inside: string) => `<mc:Fallback><w:pict>${inside}</w:pict></mc:Fallback>`;
    const box = (inside: string) =>
      p(`${r('Dag.')}<w:r><mc:AlternateContent>${inside}</mc:AlternateContent></w:r>`);
    const both = box(choice(content('Bel ons.')) + fallback(content('Bel ons.')));
    const onlyNew = box(choice(content('Bel ons.')));
    const onlyOld = box(choice('<w:drawing/>') + fallback(content('Bel ons.')));
    for (const body of [both, onlyNew, onlyOld]) {
      expect(await linesOf(body)).toEqual(['paragraph: Dag.', 'paragraph: Bel ons.']);
    }
  });

  it('stands at the end: footnotes, then endnotes, each in the order of the letter', async () => {
    const footnotes = ['Eerst.', 'Later.', 'Nooit.']
      .map((text, id) => `<w:footnote w:id="${id}">${p(r(text))}</w:footnote>`)
      .join('');
    const endnotes = `<w:endnote w:id="5">${p(r('Einde.'))}</w:endnote>`;
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const body = p(
      r('Dit') +
        reference('footnote', 1) +
        r(' is') +
        reference('endnote', 5) +
        r(' zo') +
        reference('footnote', 0) +
        r('.'),
    );
    expect(outline(await readDocx(makeDocx({ body, footnotes, endnotes })))).toEqual([
      'paragraph: Dit is zo.',
      'footnote: Later.',
      'footnote: Eerst.',
      'footnote: Einde.',
    ]);
  });

  it('is the header of first pages only where first pages have their own', async () => {
    const section = (titlePage: string) =>
      `<w:p/><w:sectPr><w:headerReference w:type="first" r:id="header"/>${titlePage}</w:sectPr>`;
    const header = p(r('Gemeente Waterveen'));
    const lines = async (titlePage: string) => {
      const body = p(r('Dag.')) + section(titlePage);
      const bytes = makeDocx({ body, header, margins: false });
      return outline(await readDocx(bytes));
    };
    expect(await lines('<w:titlePg/>')).toEqual(['header: Gemeente Waterveen', 'paragraph: Dag.']);
    expect(await lines('<w:titlePg w:val="0"/>')).toEqual(['paragraph: Dag.']);
  });
});

describe('changes that nobody accepted', () => {
  it('join paragraphs whose end was deleted', async () => {
    const gone = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(await linesOf(p(r('U betaalt '), gone) + p(r('120 euro.')) + p(r('Dag.')))).toEqual([
      'paragraph: U betaalt 120 euro.',
      'paragraph: Dag.',
    ]);
  });

  it('move text to its new place and delete rows', async () => {
    const moved = `<w:moveFrom w:id="1">${r('Dag.')}</w:moveFrom>`;
    const rows = table([p(r('Oud'))], [p(r('Bedrag')), p(r('9 euro'))]).replace(
      '<w:tr>',
      '<w:tr><w:trPr><w:del w:id="3"/></w:trPr>',
    );
    const body = p(moved) + rows + p(`<w:moveTo w:id="2">${r('Dag.')}</w:moveTo>`);
    const document = await read(body);
    expect(outline(document)).toEqual([
      'table-cell: Bedrag',
      'table-cell: 9 euro',
      'paragraph: Dag.',
    ]);
    expect(document.warnings).toEqual([{ code: 'tracked-changes', insertions: 1, deletions: 2 }]);
  });

  it('are no notes in the margin: those are nowhere', async () => {
    const comment =
      '<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:commentRangeEnd w:id="0"/>';
    expect(await linesOf(p(r('Dag.') + comment))).toEqual(['paragraph: Dag.']);
  });
});

describe('how text is set in Word', () => {
  const marksOf = async (body: string, styles = '') =>
    (await readDocx(makeDocx({ body, styles }))).blocks.flatMap(({ text, marks = [] }) =>
      marks.map(({ start, end, style }) => `${style}: ${text.slice(start, end)}`),
    );

  it('is told by marks, over the runs into which text is cut', async () => {
    const body = p(
      r('Betaal ') +
        r('op ', '<w:b/>') +
        r('tijd', '<w:b/><w:i/>') +
        r(' of ') +
        r('bel', '<w:u w:val="single"/>') +
        r(' ons', '<w:caps/>') +
        r('.', '<w:b w:val="0"/>'),
    );
    expect(await marksOf(body)).toEqual([
      'bold: op tijd',
      'italic: tijd',
      'underline: bel',
      'capitals:  ons',
    ]);
  });

  it('comes from styles too, which turn bold off where it was on', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="V"><w:name w:val="Vet"/><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
    const strong = r('op tijd', '<w:rStyle w:val="S"/>');
    const text = r('U moet dit bedrag ') + strong + r(' betalen.');
    expect(await marksOf(p(text), styles)).toEqual(['bold: op tijd']);
    expect(await marksOf(p(text, '<w:pStyle w:val="V"/>'), styles)).toEqual([
      'bold: U moet dit bedrag ',
      'bold:  betalen.',
    ]);
  });

  it('does not count for the underlining of links', async () => {
    const line = r('waterveen.example', '<w:u w:val="single"/>');
    expect(await marksOf(p(`<w:hyperlink>${line}</w:hyperlink>${r(' is open.')}`))).toEqual([]);
  });
});

describe('a Word file of another make', () => {
  it('may have another prefix for the elements of Word', async () => {
    const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
    const parts = unzipSync(makeDocx({ body: p(r('Bel ') + r('ons', '<w:b/>') + r('.')) }));
    const renamed = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      .replaceAll('<w:', '<ns0:')
      .replaceAll('</w:', '</ns0:')
      .replaceAll(' w:', ' ns0:')
      .replace('xmlns:w=', 'xmlns:ns0=');
    const document = await readDocx(zipSync({ ...parts, 'word/document.xml': strToU8(renamed) }));
    expect(outline(document)).toEqual(['paragraph: Bel ons.']);
    expect(document.blocks[0]?.marks).toEqual([{ start: 4, end: 7, style: 'bold' }]);
  });

  it('has no letter in it where the part is missing', async () => {
    const { unzipSync, zipSync } = await import('fflate');
    const { 'word/document.xml': _, ...parts } = unzipSync(makeDocx({ body: p(r('Dag.')) }));
    await expect(readDocx(zipSync(parts))).rejects.toMatchObject({
      reason: { code: 'corrupt', format: 'docx' },
    });
  });
});
