import { describe, expect, it } from 'vitest';
import { markLetterParts } from '../../src/document/letter-parts/index.ts';
import type { Block, BlockKind, RawDocument } from '../../src/document/model.ts';

type Written = readonly [BlockKind, string];

const documentOf = (blocks: readonly Block[]): RawDocument => ({
  format: 'txt',
  blocks,
  properties: {},
  warnings: [],
});

const mark = (written: readonly Written[]): string[] =>
  markLetterParts(
    documentOf(written.map(([kind, text]) => ({ kind, text, anchors: [{ offset: 0 }] }))),
  ).blocks.map(({ kind, text }) => `${kind} | ${text}`);

const paragraphs = (...texts: string[]): Written[] => texts.map((text) => ['paragraph', text]);

const BODY = 'U hebt op 3 mei een vergunning bij ons aangevraagd.';

/** What a line becomes above a short letter, or where it is the greeting itself. */
const kindAbove = (line: string): string | undefined =>
  mark(paragraphs(line, 'Geachte heer Bos,', BODY))[0]?.split(' | ')[0];

const greetingOf = (line: string): string | undefined =>
  mark(paragraphs(line, BODY))[0]?.split(' | ')[0];

const kindBelow = (line: string): string | undefined =>
  mark(paragraphs('Geachte heer Bos,', BODY, 'Met vriendelijke groet,', line))[3]?.split(' | ')[0];

describe('greetings', () => {
  it.each([
    'Geachte heer De Vries,',
    'Geachte heer, mevrouw,',
    'Geachte heer/mevrouw ,',
    'Geachte mevrouw Van der Berg-de Wit',
    'Geachte <heer> <mevrouw> <NAAM>,',
    'Geachte «Aanhef» «Naam»,',
    'Geacht college,',
    'Geachte leden van de gemeenteraad,',
    'Geachte ,',
    'Beste bewoner,',
    'Beste bewoners van de Kerkstraat en omgeving,',
    'Beste meneer Yilmaz',
    'Aan de bewoners van dit adres,',
    'Hallo Fatima,',
    'Hoi Sam!',
    'Goedemorgen,',
    'Dag mevrouw El Idrissi,',
    'L.S.,',
    'Dames en heren,',
  ])('"%s" greets', (line) => {
    expect(greetingOf(line)).toBe('salutation');
  });

  it.each([
    'Beste oplossing voor de wijk',
    'Dag van de buren',
    'Aan de Kerkstraat komt een nieuwe school.',
    'Geachte gasten zijn welkom in ons gemeentehuis.',
    'Hallo, wij zijn uw nieuwe buren.',
    'Welkom in de gemeente, wij helpen u graag.',
  ])('"%s" does not', (line) => {
    expect(greetingOf(line)).toBe('paragraph');
  });
});

describe('lines above the greeting', () => {
  it.each([
    ['reference-line', 'Datum 12 augustus 2024'],
    ['reference-line', 'Ons kenmerk: Z-24-001'],
    ['reference-line', 'Onderwerp: Wij gaan aan het werk in uw straat'],
    ['reference-line', 'Onderwerp Uw verzoek dat u op 3 mei hebt gedaan'],
    ['reference-line', 'Bijlage(n) 2'],
    ['reference-line', 'Behandeld door mevrouw A. Jansen'],
    ['reference-line', 'Waterveen, 12 maart 2024'],
    ['reference-line', 'BSN: 123456782'],
    ['reference-line', 'Telefoon 14 020'],
    ['reference-line', 'PERSOONLIJK'],
    ['address', 'Postbus 20 1200 AB Waterveen'],
    ['address', 'Retouradres: Postbus 20, 1200 AB Waterveen'],
    ['address', 'Kerkstraat 12'],
    ['address', 'Kerkstraat 12-A, 1234 AB Waterveen'],
    ['address', 'De heer J. de Vries Kerkstraat 12 1234 AB WATERVEEN'],
    ['paragraph', 'U kunt ons ook bezoeken in het stadhuis.'],
    ['paragraph', 'Betreffende uw aanvraag delen wij u het volgende mee:'],
    ['paragraph', 'Uw brief van 3 mei hebben wij gelezen.'],
  ])('%s: "%s"', (kind, line) => {
    expect(kindAbove(line)).toBe(kind);
  });

  it('takes the names that touch an address with it', () => {
    expect(
      mark(
        paragraphs(
          'Gemeente Waterveen',
          'T.a.v. mevrouw P. de Boer',
          'Kerkstraat 12',
          '1234 AB Waterveen',
          'Geachte mevrouw De Boer,',
          BODY,
        ),
      ).map((line) => line.split(' | ')[0]),
    ).toEqual(['address', 'address', 'address', 'address', 'salutation', 'paragraph']);
  });

  it('pairs labels with values in the cells that follow', () => {
    const kinds = mark([
      ['table-cell', 'Datum'],
      ['table-cell', 'Ons kenmerk'],
      ['table-cell', '3 juni 2024'],
      ['table-cell', 'Z-2024-118'],
      ...paragraphs('Geachte heer Bos,', BODY),
    ]).map((line) => line.split(' | ')[0]);
    expect(kinds.slice(0, 4)).toEqual(Array(4).fill('reference-line'));
  });
});

describe('lines below the farewell', () => {
  it.each([
    ['signature', 'Jan Jansen'],
    ['signature', 'teamleider Burgerzaken'],
    ['signature', '(Deze brief is automatisch aangemaakt en daarom niet ondertekend)'],
    ['closing', 'Namens het college van burgemeester en wethouders,'],
    ['reference-line', 'Bijlage: plattegrond'],
    ['reference-line', 'Telefoon: 14 020'],
    ['paragraph', 'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken.'],
  ])('%s: "%s"', (kind, line) => {
    expect(kindBelow(line)).toBe(kind);
  });

  it('knows a name of which a reader took the initial for a marker', () => {
    const below = (marker: string): BlockKind | undefined =>
      markLetterParts(
        documentOf(
          [
            { kind: 'paragraph' as const, text: BODY },
            { kind: 'paragraph' as const, text: 'Hoogachtend,' },
            { kind: 'list-item' as const, text: 'Bruinsma', marker },
          ].map((block) => ({ ...block, anchors: [{ offset: 0 }] })),
        ),
      ).blocks[2]?.kind;
    expect(below('J.')).toBe('signature');
    expect(below('1.')).toBe('list-item');
  });

  it('lets the letter go on after the names', () => {
    expect(
      mark(
        paragraphs(
          'Geachte heer Bos,',
          BODY,
          'Hoogachtend,',
          'J. Jansen',
          'Bezwaar maken',
          'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken.',
          'Stuur uw bezwaarschrift naar:',
          'College van burgemeester en wethouders',
          'Postbus 20',
          '1200 AB Waterveen',
        ),
      ).map((line) => line.split(' | ')[0]),
    ).toEqual([
      ...['salutation', 'paragraph', 'closing', 'signature', 'paragraph', 'paragraph', 'paragraph'],
      ...['address', 'address', 'address'],
    ]);
  });
});

describe('headings', () => {
  it.each([
    ['heading', 'Wat moet u doen?'],
    ['heading', 'Bezwaar maken'],
    ['heading', 'Kerkstraat 12 krijgt een nieuw dak'],
    ['address', 'Kerkstraat 12, 1234 AB Waterveen'],
    ['reference-line', 'www.waterveen.example'],
    ['reference-line', 'Van: Sam Bos'],
    ['salutation', 'Beste bewoner,'],
    ['closing', 'Hoogachtend,'],
  ] as const)('%s: "%s" in bold', (kind, line) => {
    expect(mark([...paragraphs(BODY), ['heading', line], ...paragraphs(BODY)])[1]).toBe(
      `${kind} | ${line}`,
    );
  });
});

describe('running text that mentions parts of a letter', () => {
  it.each([
    'De bijeenkomst is in De Schakel, Kerkstraat 12, 1234 AB Waterveen.',
    'Op 12 maart 2024 hebt u ons gebeld op telefoonnummer 14 020.',
    'Datum en tijd hoort u later van ons.',
    'Met vriendelijke groet nodigen wij u uit.',
    'Namens het college nodig ik u uit voor een gesprek.',
    'Bijlage: hierin leest u hoe u betaalt.',
    'Betreft het een dakkapel, dan hebt u geen vergunning nodig.',
    'Zaaknummer 2024-12 is nu gesloten.',
    'Bijlage 2',
  ])('stays running text: "%s"', (line) => {
    expect(
      mark(paragraphs('Geachte heer Bos,', BODY, line, BODY, 'Met vriendelijke groet,'))[2],
    ).toBe(`paragraph | ${line}`);
  });
});

describe('glued blocks', () => {
  it.each([
    [
      `Geachte heer, mevrouw, ${BODY}`,
      ['salutation | Geachte heer, mevrouw,', `paragraph | ${BODY}`],
    ],
    [
      `Geachte mevrouw Jansen, ${BODY}`,
      ['salutation | Geachte mevrouw Jansen,', `paragraph | ${BODY}`],
    ],
    [`Geacht College,${BODY}`, ['salutation | Geacht College,', `paragraph | ${BODY}`]],
    [
      'Geachte heer Op 16 november hebben wij van u een brief ontvangen.',
      [
        'salutation | Geachte heer',
        'paragraph | Op 16 november hebben wij van u een brief ontvangen.',
      ],
    ],
    [
      'Met vriendelijke groet, Jan Jansen, afdeling Burgerzaken',
      ['closing | Met vriendelijke groet,', 'signature | Jan Jansen, afdeling Burgerzaken'],
    ],
    [
      `${BODY} Hoogachtend, J. Jansen`,
      [`paragraph | ${BODY}`, 'closing | Hoogachtend,', 'signature | J. Jansen'],
    ],
    [
      'Onderwerp: uw bezwaar Geachte heer Bos,',
      ['reference-line | Onderwerp: uw bezwaar', 'salutation | Geachte heer Bos,'],
    ],
  ])('are cut: "%s"', (text, expected) => {
    expect(mark(paragraphs(text))).toEqual(expected);
  });

  it('end a list', () => {
    expect(mark([['list-item', 'Neem uw pas mee. Met vriendelijke groet, Jan Jansen']])).toEqual([
      'list-item | Neem uw pas mee.',
      'closing | Met vriendelijke groet,',
      'signature | Jan Jansen',
    ]);
  });

  it('can be a whole letter', () => {
    expect(
      mark(paragraphs(`Beste mevrouw Bos, ${BODY} Met vriendelijke groet, Jan Jansen`)),
    ).toEqual([
      'salutation | Beste mevrouw Bos,',
      `paragraph | ${BODY}`,
      'closing | Met vriendelijke groet,',
      'signature | Jan Jansen',
    ]);
  });

  it('keep their anchors', () => {
    const text = `Geachte heer Bos, ${BODY} Wij hebben uw aanvraag gelezen.`;
    const second = text.indexOf('Wij hebben');
    const { blocks } = markLetterParts(
      documentOf([
        {
          kind: 'paragraph',
          text,
          anchors: [
            { offset: 0, line: 4, column: 1 },
            { offset: second, line: 5, column: 1 },
          ],
        },
      ]),
    );
    expect(blocks[1]?.anchors).toEqual([
      { offset: 0, line: 4, column: 19 },
      { offset: second - 18, line: 5, column: 1 },
    ]);
  });

  it('are cut at the lines of the source where those are known', () => {
    const text = 'Hartelijke groet Jan Jansen teamleider';
    const { blocks } = markLetterParts(
      documentOf([
        { kind: 'paragraph', text: BODY, anchors: [{ offset: 0, line: 1 }] },
        {
          kind: 'paragraph',
          text,
          anchors: [
            { offset: 0, line: 3 },
            { offset: 17, line: 4 },
            { offset: 28, line: 5 },
          ],
        },
      ]),
    );
    expect(blocks.map(({ kind, text }) => `${kind} | ${text}`).slice(1)).toEqual([
      'closing | Hartelijke groet',
      'signature | Jan Jansen teamleider',
    ]);
  });
});

describe('structure', () => {
  it('starts again at a second greeting', () => {
    const letter = paragraphs(
      'Onderwerp: parkeren',
      'Beste bewoner,',
      BODY,
      'Hartelijke groet,',
      'Sam Bos',
    );
    const kinds = ['reference-line', 'salutation', 'paragraph', 'closing', 'signature'];
    expect(mark([...letter, ...letter]).map((line) => line.split(' | ')[0])).toEqual([
      ...kinds,
      ...kinds,
    ]);
  });

  it('finds the head of a letter that has a farewell but no greeting', () => {
    expect(
      mark(paragraphs('2024/24', 'Kapvergunning Dijkweg', BODY, 'Hoogachtend,', 'J. Jansen')).map(
        (line) => line.split(' | ')[0],
      ),
    ).toEqual(['reference-line', 'reference-line', 'paragraph', 'closing', 'signature']);
  });

  it('takes a comma that stands by itself with the greeting', () => {
    expect(mark(paragraphs('Geachte heer', ',', BODY))[1]).toBe('salutation | ,');
  });

  it('makes paragraphs of cells that hold sentences', () => {
    expect(
      mark([
        ['table-cell', BODY],
        ['table-cell', '€ 12,50'],
      ]),
    ).toEqual([`paragraph | ${BODY}`, 'table-cell | € 12,50']);
  });

  it('takes a bold subject line for a reference line, not for a heading', () => {
    expect(
      mark([
        ['heading', 'Onderwerp: uw parkeervergunning'],
        ['paragraph', 'Geachte mevrouw Bos,'],
        ['paragraph', BODY],
        ['heading', 'Onderwerpen van de avond'],
        ['paragraph', BODY],
      ]).map((line) => line.split(' | ')[0]),
    ).toEqual(['reference-line', 'salutation', 'paragraph', 'heading', 'paragraph']);
  });

  it('does not damage a text that is no letter', () => {
    const minutes: Written[] = [
      ['heading', 'Verslag bewonersavond'],
      ...paragraphs(
        'Aanwezig: Jan, Piet, Fatima',
        'Namens de gemeente vertelt Jan over de plannen.',
        'Wat verder ter tafel komt',
        'Opening',
      ),
      ['list-item', 'Kerkstraat 12'],
      ['quote', 'Geachte heer,'],
    ];
    expect(mark(minutes)).toEqual(minutes.map(([kind, text]) => `${kind} | ${text}`));
  });
});
