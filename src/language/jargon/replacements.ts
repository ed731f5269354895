import { isParticiple, parse } from '../grammar/index.ts';
import {
  type Inflection,
  inflect,
  inflectionsOf,
  lookUp,
  type PartOfSpeech,
} from '../lexicon/index.ts';
import type { Sentence, Token } from '../token.ts';
import type { JargonKind } from './entries.ts';
import type { JargonMatch } from './match.ts';
import { particleOf, pastParticipleOf } from './particles.ts';

const INFLECTING: Partial<Record<JargonKind, PartOfSpeech>> = {
  NOUN: 'NOUN',
  VERB: 'VERB',
  ADJ: 'ADJ',
};

const FINITE: ReadonlySet<Inflection> = new Set([
  'present-first',
  'present-third',
  'present-plural',
  'past-singular',
  'past-plural',
]);

/** Whether the parse has a participle here, as it is beside an auxiliary or before a noun. */
function isParticipleIn(sentence: Sentence, index: number): boolean {
  const node = parse(sentence).tokens[index];
  return node !== undefined && isParticiple(node);
}

const isNearFirstPerson = ({ tokens }: Sentence, index: number): boolean =>
  tokens.slice(Math.max(0, index - 2), index + 3).some(({ text }) => /^ik$/iu.test(text));

/** Whether a request can begin here: "Vermeld uw naam", "Kom langs en vermeld uw naam". */
const canBegin = ({ tokens }: Sentence, index: number): boolean => {
  const before = tokens[index - 1];
  return before === undefined || before.kind === 'punctuation' || /^(?:en|of)$/iu.test(before.text);
};

const isBeforeNoun = (sentence: Sentence, index: number): boolean =>
  parse(sentence).tokens[index]?.relation === 'amod';

const hasFirstPerson = ({ tokens }: Sentence) => tokens.some(({ text }) => /^ik$/iu.test(text));

/**
 * "Verstrekt" is a participle in "is verstrekt", and a finite verb in "hij verstrekt". None for
 * what no alternative has: a plain word for "betreffend" is hardly ever a participle.
 */
function inflectionOf(
  sentence: Sentence,
  token: Token,
  index: number,
  lemma: string,
  upos: PartOfSpeech,
): Inflection | undefined {
  const possible = inflectionsOf(token.text, lemma, upos);
  if (upos === 'ADJ') return adjectiveForm(sentence, token, index, lemma, possible);
  const isOf = (inflection: Inflection) => possible.includes(inflection);
  if (possible.some((inflection) => inflection.startsWith('present-participle'))) return undefined;
  if (isParticipleIn(sentence, index)) {
    // "De verstrekte vergunning" has its -e; "de genomen besluiten" looks like "is genomen".
    const isBare = isOf('past-participle') && !isBeforeNoun(sentence, index);
    if (isOf('past-participle-e') && !isBare) return 'past-participle-e';
    if (isOf('past-participle')) return 'past-participle';
  }
  // "Zoals vermeld": what is not of "hij" is finite only near "ik" and where a request begins.
  const canBeFinite =
    isOf('present-third') || isNearFirstPerson(sentence, index) || canBegin(sentence, index);
  if (isOf('past-participle') && isOf('present-first') && !canBeFinite) return 'past-participle';
  if (isOf('present-third') && !hasFirstPerson(sentence)) return 'present-third';
  return possible[0];
}

const DEFINITE: ReadonlySet<string> = new Set('de het dit dat deze die onze uw hun'.split(' '));

/** "Vereiste" has its -e though no list has it; "de voorgenomen sloop" would have it elsewhere. */
function adjectiveForm(
  { tokens }: Sentence,
  { text }: Token,
  index: number,
  lemma: string,
  possible: readonly Inflection[],
): Inflection | undefined {
  const form = text.toLowerCase();
  if (form === `${lemma}e`) return 'base-e';
  const before = tokens[index - 1]?.text.toLowerCase() ?? '';
  if (form === lemma && lemma.endsWith('en') && DEFINITE.has(before)) return 'base-e';
  return possible[0];
}

/** "Omschreven" and "gekozen" take no -e. */
function participleBeforeNoun(verb: string): string | undefined {
  const participle = pastParticipleOf(verb);
  if (!participle || participle.endsWith('en')) return participle;
  return inflect(verb, 'VERB', 'past-participle-e');
}

/** "doorgeven" in the form of "verstrekt": geeft … door; of "(is) verstrekt": doorgegeven. */
function inVerbForm(alternative: string, inflection: Inflection): string | undefined {
  if (inflection === 'past-participle') return pastParticipleOf(alternative);
  if (inflection === 'past-participle-e') return participleBeforeNoun(alternative);
  const particle = FINITE.has(inflection) ? particleOf(alternative) : undefined;
  if (!particle) return inflect(alternative, 'VERB', inflection);
  const finite = inflect(alternative.slice(particle.length), 'VERB', inflection);
  return finite && `${finite} … ${particle}`;
}

const isInfinitive = (word: string) =>
  lookUp(word).readings.some(({ upos, lemma }) => upos === 'VERB' && lemma === word);

/** Verbs with whose participle a phrase says something else: "is afgerond" is not "is klaar geweest". */
const STATES: ReadonlySet<string> = new Set(['zijn', 'worden']);

/** "rekening houden met" in the form of "anticipeert": houdt rekening met. */
function phraseInVerbForm(phrase: string, inflection: Inflection): string | undefined {
  if (inflection === 'infinitive') return undefined;
  const words = phrase.split(' ');
  // Of two verbs the first is the auxiliary, which carries the form: "laten zien", "moeten betalen".
  const verbs = words.flatMap((word, i) =>
    words[i - 1] !== 'te' && isInfinitive(word) ? [i] : [],
  );
  const at = verbs[0] ?? -1;
  const verb = words[at];
  if (!verb) return undefined;
  const others = words.toSpliced(at, 1);
  if (FINITE.has(inflection)) {
    const particle = particleOf(verb);
    const form = inflect(particle ? verb.slice(particle.length) : verb, 'VERB', inflection);
    return form && [form, ...others, ...(particle ? [particle] : [])].join(' ');
  }
  // "Heeft laten zien": beside another infinitive there is no participle.
  if (verbs.length > 1 || STATES.has(verb) || inflection !== 'past-participle') return undefined;
  const form = pastParticipleOf(verb);
  return form && words.with(at, form).join(' ');
}

/** Words that compare or count never take -e. */
const WITHOUT_E: ReadonlySet<string> = new Set('extra genoeg meer minder steeds vaak'.split(' '));

/** Only what the lexicon knows as an adjective takes -e: "eerste", "extra" and "dit" do not. */
function inAdjectiveForm(alternative: string, inflection: Inflection): string | undefined {
  if (WITHOUT_E.has(alternative)) return undefined;
  const isAdjective = lookUp(alternative).readings.some(
    ({ upos, features = '' }) => upos === 'ADJ' || features.includes('VerbForm=Part'),
  );
  if (!isAdjective) return undefined;
  // "Open", "eigen" and "gebroken" are the same before every noun.
  if (inflection === 'base-e' && /[^aeiou]en$/u.test(alternative)) return alternative;
  const form = inflect(alternative, 'ADJ', inflection);
  return form && lookUp(form).known ? form : undefined;
}

/** Plurals that hardly anybody writes, or that mean something else: informaties, kennissen. */
const LEAST_ZIPF_OF_PLURAL = 2.6;
const WITHOUT_PLURAL: ReadonlySet<string> = new Set(['kennis', 'tijd', 'macht']);

/** Only a noun in the singular takes a plural: "papieren" and "geven" do not. */
function inNounForm(alternative: string, inflection: Inflection): string | undefined {
  const [likeliest] = lookUp(alternative).readings;
  const isSingular = likeliest?.upos === 'NOUN' && likeliest.lemma === alternative;
  if (inflection !== 'plural') return inflect(alternative, 'NOUN', inflection);
  if (!isSingular || WITHOUT_PLURAL.has(alternative)) return undefined;
  const form = inflect(alternative, 'NOUN', inflection);
  // A compound that nobody counted is as good as its last part.
  const zipf = form && (lookUp(form).zipf ?? LEAST_ZIPF_OF_PLURAL);
  return zipf && zipf >= LEAST_ZIPF_OF_PLURAL ? form : undefined;
}

function inForm(alternative: string, upos: PartOfSpeech, inflection: Inflection) {
  const isPhrase = alternative.includes(' ');
  if (upos === 'VERB') return (isPhrase ? phraseInVerbForm : inVerbForm)(alternative, inflection);
  if (isPhrase) return undefined;
  return (upos === 'ADJ' ? inAdjectiveForm : inNounForm)(alternative, inflection);
}

const likeInCapital = (fragment: string, text: string) =>
  /^\p{Lu}/u.test(fragment) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** Forms in whose place nothing else can stand: "eventuele schade" is not "misschien schade". */
const STRICT: ReadonlySet<Inflection> = new Set(['base-e', 'past-participle', 'past-participle-e']);

/**
 * What can stand in the place of a term, best first, in the form of the term where the lexicon can
 * make it: "verstrekte" → gaf. What cannot be inflected stays in its dictionary form, behind what can
 * where only the form would do.
 */
export function replacementsOf(sentence: Sentence, { entry, tokens, head }: JargonMatch): string[] {
  const upos = INFLECTING[entry.kind];
  const token = head && sentence.tokens[head.index];
  const inflection =
    upos && token ? inflectionOf(sentence, token, head.index, head.lemma, upos) : undefined;
  const first = sentence.tokens[tokens[0] ?? 0]?.text ?? '';
  const all = entry.alternatives.map((alternative) => ({
    alternative,
    fitting: upos && inflection && inForm(alternative, upos, inflection),
  }));
  const ordered =
    inflection && STRICT.has(inflection)
      ? [...all.filter(({ fitting }) => fitting), ...all.filter(({ fitting }) => !fitting)]
      : all;
  return ordered.map(({ alternative, fitting }) => likeInCapital(first, fitting || alternative));
}
