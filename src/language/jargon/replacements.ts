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
import { particleOf } from './particles.ts';

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

/** Whether the parse has a participle here, as it is beside an auxiliary. */
function isParticipleIn(sentence: Sentence, index: number): boolean {
  const node = parse(sentence).tokens[index];
  return node !== undefined && isParticiple(node);
}

const hasFirstPerson = ({ tokens }: Sentence) => tokens.some(({ text }) => /^ik$/iu.test(text));

/** "Verstrekt" is a participle in "is verstrekt", and a finite verb in "hij verstrekt". */
function inflectionOf(
  sentence: Sentence,
  token: Token,
  index: number,
  lemma: string,
  upos: PartOfSpeech,
): Inflection | undefined {
  const possible = inflectionsOf(token.text, lemma, upos);
  const isParticiple = possible.includes('past-participle') && isParticipleIn(sentence, index);
  if (isParticiple) return 'past-participle';
  const isThird = possible.includes('present-third') && !hasFirstPerson(sentence);
  return isThird ? 'present-third' : possible[0];
}

/** "doorgeven" in the form of "verstrekt": geeft … door; of "(is) verstrekt": doorgegeven. */
function inVerbForm(alternative: string, inflection: Inflection): string | undefined {
  const particle = FINITE.has(inflection) ? particleOf(alternative) : undefined;
  if (!particle) return inflect(alternative, 'VERB', inflection);
  const finite = inflect(alternative.slice(particle.length), 'VERB', inflection);
  return finite && `${finite} … ${particle}`;
}

const isInfinitive = (word: string) =>
  lookUp(word).readings.some(({ upos, lemma }) => upos === 'VERB' && lemma === word);

/** "rekening houden met" in the form of "anticipeert": houdt rekening met. */
function phraseInVerbForm(phrase: string, inflection: Inflection): string | undefined {
  if (inflection === 'infinitive') return undefined;
  const words = phrase.split(' ');
  // Of two verbs the first is the auxiliary, which carries the form: "laten zien", "moeten betalen".
  const at = words.findIndex(isInfinitive);
  const verb = words[at];
  if (!verb) return undefined;
  const form = inflect(verb, 'VERB', inflection);
  if (!form) return undefined;
  const others = words.toSpliced(at, 1);
  return FINITE.has(inflection) ? [form, ...others].join(' ') : words.with(at, form).join(' ');
}

/** Only what the lexicon knows as an adjective takes -e: "eerste", "extra" and "dit" do not. */
function inAdjectiveForm(alternative: string, inflection: Inflection): string | undefined {
  const isAdjective = lookUp(alternative).readings.some(
    ({ upos, features = '' }) => upos === 'ADJ' || features.includes('VerbForm=Part'),
  );
  if (!isAdjective) return undefined;
  const form = inflect(alternative, 'ADJ', inflection);
  return form && lookUp(form).known ? form : undefined;
}

function inForm(alternative: string, upos: PartOfSpeech, inflection: Inflection) {
  const isPhrase = alternative.includes(' ');
  if (upos === 'VERB') return (isPhrase ? phraseInVerbForm : inVerbForm)(alternative, inflection);
  if (isPhrase) return undefined;
  return upos === 'ADJ'
    ? inAdjectiveForm(alternative, inflection)
    : inflect(alternative, upos, inflection);
}

const likeInCapital = (fragment: string, text: string) =>
  /^\p{Lu}/u.test(fragment) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/**
 * What can stand in the place of a term, best first, in the form of the term where the lexicon can
 * make it: "verstrekte" → gaf. What cannot be inflected stays in its dictionary form.
 */
export function replacementsOf(sentence: Sentence, { entry, tokens, head }: JargonMatch): string[] {
  const upos = INFLECTING[entry.kind];
  const token = head && sentence.tokens[head.index];
  const inflection =
    upos && token ? inflectionOf(sentence, token, head.index, head.lemma, upos) : undefined;
  const first = sentence.tokens[tokens[0] ?? 0]?.text ?? '';
  return entry.alternatives.map((alternative) => {
    const fitting = upos && inflection && inForm(alternative, upos, inflection);
    return likeInCapital(first, fitting || alternative);
  });
}
