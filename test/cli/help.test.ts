import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/cli/version.ts';
import { runHelder } from '../run-helder.ts';

describe('help', () => {
  it.each([[['--help']], [['-h']], [[]]])('is in Dutch, for %j', async (argv) => {
    const { code, stdout } = await runHelder(argv);
    expect(code).toBe(0);
    expect(stdout).toContain('Gebruik:');
    expect(stdout).toContain('check');
    expect(stdout).not.toMatch(/Usage|Options:|Commands:|display help/);
  });

  it('of check has examples and tells the exit codes', async () => {
    const { stdout } = await runHelder(['check', '--help']);
    expect(stdout).toContain('helder check brief.docx');
    expect(stdout).toMatch(/^ {2}2 {2}/m);
  });

  it('is in English when asked', async () => {
    const { stdout } = await runHelder(['check', '--help', '--lang=en']);
    expect(stdout).toContain('Usage:');
    expect(stdout).not.toContain('brieven');
  });

  it('tells the version', async () => {
    expect((await runHelder(['--version'])).stdout).toBe(`${VERSION}\n`);
  });
});

describe('helder explain', () => {
  it('shows the page of a rule, also by its Dutch name', async () => {
    const { code, stdout } = await runHelder(['uitleg', 'lange-zin']);
    expect(code).toBe(0);
    expect(stdout).toContain('## Waarom');
  });

  it('lists the rules without a name', async () => {
    const { stdout } = await runHelder(['explain']);
    expect(stdout).toMatch(/^lange-zin +Een zin/m);
  });

  it('shows and lists pages in English', async () => {
    const page = await runHelder(['explain', 'lange-zin', '--lang', 'en']);
    expect(page.stdout).toContain('## Why');
    expect(page.stderr).toBe('');
    const list = await runHelder(['explain', '--lang', 'en']);
    expect(list.stdout).toMatch(/^lange-zin +A sentence/m);
  });

  it('names the rules when there is no such rule', async () => {
    const { code, stderr } = await runHelder(['uitleg', 'korte-zin']);
    expect(code).toBe(2);
    expect(stderr).toContain('lange-zin');
  });
});

describe('helder text', () => {
  it('shows what was read, with the place and kind of each part', async () => {
    const { code, stdout } = await runHelder(['tekst', 'fixtures/letters/paspoort-verloopt.md']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Aanhef, regel \d+ +(?:Geachte|Beste)/m);
    expect(stdout).toMatch(/^Alinea 1, regel \d+ +\p{Lu}/mu);
    expect(stdout).toMatch(/^Groet, regel \d+ +Met vriendelijke groet/m);
    expect(stdout).not.toContain('Nog niet ingevuld');
  });

  it('lists what is still to be filled in', async () => {
    const { stdout } = await runHelder(['tekst', 'fixtures/letters/regiotaxi-niet-ingevuld.md']);
    expect(stdout).toContain('Nog niet ingevuld: 19 plekken.');
    expect(stdout).toContain('\n  «Zaaknummer»  (Kenmerk, regel 14)\n');
  });
});
