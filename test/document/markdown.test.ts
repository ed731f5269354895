import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/document/readers/markdown.ts';
import { bytesOf, outline } from './outline.ts';

const read = (...lines: string[]) => readMarkdown(bytesOf(lines.join('\n')));
const outlineOf = async (...lines: string[]) => outline(await read(...lines));

describe('blocks of Markdown', () => {
  it('are headings, paragraphs, quotes and footnotes', async () => {
    expect(
      await outlineOf(
        '# Besluit',
        'U krijgt een *nieuwe* **kaart**[^1].',
        '',
        '> Zo staat het in de wet.',
        '',
        'Planning',
        '---',
        '[^1]: Die is gratis.',
      ),
    ).toEqual([
      'heading 1: Besluit',
      'paragraph: U krijgt een nieuwe kaart.',
      'quote: Zo staat het in de wet.',
      'heading 2: Planning',
      'footnote: Die is gratis.',
    ]);
  });

  it('are list items with their depth and number', async () => {
    expect(
      await outlineOf(
        'Neem mee:',
        '- een paspoort',
        '',
        '  3. van uzelf',
        '  4. van uw partner',
        '',
        '     Een kopie mag ook.',
        '- [ ] een foto',
      ),
    ).toEqual([
      'paragraph: Neem mee:',
      'list-item 1 •: een paspoort',
      'list-item 2 3.: van uzelf',
      'list-item 2 4.: van uw partner',
      'list-item 2: Een kopie mag ook.',
      'list-item 1 •: een foto',
    ]);
  });

  it('are cells of a table', async () => {
    expect(
      await outlineOf('| Wat | Bedrag |', '|---|---|', '| Kaart | 12 \\| 14 euro<br>per jaar |'),
    ).toEqual([
      'table-cell: Wat',
      'table-cell: Bedrag',
      'table-cell: Kaart',
      'table-cell: 12 | 14 euro per jaar',
    ]);
  });

  it('hold the text of links and code, and nothing of pictures, code blocks and HTML', async () => {
    expect(
      await outlineOf(
        '![kaart](k.png) Kijk op [onze website](https://a.example) of <https://b.example>.',
        'Vul `7 B` in bij <b>nummer</b>.<!-- klopt dit? -->',
        '',
        '```',
        'geen brief',
        '```',
        '<div>geen brief</div>',
      ),
    ).toEqual(['paragraph: Kijk op onze website of https://b.example. Vul 7 B in bij nummer.']);
  });

  it('keep placeholders that look like HTML', async () => {
    expect(await outlineOf('Geachte <heer> <NAAM>,', '', '<ADRES>', '<PLAATS>')).toEqual([
      'paragraph: Geachte <heer> <NAAM>,',
      'paragraph: <ADRES>',
      'paragraph: <PLAATS>',
    ]);
  });

  it('are no headings when dashes close the letter', async () => {
    expect(await outlineOf('Met vriendelijke groet,', '---', 'Anna')).toEqual([
      'paragraph: Met vriendelijke groet,',
      'paragraph: Anna',
    ]);
  });

  it('are headings too when the space after the signs is missing', async () => {
    expect(await outlineOf('##Huurbeleid', '', '#goedgeregeld is onze leus.')).toEqual([
      'heading 2: Huurbeleid',
      'paragraph: #goedgeregeld is onze leus.',
    ]);
  });
});

describe('how text is set in Markdown', () => {
  const marksOf = async (...lines: string[]) =>
    (await read(...lines)).blocks.flatMap(({ text, marks = [] }) =>
      marks.map(({ start, end, style }) => `${style}: ${text.slice(start, end)}`),
    );

  it('is told by marks: bold and italic, over line ends and in each other', async () => {
    expect(await marksOf('Betaal **op *tijd*,**', 'of _bel', 'ons_.')).toEqual([
      'bold: op tijd,',
      'italic: tijd',
      'italic: bel ons',
    ]);
  });

  it('is not told of a marker that became none of the text', async () => {
    expect(await marksOf('**– U** mag bezwaar maken.', '', '- [ ] *een* foto')).toEqual([
      'bold: U',
      'italic: een',
    ]);
    expect((await read('**–** U mag bezwaar maken.')).blocks[0]).not.toHaveProperty('marks');
  });
});

describe('lines of a Markdown paragraph', () => {
  it('run on in prose', async () => {
    expect(
      await outlineOf(
        'Wij hebben op 12 mei een gesprek met u gehad over de plannen van de heer',
        'Jansen. Daarin hebt u verteld dat u het niet eens bent met de hoogte van',
        'het gebouw.',
      ),
    ).toEqual([
      'paragraph: Wij hebben op 12 mei een gesprek met u gehad over de plannen van de heer Jansen. Daarin hebt u verteld dat u het niet eens bent met de hoogte van het gebouw.',
    ]);
  });

  it('run on where each line is a part of a sentence', async () => {
    expect(await outlineOf('U kunt bellen met', 'Jan de Vries', 'op maandag.')).toEqual([
      'paragraph: U kunt bellen met Jan de Vries op maandag.',
    ]);
  });

  it('stand apart in a list that Markdown does not know', async () => {
    expect(await outlineOf('Neem mee:', '– uw paspoort', '– een foto.')).toEqual([
      'paragraph: Neem mee:',
      'list-item 1 –: uw paspoort',
      'list-item 1 –: een foto.',
    ]);
  });

  it('stand apart in an address and after a break', async () => {
    expect(
      await outlineOf(
        'Mevrouw P. de Boer',
        'Dorpsstraat 1',
        '1234 AB Waterveen',
        '',
        'Bel ons.  ',
        'Wij helpen u<br>graag.\\',
        'Tot ziens.',
      ),
    ).toEqual([
      'paragraph: Mevrouw P. de Boer',
      'paragraph: Dorpsstraat 1',
      'paragraph: 1234 AB Waterveen',
      'paragraph: Bel ons.',
      'paragraph: Wij helpen u graag.',
      'paragraph: Tot ziens.',
    ]);
  });
});

describe('front matter', () => {
  it('becomes properties and keeps the line numbers of the letter', async () => {
    const document = await read(
      '---',
      'title: Besluit',
      'tags: [parkeren, kaart]',
      'datum: 2026-05-01',
      'nested: {a: 1}',
      '---',
      'U krijgt een kaart.',
    );
    expect(document.properties).toEqual({
      title: 'Besluit',
      tags: 'parkeren, kaart',
      datum: '2026-05-01',
    });
    expect(document.blocks[0]?.anchors).toEqual([{ offset: 0, line: 7, column: 1 }]);
  });

  it('may be TOML', async () => {
    const document = await read('+++', 'title = "Besluit"', '[extra]', 'a = "b"', '+++', 'Dag.');
    expect(document.properties).toEqual({ title: 'Besluit' });
    expect(outline(document)).toEqual(['paragraph: Dag.']);
  });

  it('is no front matter when it holds a letter between two lines', async () => {
    expect(await outlineOf('---', 'Beste bewoner: lees dit: nu.', '', '---', 'Dag.')).toContain(
      'paragraph: Dag.',
    );
    expect(await outlineOf('---', 'Gewone tekst.', '', '---', 'Dag.')).toEqual([
      'paragraph: Gewone tekst.',
      'paragraph: Dag.',
    ]);
  });

  const prose = 'Dit is een zin van de brief met een aantal woorden erin. '.repeat(4).trim();

  it('may hold the letter itself, at its own lines and columns', async () => {
    const document = await read(
      '---',
      'title: Brief',
      'content: >-',
      `  ${prose}`,
      '',
      '',
      '  Dag.',
      '---',
    );
    expect(document.properties).toEqual({ title: 'Brief' });
    expect(document.blocks.map(({ text, anchors }) => ({ text, anchors }))).toEqual([
      { text: prose, anchors: [{ offset: 0, line: 4, column: 3 }] },
      { text: 'Dag.', anchors: [{ offset: 0, line: 7, column: 3 }] },
    ]);
  });

  it('may hold the letter in quotes, known by its first line only', async () => {
    const document = await read('---', 'title: Brief', `content: "${prose}\\n\\nDag."`, '---');
    expect(document.blocks.map(({ text, anchors }) => ({ text, anchors }))).toEqual([
      { text: prose, anchors: [{ offset: 0, line: 3 }] },
      { text: 'Dag.', anchors: [{ offset: 0, line: 3 }] },
    ]);
  });

  it('stays a property when the letter has a body', async () => {
    const document = await read('---', `description: ${prose}`, '---', 'Dag.');
    expect(document.properties).toEqual({ description: prose });
    expect(outline(document)).toEqual(['paragraph: Dag.']);
  });
});
