import { formsOf, lookUp } from '../lexicon/index.ts';

/** Particles that are prepositions too, so that their place in the clause must tell. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'aan achter bij binnen boven buiten door in na om onder op over rond tegen tot uit voor'.split(
    ' ',
  ),
);

/** Words that a verb carries apart in a main clause and that are nothing else. */
const ADVERBS =
  'achterna achterop achteruit af bekend bijeen dicht dood gelijk goed ineen klaar mee mede mis neer omhoog omver open plaats samen stil stuk tegemoet tekort teleur teniet terecht terug teweeg thuis toe uiteen vast vol voorbij voort vooraf vooruit vrij waar weer weg'.split(
    ' ',
  );

/** Longest first: `teruggeven` is terug + geven, not te + ruggeven. */
const PARTICLES = [...PREPOSITIONS, ...ADVERBS].sort((a, b) => b.length - a.length);

export const isPreposition = (word: string): boolean => PREPOSITIONS.has(word);

const isVerb = (word: string) =>
  lookUp(word).readings.some(({ lemma, upos }) => upos === 'VERB' && lemma === word);

/** Verbs that take no ge- whether they are separable or not: voorbereiden, overnachten. */
const WITHOUT_GE = /^(?:be|ge|her|ont|ver)/u;

/**
 * The past participle that people write. Some verbs have two, by whether they are separable:
 * "omschreven" rather than "omgeschreven", but "overgemaakt" rather than "overmaakt".
 */
export function pastParticipleOf(infinitive: string): string | undefined {
  const [usual] = formsOf(infinitive, 'VERB')
    .filter(({ inflection }) => inflection === 'past-participle')
    .map(({ form }) => ({ form, zipf: lookUp(form).zipf ?? 0 }))
    .toSorted((a, b) => b.zipf - a.zipf);
  return usual?.form;
}

/** Whether a verb parts with what it begins with: "doorgeven" does, "onderzoeken" does not. */
function partsWith(infinitive: string, particle: string): boolean {
  const rest = infinitive.slice(particle.length);
  if (!isVerb(rest)) return false;
  const participle = pastParticipleOf(infinitive);
  return (
    participle === undefined || WITHOUT_GE.test(rest) || participle.startsWith(`${particle}ge`)
  );
}

/** The particle of a separable verb, by its infinitive, where the rest is a verb by itself. */
export const particleOf = (infinitive: string): string | undefined =>
  PARTICLES.find(
    (particle) =>
      infinitive.startsWith(particle) &&
      infinitive.length > particle.length + 2 &&
      partsWith(infinitive, particle),
  );

/** What a verb would be without each particle that its spelling could begin with. */
export const restsOf = (infinitive: string): string[] =>
  PARTICLES.filter(
    (particle) => infinitive.startsWith(particle) && infinitive.length > particle.length + 2,
  ).map((particle) => infinitive.slice(particle.length));
