import { describe, expect, it } from 'vitest';
import { proseOf } from '../../src/language/prose.ts';
import { genesteldeBijzin } from '../../src/rules/genestelde-bijzin/rule.ts';
import { letterOf } from '../letter-of.ts';

const clausesIn = (text: string) =>
  genesteldeBijzin.check(proseOf(letterOf(text))).map(({ fragment }) => fragment);

describe('a clause within a clause', () => {
  it('is told of once, and not again for a clause beside it', () => {
    expect(
      clausesIn(
        'Wij denken dat u in een huis woont dat aan de dijk ligt en dat geen tuin of schuur heeft.',
      ),
    ).toEqual(['dat aan de dijk ligt en dat geen tuin of schuur heeft']);
  });

  it.each([
    ['beside a clause that lies in none', 'Wij weten dat u wacht en dat u de brief nog niet hebt.'],
    ['that is as short as this', 'Wij weten dat u de brief wilt die wij stuurden.'],
    ['of a comparison', 'U weet wat u kunt doen als de dag anders loopt dan uw kind had verwacht.'],
    ['behind want', 'Bel ons, want u had gehoord dat u een pas van ons zou krijgen.'],
  ])('is none %s', (_, text) => {
    expect(clausesIn(text).filter((clause) => !clause.startsWith('als'))).toEqual([]);
  });
});
