import { describe, expect, it } from 'vitest';
import { runHelder, typed } from '../run-helder.ts';

describe('helder word', () => {
  it('says what it thinks of a word and why', async () => {
    const { code, stdout } = await runHelder(['word', 'vergunningaanvraag']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/oordeel\s+B1/);
    expect(stdout).toMatch(/waarom\s+\S.*\./);
    expect(stdout).toMatch(/delen\s+vergunning \+ aanvraag/);
    expect(stdout).toMatch(/komt voor\s+ongeveer 1 keer per/);
  });

  it('gives plain words for jargon', async () => {
    const { stdout } = await runHelder(['woord', 'indien']);
    expect(stdout).toMatch(/oordeel\s+jargon/);
    expect(stdout).toMatch(/schrijf liever\s+als/);
  });

  it('asks whether a word in no list is a typing error', async () => {
    const { stdout } = await runHelder(['word', 'verguning']);
    expect(stdout).toContain('misschien een typefout');
    expect(stdout).toContain('‘vergunning’');
  });

  it('takes several words, and those of standard input for -', async () => {
    const { stdout } = await runHelder(
      ['word', 'fiets', '-', '--format', 'json'],
      typed('limonade\r\n\nin het kader van\n'),
    );
    const words: { word: string; level: string }[] = JSON.parse(stdout);
    expect(words.map(({ word }) => word)).toEqual(['fiets', 'limonade', 'in het kader van']);
    expect(words.map(({ level }) => level)).toEqual(['b1', 'b1', 'jargon']);
  });

  it('gives all it knows as JSON', async () => {
    const { stdout } = await runHelder(['word', 'sectorschaarste', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual([
      {
        word: 'sectorschaarste',
        lemma: 'sectorschaarste',
        parts: ['sector', 'schaarste'],
        level: 'difficult',
        difficulty: expect.any(Number),
        reason: { code: 'difficult-part', part: 'sector' },
        alternatives: [],
      },
    ]);
  });

  it('speaks English too', async () => {
    const { stdout } = await runHelder(['word', 'indien', '--lang', 'en']);
    expect(stdout).toMatch(/judgement\s+jargon/);
  });

  it('wants a word', async () => {
    const { code, stderr } = await runHelder(['word']);
    expect(code).toBe(2);
    expect(stderr).toContain('Achter ‘helder word’ moet nog iets staan');
  });
});
