import { once, readRows } from '../word-data.ts';

/** The principal parts of a strong or irregular verb, every list most usual first. */
export interface PrincipalParts {
  readonly pastSingular: readonly string[];
  readonly pastPlural: readonly string[];
  /** Empty for a verb that has none: zullen. */
  readonly participle: readonly string[];
}

const forms = (cell = ''): readonly string[] => (cell === '-' ? [] : cell.split('/'));

/**
 * Infinitive → principal parts, for the verbs whose past tense or participle does not follow from
 * the stem. A verb with a prefix (aannemen, verstaan) follows its base and is not listed.
 */
export const strongVerbs = once(
  (): ReadonlyMap<string, PrincipalParts> =>
    new Map(
      readRows('strong-verbs.tsv').map((row) => [
        row['infinitive'] ?? '',
        {
          pastSingular: forms(row['past_singular']),
          pastPlural: forms(row['past_plural']),
          participle: forms(row['participle']),
        },
      ]),
    ),
);

/** Present tense that does not follow from the infinitive: [first person, second or third]. */
export const IRREGULAR_PRESENT: ReadonlyMap<string, readonly [string[], string[]]> = new Map([
  ['gaan', [['ga'], ['gaat']]],
  ['staan', [['sta'], ['staat']]],
  ['slaan', [['sla'], ['slaat']]],
  ['doen', [['doe'], ['doet']]],
  ['zien', [['zie'], ['ziet']]],
  ['komen', [['kom'], ['komt']]],
  ['welkomen', [['welkom'], ['welkomt']]],
  ['hebben', [['heb'], ['hebt', 'heeft']]],
  ['zijn', [['ben'], ['is', 'bent']]],
  ['kunnen', [['kan'], ['kan', 'kunt']]],
  ['mogen', [['mag'], ['mag']]],
  ['willen', [['wil'], ['wil', 'wilt']]],
  ['zullen', [['zal'], ['zal', 'zult']]],
]);
