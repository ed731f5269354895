import { describe, expect, it } from 'vitest';
import type { Prose } from '../../src/language/prose.ts';
import { HELDER_WORDS } from '../../src/language/vocabulary/vocabulary.ts';
import { nietIngevuld } from '../../src/rules/niet-ingevuld/rule.ts';
import { letterOf } from '../letter-of.ts';

describe('niet-ingevuld', () => {
  it('looks at every kind of block, in reading order', () => {
    const document = letterOf(
      ['address', '«Straat» «Huisnummer»'],
      ['reference-line', 'Datum: [datum]'],
      ['heading', 'Uw aanvraag van XXX'],
      ['salutation', 'Geachte <NAAM>,'],
      'U krijgt {bedrag} euro.',
      ['footer', 'Kenmerk %KENMERK%'],
    );
    const prose: Prose = { document, passages: [], vocabulary: HELDER_WORDS };
    expect(nietIngevuld.check(prose).map(({ fragment, place }) => [place.block, fragment])).toEqual(
      [
        [0, '«Straat»'],
        [0, '«Huisnummer»'],
        [1, '[datum]'],
        [2, 'XXX'],
        [3, '<NAAM>'],
        [4, '{bedrag}'],
        [5, '%KENMERK%'],
      ],
    );
  });

  it('names the sentence where there is one', () => {
    const document = letterOf('Dag. U krijgt {bedrag} euro.');
    const [block] = document.blocks;
    const prose: Prose = {
      document,
      vocabulary: HELDER_WORDS,
      passages: block
        ? [
            {
              block,
              index: 0,
              sentences: [
                { text: 'Dag.', start: 0, end: 4, tokens: [] },
                { text: 'U krijgt {bedrag} euro.', start: 5, end: 28, tokens: [] },
              ],
            },
          ]
        : [],
    };
    expect(nietIngevuld.check(prose)[0]?.context).toEqual({
      text: 'U krijgt {bedrag} euro.',
      start: 5,
      end: 28,
    });
  });
});
