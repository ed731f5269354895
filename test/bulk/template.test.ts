import { describe, expect, it } from 'vitest';
import { deviationsIn } from '../../src/bulk/deviations.ts';
import { fillIn, templateOf } from '../../src/bulk/template.ts';
import { asText, letterWords } from '../../src/bulk/words.ts';
import { readDocument } from '../../src/document/read.ts';

interface Values {
  readonly name?: string;
  readonly amount?: string;
  readonly date?: string;
  readonly extra?: string;
}

const PEOPLE = ['Jansen', 'De Vries', 'Yilmaz', 'El Amrani', 'Van den Berg', 'Smit', 'Bos'];

const letter = ({
  name = 'mevrouw Smit',
  amount = '€ 120,50',
  date = '1 mei 2026',
  extra = '',
}: Values) =>
  `Geachte ${name},

U krijgt dit jaar geld terug van de gemeente. Het gaat om ${amount}. Wij betalen dat bedrag voor ${date} op uw rekening. ${extra}

Klopt uw rekening niet meer? Bel ons dan even. Wij veranderen de rekening meteen voor u.`;

const copiesOf = (all: readonly Values[]) =>
  Promise.all(
    all.map(async (values, at) => ({
      file: `brief-${at}.md`,
      document: await readDocument({
        name: 'brief.md',
        bytes: new TextEncoder().encode(letter(values)),
      }),
    })),
  );

const GOOD: readonly Values[] = Array.from({ length: 20 }, (_, at) => ({
  name: `${at % 2 ? 'mevrouw' : 'heer'} ${PEOPLE[at % PEOPLE.length]}`,
  amount: `€ ${100 + at * 7},${at % 2 ? '50' : '00'}`,
  date: `${1 + at} mei 2026`,
}));

async function templateFor(all: readonly Values[]) {
  const copies = await copiesOf(all);
  const words = copies.map(({ document }) => letterWords(document).map(({ text }) => text));
  return { copies, words, template: templateOf(words) };
}

describe('the template of a bulk letter', () => {
  it('is what the copies have in common, with a field for what varies', async () => {
    const { template } = await templateFor(GOOD);
    const shown = template.parts
      .map((part) => (part.kind === 'fixed' ? asText(part.words) : `«${part.number}»`))
      .join(' ');
    expect(shown).toContain('Geachte «0» , U krijgt dit jaar');
    expect(shown).toContain('Het gaat om € «1»');
    expect(shown).toContain('Wij betalen dat bedrag voor');
  });

  it('is the same whichever copies it is made from', async () => {
    const [first, second] = [await templateFor(GOOD), await templateFor(GOOD.toReversed())];
    expect(first.template.hash).toBe(second.template.hash);
  });

  it('does not change by a slip in one copy', async () => {
    const slip = [
      ...GOOD,
      { ...GOOD[3], extra: 'Dit stond er nooit.' },
      { ...GOOD[4], amount: '' },
    ];
    expect((await templateFor(slip)).template.hash).toBe((await templateFor(GOOD)).template.hash);
  });

  it('tells what is filled in in a copy', async () => {
    const { template, words } = await templateFor(GOOD);
    const { fields, changes } = fillIn(template, words[2] ?? []);
    expect(changes).toEqual([]);
    expect(fields.map(asText)).toEqual(['heer Yilmaz', '114,00', '3']);
  });
});

describe('copies that deviate', () => {
  const deviationsFor = async (odd: Values) => {
    const { copies, template } = await templateFor([...GOOD, odd]);
    return deviationsIn(template, copies).deviating;
  };

  it('are none where all are filled in', async () => {
    expect(
      await deviationsFor({ name: 'mevrouw Bos', amount: '€ 99,00', date: '30 mei 2026' }),
    ).toEqual([]);
  });

  it.each([
    ['an empty amount', { amount: '€ ' }, 'empty-field'],
    ['no name', { name: 'heer/mevrouw' }, 'no-name'],
    ['a code of the mail merge', { name: 'mevrouw «Achternaam»' }, 'leftover'],
    ['an error of the spreadsheet', { amount: '€ #N/B' }, 'leftover'],
    ['a word for an amount', { amount: '€ onbekend' }, 'other-kind'],
    ['a sentence that the others lack', { extra: 'Deze zin staat nergens anders.' }, 'other-text'],
  ])('with %s are told', async (_, odd, code) => {
    const deviating = await deviationsFor({ ...GOOD[0], ...odd });
    expect(deviating).toHaveLength(1);
    expect(deviating[0]?.file).toBe('brief-20.md');
    expect(deviating[0]?.deviations.map((each) => each.code)).toContain(code);
  });
});
