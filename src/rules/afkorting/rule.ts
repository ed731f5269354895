import { type Abbreviation, findAbbreviation } from '../../language/abbreviations.ts';
import { findAcronym, isAcronym, isShouted } from '../../language/acronyms.ts';
import { jargonEntries } from '../../language/jargon/entries.ts';
import type { Passage, Prose } from '../../language/prose.ts';
import type { Sentence, Token } from '../../language/token.ts';
import { isQuoted } from '../borrowed.ts';
import { findingIn, type Remark, type Rule } from '../rule.ts';

/** Titles, units, forms of firms and signs that are read at a glance or always stand shortened. */
const FINE_AS_IT_IS: ReadonlySet<string> = new Set(
  'B.V. N.V. v.o.f. dhr. mw. mevr. mr. dr. drs. prof. ing. ir. ds. jr. sr. fam. st. tel. nr. km kg gr. cm mm m km/u ha m² m2 m³ m3'.split(
    ' ',
  ),
);

/** Shortened everyday words: most readers know them, written in full they read more easily. */
const EVERYDAY: ReadonlySet<string> = new Set(
  'bijv. bv. enz. ca. evt. o.a. max. min. incl. excl. blz. a.u.b. etc. n.v.t. t/m d.w.z.'.split(
    ' ',
  ),
);

/** What to write for an abbreviation: not the officialese that it stands for, if there is plainer. */
const plainFor = ({ form, meaning }: Abbreviation): readonly string[] =>
  jargonEntries().find(({ term }) => term === form)?.alternatives ?? [meaning];

function shortened(token: Token): Remark | undefined {
  const abbreviation = findAbbreviation(token.text);
  if (!abbreviation || FINE_AS_IT_IS.has(abbreviation.form)) return undefined;
  const { form } = abbreviation;
  return {
    rule: 'afkorting',
    severity: EVERYDAY.has(form) ? 'hint' : 'warning',
    start: token.start,
    end: token.end,
    variant: 'in-full',
    replacements: plainFor(abbreviation),
  };
}

/** What may stand beside a short name in the brackets behind its long name: "(hierna: de Wob)". */
const INTRODUCING =
  /^(?:hierna|verder|voortaan|kortweg|afgekort|als|tot|in|het|ook|wel|genoemd|te|noemen|de|wet|[:,“”„‘’"'])$/iu;

/** The short name behind the words whose first letters it has: "Rolling Proximity Indicator, RPI". */
function followsLongName(tokens: readonly Token[], index: number): boolean {
  const initials = baseOf(tokens[index]?.text ?? '').toUpperCase();
  const words = tokens.slice(0, index).filter(({ kind }) => kind === 'word');
  const last = words.slice(-initials.length).map(({ text }) => text.charAt(0).toUpperCase());
  return words.length > 1 && last.join('') === initials;
}

/**
 * "Sociale Verzekeringsbank (SVB)", "de wet (hierna: Wob)", "(Temporary Exposure Key, TEK)" or
 * "SVB (Sociale Verzekeringsbank)".
 */
function isExplainedAt(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.text === '(' && tokens[index + 2]?.kind === 'word') return true;
  const opening = tokens.slice(0, index).findLastIndex(({ text }) => text === '(');
  const closing = tokens.slice(index).findIndex(({ text }) => text === ')');
  if (opening < 2 || closing < 0) return false;
  const others = tokens.slice(opening + 1, index + closing).toSpliced(index - opening - 1, 1);
  if (others.every(({ text }) => INTRODUCING.test(text))) return true;
  return followsLongName(tokens.slice(opening + 1), index - opening - 1);
}

const YEAR = /^(?:19|20)\d\d$/u;

/** "3500 AB", "NL00 WATE 0123" and "NEN 1010": part of a code, not a name. */
function isPartOfCode(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text ?? '';
  const after = tokens[index + 1]?.text ?? '';
  if (/^\d{4}$/u.test(before) || (/^[A-Z]{2}\d{2}$/u.test(before) && /^\d/u.test(after)))
    return true;
  return /^\d/u.test(after) && !YEAR.test(after);
}

/** One name for the singular and the plural: API, API's. */
const baseOf = (name: string) => name.replace(/['’]?s$/u, '');

/** A short name at its first use in the letter, unless it is explained there or needs no words. */
function unexplained(sentence: Sentence, index: number, met: Set<string>): Remark | undefined {
  const token = sentence.tokens[index];
  if (!token || !isAcronym(token) || isShouted(sentence)) return undefined;
  if (isPartOfCode(sentence.tokens, index) || isQuoted(sentence, index)) return undefined;
  const name = baseOf(token.text);
  if (met.has(name)) return undefined;
  met.add(name);
  const acronym = findAcronym(token.text);
  if (acronym?.familiar || isExplainedAt(sentence.tokens, index)) return undefined;
  return {
    rule: 'afkorting',
    severity: 'warning',
    start: token.start,
    end: token.end,
    variant: acronym ? 'known-meaning' : 'unknown-meaning',
    replacements: acronym ? [`${acronym.meaning} (${token.text})`] : [],
  };
}

function look(passage: Passage, sentence: Sentence, met: Set<string>, prose: Prose) {
  return sentence.tokens.flatMap((token, index) => {
    const remark =
      token.kind === 'abbreviation' && !isAcronym(token)
        ? shortened(token)
        : unexplained(sentence, index, met);
    return remark ? [findingIn(prose.document, passage.index, remark, sentence)] : [];
  });
}

/** Points at abbreviations to write in full, and at short names that are nowhere explained. */
export const afkorting = {
  id: 'afkorting',
  check: (prose) => {
    const met = new Set<string>();
    return prose.passages.flatMap((passage) =>
      passage.sentences.flatMap((sentence) => look(passage, sentence, met, prose)),
    );
  },
} as const satisfies Rule;
