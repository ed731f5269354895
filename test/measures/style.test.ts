import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../src/document/model.ts';
import { proseOf } from '../../src/language/prose.ts';
import { abstractNouns } from '../../src/measures/abstract-nouns.ts';
import { nominalisations } from '../../src/measures/nominalisations.ts';
import { personalAddress } from '../../src/measures/personal-address.ts';
import { prepositionChains } from '../../src/measures/preposition-chains.ts';
import { readingTime } from '../../src/measures/reading-time.ts';
import { wordsPerParagraph } from '../../src/measures/words-per-paragraph.ts';
import { letterOf } from '../letter-of.ts';

const of = (...blocks: readonly (string | readonly [BlockKind, string])[]) =>
  proseOf(letterOf(...blocks));
const nothing = of(['heading', 'Uw aanvraag']);

describe('nominalisations', () => {
  it('are the words in which a verb hides', () => {
    expect(nominalisations.of(of('De controle van de betaling is klaar.'))).toBeCloseTo(2 / 7, 9);
    expect(nominalisations.of(of('Het indienen van een plan kan hier.'))).toBeCloseTo(1 / 7, 9);
  });

  it('are not the nouns that name a thing', () => {
    expect(nominalisations.of(of('De vergadering over uw woning is morgen.'))).toBe(0);
  });
});

describe('preposition chains', () => {
  it('are counted in sentences', () => {
    const prose = of(
      'U krijgt geld voor de kosten van het vervoer van uw kind. U krijgt geld voor uw kind.',
    );
    expect(prepositionChains.of(prose)).toBe(0.5);
  });
});

describe('abstract nouns', () => {
  it('are a share of the nouns', () => {
    expect(abstractNouns.of(of('De fiets en de boom geven plezier en vrijheid.'))).toBe(0.5);
  });

  it('are not measured without nouns', () => {
    expect(abstractNouns.of(of('Wij bellen u morgen.'))).toBeUndefined();
  });
});

describe('personal address', () => {
  it('is a sentence with the reader or the writer in it', () => {
    expect(personalAddress.of(of('Wij bellen u. De balie is open. Het is uw beurt.'))).toBeCloseTo(
      2 / 3,
      9,
    );
  });
});

describe('words per paragraph', () => {
  it('leaves lists out', () => {
    const prose = of('Wij bellen u.', 'Neem dit mee naar het loket:', ['list-item', 'een foto']);
    expect(wordsPerParagraph.of(prose)).toBe(4.5);
  });
});

describe('reading time', () => {
  it('is a minute for 184 words', () => {
    expect(readingTime.of(of('woord '.repeat(184).trim()))).toBe(1);
  });
});

describe('a letter without running text', () => {
  it.each([
    nominalisations,
    prepositionChains,
    abstractNouns,
    personalAddress,
    wordsPerParagraph,
    readingTime,
  ])('has no $id', ({ of: measure }) => {
    expect(measure(nothing)).toBeUndefined();
  });
});
