import type { Finding } from '../rules/finding.ts';

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

/** The same for findings that say the same of the same words. */
export const sayingOf = ({ rule, fragment, variant, replacements }: Finding) =>
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
    const key = `${finding.place.block}:${finding.context.start}:${finding.context.end}`;
    sentences.set(key, [...(sentences.get(key) ?? []), finding]);
  }
  return [...sentences.values()].flatMap((group) =>
    group[0] ? [{ context: group[0].context, findings: group }] : [],
  );
}

const weightOf = ({ findings }: PointedSentence) =>
  findings.reduce((sum, { severity }) => sum + (severity === 'warning' ? 10 : 1), 0);

/** How much of a letter is shown: the first of the two that is reached ends it. */
export interface Attention {
  readonly sentences: number;
  readonly findings: number;
}

/** The heaviest sentences that fit; the first always does. */
function heaviest(all: readonly PointedSentence[], fits: Attention): Set<PointedSentence> {
  const chosen = new Set<PointedSentence>();
  let findings = 0;
  for (const sentence of all.toSorted((a, b) => weightOf(b) - weightOf(a))) {
    if (chosen.size >= fits.sentences || findings >= fits.findings) break;
    chosen.add(sentence);
    findings += sentence.findings.length;
  }
  return chosen;
}

/**
 * What deserves attention first: the sentences with the most warnings, in reading order.
 *
 * @param fits how much at most; undefined shows every finding, also repeated ones
 */
export function selectSentences(findings: readonly Finding[], fits?: Attention): Selection {
  const times = fits ? foldRepeats(findings) : new Map(findings.map((finding) => [finding, 1]));
  const all = bySentence(times.keys());
  const chosen = fits ? heaviest(all, fits) : new Set(all);
  const sentences = all.filter((sentence) => chosen.has(sentence));
  const told = sentences
    .flatMap((sentence) => sentence.findings)
    .reduce((sum, finding) => sum + (times.get(finding) ?? 0), 0);
  return { sentences, times, left: findings.length - told };
}
