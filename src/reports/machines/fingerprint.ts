import { createHash } from 'node:crypto';
import type { Assessment } from '../../letter/assess.ts';
import type { Finding } from '../../rules/finding.ts';
import { plainPath } from './file-name.ts';

const LENGTH = 32;

const hash = (parts: readonly (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, LENGTH);

/** Names what is said of a letter as a whole, by the code of what is said. */
export const letterFingerprint = ({ file }: Assessment, code: string): string =>
  hash([plainPath(file), code]);

/**
 * A fingerprint for each finding of a letter, by which a program knows it again in the next run:
 * made of the file, the rule and the words in their sentence, not of the line. No two are equal;
 * where the same is said of the same words more than once, they are counted.
 */
export function fingerprintsOf({
  file,
  findings,
}: {
  readonly file: string;
  readonly findings: readonly Finding[];
}): ReadonlyMap<Finding, string> {
  const path = plainPath(file);
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { rule, variant = '', fragment, context } = finding;
      const what = hash([path, rule, variant, fragment, context.text]);
      const nth = (seen.get(what) ?? 0) + 1;
      seen.set(what, nth);
      return [finding, nth === 1 ? what : hash([what, nth])];
    }),
  );
}
