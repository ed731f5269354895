import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../src/document/model.ts';
import { proseOf } from '../../src/language/prose.ts';
import { RULES, type RuleId } from '../../src/rules/index.ts';
import { letterIn as findLetter } from '../../src/rules/letter.ts';
import { letterOf } from '../letter-of.ts';
import { letterIn } from './letter-notation.ts';

const letter = (notation: string) => findLetter(proseOf(letterIn(notation)));

const findingsOf = (id: RuleId, notation: string) =>
  RULES.find((rule) => rule.id === id)?.check(proseOf(letterIn(notation))) ?? [];

const said = (id: RuleId, notation: string) =>
  findingsOf(id, notation).map(({ fragment, severity, variant }) =>
    [fragment, severity, variant].join(' | '),
  );

describe('the letter in a document', () => {
  it('is absent without a salutation and without a closing', () => {
    expect(letter('kop | Verslag\nalinea | De raad besluit.')).toBeUndefined();
  });

  it('ends its body at the closing and its text at the annexes', () => {
    const found = letter(
      [
        'kenmerk | Datum: 3 mei 2026',
        'aanhef | Beste Sam,',
        'alinea | Eerste.',
        'groet | Groet,',
        'kop | Bezwaar',
        'alinea | Tweede.',
        'kop | Bijlage 1',
        'alinea | Derde.',
      ].join('\n'),
    );
    expect(found?.head.map(({ text }) => text)).toEqual(['Datum: 3 mei 2026']);
    expect(found?.body.map(({ block }) => block.text)).toEqual(['Eerste.']);
    expect(found?.passages.map(({ block }) => block.text)).toEqual(['Eerste.', 'Tweede.']);
  });

  it('is the first of several', () => {
    const found = letter(
      'aanhef | Beste Sam,\nalinea | Een.\ngroet | Groet,\naanhef | Beste Noor,\nalinea | Twee.\ngroet | Groet,',
    );
    expect(found?.passages.map(({ block }) => block.text)).toEqual(['Een.']);
    expect(found?.blocks).toHaveLength(3);
  });

  it('keeps a second greeting that belongs to the same letter', () => {
    const found = letter('aanhef | Geachte heer,\naanhef | Geachte mevrouw,\nalinea | Een.');
    expect(found?.salutation).toBe(0);
    expect(found?.body.map(({ block }) => block.text)).toEqual(['Een.']);
  });
});

describe('rules about letters', () => {
  const RULES_ABOUT_LETTERS: readonly RuleId[] = [
    'onderwerp',
    'aanhef',
    'kern-eerst',
    'actie-en-termijn',
    'contact',
    'bezwaarclausule',
    'aanspreekvorm',
    'verwijzing-zonder-bijlage',
    'wetsverwijzing',
    'tussenkoppen',
    'te-lang',
  ];

  it.each(RULES_ABOUT_LETTERS)('%s is silent about what is no letter', (id) => {
    const blocks: readonly (readonly [BlockKind, string])[] = [
      ['reference-line', 'Datum: 3 mei 2026'],
      [
        'paragraph',
        'Wij berichten u als volgt. Op grond van artikel 5 keken wij naar uw aanvraag.',
      ],
      [
        'paragraph',
        'Betaal binnen twee weken na de datum van deze brief. Zie bijlage 2. Doe je mee?',
      ],
      ...Array.from(
        { length: 60 },
        () =>
          [
            'paragraph',
            'De aanvrager kan het formulier ook op het gemeentehuis halen, op maandag of dinsdag van 9.00 tot 17.00 uur.',
          ] as const,
      ),
      ['paragraph', 'Wij wijzen uw aanvraag af.'],
    ];
    const rule = RULES.find((candidate) => candidate.id === id);
    expect(rule?.check(proseOf(letterOf(...blocks)))).toEqual([]);
    const asLetter = letterOf(
      ['reference-line', 'Datum: 3 mei 2026'],
      ['salutation', 'Geachte heer/mevrouw,'],
      ...blocks.slice(1),
      ['closing', 'Hoogachtend,'],
    );
    expect(rule?.check(proseOf(asLetter)).length).toBeGreaterThan(0);
  });
});

describe('onderwerp', () => {
  const subjectOf = (...lines: string[]) =>
    said('onderwerp', [...lines, 'aanhef | Beste Sam,', 'alinea | Dag.'].join('\n'));

  it('finds the value of a label in a row of labels', () => {
    expect(
      subjectOf(
        'kenmerk | Datum',
        'kenmerk | Onderwerp',
        'kenmerk | 3 mei 2026',
        'kenmerk | Besluit op uw bezwaar',
      ),
    ).toEqual(['Besluit op uw bezwaar | hint | vague']);
  });

  it('finds the value where a label before it was left empty', () => {
    expect(
      subjectOf('kenmerk | Behandeld door', 'kenmerk | Onderwerp', 'kenmerk | Uw bezwaar'),
    ).toEqual(['Uw bezwaar | warning | vague']);
  });

  it('takes a bold line without a label for a subject', () => {
    expect(subjectOf('kenmerk | Datum: 3 mei 2026', 'kop | Nieuwe dagen voor uw afval')).toEqual(
      [],
    );
  });

  it('says nothing where the head of the letter is missing', () => {
    expect(subjectOf()).toEqual([]);
  });
});

describe('actie-en-termijn', () => {
  const inLetter = (text: string) =>
    said('actie-en-termijn', `aanhef | Beste Sam,\nalinea | ${text}\ngroet | Groet,`);

  it.each([
    ['U moet binnen 6 weken na de datum van deze brief betalen.', 'binnen 6 weken', 'warning'],
    [
      'U haalt de pas op, binnen drie maanden na de datum van deze brief.',
      'binnen drie maanden',
      'warning',
    ],
    ['Stuur het formulier binnen tien werkdagen terug.', 'binnen tien werkdagen', 'warning'],
    ['Wij verzoeken u het bedrag per omgaande te betalen.', 'per omgaande', 'hint'],
    ['U kunt binnen zes weken bezwaar maken.', 'binnen zes weken', 'hint'],
  ])('%s', (text, fragment, severity) => {
    expect(inLetter(text).map((line) => line.split(' | ').slice(0, 2))).toEqual([
      [fragment, severity],
    ]);
  });

  it.each([
    'U krijgt binnen zes weken antwoord.',
    'Wij beslissen binnen acht weken na ontvangst van uw brief.',
    'Als u verhuist, moet u dat binnen vijf dagen melden.',
    'Bent u de pas kwijt? Bel ons dan binnen een week.',
    'U moet vóór 12 mei 2026 betalen. Dat is binnen zes weken.',
    'U kunt binnen zes weken bezwaar maken. De laatste dag is 12 mei 2026.',
    'U moet binnen een jaar na de bouw een foto sturen.',
    'Stuur ons na het feest, binnen vier weken, de bonnen.',
  ])('is silent: %s', (text) => {
    expect(inLetter(text)).toEqual([]);
  });
});

describe('bezwaarclausule', () => {
  const inLetter = (text: string, below = '') =>
    said('bezwaarclausule', `aanhef | Beste Sam,\nalinea | ${text}\ngroet | Groet,${below}`).map(
      (line) => line.split(' | ')[2],
    );

  it.each([
    'Wij hebben besloten u de subsidie te geven.',
    'Uw aanvraag om een vergunning is daarom afgewezen.',
    'Ik verklaar uw klacht ongegrond.',
    'Uw dochter krijgt begeleiding op school.',
    'Wij geven u daarom een subsidie van € 500.',
  ])('sees a decision: %s', (text) => {
    expect(inLetter(text)).toEqual(['missing']);
  });

  it.each([
    'Als u niet komt, wijzen wij uw aanvraag af.',
    'U krijgt sinds januari bijstand van ons.',
    'Wij nemen vóór 1 juli een besluit. U krijgt dan een brief.',
    'De gemeenteraad heeft besloten dat de markt verhuist.',
    'Hebt u de papieren niet, dan weigeren wij de vergunning.',
    'Kunt u niet komen? U krijgt dan hulp van een ander.',
    'Vanaf 3 mei werken wij aan de weg.\nalinea | Het duurt lang.\nalinea | In de bibliotheek krijgt u hulp.',
  ])('sees none: %s', (text) => {
    expect(inLetter(text)).toEqual([]);
  });

  it('accepts a clause below the signature', () => {
    const below = '\nondertekening | Sam\nalinea | U kunt binnen zes weken bezwaar maken.';
    expect(inLetter('Wij wijzen uw aanvraag af.', below)).toEqual([]);
  });
});

describe('contact', () => {
  const withText = (text: string) =>
    said('contact', `aanhef | Beste Sam,\nalinea | ${text}\ngroet | Groet,`);
  const LINE = 'Uw afspraak van maandag gaat niet door, omdat er geen arts is.';

  it.each([
    '14 0199',
    '(0594) 50 88 18',
    '06-12345678',
    '0800-1234',
    '020 - 254 80 00',
    '088-5853447',
    '+31 88 585 34 47',
    '<TELEFOON>',
  ])('knows %s for a telephone number', (number) => {
    expect(withText(`${LINE} Hebt u vragen? Bel ${number}.`)).toEqual([]);
  });

  it.each([
    '0199 AA',
    'Z-2026-0390',
    'NL00 WATE 0123 4567 89',
    '€ 1.390,00',
    '10-03-2026',
    '02-03-2026',
  ])('does not take %s for one', (other) => {
    expect(withText(`${LINE} Dit staat in ${other}.`)).toEqual(['Groet | hint | missing']);
  });

  it('is never surely missing: printed paper may have it', () => {
    const letter = `kenmerk | Datum: 3 mei 2026\naanhef | Beste Sam,\nalinea | ${LINE}\ngroet | Groet`;
    expect(said('contact', letter)).toEqual(['Groet | hint | missing']);
  });
});

describe('tussenkoppen', () => {
  const text = 'De gemeente maakt dit najaar een nieuw speelveld aan de straat.';
  const half = `alinea × 25 | ${text}`;
  const inLetter = (...lines: string[]) =>
    findingsOf('tussenkoppen', ['aanhef | Beste Sam,', ...lines, 'groet | Groet,'].join('\n')).map(
      ({ severity, place }) => [severity, place.block],
    );

  it('is sure of a letter without any heading only', () => {
    expect(inLetter(half, half)).toEqual([['warning', 1]]);
    expect(inLetter(`alinea | ${text}`, 'kop | Wat gaan we doen?', half, half)).toEqual([
      ['hint', 3],
    ]);
  });

  it('takes a short line by itself for a heading', () => {
    expect(inLetter(half, 'alinea | Wat gaan we doen?', half)).toEqual([]);
    expect(inLetter(half, 'alinea | Het werk aan de straat', half)).toEqual([]);
    expect(inLetter(half, 'alinea | Wij beginnen in mei.', half)).toEqual([['warning', 1]]);
  });
});

describe('te-lang', () => {
  it('counts words where the format has no pages', () => {
    const text = 'De gemeente maakt dit najaar een nieuw speelveld aan de straat.';
    const notation = (times: number) =>
      `aanhef | Beste Sam,\nalinea × ${times} | ${text}\ngroet | Groet,`;
    expect(findingsOf('te-lang', notation(81))).toEqual([]);
    expect(
      findingsOf('te-lang', notation(82)).map(({ severity, arguments: { words } }) => [
        severity,
        words,
      ]),
    ).toEqual([['hint', 902]]);
  });
});
