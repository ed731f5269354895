import type { Finding } from '../../rules/finding.ts';

/** A sentence (or block) that is pointed at, with all that is said about it. */
export interface PointedSentence {
  readonly context: Finding['context'];
  readonly findings: readonly Finding[];
}

/** Findings that say the same of the same words are shown once, with their number. */
export interface Selection {
  readonly sentences: readonly PointedSentence[];
  /** How often each shown finding occurs in the letter. */
  readonly times: ReadonlyMap<Finding, number>;
  /** Findings in the letter that are not shown. */
  readonly left: number;
}

const sayingOf = ({ rule, fragment, variant, replacements }: Finding) =>
  [rule, variant, fragment.toLowerCase(), ...replacements].join('\u0000');

/** Keeps the first of the findings that say the same, and counts the others with it. */
function foldRepeats(findings: readonly Finding[]): Map<Finding, number> {
  const firstOf = new Map<string, Finding>();
  const times = new Map<Finding, number>();
  for (const finding of findings) {
    const first = firstOf.get(sayingOf(finding)) ?? finding;
    firstOf.set(sayingOf(finding), first);
    times.set(first, (times.get(first) ?? 0) + 1);
  }
  return times;
}

function bySentence(findings: Iterable<Finding>): PointedSentence[] {
  const sentences = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.place.block}:${finding.context.start}`;
    sentences.set(key, [...(sentences.get(key) ?? []), finding]);
  }
  return [...sentences.values()].flatMap((group) =>
    group[0] ? [{ context: group[0].context, findings: group }] : [],
  );
}

const weightOf = ({ findings }: PointedSentence) =>
  findings.reduce((sum, { severity }) => sum + (severity === 'warning' ? 10 : 1), 0);

/**
 * What deserves attention first: the sentences with the most warnings, in reading order.
 *
 * @param most how many sentences at most; Infinity shows every finding, also repeated ones
 */
export function selectSentences(findings: readonly Finding[], most: number): Selection {
  const times = Number.isFinite(most)
    ? foldRepeats(findings)
    : new Map(findings.map((finding) => [finding, 1]));
  const all = bySentence(times.keys());
  const heaviest = all.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, most);
  const sentences = all.filter((sentence) => heaviest.includes(sentence));
  const shown = sentences.flatMap((sentence) => sentence.findings);
  const told = shown.reduce((sum, finding) => sum + (times.get(finding) ?? 0), 0);
  return { sentences, times, left: findings.length - told };
}
