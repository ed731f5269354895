import { findAcronym, isShouted } from '../../language/acronyms.ts';
import { lookUp } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/token.ts';
import { checkSentences, type Remark, type Rule } from '../rule.ts';

const IN_CAPITALS = /^\p{Lu}{2,}$/u;
/** Words of this frequency (Zipf) and up are everyday words, not short names that look like one. */
const EVERYDAY = 4;
/** Short names are often words too: BAG, DAS, PAS; two letters are a postcode's. */
const EVERYDAY_SHORT = 5.5;
const SHORT = 3;
const LONG_RUN = 3;

const inCapitals = ({ kind, text }: Token): boolean =>
  (kind === 'word' || kind === 'abbreviation') && IN_CAPITALS.test(text);

/** Whether a word in capitals is an everyday word rather than a short name, which stand alone. */
function isEmphasised(token: Token, isAlone: boolean): boolean {
  if (!inCapitals(token) || findAcronym(token.text)) return false;
  const { zipf = 0, abbreviation, name } = lookUp(token.text.toLowerCase());
  if (abbreviation || name || token.text.length < SHORT) return false;
  return zipf >= (isAlone && token.text.length === SHORT ? EVERYDAY_SHORT : EVERYDAY);
}

/** Runs of neighbours that are in capitals and hold an everyday word. */
function runsIn(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const [i, token] of tokens.entries()) {
    if (!inCapitals(token)) continue;
    const previous = tokens[i - 1];
    if (previous && runs.at(-1)?.at(-1) === previous) runs.at(-1)?.push(token);
    else runs.push([token]);
  }
  return runs.filter((run) => run.some((token) => isEmphasised(token, run.length === 1)));
}

function look(sentence: Sentence): Remark[] {
  const runs = runsIn(sentence.tokens);
  const isAll = isShouted(sentence) && runs.some((run) => run.length >= LONG_RUN);
  const spans = isAll
    ? [{ start: sentence.start, end: sentence.end, length: LONG_RUN }]
    : runs.map((run) => ({
        start: run[0]?.start ?? 0,
        end: run.at(-1)?.end ?? 0,
        length: run.length,
      }));
  return spans.map(({ start, end, length }) => ({
    rule: 'nadruk',
    severity: length >= LONG_RUN ? 'warning' : 'hint',
    start,
    end,
    variant: 'capitals',
  }));
}

/**
 * Points at everyday words in capitals. Underlining and bold cannot be seen: blocks carry no marks.
 */
export const nadruk = {
  id: 'nadruk',
  check: (prose) => checkSentences(prose, look),
} as const satisfies Rule;
