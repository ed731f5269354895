import { LOOKALIKES, PARTICIPLES } from './participle-words.ts';
import { endsWeakly } from './weak-participles.ts';
import { once, readRows } from './word-data.ts';

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

/** Longer ones first, so that `achterna` is not read as `achter`. */
const SEPARABLE = (
  'achteruit achterna aaneen achter aan af bekend bijeen binnen buiten bloot boven beet bij ' +
  'dicht droog deel dood door fijn gevangen gelijk gereed gerust groot gade goed herop heen ' +
  'hoog her ineen in kennis kapot klaar klein kwijt lastig langs leeg los mede mee ' +
  'mis nietig naar neer na onderuit overeind overeen omhoog omlaag omver onder opeen open over ' +
  'om op plaats prijs raad rond schoon samen stand stil stop stuk tegemoet tentoon terecht ' +
  'tekort teleur teniet teweeg tegen terug thuis toe uiteen uit voorbij vooruit veilig vooraf ' +
  'voorop voort vast voor vrij vol waar weer weg zeker zwart'
)
  .split(' ')
  .join('|');
const INSEPARABLE = 'be|ver|ont|her|er|ge|mis|over|onder|door|om|vol';

const PARTICLE = new RegExp(`^(?:${SEPARABLE})(?=.{4})`, 'u');
const AFTER_PARTICLE = new RegExp(`^(?:${SEPARABLE})(.{5,})$`, 'u');
/** A separable verb, or none, before `ge` and the body: `toe-ge-kend`, `ge-meld`, `ge-ïnd`. */
const WITH_GE = new RegExp(`^(?:${SEPARABLE})?ge-?(.{2,})$`, 'u');
/** A prefix that suppresses `ge`, after a separable one or not: `ver-leend`, `uit-be-taald`. */
const WITHOUT_GE = new RegExp(`^(?:${SEPARABLE})?(?:${INSEPARABLE})(.{2,})$`, 'u');
/** The prefixes that never separate. */
const TIGHT = new RegExp(`^(?:${SEPARABLE})?(?:be|ver|ont|her|er|ge)`, 'u');
/** The prefixes after which a weak participle is likely; `over` and the like also start nouns. */
const WEAK_WITHOUT_GE = new RegExp(`^(?:${SEPARABLE})?(?:be|ver|ont|her|er)(.{3,})$`, 'u');

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

const strong = once((): Strong => {
  const rows = readRows('strong-participles.tsv').map(({ infinitive = '', participle = '' }) => ({
    infinitive,
    participle,
  }));
  const withGe = rows.filter((row) => row.participle.startsWith('ge'));
  return {
    bodies: new Set(withGe.map((row) => row.participle.slice(2))),
    whole: new Set(rows.map((row) => row.participle)),
    finite: new Set(
      rows.flatMap(({ infinitive }) => {
        const form = stem(infinitive);
        return form.endsWith('t') ? [form] : [form, `${form}t`];
      }),
    ),
    infinitives: new Set(rows.map((row) => row.infinitive)),
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
