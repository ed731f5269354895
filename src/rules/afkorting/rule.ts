import { findAbbreviation } from '../../language/abbreviations.ts';
import { findAcronym, isAcronym, isShouted } from '../../language/acronyms.ts';
import type { Passage, Prose } from '../../language/prose.ts';
import type { Sentence, Token } from '../../language/token.ts';
import { findingIn, type Remark, type Rule } from '../rule.ts';

/** Titles, units and signs that are read at a glance or always stand shortened. */
const FINE_AS_IT_IS: ReadonlySet<string> = new Set(
  'dhr. mw. mevr. mr. dr. drs. prof. ing. ir. ds. jr. sr. fam. st. tel. nr. km kg gr. cm mm m km/u ha m² m2 m³ m3'.split(
    ' ',
  ),
);

/** Shortened everyday words: most readers know them, written in full they read more easily. */
const EVERYDAY: ReadonlySet<string> = new Set(
  'bijv. bv. enz. ca. evt. o.a. max. min. incl. excl. blz. a.u.b. etc. n.v.t. t/m d.w.z.'.split(
    ' ',
  ),
);

function shortened(token: Token): Remark | undefined {
  const abbreviation = findAbbreviation(token.text);
  if (!abbreviation || FINE_AS_IT_IS.has(abbreviation.form)) return undefined;
  const { form, meaning } = abbreviation;
  return {
    rule: 'afkorting',
    severity: EVERYDAY.has(form) ? 'hint' : 'warning',
    start: token.start,
    end: token.end,
    variant: 'in-full',
    replacements: [meaning],
  };
}

/** "Sociale Verzekeringsbank (SVB)" or "SVB (Sociale Verzekeringsbank)". */
function isExplainedAt(tokens: readonly Token[], index: number): boolean {
  const isBracket = (at: number, bracket: string) => tokens[at]?.text === bracket;
  const between = isBracket(index - 1, '(') && isBracket(index + 1, ')');
  const followed = isBracket(index + 1, '(') && tokens[index + 2]?.kind === 'word';
  return (between && index >= 2) || followed;
}

/** "3500 AB" and "NL00 WATE 0123": part of a postcode or a bank account, not a name. */
function isPartOfCode(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text ?? '';
  const after = tokens[index + 1]?.text ?? '';
  return /^\d{4}$/u.test(before) || (/^[A-Z]{2}\d{2}$/u.test(before) && /^\d/u.test(after));
}

/** A short name at its first use in the letter, unless it is explained there or needs no words. */
function unexplained(sentence: Sentence, index: number, met: Set<string>): Remark | undefined {
  const token = sentence.tokens[index];
  if (!token || !isAcronym(token) || isShouted(sentence) || met.has(token.text)) return undefined;
  if (isPartOfCode(sentence.tokens, index)) return undefined;
  met.add(token.text);
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
