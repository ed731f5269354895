import { lookUp } from '../lexicon/index.ts';

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

/** The particle of a separable verb, by its infinitive, where the rest is a verb by itself. */
export const particleOf = (infinitive: string): string | undefined =>
  PARTICLES.find(
    (particle) =>
      infinitive.startsWith(particle) &&
      infinitive.length > particle.length + 2 &&
      isVerb(infinitive.slice(particle.length)),
  );

/** What a verb would be without each particle that its spelling could begin with. */
export const restsOf = (infinitive: string): string[] =>
  PARTICLES.filter(
    (particle) => infinitive.startsWith(particle) && infinitive.length > particle.length + 2,
  ).map((particle) => infinitive.slice(particle.length));
