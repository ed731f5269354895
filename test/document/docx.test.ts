import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/document/readers/docx.ts';
import { item, LISTS, makeDocx, p, r, table } from './make-docx.ts';
import { outline } from './outline.ts';

const read = (body: string) => readDocx(makeDocx({ body, numbering: LISTS }));

describe('paragraphs of a Word file', () => {
  it('become one block each, with the white space folded', async () => {
    const document = await read(
      p(r('U betaalt ') + r('  120 euro.')) + p('') + p(r('Voor 1 mei.')),
    );
    expect(outline(document)).toEqual(['paragraph: U betaalt 120 euro.', 'paragraph: Voor 1 mei.']);
  });

  it('lose soft hyphens and keep hard ones', async () => {
    const hyphens =
      '<w:r><w:t>parkeer</w:t><w:softHyphen/><w:t>kaart, e</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r>';
    expect(outline(await read(p(hyphens)))).toEqual(['paragraph: parkeerkaart, e-mail']);
  });

  it('part at a line break, unless the sentence goes on after it', async () => {
    const broken = (...lines: string[]) =>
      p(lines.map((line) => r(line)).join('<w:r><w:br/></w:r>'));
    const address = broken('Gemeente Waterveen', 'Postbus 12', '1234 AB Waterveen');
    const prose = broken('Wij hebben uw brief', 'goed ontvangen.', 'U krijgt bericht.');
    const list = broken('Neem mee:', 'uw paspoort;', '- een foto');
    expect(outline(await read(address + prose + list))).toEqual([
      'paragraph: Gemeente Waterveen',
      'paragraph: Postbus 12',
      'paragraph: 1234 AB Waterveen',
      'paragraph: Wij hebben uw brief goed ontvangen.',
      'paragraph: U krijgt bericht.',
      'paragraph: Neem mee:',
      'paragraph: uw paspoort;',
      'list-item 1 -: een foto',
    ]);
  });

  it('part at a page break inside them', async () => {
    const body = p(
      `${r('Dit is het einde.')}<w:r><w:br w:type="page"/></w:r>${r('Dit is nieuw.')}`,
    );
    expect(outline(await read(body))).toEqual([
      'paragraph: Dit is het einde.',
      'paragraph: Dit is nieuw.',
    ]);
  });

  it('keep merge fields, links and content controls', async () => {
    const body = p(
      r('Beste ') +
        `<w:fldSimple w:instr=" MERGEFIELD naam ">${r('«naam»')}</w:fldSimple>` +
        r(', kijk op ') +
        `<w:hyperlink w:anchor="x">${r('onze website')}</w:hyperlink>` +
        `<w:sdt><w:sdtContent>${r(' vandaag.')}</w:sdtContent></w:sdt>`,
    );
    expect(outline(await read(body))).toEqual([
      'paragraph: Beste «naam», kijk op onze website vandaag.',
    ]);
  });
});

describe('headings of a Word file', () => {
  const styles = [
    '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Kop 2"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="Huis"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="c"><w:name w:val="Huis blauw"/><w:basedOn w:val="b"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="d"><w:name w:val="Tussenkop"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="e"><w:name w:val="Vet"/><w:rPr><w:b/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="f"><w:name w:val="toc 1"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="g"><w:name w:val="Titel"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="Quote"/></w:style>',
  ].join('');
  const styled = (id: string, text: string) => p(r(text), `<w:pStyle w:val="${id}"/>`);

  it('are known by the style, whatever its language', async () => {
    const body = [
      styled('g', 'Besluit'),
      styled('a', 'Wat gaat er gebeuren?'),
      styled('b', 'Planning'),
      styled('c', 'Contact'),
      styled('d', 'Meer weten'),
      styled('e', 'Let hierop'),
      styled('f', 'Contact 2'),
      styled('h', 'Dit zei u ons.'),
    ].join('');
    expect(outline(await readDocx(makeDocx({ body, styles })))).toEqual([
      'heading 1: Besluit',
      'heading 2: Wat gaat er gebeuren?',
      'heading 1: Planning',
      'heading 1: Contact',
      'heading 2: Meer weten',
      'heading 2: Let hierop',
      'quote: Dit zei u ons.',
    ]);
  });

  it('are short paragraphs in bold without a full stop', async () => {
    const bold = '<w:b/>';
    const body = [
      p(r('Wanneer ', bold) + r('werken wij?', bold)),
      p(r('Let op: u moet op tijd betalen.', bold)),
      p(r('Bel ') + r('meteen', bold)),
    ].join('');
    expect(outline(await read(body))).toEqual([
      'heading 2: Wanneer werken wij?',
      'paragraph: Let op: u moet op tijd betalen.',
      'paragraph: Bel meteen',
    ]);
  });

  it('may be underlined, but an address on the web is not one', async () => {
    const line = '<w:u w:val="single"/>';
    expect(
      await outline(await read(p(r('Hoe lang duurt het?', line)) + p(r('www.a.example', line)))),
    ).toEqual(['heading 2: Hoe lang duurt het?', 'paragraph: www.a.example']);
  });

  it('are set in larger type than the rest, or in italics above prose', async () => {
    const prose = 'Wij hebben uw aanvraag gelezen en wij sturen u nu ons besluit daarover.';
    const italic = (text: string) => p(r(text, '<w:i/>'));
    const body = [
      p(r('Ons besluit', '<w:sz w:val="28"/>')),
      p(r(prose, '<w:sz w:val="22"/>')),
      p(r('Let op:', '<w:sz w:val="28"/>')),
      italic('Waarom dit besluit'),
      p(r(prose, '<w:sz w:val="22"/>')),
      italic('Anna Bos'),
      p(r('Team Parkeren', '<w:sz w:val="22"/>')),
    ].join('');
    expect(outline(await read(body))).toEqual([
      'heading 2: Ons besluit',
      `paragraph: ${prose}`,
      'paragraph: Let op:',
      'heading 2: Waarom dit besluit',
      `paragraph: ${prose}`,
      'paragraph: Anna Bos',
      'paragraph: Team Parkeren',
    ]);
  });

  it('are no lines of a letter that is set larger than its small print', async () => {
    const small = 'Deze brief is met zorg gemaakt en u kunt er geen rechten aan ontlenen. '.repeat(
      4,
    );
    const body = [
      p(r('Anna Bos', '<w:sz w:val="24"/>')),
      p(r('U krijgt van ons een parkeervergunning voor uw auto. '.repeat(3), '<w:sz w:val="24"/>')),
      p(r(small.trim(), '<w:sz w:val="14"/>')),
    ].join('');
    expect(outline(await read(body))[0]).toBe('paragraph: Anna Bos');
  });

  it('are not long, whatever their style', async () => {
    const prose = 'Wij doen dit omdat het moet. '.repeat(10).trim();
    expect(outline(await readDocx(makeDocx({ body: styled('b', prose), styles })))).toEqual([
      `paragraph: ${prose}`,
    ]);
  });

  it('may have a number from a list of their own', async () => {
    const body =
      p(r('Uw aanvraag'), item(2, 1)) +
      p(r('U vroeg ons om een vergunning voor uw dakkapel.')) +
      p(r('Stuur ons een kopie van uw paspoort toe'), item(2, 1)) +
      p(r('Daarna krijgt u bericht.'));
    expect(outline(await read(body))).toEqual([
      'heading 2 1.: Uw aanvraag',
      'paragraph: U vroeg ons om een vergunning voor uw dakkapel.',
      'list-item 1 2.: Stuur ons een kopie van uw paspoort toe',
      'paragraph: Daarna krijgt u bericht.',
    ]);
  });
});

describe('lists and tables of a Word file', () => {
  it('keep depth and number', async () => {
    const body = [
      p(r('een paspoort'), item(2, 1)),
      p(r('een foto'), item(2, 1)),
      p(r('niet ouder dan een jaar'), item(1, 2)),
      p(r('en in kleur'), item(1, 3)),
      p(r('een formulier'), item(2, 1)),
      p(r('- en met de hand getypt')),
    ].join('');
    expect(outline(await read(body))).toEqual([
      'list-item 1 1.: een paspoort',
      'list-item 1 2.: een foto',
      'list-item 2 •: niet ouder dan een jaar',
      'list-item 3 •: en in kleur',
      'list-item 1 3.: een formulier',
      'list-item 1 -: en met de hand getypt',
    ]);
  });

  it('have a block for each paragraph in a cell, and list items stay list items', async () => {
    const body = table(
      [p(r('Bedrag')), p(r('120 euro')) + p(r('per jaar'))],
      [p(r('Neem mee')), p(r('uw paspoort'), item(1, 1))],
    );
    expect(outline(await read(body))).toEqual([
      'table-cell: Bedrag',
      'table-cell: 120 euro',
      'table-cell: per jaar',
      'table-cell: Neem mee',
      'list-item 1 •: uw paspoort',
    ]);
  });

  it('are list items where a table only sets their numbers apart', async () => {
    const body = table(
      [p(r('1.1')), p(r('Waarom vraagt u dit aan?')) + p(r('Leg dat uit.'))],
      [p(r('2')), p(r('stoelen'))],
      [p(r('1.2')), p(r('Wanneer')), p(r('morgen'))],
    );
    expect(outline(await read(body))).toEqual([
      'list-item 1 1.1: Waarom vraagt u dit aan?',
      'list-item 1: Leg dat uit.',
      'table-cell: 2',
      'table-cell: stoelen',
      'table-cell: 1.2',
      'table-cell: Wanneer',
      'table-cell: morgen',
    ]);
  });

  it('are no cells where a table of one column frames the letter', async () => {
    expect(outline(await read(table([p(r('U krijgt een brief.'))])))).toEqual([
      'paragraph: U krijgt een brief.',
    ]);
  });
});

it('reads what another program writes', async () => {
  const { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } = await import(
    'docx'
  );
  const list = { reference: 'stappen', level: 0 };
  const written = new Document({
    title: 'Besluit op uw aanvraag',
    footnotes: { 1: { children: [new Paragraph('Dat staat in de wet.')] } },
    numbering: {
      config: [{ reference: 'stappen', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Uw aanvraag', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('U krijgt een '),
              new TextRun({ text: 'nieuwe', bold: true }),
              new TextRun(' kaart'),
              new FootnoteReferenceRun(1),
              new TextRun('.'),
            ],
          }),
          new Paragraph({ text: 'Log in met DigiD.', numbering: list }),
          new Paragraph({ text: 'Betaal de kaart.', numbering: list }),
        ],
      },
    ],
  });
  const document = await readDocx(await Packer.toBuffer(written));
  expect(outline(document)).toEqual([
    'heading 1: Uw aanvraag',
    'paragraph: U krijgt een nieuwe kaart.',
    'list-item 1 1.: Log in met DigiD.',
    'list-item 1 2.: Betaal de kaart.',
    'footnote: Dat staat in de wet.',
  ]);
  expect(document).toMatchObject({ properties: { title: 'Besluit op uw aanvraag' } });
});

describe('what does not belong to the running text of a Word file', () => {
  it('puts footnotes at the end and their marks nowhere', async () => {
    const body = p(
      `${r('Dat staat in de wet')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('.')}`,
    );
    const footnotes = `<w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(' Artikel 4.')}`)}</w:footnote>`;
    expect(outline(await readDocx(makeDocx({ body, footnotes })))).toEqual([
      'paragraph: Dat staat in de wet.',
      'footnote: Artikel 4.',
    ]);
  });

  it('leaves out marks of notes that were typed, and keeps powers', async () => {
    const raised = (text: string) => r(text, '<w:vertAlign w:val="superscript"/>');
    const body = p(`${r('De tuin')}${raised('12')}${r(' is 40 m')}${raised('2')}${r(' groot.')}`);
    expect(outline(await read(body))).toEqual(['paragraph: De tuin is 40 m2 groot.']);
  });

  it('takes headers and footers once', async () => {
    const document = await readDocx(
      makeDocx({
        body: p(r('U krijgt een brief.')),
        header: p(r('Gemeente Waterveen')) + p(r('Gemeente Waterveen')),
        footer: table([p(r('Pagina 1')), p(r('www.waterveen.example'))]),
      }),
    );
    expect(outline(document)).toEqual([
      'header: Gemeente Waterveen',
      'paragraph: U krijgt een brief.',
      'footer: Pagina 1',
      'footer: www.waterveen.example',
    ]);
  });

  it('reads tracked changes as accepted, and says so', async () => {
    const body = p(
      r('U betaalt ') +
        '<w:del w:id="1" w:author="A"><w:r><w:delText>100</w:delText></w:r></w:del>' +
        `<w:ins w:id="2" w:author="A">${r('120')}</w:ins>` +
        r(' euro.'),
    );
    const document = await read(body);
    expect(outline(document)).toEqual(['paragraph: U betaalt 120 euro.']);
    expect(document.warnings).toEqual([{ code: 'tracked-changes', insertions: 1, deletions: 1 }]);
    expect((await read(p(r('Geen wijziging.')))).warnings).toEqual([]);
  });

  it('leaves hidden text out, and keeps text that was hidden before', async () => {
    const body = p(
      r('Zichtbaar') + r(' geheim', '<w:vanish/>') + r(' weer', '<w:vanish w:val="0"/>') + r('.'),
    );
    expect(outline(await read(body))).toEqual(['paragraph: Zichtbaar weer.']);
  });

  it('leaves out what a style hides', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Uitleg"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="b"><w:name w:val="Geheim"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const body =
      p(r('Kies een tekst.'), '<w:pStyle w:val="a"/>') +
      p(r('Zichtbaar') + r(' geheim', '<w:rStyle w:val="b"/>') + r('.'));
    expect(outline(await readDocx(makeDocx({ body, styles })))).toEqual(['paragraph: Zichtbaar.']);
  });

  it('reads a text box once', async () => {
    const text = `<w:txbxContent>${p(r('Bel ons.'))}</w:txbxContent>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${text}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${text}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(outline(await read(p(r('Tot ziens.') + box)))).toEqual([
      'paragraph: Tot ziens.',
      'paragraph: Bel ons.',
    ]);
  });

  it('takes the properties that are filled in', async () => {
    const core =
      '<dc:title>Besluit &amp; bezwaar</dc:title><dc:subject/><dc:creator> KCC </dc:creator>';
    const { properties } = await readDocx(makeDocx({ body: p(r('Dag.')), core }));
    expect(properties).toEqual({ title: 'Besluit & bezwaar', creator: 'KCC' });
  });
});
