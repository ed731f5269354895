import { conjugate } from './conjugate.ts';
import type { PartOfSpeech, Reading } from './entry.ts';
import { fold } from './fold.ts';
import { lookUp, splitCompound } from './lookup.ts';

/** The forms that a noun, verb or adjective can take. */
export type Inflection =
  | 'infinitive'
  | 'present-first'
  | 'present-third'
  | 'present-plural'
  | 'past-singular'
  | 'past-plural'
  | 'past-participle'
  | 'past-participle-e'
  | 'present-participle'
  | 'present-participle-e'
  | 'singular'
  | 'plural'
  | 'diminutive'
  | 'diminutive-plural'
  | 'base'
  | 'base-e'
  | 'comparative'
  | 'comparative-e'
  | 'superlative'
  | 'superlative-e';

/** A form of a lemma and what form it is. */
export interface InflectedForm {
  readonly form: string;
  readonly inflection: Inflection;
}

/** Which readings a candidate must have to count as the form. */
const FEATURES: Record<Inflection, string> = {
  infinitive: 'VerbForm=Inf',
  'present-first': 'Number=Sing|Tense=Pres|VerbForm=Fin',
  'present-third': 'Number=Sing|Tense=Pres|VerbForm=Fin',
  'present-plural': 'Number=Plur|Tense=Pres|VerbForm=Fin',
  'past-singular': 'Number=Sing|Tense=Past|VerbForm=Fin',
  'past-plural': 'Number=Plur|Tense=Past|VerbForm=Fin',
  'past-participle': 'Tense=Past|VerbForm=Part',
  'past-participle-e': 'Tense=Past|VerbForm=Part',
  'present-participle': 'Tense=Pres|VerbForm=Part',
  'present-participle-e': 'Tense=Pres|VerbForm=Part',
  singular: 'Number=Sing',
  plural: 'Number=Plur',
  diminutive: 'Degree=Dim|Number=Sing',
  'diminutive-plural': 'Degree=Dim|Number=Plur',
  base: 'Degree=Pos',
  'base-e': 'Degree=Pos',
  comparative: 'Degree=Cmp',
  'comparative-e': 'Degree=Cmp',
  superlative: 'Degree=Sup',
  'superlative-e': 'Degree=Sup',
};

/**
 * Every form of a lemma that the lexicon has, the usual one first where there are two. Of a compound
 * that is in no list, the forms of its head. Empty for words that do not inflect.
 */
export function formsOf(lemma: string, upos: PartOfSpeech): readonly InflectedForm[] {
  const candidates = candidatesOf(lemma, upos);
  const forms = candidates.filter(({ form, inflection }) => {
    const { known, readings } = lookUp(form);
    return known && readings.some((reading) => isForm(reading, lemma, upos, inflection));
  });
  if (forms.length > 0) return byFrequency(forms);
  const compound = splitCompound(lemma);
  if (!compound) return [];
  const front = fold(lemma).slice(0, -compound.head.length);
  return formsOf(compound.head, upos).map(({ form, inflection }) => ({
    form: front + form,
    inflection,
  }));
}

function isForm(
  reading: Reading,
  lemma: string,
  upos: PartOfSpeech,
  inflection: Inflection,
): boolean {
  return (
    reading.upos === upos &&
    reading.lemma === lemma &&
    (reading.features === FEATURES[inflection] || reading.features === undefined)
  );
}

/**
 * Of two forms the usual one stands first: gemeenten, gemeentes. Not of participles: aangezet is
 * the first of aanzetten though aanzet, which is a noun as well, occurs more often.
 */
function byFrequency(forms: InflectedForm[]): InflectedForm[] {
  const zipf = ({ form, inflection }: InflectedForm) =>
    inflection.startsWith('past-participle') ? 0 : (lookUp(form).zipf ?? 0);
  return forms
    .map((form, place) => ({ form, place }))
    .sort((a, b) =>
      a.form.inflection === b.form.inflection
        ? zipf(b.form) - zipf(a.form) || a.place - b.place
        : a.place - b.place,
    )
    .map(({ form }) => form);
}

/**
 * A form of a lemma: `inflect('geven', 'VERB', 'past-participle')` → gegeven. When the lexicon
 * does not have the form, the one that the rules of spelling give.
 *
 * @returns undefined when the part of speech has no such form
 */
export function inflect(
  lemma: string,
  upos: PartOfSpeech,
  inflection: Inflection,
): string | undefined {
  const known = formsOf(lemma, upos).find((form) => form.inflection === inflection);
  return (known ?? candidatesOf(lemma, upos).find((form) => form.inflection === inflection))?.form;
}

/** What forms of a lemma a form can be: verstrekt is present-third and past-participle. */
export function inflectionsOf(
  form: string,
  lemma: string,
  upos: PartOfSpeech,
): readonly Inflection[] {
  const folded = fold(form);
  return formsOf(lemma, upos)
    .filter((candidate) => candidate.form === folded)
    .map(({ inflection }) => inflection);
}

/** The highest Zipf of the forms of a lemma; undefined when none of them was counted. */
export function frequencyOfLemma(lemma: string, upos: PartOfSpeech): number | undefined {
  const forms = [lemma, ...formsOf(lemma, upos).map(({ form }) => form)];
  const counted = forms.flatMap((form) => lookUp(form).zipf ?? []);
  return counted.length > 0 ? Math.max(...counted) : undefined;
}

function candidatesOf(lemma: string, upos: PartOfSpeech): InflectedForm[] {
  const found: InflectedForm[] = [];
  const add = (inflection: Inflection, forms: readonly string[]) => {
    for (const form of new Set(forms)) found.push({ form, inflection });
  };
  if (upos === 'VERB' || upos === 'AUX') addVerb(lemma, add);
  if (upos === 'NOUN') addNoun(lemma, add);
  if (upos === 'ADJ') addAdjective(lemma, add);
  return found;
}

type Add = (inflection: Inflection, forms: readonly string[]) => void;

function addVerb(lemma: string, add: Add): void {
  const forms = conjugate(lemma, (form) => lookUp(form).known);
  add('infinitive', [lemma]);
  add('present-first', forms.presentFirst);
  add('present-third', forms.presentThird);
  add('present-plural', [lemma]);
  add('past-singular', forms.pastSingular);
  add('past-plural', forms.pastPlural);
  add('past-participle', forms.pastParticiple);
  add('past-participle-e', forms.pastParticiple.flatMap(withE));
  add('present-participle', forms.presentParticiple);
  add('present-participle-e', forms.presentParticiple.flatMap(withE));
}

/** A strong participle does not take -e: de gekozen burgemeester. */
function withE(participle: string): string[] {
  if (participle.endsWith('en')) return [participle];
  return longStems(participle).map((stem) => `${stem}e`);
}

function addNoun(lemma: string, add: Add): void {
  const stems = longStems(lemma);
  const s =
    /[aiouy]$/.test(lemma) && !/[aeou][iuy]$|[aeiou]{2}$/.test(lemma) ? `${lemma}'s` : `${lemma}s`;
  const en = stems.map((stem) => `${stem}${/[^i]ie$|ee$/.test(stem) ? 'ën' : 'en'}`);
  const usual = /(?:[^aeiou]e|[^e]e[lmnr]|aar|eur|je|tie|[aiouy]|é)$/.test(lemma)
    ? [s, ...en]
    : [...en, s];
  add('singular', [lemma]);
  add('plural', [
    ...(lemma.endsWith('heid') ? [`${lemma.slice(0, -2)}den`] : []),
    ...usual,
    `${lemma}n`,
    `${lemma}'s`,
    `${lemma}eren`,
    `${lemma}ën`,
    ...irregularPlurals(lemma),
  ]);
  const small = diminutives(lemma);
  add('diminutive', small);
  add(
    'diminutive-plural',
    small.map((form) => `${form}s`),
  );
}

function irregularPlurals(lemma: string): string[] {
  return [
    [/heid$/, 'heden'],
    [/ad$/, 'eden'],
    [/id$/, 'eden'],
    [/ip$/, 'epen'],
    [/icus$/, 'ici'],
    [/us$/, 'i'],
    [/um$/, 'a'],
    [/man$/, 'lieden'],
    [/man$/, 'lui'],
    [/man$/, 'mensen'],
    [/f$/, 'veren'],
    [/$/, 'deren'],
  ].flatMap(([end, plural]) =>
    (end as RegExp).test(lemma) ? [lemma.replace(end as RegExp, plural as string)] : [],
  );
}

function diminutives(lemma: string): string[] {
  const last = lemma.at(-1) ?? '';
  const forms = [`${lemma}je`, `${lemma}tje`, `${lemma}pje`, `${lemma}${last}etje`, `${lemma}etje`];
  if (lemma.endsWith('ing')) forms.unshift(`${lemma.slice(0, -1)}kje`);
  if (/[aiou]$/.test(lemma)) forms.unshift(`${lemma}${last}tje`);
  if (/[dtkgfspbcx]$/.test(lemma)) return forms;
  return [...forms.slice(1), `${lemma}je`];
}

function addAdjective(lemma: string, add: Add): void {
  const stems = longStems(lemma);
  const er = lemma.endsWith('r') ? [`${lemma}der`] : stems.map((stem) => `${stem}er`);
  const st = /(?:s|sch)$/.test(lemma) && !lemma.endsWith('sch') ? `${lemma}t` : `${lemma}st`;
  add('base', [lemma]);
  add('base-e', [...stems.map((stem) => `${stem}e`), `${lemma}e`]);
  add('comparative', [
    ...er,
    ...stems.map((stem) => `${stem}er`),
    ...(IRREGULAR[lemma]?.[0] ?? []),
  ]);
  add(
    'comparative-e',
    [...er, ...stems.map((stem) => `${stem}er`), ...(IRREGULAR[lemma]?.[0] ?? [])].map(
      (f) => `${f}e`,
    ),
  );
  add('superlative', [st, ...(IRREGULAR[lemma]?.[1] ?? [])]);
  add(
    'superlative-e',
    [st, ...(IRREGULAR[lemma]?.[1] ?? [])].map((form) => `${form}e`),
  );
}

/** Comparatives and superlatives of another stem. */
const IRREGULAR: Readonly<Record<string, readonly [string[], string[]]>> = {
  goed: [['beter'], ['best']],
  veel: [['meer'], ['meest']],
  weinig: [['minder'], ['minst']],
  graag: [['liever'], ['liefst']],
};

/**
 * The ways to write a word before an ending that begins with a vowel, likeliest first: brief →
 * briev, huis → huiz, maan → man, bak → bakk, weg → weg, industrieel → industriël.
 */
function longStems(word: string): string[] {
  const last = word.at(-1) ?? '';
  const stems: string[] = [];
  const long = /^(.*)(aa|ee|oo|uu)([^aeiou])$/.exec(word);
  if (word.endsWith('ieel')) stems.push(`${word.slice(0, -3)}ël`);
  if (word.endsWith('ëel')) stems.push(`${word.slice(0, -2)}l`);
  if (long) {
    const open = `${long[1]}${long[2]?.[0]}`;
    if (last === 'f') stems.push(`${open}v`);
    if (last === 's') stems.push(`${open}z`);
    stems.push(open + last);
  } else if (
    /(?:^|[^aeiou])[aeiou][bdfgklmnprst]$/.test(word) &&
    !/[^aeiou]e[lmnr]$|ig$/.test(word)
  ) {
    stems.push(word + last, word);
  } else {
    if (last === 'f') stems.push(`${word.slice(0, -1)}v`);
    if (last === 's' && !word.endsWith('ss')) stems.push(`${word.slice(0, -1)}z`);
    stems.push(word);
  }
  if (!stems.includes(word)) stems.push(word);
  if (/[^aeiou][aeiou][bdfgklmnprst]$/.test(word) && !stems.includes(word + last))
    stems.push(word + last);
  return stems;
}
