/**
 * Every way to read every form, put together from the dictionary, the noun list, the rules of
 * conjugation and the treebank.
 */
import { conjugate } from '../../dist/language/lexicon/conjugate.js';
import { CARDINALS, ordinalOf, pluralOf } from './numerals.js';
import { readAsForm } from './unread.js';

/**
 * @typedef {{ upos: string, features: string, lemma: string, score: number }} Reading
 * @typedef {{ readings: Map<string, Reading>, known: boolean, name: boolean, common: boolean,
 *   abbreviation: boolean, simple: boolean, compound: boolean, nounClass: number, head: string }} Word
 */

/** Tags of the dictionary's affix rules → part of speech and features of the form. */
const TAGS = new Map([
  ['NN1', ['NOUN', 'Number=Sing']],
  ['NN2', ['NOUN', 'Number=Plur']],
  ['NN1r', ['NOUN', 'Degree=Dim|Number=Sing']],
  ['NN2r', ['NOUN', 'Degree=Dim|Number=Plur']],
  ['NN1d', ['NOUN', 'Number=Sing']],
  ['NN2d', ['NOUN', 'Number=Plur']],
  ['AJe', ['ADJ', 'Degree=Pos']],
  ['AJcn', ['ADJ', 'Degree=Cmp']],
  ['AJc', ['ADJ', 'Degree=Cmp']],
  ['AJce', ['ADJ', 'Degree=Cmp']],
  ['AJci', ['ADJ', 'Degree=Cmp']],
  ['AJsn', ['ADJ', 'Degree=Sup']],
  ['AJse', ['ADJ', 'Degree=Sup']],
]);

const FINITE = {
  presentFirst: 'Number=Sing|Tense=Pres|VerbForm=Fin',
  presentThird: 'Number=Sing|Tense=Pres|VerbForm=Fin',
  pastSingular: 'Number=Sing|Tense=Past|VerbForm=Fin',
  pastPlural: 'Number=Plur|Tense=Past|VerbForm=Fin',
};

const AUXILIARIES = new Set([
  'zijn',
  'hebben',
  'worden',
  'zullen',
  'kunnen',
  'moeten',
  'mogen',
  'willen',
  'gaan',
  'laten',
  'blijven',
  'hoeven',
  'krijgen',
]);

/** A reading rarer than this share of a form's occurrences is a slip of the annotators. */
const SLIP = 0.005;

/** What is read so in a closed class comes before all that the sources say. */
const FIRST = 1e6;

/** Parts of speech of which the list of function words has every word. */
const CLOSED = new Set(['DET', 'PRON', 'NUM', 'ADP', 'CCONJ', 'SCONJ']);

/** Adverbs made of er, hier, daar, waar and a preposition: hiermee, waarover. */
const PRONOMINAL =
  /^(?:er|hier|daar|waar)(?:aan|achter(?:aan|heen)?|af|beneden|bij|binnen(?:in)?|boven(?:op|uit|in)?|buiten(?:om)?|door(?:heen)?|heen|in|langs|mede|mee|met|na(?:ar(?:toe)?|ast)?|om(?:heen|trent)?|onder(?:door|uit|in)?|op(?:af|uit|na)?|over(?:heen)?|rond(?:om)?|tegen(?:aan|in|op|over)?|toe|tussen(?:door|in|uit)?|uit|van(?:af|daan|door|uit)?|vandoor|voor(?:bij)?)$/;

const isPlural = (/** @type {string} */ lemma) => /(?:[^aeiou]|[aeiou]{2})en$/.test(lemma);

/**
 * @param {{ frequencies: Map<string, number>, nouns: import('./sources.js').Noun[],
 *   dictionary: import('./sources.js').Inflected[],
 *   treebank: { form: string, upos: string, lemma: string, count: number }[],
 *   ownReadings: Map<string, { upos: string, lemma: string }[]>,
 *   isWord: (text: string) => boolean }} sources
 * @returns {Map<string, Word>}
 */
export function collect({ frequencies, nouns, dictionary, treebank, ownReadings, isWord }) {
  /** @type {Map<string, Word>} */
  const words = new Map();
  const word = (/** @type {string} */ form) => {
    const key = form.toLowerCase();
    let found = words.get(key);
    if (!found) {
      found = {
        readings: new Map(),
        known: false,
        name: false,
        common: false,
        abbreviation: false,
        simple: false,
        compound: false,
        nounClass: 0,
        head: '',
      };
      words.set(key, found);
    }
    return found;
  };
  const read = (
    /** @type {string} */ form,
    /** @type {string} */ upos,
    /** @type {string} */ features,
    /** @type {string} */ lemma,
    score = 0,
  ) => {
    const { readings } = word(form);
    const key = `${upos} ${features} ${lemma}`;
    const known = readings.get(key);
    if (known) known.score += score;
    else readings.set(key, { upos, features, lemma, score });
  };

  for (const form of frequencies.keys()) word(form);

  /** Forms that verbs can be checked against. */
  const attested = new Set([...frequencies.keys()]);
  /** @type {Set<string>} */
  const infinitives = new Set();

  const lowerCase = new Set(
    dictionary.map(({ form }) => form).filter((form) => !/\p{Lu}/u.test(form)),
  );
  for (const { form, base, flags, tag } of dictionary) {
    if (!isWord(form)) continue;
    // IJslepel beside ijslepel: the same word at the start of a sentence.
    if (form.startsWith('IJ') && lowerCase.has(form.toLowerCase())) continue;
    if (flags.has('Cx') && form === base) continue;
    const entry = word(form);
    entry.known = true;
    attested.add(form);
    const capital = /\p{Lu}/u.test(form);
    if (flags.has('PN') || (capital && !flags.size)) entry.name = true;
    if (!capital) entry.common = true;
    if (/^[\p{Lu}\d-]{2,}$/u.test(form) || form.includes('.')) entry.abbreviation = true;
    const [upos, features] = TAGS.get(tag) ?? [];
    if (upos && features) read(form, upos, features, base);
    else if (tag === 'DT' && flags.has('PN')) read(form, 'PROPN', '', base);
    if (tag !== '') continue;
    if (flags.has('PN') || (capital && !/^A|^[YZ]/m.test([...flags].join('\n'))))
      read(base, 'PROPN', '', base);
    if (flags.has('Vi')) infinitives.add(base);
    for (const flag of flags) {
      if (/^[YZ]/.test(flag) && flag !== 'Zk' && flag !== 'Zm')
        read(base, 'NOUN', 'Number=Sing', base);
      if (/^A[a-z]$/.test(flag)) read(base, 'ADJ', 'Degree=Pos', base);
    }
  }

  for (const noun of nouns) {
    if (!isWord(noun.word)) continue;
    const entry = word(noun.word);
    entry.nounClass = { concrete: 1, abstract: 2, undefined: 3 }[noun.class];
    entry.compound ||= noun.compound;
    entry.simple ||= !noun.compound;
    if (noun.head) entry.head = noun.head;
    if (entry.name && !entry.common) continue;
    if (noun.plural) read(noun.word, 'NOUN', 'Number=Plur', noun.singular ?? noun.word);
    else read(noun.word, 'NOUN', 'Number=Sing', noun.word);
  }

  for (const { upos, lemma } of treebank) {
    if (upos === 'VERB' || upos === 'AUX') infinitives.add(lemma);
  }
  for (const infinitive of [...infinitives].sort()) {
    if (!/(?:[eë]n|aan|oen|ien|ijn)$/.test(infinitive)) continue;
    addVerb(infinitive);
  }
  // What is left over after the verbs that are known as such: new words (appen, skaten).
  const inDictionary = (/** @type {string} */ form) => words.get(form)?.common === true;
  for (const [form, entry] of words) {
    const isVerb = [...entry.readings.values()].some(
      ({ upos }) => upos === 'VERB' || upos === 'ADJ',
    );
    if (entry.common && !isVerb && looksLikeInfinitive(form, inDictionary)) addVerb(form);
  }

  /** @param {string} infinitive */
  function addVerb(infinitive) {
    // Not een, zeen, en: no stem is left without its vowel.
    if (/^[^aeiou]*e?en$/.test(infinitive)) return;
    const forms = conjugate(infinitive, (form) => attested.has(form));
    const kinds = AUXILIARIES.has(infinitive) ? ['VERB', 'AUX'] : ['VERB'];
    for (const upos of kinds) {
      read(infinitive, upos, 'VerbForm=Inf', infinitive);
      read(infinitive, upos, 'Number=Plur|Tense=Pres|VerbForm=Fin', infinitive);
      for (const key of /** @type {(keyof typeof FINITE)[]} */ (Object.keys(FINITE))) {
        for (const form of forms[key])
          if (attested.has(form)) read(form, upos, FINITE[key], infinitive);
      }
      for (const form of forms.pastParticiple) {
        if (!attested.has(form)) continue;
        read(form, upos, 'Tense=Past|VerbForm=Part', infinitive);
        for (const inflected of inflectedParticiples(form)) {
          if (attested.has(inflected))
            read(inflected, upos, 'Tense=Past|VerbForm=Part', infinitive);
        }
      }
      for (const form of forms.presentParticiple) {
        if (!attested.has(form) && !attested.has(`${form}e`)) continue;
        if (attested.has(form)) read(form, upos, 'Tense=Pres|VerbForm=Part', infinitive);
        for (const inflected of [`${form}e`, `${form}en`]) {
          if (attested.has(inflected))
            read(inflected, upos, 'Tense=Pres|VerbForm=Part', infinitive);
        }
      }
    }
  }

  // The dictionary marks what can be part of a compound; a participle is no noun for that.
  for (const [form, { readings, nounClass }] of words) {
    const isParticiple = [...readings.values()].some(
      ({ features }) => features === 'Tense=Past|VerbForm=Part',
    );
    if (nounClass === 0 && isParticiple) readings.delete(`NOUN Number=Sing ${form}`);
  }

  // Adjectives used as nouns: de gelovigen, iets hards; and people named by one: laaggeletterden.
  for (const [form, entry] of [...words]) {
    for (const { upos, lemma, features } of [...entry.readings.values()]) {
      if (upos !== 'ADJ' || features === 'Degree=Cmp') continue;
      if (form.endsWith('e') && attested.has(`${form}n`)) {
        read(`${form}n`, 'ADJ', features, lemma);
        if (words.get(`${form}n`)?.common) read(`${form}n`, 'NOUN', 'Number=Plur', form);
      }
      if (form === lemma && attested.has(`${form}s`)) read(`${form}s`, 'ADJ', features, lemma);
    }
  }

  /** @type {Map<string, number>} */
  const totals = new Map();
  for (const { form, count } of treebank) totals.set(form, (totals.get(form) ?? 0) + count);
  for (const { form, upos, lemma, count } of treebank) {
    if (count < SLIP * (totals.get(form) ?? 0)) continue;
    const { readings } = word(form);
    const same = [...readings.values()].filter(
      (r) => r.upos === upos && r.lemma.replaceAll('-', '') === lemma.replaceAll('-', ''),
    );
    if (same.length > 0) for (const reading of same) reading.score += count;
    else read(form, upos, '', lemma, count);
  }

  // Inflected forms that the noun list does not have are built like their lemma.
  for (const [form, entry] of words) {
    if (entry.simple || entry.compound) continue;
    for (const { upos, lemma } of entry.readings.values()) {
      const base = upos === 'NOUN' && lemma !== form ? words.get(lemma) : undefined;
      if (base) {
        entry.simple ||= base.simple;
        entry.compound ||= base.compound;
        entry.head ||= base.head;
        entry.nounClass ||= base.nounClass;
      }
    }
  }

  const own = readingsOfOurOwn();
  for (const [form, entry] of words) {
    const listed = own.get(form);
    for (const [key, { upos, lemma }] of entry.readings) {
      const isListed = listed?.some((r) => r.upos === upos && r.lemma === lemma);
      if (CLOSED.has(upos) && !isListed) entry.readings.delete(key);
    }
    listed?.forEach(({ upos, lemma }, place) => {
      const same = [...entry.readings.values()].filter((r) => r.upos === upos && r.lemma === lemma);
      if (same.length === 0) read(form, upos, featuresOf(form, upos, lemma), lemma, FIRST - place);
      for (const reading of same) reading.score = FIRST - place;
    });
  }

  const readingsOf = (/** @type {string} */ form) => [
    ...(words.get(form)?.readings.values() ?? []),
  ];
  for (const [form, { common, readings }] of words) {
    if (!common || [...readings.values()].some(({ upos }) => upos !== 'PROPN')) continue;
    for (const { upos, features, lemma } of readAsForm(form, readingsOf))
      read(form, upos, features, lemma);
  }
  /** The readings of our own list, and of numerals and pronominal adverbs by rule. */
  function readingsOfOurOwn() {
    const readings = new Map(ownReadings);
    const add = (
      /** @type {string} */ form,
      /** @type {string} */ upos,
      /** @type {string} */ lemma,
    ) => {
      if (words.has(form) && !readings.has(form)) readings.set(form, [{ upos, lemma }]);
    };
    for (const cardinal of CARDINALS) {
      const lemma = cardinal === 'een' ? 'één' : cardinal;
      add(cardinal, 'NUM', lemma);
      add(ordinalOf(cardinal), 'ADJ', lemma);
      add(pluralOf(cardinal), 'NUM', lemma);
    }
    for (const form of words.keys()) if (PRONOMINAL.test(form)) add(form, 'ADV', form);
    return readings;
  }

  for (const entry of words.values()) {
    for (const [key, reading] of entry.readings) {
      if (isShadow(reading, entry)) entry.readings.delete(key);
    }
  }
  const evidence = evidenceIn(words, frequencies);
  for (const [form, { readings }] of words) {
    for (const reading of readings.values()) {
      reading.score += prior(form, reading, readings) + evidence(form, reading) * EVIDENCE;
    }
  }
  return words;
}

/** Features that follow from a word being its own lemma. */
function featuresOf(
  /** @type {string} */ form,
  /** @type {string} */ upos,
  /** @type {string} */ lemma,
) {
  if (form !== lemma) return '';
  if (upos === 'ADJ') return 'Degree=Pos';
  return upos === 'NOUN' ? 'Number=Sing' : '';
}

/**
 * Whether a reading is another one without its capitals: aow-uitkering beside AOW-uitkering.
 *
 * @param {Reading} reading @param {Word} word
 */
function isShadow(reading, word) {
  if (word.common || reading.lemma !== reading.lemma.toLowerCase()) return false;
  return [...word.readings.values()].some(
    (other) => other.lemma !== reading.lemma && other.lemma.toLowerCase() === reading.lemma,
  );
}

/**
 * How often the other forms of a reading's lemma occur, in hundredths of Zipf: that there is
 * `bellen` but hardly `belten` makes `belt` a verb. For a verb beside a noun only forms tell that
 * the noun does not have: `plek` and `plekken` are mostly the noun.
 *
 * @param {Map<string, Word>} words
 * @param {Map<string, number>} frequencies
 * @returns {(form: string, reading: Reading) => number}
 */
function evidenceIn(words, frequencies) {
  const lemmaOf = (/** @type {Reading} */ r) => `${r.upos} ${r.lemma}`;
  const lemmasOf = (/** @type {string} */ form) =>
    new Set([...(words.get(form)?.readings.values() ?? [])].map(lemmaOf));
  /** @type {Map<string, string[]>} the forms of a lemma, most frequent first */
  const forms = new Map();
  for (const form of [...words.keys()].sort(
    (a, b) => (frequencies.get(b) ?? 0) - (frequencies.get(a) ?? 0),
  )) {
    for (const lemma of lemmasOf(form)) forms.set(lemma, [...(forms.get(lemma) ?? []), form]);
  }
  return (form, reading) => {
    const own = lemmaOf(reading);
    const nouns = [...lemmasOf(form)].filter((lemma) => lemma.startsWith('NOUN '));
    const top = (forms.get(own) ?? []).find(
      (other) =>
        other !== form &&
        !(reading.upos === 'VERB' && nouns.some((noun) => lemmasOf(other).has(noun))),
    );
    return top === undefined ? 0 : (frequencies.get(top) ?? 0);
  };
}

/** What a hundredth of Zipf is worth, where a count of one in the treebank is 1. */
const EVIDENCE = 0.0005;

/**
 * How likely a reading is before the treebank is asked, where a count of one is 1; the values were
 * chosen on the treebank's development sets.
 *
 * @param {string} form @param {Reading} reading @param {Map<string, Reading>} readings
 */
function prior(form, { upos, features, lemma }, readings) {
  if (upos === 'PROPN') return -1;
  if (features.startsWith('Degree=Dim')) return 0.6;
  const others = [...readings.values()];
  if (upos === 'NOUN') {
    // Adjectives and verbs can all be used as nouns: de Mexicaanse, het lopen.
    const isAdjective = others.some((r) => r.upos === 'ADJ' && r.lemma !== form);
    if (isAdjective && lemma === form && /e$/.test(form)) return 0.3;
    if (lemma === form && readings.has(`VERB VerbForm=Inf ${form}`)) return 0.3;
    return lemma === form && !isPlural(lemma) ? 0.5 : 0.45;
  }
  if (upos !== 'VERB') return 0.35;
  if (form === lemma) return 0.5;
  // A stem is rather a noun or an adjective (vlieg, strikt), a form in -t is rather a verb (belt).
  const isAdjective = others.some((r) => r.upos === 'ADJ' && r.lemma === form);
  const isThird = form.endsWith('t') && !/t[eë]n$/.test(lemma) && !isAdjective;
  return FINITE_SINGULAR.has(features) && !isThird ? 0.3 : 0.4;
}

const FINITE_SINGULAR = new Set([FINITE.presentFirst, FINITE.pastSingular]);

/** A form in -en of which the dictionary has two of third person, past and participle too. */
function looksLikeInfinitive(
  /** @type {string} */ form,
  /** @type {(form: string) => boolean} */ inDictionary,
) {
  if (!/[eë]n$/.test(form)) return false;
  const forms = conjugate(form, inDictionary);
  const others = [...forms.presentThird, ...forms.pastSingular, ...forms.pastParticiple].filter(
    (other) => other !== form && inDictionary(other),
  );
  return new Set(others).size >= 2;
}

/**
 * `gevraagd` → gevraagde, gevraagden; `geschat` → geschatte; `gedaan` → gedane; `gezien` → geziene;
 * `geworden` stays as it is.
 */
function inflectedParticiples(/** @type {string} */ participle) {
  if (/[^i]en$/.test(participle)) return [];
  const stems = [participle];
  const long = participle.match(/^(.*[^aeou])([aeou])\2([bcdfghklmnprst])$/);
  if (long) stems.push(`${long[1]}${long[2]}${long[3]}`);
  if (/[^aeiou][aeiou][dt]$/.test(participle)) stems.push(participle + participle.slice(-1));
  return stems.flatMap((stem) => [`${stem}e`, `${stem}en`]);
}
