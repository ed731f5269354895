import { once, readRows } from './word-data.ts';

/** A shortened word or phrase of Dutch and what it stands for. */
export interface Abbreviation {
  /** As it is written in full text, full stops included: `t.a.v.` */
  readonly form: string;
  /** What it stands for, in words a reader may put in its place. */
  readonly meaning: string;
  /**
   * Whether a sentence may end with it (`enz.`). After a title, `nr.` or `t.a.v.` something always
   * follows, whatever capital that starts with.
   */
  readonly endsSentence: boolean;
}

/** Names and words that are an abbreviation only in lower case: "jan." but not "Jan.", a "Min." */
const NOT_CAPITALISED: ReadonlySet<string> = new Set([
  'jan.',
  'max.',
  'min.',
  'ed.',
  'id.',
  'ha.',
  'nov.',
]);

const abbreviations = once((): ReadonlyMap<string, Abbreviation> => {
  const byForm = new Map<string, Abbreviation>();
  for (const row of readRows('abbreviations.tsv')) {
    const form = row['abbreviation'] ?? '';
    const abbreviation: Abbreviation = {
      form,
      meaning: row['meaning'] ?? '',
      endsSentence: row['ends_sentence'] === 'ja',
    };
    byForm.set(form, abbreviation);
    for (const bare of (row['without_dots'] ?? '').split(' ').filter(Boolean)) {
      if (!byForm.has(bare)) byForm.set(bare, abbreviation);
      if (!byForm.has(`${bare}.`)) byForm.set(`${bare}.`, abbreviation);
    }
  }
  return byForm;
});

/**
 * The abbreviation that a token is, or undefined. "T.a.v." at the start of a line is found as
 * `t.a.v.`, "evt" and "evt." both as `evt.`; an abbreviation in capitals ("B.V.") only as it stands.
 */
export function findAbbreviation(token: string): Abbreviation | undefined {
  const known = abbreviations();
  const exact = known.get(token);
  if (exact) return exact;
  const first = token.charAt(0);
  const lower = first.toLowerCase() + token.slice(1);
  return lower !== token && !NOT_CAPITALISED.has(lower) ? known.get(lower) : undefined;
}
