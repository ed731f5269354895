import { LOOKALIKES, PARTICIPLES } from './participle-words.ts';
import { EITHER, INSEPARABLE, longestFirst, SEPARABLE } from './verbs/prefixes.ts';
import { strongVerbs } from './verbs/strong-verbs.ts';
import { endsWeakly } from './weak-participles.ts';
import { once } from './word-data.ts';

/** A word that has the shape of an uninflected past participle. */
export interface ParticipleShape {
  /**
   * Whether the same letters can be another form of the verb: `ontvangen` is also an infinitive,
   * `verwacht` also "hij verwacht", `besloten` also "zij besloten".
   */
  readonly ambiguous: boolean;
}

/** No participle is longer; keeps the tests below cheap on garbage. */
const LONGEST = 40;

/** Words too short or too common for spelling to tell: te-ge-nzet, recht-er-kant, eens-ge-zind. */
const UNCLEAR: ReadonlySet<string> = new Set(['te', 'recht', 'eens', 'dwars', 'les']);
const SEPARATING = longestFirst([...SEPARABLE, ...EITHER, 'her'])
  .filter((prefix) => !UNCLEAR.has(prefix))
  .join('|');
const TIGHT_PREFIXES = INSEPARABLE.join('|');
const LOOSE_PREFIXES = 'mis|over|onder|door|om|vol';

const PARTICLE = new RegExp(`^(?:${SEPARATING})(?=.{4})`, 'u');
const AFTER_PARTICLE = new RegExp(`^(?:${SEPARATING})(.{5,})$`, 'u');
/** A separable verb, or none, before `ge` and the body: `toe-ge-kend`, `ge-meld`, `ge-ïnd`. */
const WITH_GE = new RegExp(`^(?:${SEPARATING})?ge-?(.{2,})$`, 'u');
/** A prefix that suppresses `ge`, after a separable one or not: `ver-leend`, `uit-be-taald`. */
const WITHOUT_GE = new RegExp(
  `^(?:${SEPARATING})?(?:${TIGHT_PREFIXES}|${LOOSE_PREFIXES})(.{2,})$`,
  'u',
);
/** The prefixes that never separate. */
const TIGHT = new RegExp(`^(?:${SEPARATING})?(?:${TIGHT_PREFIXES})`, 'u');
/** The prefixes after which a weak participle is likely; `over` and the like also start nouns. */
const WEAK_WITHOUT_GE = new RegExp(`^(?:${SEPARATING})?(?:be|ver|ont|her|er)(.{3,})$`, 'u');

const stem = (infinitive: string): string => {
  const root = infinitive.replace(/en$/u, '');
  const short = root.replace(/([bdfgklmnprst])\1$/u, '$1');
  if (short !== root) return short;
  return root
    .replace(/(?<![aeiou])([aeou])([bdfgklmnprstvz])$/u, '$1$1$2')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');
};

interface Strong {
  /** Whole participles, `genomen`, and their bodies without `ge-`, `nomen`. */
  readonly bodies: ReadonlySet<string>;
  /** Participles that have no `ge-` of their own: `begonnen`, `vergeten`. */
  readonly whole: ReadonlySet<string>;
  /** Present forms that could be taken for a weak participle: `verzoek-t`, `be-grijp-t`. */
  readonly finite: ReadonlySet<string>;
  /** Bodies that are also infinitives: `geven` in `gegeven`, `vangen` in `ontvangen`. */
  readonly infinitives: ReadonlySet<string>;
}

/** `gevraagd` of vragen, which is irregular in its past tense only. */
const isRegular = (participle: string, infinitive: string): boolean => {
  const form = `ge${stem(infinitive)}`;
  return /[dt]$/u.test(form) ? participle === form : [`${form}d`, `${form}t`].includes(participle);
};

const strong = once((): Strong => {
  const verbs = [...strongVerbs()].map(([infinitive, { participle }]) => ({
    infinitive,
    participles: participle.filter((form) => !isRegular(form, infinitive)),
  }));
  const irregular = verbs.filter(({ participles }) => participles.length > 0);
  const participles = irregular.flatMap((verb) => verb.participles);
  return {
    bodies: new Set(
      participles.filter((form) => form.startsWith('ge')).map((form) => form.slice(2)),
    ),
    whole: new Set(participles),
    finite: new Set(
      irregular.flatMap(({ infinitive }) => {
        const form = stem(infinitive);
        return form.endsWith('t') ? [form] : [form, `${form}t`];
      }),
    ),
    infinitives: new Set(irregular.map(({ infinitive }) => infinitive)),
  };
});

/** Takes the diaeresis off that parts `ge` from a vowel, and that many forget: `geïnd`. */
export const withoutDiaeresis = (word: string): string =>
  word.replace(/[ëïüö]/gu, (c) => ({ ë: 'e', ï: 'i', ü: 'u', ö: 'o' })[c] ?? c);

const isWeak = (body: string): boolean => !strong().finite.has(body) && endsWeakly(body);

/**
 * Tells whether a word has the shape of an uninflected past participle, by spelling and a list of
 * strong verbs only; whether it is one depends on its sentence.
 *
 * @param written one word, in any case
 */
export function participleShape(written: string): ParticipleShape | undefined {
  const lower = written.toLowerCase();
  if (lower.length < 4 || lower.length > LONGEST || LOOKALIKES.has(lower)) return undefined;
  const word = withoutDiaeresis(lower);
  const { bodies, whole, finite, infinitives } = strong();
  if (finite.has(word) || finite.has(word.replace(PARTICLE, ''))) return undefined;
  if (whole.has(word)) return { ambiguous: infinitives.has(word) };
  const ge = WITH_GE.exec(word)?.[1];
  if (ge !== undefined && bodies.has(ge)) return { ambiguous: false };
  const bare = WITHOUT_GE.exec(word)?.[1];
  if (PARTICIPLES.has(lower)) return { ambiguous: /(?:zocht|en)$/u.test(lower) };
  if (bare !== undefined && bodies.has(bare)) {
    const tight = TIGHT.test(word);
    // "aanzien", "omroepen": an infinitive whose participle has its ge in the middle.
    return tight || !infinitives.has(bare) ? { ambiguous: true } : undefined;
  }
  if (ge !== undefined && isWeak(ge)) return { ambiguous: false };
  const weak = WEAK_WITHOUT_GE.exec(word)?.[1];
  if (weak !== undefined && isWeak(weak)) return { ambiguous: word.endsWith('t') };
  return endsInWhole(word, whole);
}

/** A strong participle without `ge-` after a separable prefix: `aan-bevolen`, `in-begrepen`. */
function endsInWhole(word: string, whole: ReadonlySet<string>): ParticipleShape | undefined {
  const rest = AFTER_PARTICLE.exec(word)?.[1];
  return rest !== undefined && whole.has(rest) ? { ambiguous: false } : undefined;
}
