import { describe, expect, it } from 'vitest';
import { proseOf } from '../../src/language/prose.ts';
import { opsomming } from '../../src/rules/opsomming/rule.ts';
import { letterOf } from '../letter-of.ts';

const seriesIn = (text: string) =>
  opsomming.check(proseOf(letterOf(text))).map(({ fragment }) => fragment);

describe('a series in a sentence', () => {
  it.each([
    [
      'of deeds named by infinitives',
      'Wij helpen u met het schrijven van een goede brief, het invullen van lastige papieren, het aanvragen van geld en het voeren van een gesprek.',
      'het schrijven van een goede brief, het invullen van lastige papieren, het aanvragen van geld en het voeren van een gesprek',
    ],
    [
      'behind a verb, from its first thing on',
      'De brief moet van de bewoonster zijn en bevat haar naam en adres, de datum van de brief, de reden van het bezwaar en de naam van het besluit.',
      'haar naam en adres, de datum van de brief, de reden van het bezwaar en de naam van het besluit',
    ],
  ])('is pointed at %s', (_, text, series) => {
    expect(seriesIn(text)).toEqual([series]);
  });

  it.each([
    ['of few words', 'Neem mee: een geldige pas, uw oude rijbewijs en een nieuwe foto.'],
    [
      'of which the rest is an example',
      'Ons idee: een cursus op basis van wat er al is, bijv. lezen van brieven en rekenen met geld.',
    ],
  ])('is left alone %s', (_, text) => {
    expect(seriesIn(text)).toEqual([]);
  });
});
