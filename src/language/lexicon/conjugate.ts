import { EITHER, INSEPARABLE, LIKE_INFINITIVE, SEPARABLE } from '../verbs/prefixes.ts';
import { IRREGULAR_PRESENT, strongVerbs } from '../verbs/strong-verbs.ts';

/** The forms of a verb. A list holds every form that is possible. */
export interface Conjugation {
  readonly presentFirst: readonly string[];
  readonly presentThird: readonly string[];
  readonly pastSingular: readonly string[];
  readonly pastPlural: readonly string[];
  readonly pastParticiple: readonly string[];
  readonly presentParticiple: readonly string[];
}

const VOWELS = 'aeiouyàáâäèéêëìíîïòóôöùúûü';

/** All but the present participle, which always follows from the infinitive. */
type Forms = Omit<Conjugation, 'presentParticiple'>;

/** Whether the form is one that people write; used to choose between two possible spellings. */
type Attested = (form: string) => boolean;

/**
 * The possible stems of a verb, by the rules of Dutch spelling: `lopen` → `loop`, `pakken` →
 * `pak`, `reizen` → `reis`. In `-elen`, `-enen`, `-eren` and `-emen` the spelling does not show
 * whether the vowel is long (`studeren`, `herinneren`), so there are two.
 */
function stemsOf(infinitive: string): string[] {
  // skiën, ski; but oliën, olie
  if (infinitive.endsWith('iën')) return [infinitive.slice(0, -2), `${infinitive.slice(0, -2)}e`];
  if (/[eo]ën$/.test(infinitive)) return [infinitive.slice(0, -2)];
  if (!infinitive.endsWith('en')) return [infinitive.slice(0, -1)];
  const root = infinitive.slice(0, -2);
  const last = root.at(-1) ?? '';
  const before = root.at(-2) ?? '';
  if (VOWELS.includes(last)) return [root];
  // Loan words keep both: appen, app.
  if (last === before) return [root.slice(0, -1), root];
  const stems: string[] = [];
  const open = VOWELS.includes(before) && !VOWELS.includes(root.at(-3) ?? 'x');
  const hiatus = /(?:[ue]e|[eiu]o|[iu]a)[^aeiou]$/.test(root) && !/ee[^aeiou]$/.test(root);
  if (before === 'ë') {
    // creëren → creëer, kopiëren → kopieer
    stems.push(`${root.slice(0, -1)}e${last}`, `${root.slice(0, -2)}ee${last}`);
  } else if (hiatus) {
    // evacueren → evacueer, beogen → beoog; but voelen → voel
    stems.push(root.slice(0, -1) + before + last, root);
  } else if (open && 'aeou'.includes(before) && !'wjx'.includes(last)) {
    const long = root.slice(0, -1) + before + last;
    if (/[^aeiou]e[lnrm]$/.test(root) && /[aeiouyéëïöü].*e[lnrm]$/.test(root)) {
      // -eren after a foreign stem is long (studeren); elsewhere the vowel is a schwa.
      stems.push(...(root.endsWith('er') ? [long, root] : [root, long]));
    } else if (/[aeiou].*[^aeiou]or$/.test(root)) {
      // behoren, behoor; but sponsoren, sponsor
      stems.push(long, root);
    } else {
      stems.push(long);
    }
  } else stems.push(root);
  return stems.map((stem) => stem.replace(/v$/, 'f').replace(/z$/, 's'));
}

/** `t` after the voiceless sounds of 't kofschip, heard in the infinitive; else `d`. */
function dental(infinitive: string): 't' | 'd' {
  const root = infinitive.replace(/[eë]n$/, '');
  return /(?:[tkfspxc]|ch|sh)$/.test(root) ? 't' : 'd';
}

/** Puts `ge-` before a stem, with a diaeresis where two vowels would be read as one. */
function withGe(stem: string): string {
  if (/^i(?!j)/.test(stem)) return `geï${stem.slice(1)}`;
  if (stem.startsWith('e')) return `geë${stem.slice(1)}`;
  if (/^u(?!i)/.test(stem)) return `geü${stem.slice(1)}`;
  return `ge${stem}`;
}

/** A verb seen as a prefix and a base. */
interface Prefixed {
  readonly prefix: string;
  /** Without the hyphen or the diaeresis that parts it from its prefix: eindigen, eigenen. */
  readonly base: string;
  readonly hyphen: boolean;
  /** The prefix leaves its verb, and `ge-` comes between them: aan-ge-vraagd. */
  readonly separable: boolean;
}

function prefixesOf(infinitive: string): Prefixed[] {
  const found = (prefixes: readonly string[], separable: boolean): Prefixed[] =>
    prefixes
      .filter((prefix) => infinitive.startsWith(prefix) && infinitive.length > prefix.length + 2)
      .map((prefix) => {
        const rest = infinitive.slice(prefix.length);
        return {
          prefix,
          base: withoutDiaeresis(rest.replace(/^-/, '')),
          hyphen: rest.startsWith('-'),
          separable,
        };
      });
  return [
    ...found(SEPARABLE, true),
    ...found(EITHER, true),
    ...found(EITHER, false),
    ...found(INSEPARABLE, false),
  ];
}

function presentOf(infinitive: string): [string[], string[]] {
  const irregular = IRREGULAR_PRESENT.get(infinitive);
  if (irregular) return [[...irregular[0]], [...irregular[1]]];
  const stems = stemsOf(infinitive);
  return [stems, stems.map((stem) => (stem.endsWith('t') ? stem : `${stem}t`))];
}

function weakOf(infinitive: string): Forms {
  const [presentFirst, presentThird] = presentOf(infinitive);
  const sound = dental(infinitive);
  return {
    presentFirst,
    presentThird,
    pastSingular: presentFirst.map((stem) => `${stem}${sound}e`),
    pastPlural: presentFirst.map((stem) => `${stem}${sound}en`),
    pastParticiple: presentFirst.map((stem) =>
      withGe(/[dt]$/.test(stem) ? stem : `${stem}${sound}`),
    ),
  };
}

/** Verbs from English that keep the e of their stem: managen, gemanaged; leasen, geleaset. */
function englishOf(infinitive: string, attested: Attested): Forms[] {
  const stem = /^.*[aeiou].*[^aeiouy](?=en$)/.exec(infinitive)?.[0];
  if (stem === undefined) return [];
  const sound = ['d', 't'].find((end) => attested(withGe(`${stem}e${end}`)));
  if (sound === undefined) return [];
  return [
    {
      presentFirst: [`${stem}e`],
      presentThird: [`${stem}et`],
      pastSingular: [`${stem}e${sound}e`],
      pastPlural: [`${stem}e${sound}en`],
      pastParticiple: [withGe(`${stem}e${sound}`)],
    },
  ];
}

function simpleOf(infinitive: string): Forms {
  const weak = weakOf(infinitive);
  const strong = strongVerbs().get(infinitive);
  if (!strong) return weak;
  return {
    ...weak,
    pastSingular: strong.pastSingular,
    pastPlural: strong.pastPlural,
    pastParticiple: strong.participle,
  };
}

/** A participle that starts in `ge-` after a prefix that suppresses it: `gegaan` → `vergaan`. */
const withoutGe = (participle: string): string =>
  withoutDiaeresis(participle.replace(/^ge(?=.)/, ''));

function withoutDiaeresis(word: string): string {
  const plain = 'eiu'['ëïü'.indexOf(word.charAt(0))];
  return plain === undefined ? word : plain + word.slice(1);
}

/** Puts a prefix before a form; a vowel that would melt into it gets a diaeresis: beëindigt. */
function joined(prefix: string, form: string): string {
  const place = /^(?:e|i(?!j)|u(?!i))/.test(form) ? 'eiu'.indexOf(form.charAt(0)) : -1;
  return prefix.endsWith('e') && !prefix.endsWith('oe') && place >= 0
    ? `${prefix}${'ëïü'.charAt(place)}${form.slice(1)}`
    : prefix + form;
}

/**
 * Every form that the rules and the table of strong verbs allow for an infinitive. Where they
 * allow more than one, only those that are attested, if any is.
 */
export function conjugate(infinitive: string, attested: Attested): Conjugation {
  const analyses = strongVerbs().has(infinitive)
    ? [simpleOf(infinitive)]
    : [
        ...prefixesOf(infinitive).map(prefixedOf),
        weakOf(infinitive),
        ...englishOf(infinitive, attested),
      ];
  const pick = (key: keyof Forms): string[] => {
    const forms = [...new Set(analyses.flatMap((analysis) => analysis[key]))];
    const real = forms.filter(attested);
    return real.length > 0 ? real : forms;
  };
  const participles = pick('pastParticiple');
  // A strong participle without ge- can look like the infinitive: het is overkomen, but doorgegeven.
  const others = LIKE_INFINITIVE.has(infinitive)
    ? participles
    : participles.filter((form) => form !== infinitive);
  return {
    presentFirst: pick('presentFirst'),
    presentThird: pick('presentThird'),
    pastSingular: pick('pastSingular'),
    pastPlural: pick('pastPlural'),
    pastParticiple: others.some(attested) ? others : participles,
    presentParticiple: [`${infinitive}d`],
  };
}

function prefixedOf({ prefix, base, hyphen, separable }: Prefixed): Forms {
  const inner = innerOf(base);
  const join = (forms: readonly string[]) =>
    forms.map((form) => (hyphen ? `${prefix}-${form}` : joined(prefix, form)));
  const participles = separable
    ? [...inner.tight, ...inner.pastParticiple]
    : [...inner.tight, ...inner.pastParticiple.map(withoutGe)];
  return {
    presentFirst: join(inner.presentFirst),
    presentThird: join(inner.presentThird),
    pastSingular: join(inner.pastSingular),
    pastPlural: join(inner.pastPlural),
    // No hyphen before ge-: toe-eigenen, toegeëigend.
    pastParticiple: participles.map((form) => joined(prefix, form)),
  };
}

/** The forms of a base, and its participles without `ge-` if it has a prefix of its own. */
interface Inner extends Forms {
  readonly tight: readonly string[];
}

/** The base of a prefixed verb can have a prefix too: aan-ver-trouwen, voor-be-reiden, ver-ge-lijken. */
function innerOf(base: string): Inner {
  const whole = { ...simpleOf(base), tight: [] };
  if (strongVerbs().has(base)) return whole;
  const prefix = INSEPARABLE.find((p) => base.startsWith(p) && base.length > p.length + 3);
  if (prefix === undefined) return whole;
  const inner = simpleOf(withoutDiaeresis(base.slice(prefix.length)));
  const both = (key: keyof Forms) => [
    ...inner[key].map((form) => joined(prefix, form)),
    ...whole[key],
  ];
  return {
    presentFirst: both('presentFirst'),
    presentThird: both('presentThird'),
    pastSingular: both('pastSingular'),
    pastPlural: both('pastPlural'),
    pastParticiple: whole.pastParticiple,
    tight: inner.pastParticiple.map((form) => joined(prefix, withoutGe(form))),
  };
}
