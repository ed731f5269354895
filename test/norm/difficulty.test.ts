import { describe, expect, it } from 'vitest';
import { proseOf } from '../../src/language/prose.ts';
import { vocabularyOf } from '../../src/language/vocabulary/vocabulary.ts';
import { burdensOf, POINTS } from '../../src/measures/difficulty.ts';
import { difficultyOf } from '../../src/norm/difficulty.ts';
import { letterOf } from '../letter-of.ts';

const read = (...texts: string[]) => proseOf(letterOf(...texts));
const scoreOf = (...texts: string[]) => difficultyOf(read(...texts));

const HARD = 'Uw aanvraag wordt door ons conform de vigerende regelgeving in behandeling genomen.';
const EASY = 'Wij lezen uw brief.';

describe('difficultyOf', () => {
  it.each([
    ['longer sentences', 'Wij lezen uw brief op maandag in de ochtend.', EASY],
    ['passives', 'Uw brief wordt gelezen.', 'U leest uw brief.'],
    ['jargon', 'Wij sturen u een brief inzake het huis.', 'Wij sturen u een brief over het huis.'],
    ['difficult words', 'Wij formaliseren de brief.', 'Wij schrijven de brief.'],
    ['noun style', 'Wij doen de controle van de brief.', 'Wij doen de envelop om de brief.'],
  ])('finds a text with %s harder', (_, hard, easy) => {
    expect(scoreOf(hard)).toBeGreaterThan(scoreOf(easy));
  });

  it('is that of a sentence, and of a text the mean over its sentences', () => {
    expect(scoreOf(HARD, EASY)).toBeCloseTo((scoreOf(HARD) + scoreOf(EASY)) / 2, 9);
    expect(scoreOf(`${EASY} ${EASY}`)).toBeCloseTo(scoreOf(EASY), 9);
  });

  it('is what its burdens say, added up', () => {
    const [sentence] = read('Uw brief wordt gelezen.').passages.flatMap((p) => p.sentences);
    const burdens = sentence && burdensOf(sentence);
    expect(burdens).toMatchObject({ words: 4, passives: 1, jargonTerms: 0, nominalisations: 0 });
    expect(scoreOf('Uw brief wordt gelezen.')).toBeCloseTo(
      4 * POINTS.words + POINTS.passives + POINTS.wordDifficulty * (burdens?.wordDifficulty ?? 0),
      9,
    );
  });

  it('does not change with the word lists of a municipality', () => {
    const allowed = { word: 'vigerend', reason: 'wettelijk', owner: 'KCC' };
    const own = vocabularyOf({ allow: [allowed], deny: [], alternatives: [] });
    expect(difficultyOf(proseOf(letterOf(HARD), own))).toBe(scoreOf(HARD));
  });

  it('is 0 for a text without sentences', () => {
    expect(difficultyOf(proseOf(letterOf(['heading', 'Uw aanvraag'])))).toBe(0);
  });
});
