import { lookUp } from '../lexicon/index.ts';

/** Endings that make an easily understood word of an easy one, and what the base ends in then. */
const SUFFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/heid$/u, ['']],
  [/achtig$/u, ['']],
  [/loos$/u, ['', 'en']],
  [/baar$/u, ['en']],
  [/lijk$/u, ['', 'en']],
  [/igheid$/u, ['']],
  [/ster$/u, ['en']],
  [/aar$/u, ['en']],
  [/er$/u, ['en']],
  [/ing$/u, ['en']],
  [/tje$/u, ['']],
  [/je$/u, ['']],
];
/** Beginnings that do the same: onveilig, herschrijven. */
const PREFIXES: readonly string[] = 'on her mede oud- ex- super mini niet-'.split(' ');
/** Beginnings of a preposition: hieronder, waarvoor; not of waarborg. */
const PRONOUNS: readonly string[] = ['hier', 'daar', 'waar'];

/** Particles that keep the sense of the verb behind them: meetellen, terugbrengen. */
const PARTICLES: readonly string[] =
  'mee terug weg samen rond thuis verder binnen buiten vast los open dicht leeg vol heen langs klaar weer vooruit achteruit schoon'.split(
    ' ',
  );

const SHORTEST_BASE = 3;

const isPreposition = (word: string): boolean =>
  lookUp(word).readings.some(({ upos }) => upos === 'ADP');

/** Ways to write a stem before -en: schrijf → schrijv, loop → lop, pak → pakk. */
function beforeVowel(stem: string): string[] {
  const long = stem.replace(/(aa|ee|oo|uu)(?=[^aeiou]$)/u, (vowels) => vowels.charAt(0));
  const soft = long.replace(/f$/u, 'v').replace(/s$/u, 'z');
  return [stem, long, soft, stem + (stem.at(-1) ?? '')];
}

/** Lemmas that a word may be derived from: bereikbaarheid → bereikbaar; schrijver → schrijven. */
export function basesOf(lemma: string): string[] {
  const bases = [
    ...[...PREFIXES, ...PARTICLES]
      .filter((prefix) => lemma.startsWith(prefix))
      .map((prefix) => lemma.slice(prefix.length)),
    ...PRONOUNS.filter((pronoun) => lemma.startsWith(pronoun))
      .map((pronoun) => lemma.slice(pronoun.length))
      .filter(isPreposition),
    ...SUFFIXES.flatMap(([suffix, endings]) => {
      if (!suffix.test(lemma)) return [];
      const stem = lemma.replace(suffix, '');
      return endings.flatMap((ending) =>
        ending === '' ? [stem] : beforeVowel(stem).map((form) => form + ending),
      );
    }),
  ];
  return [...new Set(bases)].filter(
    (base) => base.length >= SHORTEST_BASE && lookUp(base).known && !lookUp(base).name,
  );
}
