import { describe, expect, it } from 'vitest';
import { proseOf } from '../../src/language/prose.ts';
import { passiveSentences } from '../../src/measures/passive-sentences.ts';
import { letterOf } from '../letter-of.ts';

const shareIn = (...texts: string[]) => passiveSentences.of(proseOf(letterOf(...texts)));

describe('passiveSentences', () => {
  it('is the share of sentences with a passive', () => {
    expect(shareIn('Uw brief is gelezen. Wij bellen u.', 'Hij wordt bewaard. Dag mevrouw.')).toBe(
      0.5,
    );
  });

  it('counts a sentence once, however many passives it has', () => {
    expect(shareIn('De brief is gelezen en wordt beantwoord. Wij bellen u.')).toBe(0.5);
  });

  it('leaves out passives that are in doubt', () => {
    expect(shareIn('De afspraak is verschoven.')).toBe(0);
  });

  it('knows no value for a letter without sentences', () => {
    expect(shareIn()).toBeUndefined();
  });
});
