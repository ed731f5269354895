import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadWarning } from '../../src/document/model.ts';
import type { UnreadableReason } from '../../src/document/unreadable.ts';
import { totalsOf } from '../../src/inventory/totals.ts';
import { en } from '../../src/messages/en.ts';
import { nl } from '../../src/messages/nl.ts';
import type { ReportFormat } from '../../src/reports/format.ts';
import { REPORT_FORMATS } from '../../src/reports/formats.ts';
import { criteriaTable } from '../../src/reports/sheets/criteria.ts';
import { findingTable } from '../../src/reports/sheets/findings.ts';
import { letterTable } from '../../src/reports/sheets/letters.ts';
import { totalsTable } from '../../src/reports/sheets/totals.ts';
import { RULES } from '../../src/rules/index.ts';
import { ROOT } from '../run-helder.ts';
import { BAD, type Reported, reportOf } from './report-of.ts';

/** The paths of all sentences and of all functions that make them. */
function pathsOf(value: unknown, path = ''): string[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => pathsOf(each, `${path}.${key}`))
    : [path];
}

const at = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .slice(1)
    .reduce<unknown>((each, key) => (each as Record<string, unknown>)[key], value);

/** Names, signs and words that are the same in both languages. */
const SAME = new Set([
  'brouwer',
  'flesch-douma',
  'lix',
  'b1',
  'jargon',
  'hint',
  'tip',
  '(tip)',
  'norm',
  '',
]);

describe('English beside Dutch', () => {
  it('has every message, and no others', () => {
    expect(pathsOf(en).sort()).toEqual(pathsOf(nl).sort());
  });

  it('is no Dutch', () => {
    const same = pathsOf(nl).filter((path) => {
      const [dutch, english] = [at(nl, path), at(en, path)];
      return typeof dutch === 'string' && dutch === english && !SAME.has(dutch.toLowerCase());
    });
    expect(same).toEqual([]);
  });
});

/** One of each reason for which a file cannot be read. */
const REASONS: readonly UnreadableReason[] = [
  { code: 'not-found' },
  { code: 'is-directory' },
  { code: 'not-a-file' },
  { code: 'no-access' },
  { code: 'empty-file' },
  { code: 'unknown-format', found: 'png' },
  { code: 'unknown-format' },
  { code: 'corrupt', format: 'doc' },
  { code: 'too-large' },
  { code: 'too-slow', seconds: 10 },
  { code: 'too-many-pages', pages: 900, most: 300 },
  { code: 'encrypted', format: 'pdf' },
  { code: 'scan', pages: 2 },
  { code: 'fault' },
  { code: 'no-text' },
];

/** One of each warning about how a letter was read. */
const WARNINGS: readonly ReadWarning[] = [
  { code: 'tracked-changes', insertions: 1, deletions: 2 },
  { code: 'pages-without-text', pages: [2, 3] },
  { code: 'covered-text', pages: [1] },
  { code: 'attachments', names: ['1.pdf'] },
  { code: 'poor-ocr', unknownShare: 0.3 },
];

const wordsIn = (text: string) =>
  new Set(text.toLowerCase().match(/(?<![\p{L}\d])\p{L}+(?![\p{L}\d])/gu));

/** Everything that is said in a report as data: the letters and what they are called. */
function ofLetters(value: unknown): Set<string> {
  if (typeof value === 'string') return wordsIn(value);
  return typeof value === 'object' && value !== null
    ? new Set(Object.values(value).flatMap((each) => [...ofLetters(each)]))
    : new Set();
}

const SOURCES = 'fixtures/letters';

const letters = Object.fromEntries([
  ...readdirSync(resolve(ROOT, SOURCES))
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readFileSync(resolve(ROOT, SOURCES, name), 'utf8')]),
  ['a.md', BAD],
]);

/** Words that both languages have, and names of files, options and the like. */
const IN_BOTH = new Set(
  'apart b begin e mail check debug docx helder in is json let meet ndjson norm of open rest timeout txt was word'.split(
    ' ',
  ),
);

/** What a format says to the program that reads it. */
const SYNTAX = new Set([
  ...'br generator xml version encoding utf testsuites testsuite tests failures errors skipped properties property'.split(
    ' ',
  ),
  ...'name value redacted testcase classname error failure message type system out file fails nearly judged'.split(
    ' ',
  ),
  ...'warning notice title line endline col endcolumn description check fingerprint severity location path'.split(
    ' ',
  ),
  ...'lines major minor critical info ruleid ruleindex level text note locations physicallocation n'.split(
    ' ',
  ),
  ...'artifactlocation uri region startline startcolumn logicallocations kind element'.split(' '),
  ...'columns width rows unit share number count partialfingerprints primarylocationlinehash v fa'.split(
    ' ',
  ),
]);

async function sample(): Promise<Reported> {
  const { report, context } = await reportOf(letters);
  const read = report.letters.map((letter, index) =>
    letter.status !== 'unreadable' && index === 0 ? { ...letter, warnings: WARNINGS } : letter,
  );
  const unread = REASONS.map((reason) => ({ status: 'unreadable', file: '0', reason }) as const);
  const all = [...read, ...unread];
  const ownRules = { jargon: 'off', nadruk: 'hint', 'lange-zin': 'warning' } as const;
  return {
    report: { ...report, letters: all, totals: totalsOf(all), redacted: true, ownRules },
    context,
  };
}

/**
 * Formats that hold data only. HTML holds the pages of the rules among the rest, with their examples
 * in Dutch: test/rules/pages.test.ts looks at those, and its messages are looked at above.
 */
const WITHOUT_SENTENCES = new Set(['json', 'ndjson', 'html']);

/** What a format says; of SARIF without the pages of the rules, with their examples in Dutch. */
async function written(id: string, format: ReportFormat, { report, context }: Reported) {
  if (id === 'xlsx') {
    const { messages } = context;
    return JSON.stringify([
      letterTable(report, messages),
      findingTable(report, messages, 9),
      criteriaTable(report, messages),
      totalsTable(report, messages, 9),
    ]);
  }
  if (format.kind !== 'whole') return '';
  const text = String(await format.render(report, context));
  return id === 'sarif' ? JSON.stringify(JSON.parse(text).runs[0].results) : text;
}

describe('a report in English', () => {
  const reported = sample();

  it.each(
    Object.entries(REPORT_FORMATS).filter(([id]) => !WITHOUT_SENTENCES.has(id)),
  )('says no word of the Dutch one as %s', async (id, format) => {
    const { report, context } = await reported;
    const terminal = { ...context.terminal, all: true };
    const dutch = await written(id, format, { report, context: { ...context, terminal } });
    const english = await written(id, format, {
      report,
      context: { ...context, terminal, messages: en },
    });
    const data = ofLetters([report, [...context.documents.values()]]);
    const rules = wordsIn(RULES.map(({ id }) => id).join(' '));
    const ofHelder = [...wordsIn(english)].filter(
      (word) => ![data, IN_BOTH, SYNTAX, rules].some((known) => known.has(word)),
    );
    expect(ofHelder.length).toBeGreaterThan(20);
    const inDutch = wordsIn(dutch);
    expect(ofHelder.filter((word) => inDutch.has(word))).toEqual([]);
  });
});
