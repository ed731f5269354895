import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/document/readers/docx.ts';
import { readOdt } from '../../src/document/readers/odt.ts';
import { UnreadableError } from '../../src/document/unreadable.ts';
import { item, LISTS, makeDocx, p, r, table } from './make-docx.ts';
import { makeOdt, tlist, tp } from './make-odt.ts';
import { outline } from './outline.ts';

const STYLES = [
  '<style:style style:family="text" style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>',
  '<style:style style:family="text" style:name="V"><style:text-properties text:display="none"/></style:style>',
  '<style:style style:family="paragraph" style:name="PB"><style:text-properties fo:font-weight="bold"/></style:style>',
  '<style:style style:family="paragraph" style:name="PBB" style:parent-style-name="PB"/>',
  '<style:style style:family="paragraph" style:name="Titel"/>',
  '<style:style style:family="paragraph" style:name="Q" style:parent-style-name="Quotations"/>',
  '<style:style style:family="paragraph" style:name="Quotations"/>',
  '<style:style style:family="paragraph" style:name="rond" style:parent-style-name="rond"/>',
  '<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>',
  '<text:list-style style:name="O"><text:list-level-style-bullet text:level="1"/></text:list-style>',
].join('');

const read = (body: string) => readOdt(makeOdt({ body, styles: STYLES }));

describe('an OpenDocument text', () => {
  it('gives paragraphs, with spaces, tabs, line breaks and fields as they are read', async () => {
    const body =
      tp('U<text:s text:c="3"/>betaalt<text:tab/>120 euro.') +
      tp('') +
      tp('Gemeente Waterveen<text:line-break/>Postbus 12') +
      tp('Beste <text:placeholder>&lt;naam&gt;</text:placeholder>, <text:a>kijk hier</text:a>.');
    expect(outline(await read(body))).toEqual([
      'paragraph: U betaalt 120 euro.',
      'paragraph: Gemeente Waterveen',
      'paragraph: Postbus 12',
      'paragraph: Beste <naam>, kijk hier.',
    ]);
  });

  it('knows headings by their level, their style or because they are bold', async () => {
    const body =
      tp('Besluit', 'Titel') +
      '<text:h text:outline-level="2">Planning</text:h>' +
      tp('<text:span text:style-name="B">Contact</text:span>') +
      tp('Meer weten', 'PBB') +
      tlist('N', '<text:h text:outline-level="1">Inleiding</text:h>') +
      tp('Dit zei u ons.', 'Q') +
      tp('Gewoon', 'rond');
    expect(outline(await read(body))).toEqual([
      'heading 1: Besluit',
      'heading 2: Planning',
      'heading 2: Contact',
      'heading 2: Meer weten',
      'heading 1: Inleiding',
      'quote: Dit zei u ons.',
      'paragraph: Gewoon',
    ]);
  });

  it('keeps lists with their depth, and the marker at the first paragraph only', async () => {
    const body = tlist(
      'N',
      tp('Ga naar de site.') + tp('Dat kan altijd.'),
      tp('Log in.') + tlist('O', tp('met DigiD')),
    );
    expect(outline(await read(body))).toEqual([
      'list-item 1 1.: Ga naar de site.',
      'list-item 1: Dat kan altijd.',
      'list-item 1 2.: Log in.',
      'list-item 2 •: met DigiD',
    ]);
  });

  it('reads cells, text boxes and notes once, each apart from the text', async () => {
    const body =
      '<table:table><table:table-header-rows><table:table-row><table:table-cell>' +
      `${tp('Datum')}</table:table-cell><table:table-cell>${tp('Bedrag')}</table:table-cell>` +
      '</table:table-row></table:table-header-rows></table:table>' +
      tp(
        'U betaalt leges<text:note><text:note-citation>1</text:note-citation><text:note-body>' +
          `${tp('Dat zijn kosten.')}</text:note-body></text:note> voor de kaart.` +
          `<draw:frame><draw:text-box>${tp('Let op de datum.')}</draw:text-box><svg:title>foto</svg:title></draw:frame>`,
      );
    expect(outline(await read(body))).toEqual([
      'table-cell: Datum',
      'table-cell: Bedrag',
      'paragraph: U betaalt leges voor de kaart.',
      'paragraph: Let op de datum.',
      'footnote: Dat zijn kosten.',
    ]);
  });

  it('reads rows of a number and a text as items of a list', async () => {
    const cell = (text: string) => `<table:table-cell>${tp(text)}</table:table-cell>`;
    const row = (...cells: string[]) =>
      `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
    const body = `<table:table>${row('1.1', 'Vraag een bewijs aan.')}${row('3', '€ 12')}</table:table>`;
    expect(outline(await readOdt(makeOdt({ body })))).toEqual([
      'list-item 1 1.1: Vraag een bewijs aan.',
      'table-cell: 3',
      'table-cell: € 12',
    ]);
  });

  it('leaves out what nobody reads: deletions, comments, hidden text, tables of contents', async () => {
    const body =
      '<text:tracked-changes><text:changed-region><text:insertion/></text:changed-region>' +
      `<text:changed-region><text:deletion>${tp('Weg.')}</text:deletion></text:changed-region></text:tracked-changes>` +
      tp('Dag.<office:annotation><text:p>Klopt dit?</text:p></office:annotation>') +
      tp('<text:span text:style-name="V">Geheim. </text:span>Zichtbaar.') +
      `<text:section text:name="s" text:display="none">${tp('Verborgen.')}</text:section>` +
      `<text:section text:name="t">${tp('Gewoon.')}</text:section>` +
      `<text:table-of-content>${tp('Inhoud 1')}</text:table-of-content>`;
    const document = await read(body);
    expect(outline(document)).toEqual([
      'paragraph: Dag.',
      'paragraph: Zichtbaar.',
      'paragraph: Gewoon.',
    ]);
    expect(document.warnings).toEqual([{ code: 'tracked-changes', insertions: 1, deletions: 1 }]);
  });

  it('has headers, footers and properties', async () => {
    const document = await readOdt(
      makeOdt({
        body: tp('Dag.'),
        page:
          `<style:master-page><style:header>${tp('Gemeente Waterveen')}</style:header>` +
          `<style:header-first>${tp('Gemeente Waterveen')}</style:header-first>` +
          `<style:footer>${tp('www.waterveen.example')}</style:footer></style:master-page>`,
        meta: '<dc:title>Besluit</dc:title><meta:initial-creator>Team Zorg</meta:initial-creator><dc:creator>Ander</dc:creator><meta:keyword>a</meta:keyword><meta:keyword>b</meta:keyword>',
      }),
    );
    expect(outline(document)).toEqual([
      'header: Gemeente Waterveen',
      'paragraph: Dag.',
      'footer: www.waterveen.example',
    ]);
    expect(document.properties).toEqual({
      title: 'Besluit',
      creator: 'Team Zorg',
      keywords: 'a, b',
    });
  });

  it('reads as the same letter in Word does', async () => {
    const odt = await read(
      tp('Beste mevrouw Jansen,') +
        tp('<text:span text:style-name="B">Wat moet u doen?</text:span>') +
        tlist('O', tp('Bel ons.'), tp('Schrijf ons.')) +
        `<table:table><table:table-row><table:table-cell>${tp('Datum')}</table:table-cell><table:table-cell>${tp('1 mei')}</table:table-cell></table:table-row></table:table>` +
        tp('Tot ziens.'),
    );
    const docx = await readDocx(
      makeDocx({
        body:
          p(r('Beste mevrouw Jansen,')) +
          p(r('Wat moet u doen?', '<w:b/>')) +
          p(r('Bel ons.'), item(1, 1)) +
          p(r('Schrijf ons.'), item(1, 1)) +
          table([p(r('Datum')), p(r('1 mei'))]) +
          p(r('Tot ziens.')),
        numbering: LISTS,
      }),
    );
    expect(outline(odt)).toEqual(outline(docx));
    expect(odt.blocks.map(({ marks }) => marks)).toEqual(docx.blocks.map(({ marks }) => marks));
  });
});

describe('an OpenDocument text that cannot be read', () => {
  const reasonOf = (bytes: Uint8Array) =>
    readOdt(bytes).then(
      () => 'read',
      (error: unknown) => (error instanceof UnreadableError ? error.reason : error),
    );

  it('needs a password', async () => {
    const manifest =
      '<manifest:file-entry><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>';
    expect(await reasonOf(makeOdt({ body: '', manifest }))).toEqual({
      code: 'encrypted',
      format: 'odt',
    });
  });

  it('was cut off', async () => {
    const whole = makeOdt({ body: tp('Dag.') });
    expect(await reasonOf(whole.slice(0, whole.length / 2))).toMatchObject({ code: 'corrupt' });
  });
});
