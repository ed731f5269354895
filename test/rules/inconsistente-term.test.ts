import { expect, it } from 'vitest';
import { proseOf } from '../../src/language/prose.ts';
import { inconsistenteTerm } from '../../src/rules/inconsistente-term/rule.ts';
import { letterOf } from '../letter-of.ts';

const termsIn = (text: string) =>
  inconsistenteTerm
    .check(proseOf(letterOf(text)))
    .map((finding) => [finding.arguments['term'], finding.arguments['other']]);

it('a word is pointed at once, also where it has two plainer ones', () => {
  const text =
    'Dit besluit is van 3 mei. Deze beslissing geldt een jaar. Deze beschikking stuurt u op.';
  expect(termsIn(text).filter(([term]) => term === 'beschikking')).toHaveLength(1);
});

it('two words are left alone where neither points at what the reader has', () => {
  expect(termsIn('De vergadering is in mei. De bijeenkomst is in juni.')).toEqual([]);
  expect(termsIn('De vergadering is in mei. Deze bijeenkomst is in de zaal.')).toEqual([
    ['vergadering', 'bijeenkomst'],
  ]);
});
