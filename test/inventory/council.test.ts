import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { councilSummaryOf } from '../../src/inventory/council.ts';
import type { LetterRow } from '../../src/inventory/row.ts';
import { inventoryTotals } from '../../src/inventory/shares.ts';
import { assess } from '../../src/letter/assess.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { B1 } from '../../src/norm/b1.ts';
import { COUNCIL_FORMATS } from '../../src/reports/council/formats.ts';
import { councilText } from '../../src/reports/council/text.ts';
import { rowOf } from './row-of.ts';

const YARDSTICK = { helder: '1.0.0', norm: 'n', words: 'w', model: 'm', config: 'c' };

/** So many letters of a kind, of which the first `plain` meet the norm. */
const lettersOf = (kind: string, number: number, plain: number): LetterRow[] =>
  Array.from({ length: number }, (_, at) =>
    rowOf(`${kind}/${at}.md`, at < plain ? 'meets' : 'fails', { kind, department: 'Werk' }),
  );

const ROWS = [
  ...lettersOf('Uitnodiging', 60, 55),
  ...lettersOf('Herinnering', 60, 40),
  ...lettersOf('Besluit', 60, 20),
  ...lettersOf('Bezwaar', 40, 4),
  ...lettersOf('Folder', 5, 5),
  rowOf('scan.pdf', 'scan', { kind: 'Besluit' }),
];

const headOf = (name: string, rows: readonly LetterRow[], more = {}) => ({
  name,
  date: '2024-10-01',
  edition: 1,
  yardstick: YARDSTICK,
  norm: B1,
  target: { share: 0.8, by: '2024-Q4' },
  totals: inventoryTotals(rows),
  ...more,
});

const EARLIER = lettersOf('Besluit', 200, 60);
const OTHER = headOf('2024-Q1', EARLIER, { yardstick: { ...YARDSTICK, norm: 'other' } });
const BEFORE = headOf('2024-Q2', EARLIER);
const NOW = headOf('2024-Q3', ROWS);
const LATER = headOf('2024-Q4', ROWS);

const summary = councilSummaryOf(NOW, [OTHER, BEFORE, NOW, LATER]);

const context = (language: 'nl' | 'en') => ({
  messages: messagesIn(language),
  terminal: { columns: 80, color: false, unicode: true, all: false, command: 'helder' },
});

const docx = (of = summary, language: 'nl' | 'en' = 'nl') =>
  COUNCIL_FORMATS.docx.render(of, context(language)) as Uint8Array;

describe('the summary for the council', () => {
  it('ends with its own measurement, and takes no step from another yardstick', () => {
    expect(summary.trend.points.map(({ name }) => name)).toEqual(['2024-Q1', '2024-Q2', '2024-Q3']);
    expect(summary.trend.points[0]?.otherYardstick).toEqual(['norm']);
    expect(summary.progress).toMatchObject({ from: '2024-Q2', isClear: true });
    expect(summary.progress?.change).toBeCloseTo(124 / 225 - 0.3);
    expect(councilSummaryOf(NOW, [OTHER, NOW]).progress).toBeUndefined();
  });

  it('names kinds with enough letters only, none of them twice', () => {
    expect(summary.ranking?.best.map(({ name }) => name)).toEqual(['Uitnodiging', 'Herinnering']);
    expect(summary.ranking?.hardest.map(({ name }) => name)).toEqual(['Bezwaar', 'Besluit']);
    expect(summary.ranking).toMatchObject({ grouping: 'kind', uncertain: 1 });
  });

  describe('of kinds that differ no more than chance makes them', () => {
    const of = (...plain: number[]) => {
      const rows = plain.flatMap((number, at) => lettersOf(`soort ${at}`, 60, number));
      const head = headOf('2024-Q3', rows);
      return councilSummaryOf(head, [head]);
    };

    it('names no best and no hardest, and says why', () => {
      const few = of(32, 30, 27, 25);
      expect(few.ranking).toMatchObject({ grouping: 'kind', best: [], hardest: [], groups: 4 });
      const text = councilText(few, messagesIn('nl'));
      expect(text.groups.lists).toEqual([]);
      expect(text.groups.paragraphs.join()).toContain('4 soorten brieven kunnen toeval zijn');
      for (const id of ['terminal', 'html'] as const) {
        const page = String(COUNCIL_FORMATS[id].render(few, context('nl')));
        expect(page).not.toContain('voldoen het vaakst');
        expect(page.replace(/\s+/gu, ' ')).toContain('kunnen toeval zijn');
      }
    });

    it('asks for more where the best and the hardest are chosen from many', () => {
      const apart = [36, 18];
      expect(of(...apart).ranking?.best).toHaveLength(1);
      const between = Array.from({ length: 38 }, () => 27);
      expect(of(...apart, ...between).ranking?.best).toHaveLength(0);
    });

    it('names only those that are apart from each at the other side', () => {
      expect(of(55, 30, 28, 5).ranking).toMatchObject({
        best: [{ name: 'soort 0' }],
        hardest: [{ name: 'soort 3' }],
      });
    });
  });

  it('names departments where kinds are not known, and none where they are few', () => {
    const rows = [
      ...lettersOf('a', 40, 30).map((row) => ({ ...row, labels: { department: 'Werk' } })),
      ...lettersOf('b', 40, 10).map((row) => ({ ...row, labels: { department: 'Zorg' } })),
    ];
    const head = headOf('2024-Q3', rows);
    expect(councilSummaryOf(head, [head]).ranking).toMatchObject({
      grouping: 'department',
      best: [{ name: 'Werk' }],
      hardest: [{ name: 'Zorg' }],
    });
    const few = headOf('2024-Q3', lettersOf('a', 20, 10));
    expect(councilSummaryOf(few, [few]).ranking).toBeUndefined();
    expect(councilText(councilSummaryOf(few, [few]), messagesIn('nl')).groups.paragraphs).toEqual([
      messagesIn('nl').inventory.council.noGroups,
    ]);
  });

  it.each([
    [200, 190, 'reached'],
    [100, 82, 'maybe-reached'],
    [100, 78, 'maybe-missed'],
    [200, 100, 'missed'],
  ])('of %i letters of which %i are plain says of the target: %s', (number, plain, goal) => {
    const head = headOf('2024-Q3', lettersOf('a', number, plain));
    const of = councilSummaryOf(head, [head]);
    expect(of.goal).toBe(goal);
    const says = councilText(of, messagesIn('nl')).summary.join(' ');
    expect(says.includes('kan toeval zijn') || says.includes('nog niet zeker')).toBe(
      goal.startsWith('maybe'),
    );
  });

  it('does not round a share up to a target that it misses', () => {
    const head = headOf('2024-Q3', lettersOf('a', 1000, 797));
    const { figure, summary: lines } = councilText(
      councilSummaryOf(head, [head]),
      messagesIn('nl'),
    );
    expect(figure?.share).toBe('79,7%');
    expect(lines.join(' ')).toContain('nog niet gehaald');
  });

  it('tells what was not measured, and of a sample that it is one', () => {
    const measured = (of: typeof summary) =>
      councilText(of, messagesIn('nl')).sections[0]?.paragraphs.join(' ') ?? '';
    expect(measured(summary)).toContain('226 brieven bekeken');
    expect(measured(summary)).toContain('1 × een scan');
    const sample = { drawn: 226, from: 12_400, seed: 1 };
    expect(measured({ ...summary, sample })).toContain('226 van de 12.400');
    const copies = { ...summary.totals, copies: 900 };
    expect(measured({ ...summary, totals: copies })).toContain(
      'verstuurde brieven met een oordeel',
    );
    expect(measured({ ...summary, totals: copies, sample })).toContain('naar schatting');
  });

  it('without any verdict gives no figure', () => {
    const head = headOf('2024-Q3', [rowOf('scan.pdf', 'scan')]);
    const of = councilSummaryOf(head, [head]);
    expect(councilText(of, messagesIn('nl')).figure).toBeUndefined();
    expect(COUNCIL_FORMATS.html.render(of, context('nl'))).toContain('geen cijfer');
    expect(docx(of).length).toBeGreaterThan(0);
  });
});

describe('the page for the council', () => {
  it('is the same bytes each time', () => {
    expect(docx()).toEqual(docx());
    expect(COUNCIL_FORMATS.html.render(summary, context('nl'))).toBe(
      COUNCIL_FORMATS.html.render(summary, context('nl')),
    );
  });

  it('as a Word file is read by helder itself, and meets the norm', async () => {
    const document = await readDocument({ name: 'rapport.docx', bytes: docx() });
    const text = document.blocks.map(({ text }) => text);
    expect(text).toContain('Hoe duidelijk zijn onze brieven?');
    expect(text).toContain('55%');
    const assessment = assess('rapport.docx', document, B1);
    if (assessment.status !== 'judged') throw new Error(assessment.status);
    const missed = assessment.verdict.criteria.filter(({ outcome }) => outcome !== 'meets');
    expect(missed).toEqual([]);
    expect(assessment.verdict.band).toBe('meets');
  });

  it.each(['terminal', 'html', 'json'] as const)('is given as %s in both languages', (id) => {
    const dutch = COUNCIL_FORMATS[id].render(summary, context('nl'));
    expect(dutch).toContain(id === 'json' ? 'helder-council/1' : 'van de brieven voldoet');
    const english = COUNCIL_FORMATS[id].render(summary, context('en'));
    if (id !== 'json') {
      expect(english).toContain('of the letters meet the B1 norm');
      expect(english).not.toMatch(/\b(?:van de|het|gemeten|brieven)\b/u);
    }
  });

  it('shows names of kinds as text', async () => {
    const rows = [...lettersOf('<b>&x', 40, 30), ...lettersOf('y', 40, 10)];
    const head = headOf('2024-Q3', rows);
    const of = councilSummaryOf(head, [head]);
    expect(COUNCIL_FORMATS.html.render(of, context('nl'))).toContain('&lt;b&gt;&amp;x');
    const { blocks } = await readDocument({ name: 'r.docx', bytes: docx(of) });
    expect(blocks.map(({ text }) => text).join('\n')).toContain('<b>&x');
  });
});
