import { findAcronym, isAcronym } from '../acronyms.ts';
import type { JargonEntry } from '../jargon/entries.ts';
import { lookUp, type Reading, splitCompound, type WordEntry } from '../lexicon/index.ts';
import { isTooLong } from '../long-compounds.ts';
import { clearPartsOf } from './clear-compound.ts';
import { basesOf } from './derivation.ts';
import { difficultyOf } from './difficulty.ts';
import { featuresOf, learnedEnding } from './features.ts';
import { jargonWords } from './jargon-words.ts';
import type { WordJudgement, WordLevel, WordReason } from './judgement.ts';
import { everydayWords, formalWords, municipalWords } from './lists.ts';
import { partsOf } from './parts.ts';
import { intendedWord } from './typing-error.ts';

/** From here on a compound is so common that it is judged as a word of its own: handtekening. */
const FREQUENT_COMPOUND = 4;
/** A word made from an easy one may score up to here: higher, and its base helps no longer. */
const HIGHEST_WITH_EASY_BASE = 0.9;
const HIGHEST_OF_EASY_BASE = 0.4;

/** What to make of a word, before its score. */
type Opinion = Pick<WordJudgement, 'level' | 'reason'>;

const b1 = (reason: WordReason): Opinion => ({ level: 'b1', reason });
const difficult = (reason: WordReason): Opinion => ({ level: 'difficult', reason });

/** A word of one of our lists of familiar words, by its form or a lemma. */
function familiar(names: readonly string[]): Opinion | undefined {
  for (const name of names) {
    const municipal = municipalWords().get(name);
    if (municipal !== undefined) return b1({ code: 'municipal', theme: municipal });
    const everyday = everydayWords().get(name);
    if (everyday !== undefined) return b1({ code: 'everyday', theme: everyday });
  }
  return undefined;
}

/** A formal word as it stands; "onderwerpen" is rather the plural of an easy noun. */
function isFormal(form: string, lemma: string): boolean {
  if (!formalWords().has(form)) return false;
  const isPlural = form !== lemma && lookUp(lemma).readings[0]?.upos === 'NOUN';
  return !isPlural || familiar([lemma]) === undefined;
}

/** Officialese makes what is built with it hard: planfase, toetsing; not where we list it as known. */
export const isOfficialese = (lemma: string): boolean =>
  jargonWords().has(lemma) && familiar([lemma]) === undefined;

/** A part with a capital is a name: Wmo-budget. */
const isB1 = (lemma: string): boolean =>
  /^\p{Lu}/u.test(lemma) || (judgeWord(lemma).level === 'b1' && !isOfficialese(lemma));

/** Whether a part of a compound is easy by itself, or without the -s that links it to the next. */
export const isEasyPart = (part: string): boolean =>
  isB1(part) || (part.endsWith('s') && isB1(part.slice(0, -1)));

/** A compound by its parts; undefined for a word that stands on its own. */
function byParts(word: string, parts: readonly string[], zipf: number): Opinion | undefined {
  if (parts.length < 2 || zipf >= FREQUENT_COMPOUND) return undefined;
  if (!word.includes('-') && isTooLong(word, parts)) return difficult({ code: 'long-compound' });
  const part = splitCompound(word)?.lemmas.find((lemma) => !isEasyPart(lemma));
  return part === undefined
    ? b1({ code: 'easy-parts' })
    : difficult({ code: 'difficult-part', part });
}

/** Easy by itself; the opposite of a word may come from one that comes from an easy one: onleesbaar. */
function isEasyBase(base: string, lemma: string): boolean {
  const { difficulty, reason } = judgeWord(base);
  const isMadeFromEasy = lemma === `on${base}` && reason.code === 'easy-base';
  return difficulty <= HIGHEST_OF_EASY_BASE || isMadeFromEasy;
}

/** The easy word that a word is derived from; none where it may also come from officialese. */
function easyBaseOf(lemma: string): string | undefined {
  const bases = basesOf(lemma);
  return bases.some(isOfficialese) ? undefined : bases.find((base) => isEasyBase(base, lemma));
}

/** Up to this many letters a part may be there by accident: pa-spoot. */
const SHORT_PART = 2;

const isNoun = (form: string): boolean => lookUp(form).readings.some(({ upos }) => upos === 'NOUN');

/** Whether a word of no list falls into parts by accident rather than by intent: huur-toe-lag. */
function isDoubtful({ known, zipf, compound }: WordEntry, parts: readonly string[]): boolean {
  if (known || zipf !== undefined || parts.length < 2) return false;
  if (!compound) return true;
  const [shortest] = compound.parts.map(({ length }) => length).toSorted((a, b) => a - b);
  return (shortest ?? 0) <= SHORT_PART || !isNoun(compound.head);
}

function typingError(form: string): Opinion | undefined {
  const suggestion = intendedWord(form);
  if (suggestion === undefined) return undefined;
  return { level: judgeWord(suggestion).level, reason: { code: 'possible-typo', suggestion } };
}

/** Why the score of a word is high. */
function hardBecause(
  entry: WordEntry,
  { lemma, upos }: Reading,
  zipf: number | undefined,
): Opinion {
  if (!entry.known && zipf === undefined) {
    return typingError(entry.form) ?? difficult({ code: 'unknown' });
  }
  const ending = learnedEnding(lemma, upos);
  return difficult(ending === undefined ? { code: 'rare' } : { code: 'learned', ending });
}

/** Letters, and short names, which a rule of their own explains: UWV, btw. */
const isShortName = (form: string): boolean =>
  form.length === 1 ||
  findAcronym(form) !== undefined ||
  isAcronym({ kind: 'word', text: form, start: 0, end: form.length });

function opinionOn(
  entry: WordEntry,
  reading: Reading,
  parts: readonly string[],
  zipf: number | undefined,
  score: number,
): Opinion {
  const { lemma } = reading;
  if (reading.upos === 'NUM' || /\d/u.test(entry.form)) return b1({ code: 'number' });
  const names = [entry.form.toLowerCase(), lemma, ...entry.readings.map((other) => other.lemma)];
  if (isFormal(names[0] ?? '', lemma)) return difficult({ code: 'formal' });
  if (reading.upos === 'PRON') return b1({ code: 'frequent' });
  const known = familiar(names);
  if (known) return known;
  if (entry.name || isShortName(entry.form)) return b1({ code: 'name' });
  if (formalWords().has(lemma)) return difficult({ code: 'formal' });
  const typo = isDoubtful(entry, parts) ? typingError(entry.form) : undefined;
  if (typo) return typo;
  const compound = byParts(lemma, parts, zipf ?? 0);
  if (compound) return compound;
  if (score < 0.5) return b1({ code: 'frequent' });
  const base = score <= HIGHEST_WITH_EASY_BASE ? easyBaseOf(lemma) : undefined;
  if (base) return b1({ code: 'easy-base', base });
  if (clearPartsOf(lemma, zipf)?.every(isEasyPart)) return b1({ code: 'easy-parts' });
  return hardBecause(entry, reading, zipf);
}

/** How far a score may lie from the middle on the other side than its own. */
const NARROW = 0.1;

/** Brings a score to the side of the middle that the level says, in the order it had. */
function onSide(level: WordLevel, score: number): number {
  if (level === 'b1') return score < 0.5 ? score : 0.5 - NARROW * (1.5 - score);
  return score >= 0.5 ? score : 0.5 + NARROW * score;
}

/** Zipf of a form or its lemma, the higher of the two; undefined when neither was counted. */
function frequencyOf(form: string, lemma: string): number | undefined {
  const counted = [form, lemma].flatMap((word) => lookUp(word).zipf ?? []);
  return counted.length > 0 ? Math.max(...counted) : undefined;
}

/** What there is to know of a word before it is judged. */
function viewOf(form: string) {
  const entry = lookUp(form);
  const reading: Reading = entry.readings[0] ?? { lemma: form, upos: 'X' };
  const { lemma, upos } = reading;
  const zipf = frequencyOf(form, lemma);
  const parts = partsOf(lemma);
  const features = featuresOf(lemma, upos, zipf, parts);
  return { entry, reading, features, facts: { lemma, ...(zipf !== undefined && { zipf }), parts } };
}

function judge(form: string): WordJudgement {
  const { entry, reading, features, facts } = viewOf(form);
  const score = difficultyOf(features);
  const { level, reason } = opinionOn(entry, reading, facts.parts, facts.zipf, score);
  return { level, difficulty: onSide(level, score), reason, ...facts };
}

/** The judgement of a word or expression that a list of jargon has. */
export function judgeAsJargon(
  form: string,
  { term, register }: Pick<JargonEntry, 'term' | 'register'>,
): WordJudgement {
  const { features, facts } = viewOf(form);
  const score = difficultyOf({ ...features, familiar: 0, formal: 1 });
  const reason = { code: 'jargon', term, register } as const;
  return { level: 'jargon', difficulty: onSide('difficult', score), reason, ...facts };
}

/** "zorg-" of "zorg- en jeugdhulp"; "kinder-" has lost the end of kinderen. */
function withoutHyphen(word: string): string {
  const bare = word.replace(/^-|-$/gu, '');
  const isCutShort = word.endsWith('er-') && !lookUp(bare).known;
  return isCutShort && lookUp(`${bare}en`).known ? `${bare}en` : bare;
}

/** "zorg-", "kinder-" and "locatie(s)" as the words they stand for; "en/of" and "regels(zie" as two. */
const wordsIn = (form: string): string[] =>
  form
    .replace(/\(\p{L}*\)/gu, '')
    .split(/[/()]/u)
    .map(withoutHyphen)
    .filter((word) => word !== '');

/** The judgement with the highest score. */
export const hardest = (judgements: readonly WordJudgement[]): WordJudgement | undefined =>
  judgements.toSorted((a, b) => b.difficulty - a.difficulty)[0];

const judged = new Map<string, WordJudgement>();
const MOST_JUDGED = 20_000;

/**
 * Whether readers at B1 know a word, and why helder thinks so; of words with a slash between them
 * the hardest. The word is judged by itself: whether it is a term of officialese is for `judgeTerm`
 * to say.
 */
export function judgeWord(form: string): WordJudgement {
  const known = judged.get(form);
  if (known) return known;
  const judgement = hardest(wordsIn(form).map(judge)) ?? judge(form);
  if (judged.size >= MOST_JUDGED) judged.clear();
  judged.set(form, judgement);
  return judgement;
}
