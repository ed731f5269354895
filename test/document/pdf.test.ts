import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/document/readers/pdf.ts';
import { makePdf, print, printLines } from './make-pdf.ts';
import { outline } from './outline.ts';

type Draw = Parameters<typeof makePdf>[0];

const read = async (draw: Draw, options?: Parameters<typeof makePdf>[1]) =>
  readPdf(await makePdf(draw, options));

const outlineOf = async (draw: Draw) => outline(await read(draw));

const LONG = [
  'Wij hebben uw aanvraag voor een parkeervergunning op 3 maart 2025 ontvangen en wij',
  'hebben deze aanvraag beoordeeld. U krijgt de vergunning vanaf 1 april 2025 voor de',
  'straat waarin u woont.',
];
const SECOND = [
  'De vergunning kost 48 euro voor een jaar. U krijgt daarvoor in april een rekening van',
  'de gemeente.',
];

describe('paragraphs in a PDF', () => {
  it('joins lines to paragraphs and parts them where there is white space', async () => {
    const blocks = await outlineOf((canvas) => {
      printLines(canvas, LONG);
      printLines(canvas, SECOND, { y: 132 });
    });
    expect(blocks).toEqual([`paragraph: ${LONG.join(' ')}`, `paragraph: ${SECOND.join(' ')}`]);
  });

  it('parts paragraphs without white space where a line stops short of the next word', async () => {
    const blocks = await outlineOf((canvas) => printLines(canvas, [...LONG, ...SECOND]));
    expect(blocks).toEqual([`paragraph: ${LONG.join(' ')}`, `paragraph: ${SECOND.join(' ')}`]);
  });

  it('gives every block the pages it stands on', async () => {
    const { blocks, pages } = await read((canvas) => {
      printLines(canvas, [...LONG, ...LONG, ...LONG].slice(0, 8), { y: 650 });
      canvas.addPage();
      printLines(canvas, ['straat waarin u woont.', '', ...SECOND]);
    });
    expect(pages).toBe(2);
    expect(blocks.map(({ anchors }) => anchors.map(({ page }) => page))).toContainEqual([1, 2]);
    const over = blocks.find(({ anchors }) => anchors.length === 2);
    expect(over?.text.slice(over.anchors[1]?.offset)).toBe('straat waarin u woont.');
  });

  it('closes up text that is set with room between its letters', async () => {
    const blocks = await outlineOf((canvas) => {
      print(canvas, { text: 'BESLUIT', y: 72, size: 14, spacing: 6 });
      printLines(canvas, LONG, { y: 110 });
    });
    expect(blocks[0]).toBe('heading 1: BESLUIT');
  });

  it('keeps the wide spaces of justified text inside the sentence', async () => {
    const text = [...LONG, ...SECOND].join(' ');
    const blocks = await outlineOf((canvas) => {
      print(canvas, { text, y: 72, width: 150, align: 'justify' });
    });
    expect(blocks).toEqual([`paragraph: ${text}`]);
  });

  it('folds ligatures and writes letters with their accents as one', async () => {
    const { blocks } = await read((canvas) => printLines(canvas, ['Caf\u00e9 en co\u00f6peratie']));
    expect(blocks[0]?.text).toBe('Café en coöperatie');
  });

  it('keeps a stamp across the page out of the text', async () => {
    const blocks = await outlineOf((canvas) => {
      printLines(canvas, LONG);
      print(canvas, { text: 'CONCEPT', x: 100, y: 110, turn: -30, size: 40, width: 1000 });
    });
    expect(blocks).toEqual([`paragraph: ${LONG.join(' ')}`, 'header: CONCEPT']);
  });
});

describe('words broken over a line end', () => {
  const joined = async (...lines: string[]) =>
    (await read((canvas) => printLines(canvas, lines))).blocks.map(({ text }) => text).join('|');

  it('makes a broken word whole', async () => {
    expect(
      await joined('U kunt bezwaar maken tegen dit besluit over uw parkeerver-', 'gunning.'),
    ).toBe('U kunt bezwaar maken tegen dit besluit over uw parkeervergunning.');
  });

  it('keeps the hyphen of a compound', async () => {
    expect(await joined('Dit formulier hebt u naar onze mening nog niet-', 'ingevuld.')).toContain(
      'niet-ingevuld',
    );
    expect(await joined('De post voor de gemeente bezorgen wij in Zuid-', 'Holland.')).toContain(
      'Zuid-Holland',
    );
    expect(await joined('Stuur uw vraag aan ons bij voorkeur per e-', 'mail.')).toContain('e-mail');
  });

  it('keeps the hyphen that stands for the rest of a word', async () => {
    expect(
      await joined('De straat is afgesloten voor auto’s. De in-', 'en uitgang blijft open.'),
    ).toContain('De in- en uitgang');
  });

  it('takes the document’s own spelling as the example', async () => {
    expect(
      await joined(
        'Het voor-ontwerp ligt klaar. Iedereen kan reageren op dit voor-',
        'ontwerp tot 1 mei.',
      ),
    ).toContain('op dit voor-ontwerp tot');
  });

  it('joins a web address over a line end without a space', async () => {
    expect(
      await joined('Lees meer op https://www.voorbeeld.nl/wonen/aanvraag-', 'parkeren/kosten'),
    ).toContain('https://www.voorbeeld.nl/wonen/aanvraag-parkeren/kosten');
  });
});

describe('columns and tables in a PDF', () => {
  const left = [
    'De gemeente gaat het Marktplein',
    'opknappen. Het plein krijgt nieuwe',
    'bomen en meer banken. Ook komt',
    'er een fontein waar kinderen in',
    'kunnen spelen als het warm is. De',
    'winkels blijven altijd open.',
  ];
  const right = [
    'Het werk begint in mei en duurt',
    'ongeveer vier maanden. In die tijd',
    'kunt u niet met de auto over het',
    'plein. Fietsers kunnen er wel langs.',
    'De markt staat zolang op de Dam.',
    'Hebt u vragen? Bel ons gerust.',
  ];

  it('reads one column after the other, below the title above both', async () => {
    const blocks = await outlineOf((canvas) => {
      print(canvas, { text: 'Een nieuw plein voor de hele stad', y: 60, size: 18, width: 500 });
      printLines(canvas, left, { x: 72, y: 110 });
      printLines(canvas, right, { x: 300, y: 110 });
    });
    expect(blocks).toEqual([
      'heading 1: Een nieuw plein voor de hele stad',
      `paragraph: ${left.join(' ')}`,
      `paragraph: ${right.join(' ')}`,
    ]);
  });

  it('does not take three columns of text for a table', async () => {
    const middle = [
      'De bussen rijden zolang over de',
      'Kerkstraat en stoppen bij het',
      'station. U kunt uw auto in deze',
      'maanden gratis zetten op de Dam',
      'en bij het zwembad. De kosten',
      'betaalt de gemeente helemaal.',
    ];
    const blocks = await outlineOf((canvas) => {
      [left, middle, right].forEach((lines, column) => {
        printLines(canvas, lines, { x: 60 + 170 * column, y: 110 });
      });
    });
    expect(blocks).toEqual([left, middle, right].map((lines) => `paragraph: ${lines.join(' ')}`));
  });

  it('reads the margin after the letter it stands beside', async () => {
    const blocks = await outlineOf((canvas) => {
      printLines(canvas, [...LONG, '', ...SECOND, '', ...LONG], { y: 200, width: 400 });
      printLines(canvas, ['Gemeente Waterveen', 'Kerkstraat 1', '1234 AB Waterveen'], {
        x: 490,
        y: 215,
        size: 7,
        leading: 9,
      });
    });
    expect(blocks.slice(0, 3).every((block) => block.startsWith('paragraph: '))).toBe(true);
    expect(blocks.slice(3)).toEqual([
      'reference-line: Gemeente Waterveen',
      'reference-line: Kerkstraat 1',
      'reference-line: 1234 AB Waterveen',
    ]);
  });

  it('keeps labels and values apart from each other and from the letter', async () => {
    const blocks = await outlineOf((canvas) => {
      printLines(canvas, ['Datum', 'Ons kenmerk', 'Onderwerp'], { y: 100, size: 8 });
      printLines(canvas, ['3 maart 2025', 'Z25-1042', 'Uw aanvraag voor een vergunning'], {
        x: 150,
        y: 98.5,
      });
      printLines(canvas, ['Geachte mevrouw De Vries,'], { y: 170 });
      printLines(canvas, LONG, { y: 200 });
    });
    expect(blocks).toEqual([
      'table-cell: Datum',
      'table-cell: 3 maart 2025',
      'table-cell: Ons kenmerk',
      'table-cell: Z25-1042',
      'table-cell: Onderwerp',
      'table-cell: Uw aanvraag voor een vergunning',
      'paragraph: Geachte mevrouw De Vries,',
      `paragraph: ${LONG.join(' ')}`,
    ]);
  });

  it('reads a table with drawn lines row by row, cells of several lines whole', async () => {
    const blocks = await outlineOf((canvas) => {
      for (const y of [90, 110, 150, 170]) canvas.moveTo(66, y).lineTo(400, y).stroke();
      for (const x of [66, 230, 400]) canvas.moveTo(x, 90).lineTo(x, 170).stroke();
      printLines(canvas, ['Wat'], { y: 95 });
      printLines(canvas, ['Bedrag'], { x: 240, y: 95 });
      printLines(canvas, ['Vergunning voor de eerste', 'auto op uw adres'], { y: 116 });
      printLines(canvas, ['48 euro'], { x: 240, y: 116 });
      printLines(canvas, ['Tweede auto'], { y: 155 });
      printLines(canvas, ['96 euro'], { x: 240, y: 155 });
      printLines(canvas, LONG, { y: 220 });
    });
    expect(blocks).toEqual([
      'table-cell: Wat',
      'table-cell: Bedrag',
      'table-cell: Vergunning voor de eerste auto op uw adres',
      'table-cell: 48 euro',
      'table-cell: Tweede auto',
      'table-cell: 96 euro',
      `paragraph: ${LONG.join(' ')}`,
    ]);
  });

  it('keeps cells apart by their borders where lines do not stand beside each other', async () => {
    const blocks = await outlineOf((canvas) => {
      for (const y of [90, 140]) canvas.moveTo(66, y).lineTo(400, y).stroke();
      for (const x of [66, 230, 400]) canvas.moveTo(x, 90).lineTo(x, 140).stroke();
      printLines(
        canvas,
        ['Wij maken de straat in mei', 'helemaal opnieuw en planten', 'ook bomen.'],
        {
          y: 96,
        },
      );
      printLines(canvas, ['Fietsers kunnen altijd langs', 'de werkzaamheden.'], { x: 240, y: 103 });
    });
    expect(blocks).toEqual([
      'table-cell: Wij maken de straat in mei helemaal opnieuw en planten ook bomen.',
      'table-cell: Fietsers kunnen altijd langs de werkzaamheden.',
    ]);
  });

  it('reads text between two tables with open sides as text', async () => {
    const blocks = await outlineOf((canvas) => {
      for (const [top, label] of [
        [90, 'Eerste'],
        [250, 'Tweede'],
      ] as const) {
        canvas
          .moveTo(66, top + 20)
          .lineTo(500, top + 20)
          .stroke();
        for (const x of [66, 230, 500])
          canvas
            .moveTo(x, top)
            .lineTo(x, top + 40)
            .stroke();
        printLines(canvas, [label, 'Bedrag'], { y: top + 5, leading: 20 });
        printLines(canvas, ['termijn', '48 euro'], { x: 240, y: top + 5, leading: 20 });
      }
      printLines(canvas, LONG, { y: 170 });
    });
    expect(blocks).toEqual([
      ...['Eerste', 'termijn', 'Bedrag', '48 euro'].map((text) => `table-cell: ${text}`),
      `paragraph: ${LONG.join(' ')}`,
      ...['Tweede', 'termijn', 'Bedrag', '48 euro'].map((text) => `table-cell: ${text}`),
    ]);
  });

  it('keeps a line together whose start was blacked out', async () => {
    const blocks = await outlineOf((canvas) => {
      printLines(
        canvas,
        ['Wij hopen dat u nu genoeg weet. Voor vragen belt u in de ochtend met'],
        {},
      );
      canvas.rect(72, 83, 200, 11).fill();
      printLines(canvas, ['of met een van zijn collega’s van het team,'], { x: 280, y: 84 });
      printLines(canvas, ['zij helpen u graag verder met uw aanvraag.'], { y: 96 });
    });
    expect(blocks).toEqual([
      'paragraph: Wij hopen dat u nu genoeg weet. Voor vragen belt u in de ochtend met of met een van zijn collega’s van het team, zij helpen u graag verder met uw aanvraag.',
    ]);
  });

  it('does not take a name left out of a line for a gap between columns', async () => {
    const blocks = await outlineOf((canvas) => {
      printLines(canvas, ['Wij hebben uw vraag in maart doorgestuurd. Daarop heeft de heer'], {});
      printLines(canvas, ['u op 4 april'], { x: 420 });
      printLines(
        canvas,
        ['gebeld over de vergunning voor uw straat en de kosten daarvan voor u.'],
        {
          y: 84,
        },
      );
    });
    expect(blocks).toEqual([
      'paragraph: Wij hebben uw vraag in maart doorgestuurd. Daarop heeft de heer u op 4 april gebeld over de vergunning voor uw straat en de kosten daarvan voor u.',
    ]);
  });
});

describe('how text is set in a PDF', () => {
  it('is told by marks, over line ends too', async () => {
    const { blocks } = await read((canvas) => {
      const put = (text: string, bold: boolean, more = true) =>
        canvas.font(bold ? 'Helvetica-Bold' : 'Helvetica').text(text, { continued: more });
      canvas
        .font('Helvetica')
        .fontSize(10)
        .text('U moet dit bedrag ', 72, 72, { width: 160, continued: true });
      put('vóór de eerste dag van de maand mei', true);
      put(' aan ons betalen, want anders komt er rente ', false);
      put('bij', true, false);
    });
    expect(
      blocks.flatMap(({ text, marks = [] }) =>
        marks.map(({ start, end, style }) => `${style}: ${text.slice(start, end)}`),
      ),
    ).toEqual(['bold: vóór de eerste dag van de maand mei', 'bold: bij']);
  });
});

describe('amounts in a PDF', () => {
  it('are cells of their own where they end below each other, the total too', async () => {
    const row = (canvas: Parameters<Draw>[0], y: number, cells: readonly string[]) => {
      const edges = [300, 360, 420];
      const [label = '', ...amounts] = cells;
      printLines(canvas, [label], { y });
      amounts.forEach((amount, index) => {
        const x = (edges[index] ?? 0) - canvas.font('Helvetica').fontSize(10).widthOfString(amount);
        if (amount) printLines(canvas, [amount], { y, x });
      });
    };
    const blocks = await outlineOf((canvas) => {
      printLines(canvas, LONG);
      row(canvas, 130, ['Heffing', 'Grondslag', 'Tarief', 'Bedrag']);
      row(canvas, 150, ['Afval', 'huis', '9%', '€ 1.284,54']);
      row(canvas, 170, ['Riool van de eigenaar', 'perceel', '0,0912%', '€ 84,20']);
      row(canvas, 190, ['Totaal', '', '', '€ 1.368,74']);
      printLines(canvas, SECOND, { y: 230 });
    });
    const cells = blocks.filter((line) => line.startsWith('table-cell: '));
    expect(cells.map((line) => line.slice('table-cell: '.length))).toEqual(
      'Heffing|Grondslag|Tarief|Bedrag|Afval|huis|9%|€ 1.284,54|Riool van de eigenaar|perceel|0,0912%|€ 84,20|Totaal|€ 1.368,74'.split(
        '|',
      ),
    );
  });
});

describe('text under a bar in a PDF', () => {
  const bar = (canvas: Parameters<Draw>[0], x: number, y: number, width: number, colour: string) =>
    canvas.save().rect(x, y, width, 12).fill(colour).restore();
  const widthOf = (canvas: Parameters<Draw>[0], text: string): number =>
    canvas.font('Helvetica').fontSize(10).widthOfString(text);

  it('is not read, and the report is told on which pages it is', async () => {
    const document = await read((canvas) => {
      printLines(canvas, LONG);
      canvas.addPage();
      printLines(canvas, ['U belt met mevrouw Jansen van ons.']);
      const x = 72 + widthOf(canvas, 'U belt met ');
      bar(canvas, x - 1, 71, widthOf(canvas, 'mevrouw Jansen') + 2, '#000000');
    });
    expect(outline(document)).toEqual([
      `paragraph: ${LONG.join(' ')}`,
      'paragraph: U belt met van ons.',
    ]);
    expect(document.warnings).toEqual([{ code: 'covered-text', pages: [2] }]);
  });

  it('is read where the bar is the ground it stands on, or lets it shine through', async () => {
    const document = await read((canvas) => {
      bar(canvas, 70, 71, 300, '#000080');
      canvas.fillColor('#ffffff');
      printLines(canvas, ['Wat moet u nu doen?'], { font: 'Helvetica-Bold' });
      canvas.fillColor('#000000');
      printLines(canvas, LONG, { y: 100 });
      bar(canvas, 70, 99, 300, '#ffff00');
      canvas.fillOpacity(0.3);
      bar(canvas, 70, 111, 300, '#000000');
    });
    expect(outline(document)).toEqual([
      'heading 1: Wat moet u nu doen?',
      `paragraph: ${LONG.join(' ')}`,
    ]);
    expect(document.warnings).toEqual([]);
  });
});

describe('lists, headings and footnotes in a PDF', () => {
  it('makes a number whole that was too wide for its column', async () => {
    const blocks = await outlineOf((canvas) => {
      const item = (y: number, number: string, text: string) => {
        printLines(canvas, [number], { y });
        printLines(canvas, [text], { x: 110, y });
      };
      item(72, '5.1.9', 'Hoe vaak wordt de lijst van de parkeerplaatsen bijgewerkt?');
      item(90, '5.1.1', 'Wie krijgt er van de gemeente een parkeervergunning?');
      printLines(canvas, ['0'], { y: 102 });
      item(120, '5.1.11', 'Wie betaalt de kosten van deze vergunning?');
    });
    expect(blocks[1]).toBe(
      'list-item 1 5.1.10: Wie krijgt er van de gemeente een parkeervergunning?',
    );
  });

  it('keeps a table of contents out of the running text, line by line', async () => {
    const dots = '.'.repeat(60);
    const titles = ['Waarom sturen wij u deze brief', 'Wat moet u nu doen', 'Waar kunt u terecht'];
    const blocks = await outlineOf((canvas) => {
      printLines(
        canvas,
        titles.map((title, index) => `${title} ${dots} ${index + 2}`),
      );
      printLines(canvas, LONG, { y: 130 });
    });
    expect(blocks).toEqual([
      ...titles.map((title, index) => `table-cell: ${title} ${dots} ${index + 2}`),
      `paragraph: ${LONG.join(' ')}`,
    ]);
  });

  it('takes initials for names, unless letters number the text', async () => {
    const name = await outlineOf((canvas) => {
      printLines(canvas, LONG);
      printLines(canvas, ['A. Bruinsma'], { y: 150 });
    });
    expect(name.at(-1)).toBe('paragraph: A. Bruinsma');
    const numbered = await outlineOf((canvas) => {
      printLines(canvas, LONG);
      printLines(canvas, ['A. Algemeen'], { y: 150 });
      printLines(canvas, SECOND, { y: 180 });
      printLines(canvas, ['B. Bezwaar'], { y: 230 });
    });
    expect(numbered).toContain('list-item 1 A.: Algemeen');
  });

  it('takes bullets and numbers off list items and knows their depth', async () => {
    const blocks = await outlineOf((canvas) => {
      printLines(canvas, ['Stuur deze papieren mee:'], { y: 72 });
      printLines(canvas, ['•', '', '•'], { x: 80, y: 90 });
      printLines(
        canvas,
        [
          'een kopie van uw paspoort of van uw rijbewijs, maar alleen de kant waar uw',
          'foto op staat',
          'een bewijs dat u op dit adres woont',
        ],
        { x: 98, y: 90 },
      );
      printLines(canvas, ['1.', '2.'], { x: 98, y: 126 });
      printLines(canvas, ['een huurcontract, of', 'een koopcontract'], { x: 116, y: 126 });
      printLines(canvas, [LONG.join(' ').slice(0, 80)], { y: 170 });
    });
    expect(blocks.slice(0, 5)).toEqual([
      'paragraph: Stuur deze papieren mee:',
      'list-item 1 •: een kopie van uw paspoort of van uw rijbewijs, maar alleen de kant waar uw foto op staat',
      'list-item 1 •: een bewijs dat u op dit adres woont',
      'list-item 2 1.: een huurcontract, of',
      'list-item 2 2.: een koopcontract',
    ]);
  });

  it('takes a dash that happens to start a line for a dash', async () => {
    const blocks = await outlineOf((canvas) =>
      printLines(canvas, [
        'U kunt binnen zes weken bezwaar maken. Doe dat op tijd en stuur uw brief liefst per post',
        '- met een postzegel - naar het adres dat boven aan deze brief staat.',
      ]),
    );
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toContain('liefst per post - met een postzegel - naar');
  });

  it('ranks headings by size and weight', async () => {
    const blocks = await outlineOf((canvas) => {
      print(canvas, { text: 'Uw vergunning', y: 60, size: 16 });
      print(canvas, { text: 'Wat hebben wij besloten?', y: 100, font: 'Helvetica-Bold' });
      printLines(canvas, LONG, { y: 112 });
      print(canvas, { text: 'Bent u het niet eens met ons?', y: 170, font: 'Helvetica-Bold' });
      printLines(canvas, SECOND, { y: 182 });
    });
    expect(blocks).toEqual([
      'heading 1: Uw vergunning',
      'heading 2: Wat hebben wij besloten?',
      `paragraph: ${LONG.join(' ')}`,
      'heading 2: Bent u het niet eens met ons?',
      `paragraph: ${SECOND.join(' ')}`,
    ]);
  });

  it('takes an underlined line above text for a heading, but no underlined phrase', async () => {
    const blocks = await outlineOf((canvas) => {
      const underline = (text: string, y: number) => {
        const width = canvas.font('Helvetica').fontSize(10).widthOfString(text);
        canvas
          .moveTo(72, y + 10)
          .lineTo(72 + width, y + 10)
          .lineWidth(0.5)
          .stroke();
      };
      printLines(canvas, ['Waarom dit besluit']);
      underline('Waarom dit besluit', 72);
      printLines(canvas, LONG, { y: 90 });
      printLines(canvas, SECOND, { y: 150 });
      underline('De vergunning', 150);
    });
    expect(blocks).toEqual([
      'heading 1: Waarom dit besluit',
      `paragraph: ${LONG.join(' ')}`,
      `paragraph: ${SECOND.join(' ')}`,
    ]);
  });

  it('does not break a sentence at a bold phrase', async () => {
    const blocks = await outlineOf((canvas) => {
      canvas.font('Helvetica').fontSize(10);
      canvas.text('Wij verwachten u op het stadhuis van Waterveen, op ', 72, 72, {
        width: 300,
        continued: true,
      });
      canvas.font('Helvetica-Bold').text('maandag 12 mei 2025 om half tien in de ochtend,', {
        continued: true,
      });
      canvas.font('Helvetica').text(' en u krijgt dan uw nieuwe paspoort meteen mee naar huis.');
    });
    expect(blocks).toEqual([
      'paragraph: Wij verwachten u op het stadhuis van Waterveen, op maandag 12 mei 2025 om half tien in de ochtend, en u krijgt dan uw nieuwe paspoort meteen mee naar huis.',
    ]);
  });

  it('does not take a bold first line for a heading where the sentence goes on', async () => {
    const blocks = await outlineOf((canvas) => {
      printLines(canvas, ['U krijgt de vergunning voor uw auto alleen wanneer u'], {
        font: 'Helvetica-Bold',
        y: 72,
      });
      printLines(canvas, ['zelf in deze straat woont en de auto op uw naam staat.'], { y: 84 });
      printLines(canvas, ['Dat controleren wij aan de hand van uw inschrijving.'], { y: 96 });
    });
    expect(blocks).toEqual([
      'paragraph: U krijgt de vergunning voor uw auto alleen wanneer u zelf in deze straat woont en de auto op uw naam staat. Dat controleren wij aan de hand van uw inschrijving.',
    ]);
  });

  it('reads footnotes whose numbers hang in the margin, one of them about a page', async () => {
    const blocks = await outlineOf((canvas) => {
      printLines(canvas, LONG, { y: 72 });
      printLines(canvas, ['1', '2'], { y: 700, size: 5, leading: 11 });
      printLines(canvas, ['Algemene wet bestuursrecht.', 'Beleidsnota Wonen, pagina 13.'], {
        x: 90,
        y: 701,
        size: 8,
        leading: 11,
      });
    });
    expect(blocks.slice(1)).toEqual([
      'footnote 1: Algemene wet bestuursrecht.',
      'footnote 2: Beleidsnota Wonen, pagina 13.',
    ]);
  });

  it('sets footnotes apart and drops their numbers from the text', async () => {
    const blocks = await outlineOf((canvas) => {
      printLines(canvas, ['U kunt bezwaar maken volgens de wet'], { y: 72 });
      const end = 72 + canvas.widthOfString('U kunt bezwaar maken volgens de wet');
      printLines(canvas, ['1'], { x: end, y: 71, size: 6 });
      printLines(canvas, ['. Doe dat binnen zes weken na de datum van deze brief.'], {
        x: end + 3.4,
        y: 72,
      });
      printLines(canvas, ['Wij helpen u daar graag bij. U kunt ons ook bellen voor hulp.'], {
        y: 84,
      });
      printLines(canvas, ['1'], { y: 700, size: 5 });
      printLines(canvas, ['Algemene wet bestuursrecht, artikel 6:4.'], { x: 78, y: 701, size: 8 });
    });
    expect(blocks).toEqual([
      'paragraph: U kunt bezwaar maken volgens de wet. Doe dat binnen zes weken na de datum van deze brief. Wij helpen u daar graag bij. U kunt ons ook bellen voor hulp.',
      'footnote 1: Algemene wet bestuursrecht, artikel 6:4.',
    ]);
  });

  it('knows footnotes with a number in plain type by the line above them', async () => {
    const blocks = await outlineOf((canvas) => {
      printLines(canvas, LONG, { y: 72 });
      canvas.moveTo(72, 690).lineTo(190, 690).stroke();
      const notes = ['7 Dit staat in de wet van', '2019 over geluid.', '8 Gemeenteblad 2024, 113.'];
      printLines(canvas, notes, { y: 702, size: 9 });
    });
    expect(blocks.slice(1)).toEqual([
      'footnote 7: Dit staat in de wet van 2019 over geluid.',
      'footnote 8: Gemeenteblad 2024, 113.',
    ]);
  });

  it('leaves numbered rows below a line in a table where they are', async () => {
    const blocks = await outlineOf((canvas) => {
      printLines(canvas, LONG, { y: 72 });
      for (const y of [690, 706, 722]) canvas.moveTo(72, y).lineTo(190, y).stroke();
      printLines(canvas, ['1 persoon', '2 personen'], { y: 694, leading: 16 });
    });
    expect(blocks.join()).not.toContain('footnote');
  });

  it('knows footnotes as large as the letter by the line above them', async () => {
    const blocks = await outlineOf((canvas) => {
      printLines(canvas, LONG, { y: 72 });
      canvas.moveTo(72, 690).lineTo(190, 690).stroke();
      printLines(canvas, ['1'], { y: 701, size: 6 });
      printLines(canvas, ['Een heel jaar kost 96 euro.'], { x: 76, y: 702 });
    });
    expect(blocks).toEqual([
      `paragraph: ${LONG.join(' ')}`,
      'footnote 1: Een heel jaar kost 96 euro.',
    ]);
  });
});

describe('headers and footers in a PDF', () => {
  /** Lines without a full stop, all different, that fill the width of the page. */
  const body = (page: number, lines: number) =>
    Array.from({ length: lines }, (_, i) => {
      const name = `${'xyz'[page - 1]}${String.fromCharCode(97 + (i % 26))}${i < 26 ? 'o' : 'a'}`;
      return `${name} en deze regel loopt helemaal door tot aan de rand van`;
    });

  it('finds them by repetition and page number and joins the sentence around them', async () => {
    const { blocks } = await read((canvas) => {
      for (const page of [1, 2, 3]) {
        if (page > 1) canvas.addPage();
        printLines(canvas, ['Gemeente Waterveen'], { y: 30, size: 8 });
        printLines(canvas, [`Pagina ${page} van 3`], { x: 450, y: 30, size: 8 });
        printLines(canvas, body(page, 50), { y: 90 });
        printLines(canvas, ['Postbus 12, 1234 AB Waterveen'], { y: 800, size: 8 });
      }
    });
    const kinds = (kind: string) => blocks.filter((block) => block.kind === kind);
    expect(kinds('header').map(({ text }) => text)).toEqual(
      [1, 2, 3].flatMap((page) => ['Gemeente Waterveen', `Pagina ${page} van 3`]),
    );
    expect(kinds('footer')).toHaveLength(3);
    expect(kinds('paragraph')).toHaveLength(1);
    expect(kinds('paragraph')[0]?.anchors.map(({ page }) => page)).toEqual([1, 2, 3]);
    expect(kinds('paragraph')[0]?.text).toContain('rand van yao en');
  });

  it('finds the header of a second page that comes only once', async () => {
    const { blocks } = await read((canvas) => {
      printLines(canvas, LONG, { y: 200 });
      canvas.addPage();
      printLines(canvas, ['Datum 3 maart 2025', 'Kenmerk Z25-1042', 'Pagina 2 van 2'], {
        x: 400,
        y: 40,
        size: 8,
      });
      printLines(canvas, ['Gemeente Waterveen'], { y: 40, size: 8 });
      printLines(canvas, SECOND, { y: 130 });
    });
    expect(blocks.filter(({ kind }) => kind === 'header').map(({ text }) => text)).toEqual([
      'Gemeente Waterveen',
      'Datum 3 maart 2025',
      'Kenmerk Z25-1042',
      'Pagina 2 van 2',
    ]);
    expect(blocks.at(-1)?.text).toBe(SECOND.join(' '));
  });

  it('leaves the letter where it is when small print stands beside its first lines', async () => {
    const margin = (canvas: Parameters<Draw>[0]) =>
      printLines(canvas, ['Gemeente Waterveen', 'Team Parkeren'], { x: 490, y: 96, size: 7 });
    const blocks = await outlineOf((canvas) => {
      margin(canvas);
      printLines(canvas, LONG.slice(0, 2), { y: 700 });
      canvas.addPage();
      margin(canvas);
      printLines(
        canvas,
        [
          'straat waarin u woont. Dat is de Kerkstraat, en u mag ook in de straten',
          'daar omheen staan.',
        ],
        { y: 96 },
      );
      printLines(canvas, SECOND, { y: 150 });
    });
    expect(blocks.filter((line) => /^(?:header|paragraph)/.test(line))).toEqual([
      'header: Gemeente Waterveen',
      'header: Team Parkeren',
      expect.stringMatching(
        /^paragraph: Wij hebben .* straat waarin u woont\. Dat .* omheen staan\.$/,
      ),
      'header: Gemeente Waterveen',
      'header: Team Parkeren',
      `paragraph: ${SECOND.join(' ')}`,
    ]);
  });

  it('leaves a line that comes back in the text itself where it is', async () => {
    const { blocks } = await read((canvas) => {
      for (const page of [1, 2]) {
        if (page > 1) canvas.addPage();
        print(canvas, {
          text: `Voorstel nummer ${page + 6} van het college`,
          y: 60,
          font: 'Helvetica-Bold',
        });
        printLines(canvas, ['De raad stemt in met dit voorstel.'], { y: 100 });
      }
    });
    expect(blocks.filter(({ text }) => text.startsWith('De raad')).map(({ kind }) => kind)).toEqual(
      ['paragraph', 'paragraph'],
    );
  });
});
