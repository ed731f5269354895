import { describe, expect, it } from 'vitest';
import { renderGitlab } from '../../src/reports/gitlab.ts';
import { BAD, GOOD, reportOf, SHORT } from './report-of.ts';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const issuesOf = async (letters: Readonly<Record<string, string>>): Promise<Issue[]> => {
  const { report, context } = await reportOf(letters);
  return JSON.parse(renderGitlab(report, context.messages));
};

describe('code quality for GitLab', () => {
  it('tells findings at their line, and the verdict on a letter', async () => {
    const issues = await issuesOf({ './map/fout.md': BAD, 'kort.md': SHORT, 'goed.md': GOOD });
    expect(issues[0]).toMatchObject({
      check_name: 'b1-norm',
      severity: 'major',
      location: { path: 'map/fout.md', lines: { begin: 1 } },
    });
    expect(issues.find(({ check_name }) => check_name === 'lange-zin')).toMatchObject({
      severity: 'minor',
      location: { path: 'map/fout.md', lines: { begin: 3 } },
    });
    expect(issues.find(({ location }) => location.path === 'kort.md')?.severity).toBe('critical');
    expect(issues.filter(({ location }) => location.path === 'goed.md')).toEqual([]);
  });

  it('gives every issue a fingerprint of its own, which stays where lines move', async () => {
    const issues = await issuesOf({ 'a.md': `${BAD}\n${BAD}`, 'b.md': BAD });
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    const before = (await issuesOf({ 'a.md': BAD })).filter(
      ({ check_name }) => check_name === 'jargon',
    );
    const after = await issuesOf({ 'a.md': `Dit is nieuw.\n\n${BAD}` });
    expect(after.map(({ fingerprint }) => fingerprint)).toEqual(
      expect.arrayContaining(before.map(({ fingerprint }) => fingerprint)),
    );
  });
});
