import type { Document } from '../../document/model.ts';
import type { Assessment } from '../../letter/assess.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Severity } from '../../rules/finding.ts';
import { uriOf } from '../machines/file-name.ts';
import { fingerprintsOf, letterFingerprint } from '../machines/fingerprint.ts';
import type { LetterFinding } from '../machines/important.ts';
import { type Region, regionOf } from '../machines/region.ts';
import { sayingOf, shortened } from '../saying.ts';
import { reasonsOf, standingOf, standingTitle } from '../standing.ts';
import { VERDICT_RULE } from './rules.ts';

/** Where something is (3.28). */
export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: Region;
  };
  readonly logicalLocations?: readonly { readonly name: string; readonly kind: string }[];
}

/** One thing that is pointed at (3.27). */
export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: 'error' | 'warning' | 'note';
  readonly message: { readonly text: string };
  readonly locations: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

/** What GitHub keeps of a quote; a reader needs no more to find the sentence. */
const LONGEST_QUOTE = 160;

/** GitHub shows no result without a line; in a Word file or PDF the logical location tells more. */
const NO_LINE: Region = { startLine: 1 };

const LEVELS: Readonly<Record<Severity, SarifResult['level']>> = {
  warning: 'warning',
  hint: 'note',
};

/** `[words](…)` would be a link in a message of SARIF (3.11.6). */
const withoutLinks = (text: string) => text.replaceAll('](', '] (');

/** The second name is the one that GitHub reads, which wants a count behind it. */
const fingerprints = (print: string) => ({
  'helder/v1': print,
  primaryLocationLineHash: `${print}:1`,
});

export const locationOf = (file: string, region: Region = NO_LINE): SarifLocation => ({
  physicalLocation: { artifactLocation: { uri: uriOf(file) }, region },
});

/** The verdict on a letter; none for a letter that meets the norm. */
export function verdictResult(letter: Assessment, messages: Messages): SarifResult[] {
  const standing = standingOf(letter);
  if (standing === 'meets') return [];
  const reasons = reasonsOf(letter, messages).join(' · ');
  const text = `${standingTitle(standing, messages)}. ${reasons}`;
  return [
    {
      ruleId: VERDICT_RULE,
      ruleIndex: 0,
      level: standing === 'nearly' ? 'warning' : 'error',
      message: { text: withoutLinks(text) },
      locations: [locationOf(letter.file)],
      partialFingerprints: fingerprints(letterFingerprint(letter, VERDICT_RULE)),
    },
  ];
}

/** A finding as a result; `indexOf` tells where its rule stands. */
export function findingResult(
  { letter, finding }: LetterFinding,
  print: string,
  indexOf: ReadonlyMap<string, number>,
  document: Document | undefined,
  messages: Messages,
): SarifResult {
  const place = messages.place(finding.place);
  const quote = messages.machines.quoted(place, shortened(finding.context.text, LONGEST_QUOTE));
  return {
    ruleId: finding.rule,
    ruleIndex: indexOf.get(finding.rule) ?? 0,
    level: LEVELS[finding.severity],
    message: { text: withoutLinks(`${sayingOf(finding, messages)} ${quote}`) },
    locations: [
      {
        ...locationOf(letter.file, regionOf(finding, document)),
        logicalLocations: [{ name: place, kind: 'element' }],
      },
    ],
    partialFingerprints: fingerprints(print),
  };
}

/** The fingerprints of all findings of these letters. */
export const fingerprintsIn = (letters: readonly Assessment[]): ReadonlyMap<object, string> =>
  new Map(
    letters.flatMap((letter) =>
      letter.status === 'unreadable' ? [] : [...fingerprintsOf(letter).entries()],
    ),
  );
