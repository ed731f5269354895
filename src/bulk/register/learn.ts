import type { Decision, RegisterRecord } from './record.ts';

/** Something that reviewers keep ignoring, and that the list of accepted things might hold. */
export interface Proposal {
  readonly rule: string;
  /** For a word, that may be allowed in the configuration. */
  readonly word?: string;
  /** For a sentence: its hash, by which it is found in the letters again. */
  readonly sentence?: string;
  /** In how many letters it was ignored, and by how many reviewers. */
  readonly letters: number;
  readonly reviewers: number;
  /** In how many letters a reviewer agreed with the same rule: what speaks against it. */
  readonly agreed: number;
  readonly reasons: readonly string[];
}

/** From so many letters on it is no incident. */
export const LEAST_LETTERS = 2;

interface Evidence {
  readonly letters: Set<string>;
  readonly reviewers: Set<string>;
  readonly reasons: Set<string>;
}

/**
 * Proposes what to accept from now on, from the findings that reviewers ignored with a reason. It
 * only proposes: a person decides.
 *
 * @param least number of letters in which it must have been ignored
 */
export function proposals(
  records: readonly RegisterRecord[],
  least: number = LEAST_LETTERS,
): Proposal[] {
  const evidence = new Map<string, Evidence>();
  const agreedIn = new Map<string, Set<string>>();
  for (const record of records) {
    if (record.kind !== 'decision') continue;
    const { ignored, agreed, letter, by }: Decision & { by: string } = record;
    for (const rule of Object.keys(agreed)) {
      agreedIn.set(rule, (agreedIn.get(rule) ?? new Set()).add(letter));
    }
    for (const { rule, word, sentence, reason } of ignored) {
      const key = JSON.stringify(word === undefined ? { rule, sentence } : { rule, word });
      const found = evidence.get(key) ?? {
        letters: new Set(),
        reviewers: new Set(),
        reasons: new Set(),
      };
      found.letters.add(letter);
      found.reviewers.add(by);
      if (reason !== '') found.reasons.add(reason);
      evidence.set(key, found);
    }
  }
  return [...evidence]
    .filter(([, { letters }]) => letters.size >= least)
    .map(([key, { letters, reviewers, reasons }]): Proposal => {
      const about = JSON.parse(key) as Pick<Proposal, 'rule' | 'word' | 'sentence'>;
      return {
        ...about,
        letters: letters.size,
        reviewers: reviewers.size,
        agreed: agreedIn.get(about.rule)?.size ?? 0,
        reasons: [...reasons],
      };
    })
    .sort((a, b) => b.letters - a.letters || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
