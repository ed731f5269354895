import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/document/readers/html.ts';
import { bytesOf, outline } from './outline.ts';

const read = (body: string) =>
  readHtml(bytesOf(`<!doctype html><html><body>${body}</body></html>`));

describe('a web page', () => {
  it('gives text a paragraph wherever it stands', async () => {
    const body =
      'Los woord.<div>In een <b>blok</b>.<div>Daarin <i>nog</i> een.</div>Daarna.</div>' +
      '<p>Een <a href="#">link</a>, en<br>een regel.</p><a href="#"><div>Link om een blok.</div></a>';
    expect(outline(await read(body))).toEqual([
      'paragraph: Los woord.',
      'paragraph: In een blok.',
      'paragraph: Daarin nog een.',
      'paragraph: Daarna.',
      'paragraph: Een link, en een regel.',
      'paragraph: Link om een blok.',
    ]);
  });

  it('has headings, lists, quotes, headers and footers', async () => {
    const body =
      '<header>Gemeente Waterveen</header><h2>Besluit</h2><p><b>Wat nu?</b></p>' +
      '<ol><li>Bel ons.<ul><li><p>overdag</p></li></ul></li><li><p>Schrijf.</p><p>Of mail.</p></li></ol>' +
      '<blockquote><p>Dat zei u.</p></blockquote><footer>Postbus 12</footer>';
    expect(outline(await read(body))).toEqual([
      'header: Gemeente Waterveen',
      'heading 2: Besluit',
      'heading 2: Wat nu?',
      'list-item 1 1.: Bel ons.',
      'list-item 2 •: overdag',
      'list-item 1 2.: Schrijf.',
      'list-item 1: Of mail.',
      'quote: Dat zei u.',
      'footer: Postbus 12',
    ]);
  });

  it('tells tables of figures from tables that lay out a page', async () => {
    const figures =
      '<table><thead><tr><th>Datum<th>Bedrag</thead><tr><td>1 mei<td><p>€ 12</p></table>';
    const layout =
      '<table><tr><td><h1>Dag</h1><p>U krijgt een kaart.</p></td><td><table><tr><td>Bel ons.</table></td></tr></table>';
    expect(outline(await read(figures + layout))).toEqual([
      'table-cell: Datum',
      'table-cell: Bedrag',
      'table-cell: 1 mei',
      'table-cell: € 12',
      'heading 1: Dag',
      'paragraph: U krijgt een kaart.',
      'paragraph: Bel ons.',
    ]);
  });

  it('leaves out what a browser does not show', async () => {
    const body =
      '<style>p{}</style><script>alert(1)</script><p hidden>a</p><p style="display: none">b</p>' +
      '<div style="mso-hide:all">c</div><nav>Menu</nav><p>Dag<del> weg</del>.<!-- d --></p><button>Ga</button>';
    expect(outline(await read(body))).toEqual(['paragraph: Dag.']);
  });

  it('keeps the lines of text that is set as it was typed', async () => {
    expect(outline(await read('<pre>Gemeente Waterveen\nPostbus 12</pre>'))).toEqual([
      'paragraph: Gemeente Waterveen',
      'paragraph: Postbus 12',
    ]);
  });

  it('tells its title and author', async () => {
    const page =
      '<html><head><title> Besluit </title><meta name="author" content="Team Zorg"></head><p>Dag.</html>';
    expect((await readHtml(bytesOf(page))).properties).toEqual({
      title: 'Besluit',
      creator: 'Team Zorg',
    });
  });
});
