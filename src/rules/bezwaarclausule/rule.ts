import { decisionOf } from '../decision.ts';
import type { Finding } from '../finding.ts';
import { checkLetter, findingAtBlock, type Letter } from '../letter.ts';
import { findingIn, type Rule } from '../rule.ts';

/** How a letter tells that one can object or appeal; any of these is enough. */
const CLAUSE =
  /(?<!\p{L})(?:bezwaar(?: (?:te |worden |hebben |wilt |kunt |tegen )?(?:ge)?ma(?:a|ak|akt|ken)?|schrift|clausule|mogelijkheid|procedure)\p{L}*|bezwaar maken|(?:uw|schriftelijk|een|in) bezwaar|(?:in|hoger) beroep|beroep(?:schrift|smogelijkheid| instellen| bij)|rechtsmiddel\p{L}*|zienswijzen?)(?!\p{L})/iu;
/** By when: a number of weeks or a day. */
const TERM =
  /(?<!\p{L})(?:week|weken|dagen|maanden)(?!\p{L})|\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|\d{1,2}-\d{1,2}-\d{4}|[«<[{][^»>\]}]*datum/iu;

function check(letter: Letter): Finding[] {
  const decision = decisionOf(letter);
  if (!decision) return [];
  const { document } = letter;
  const clauses = letter.blocks.flatMap(({ text, kind }, index) =>
    CLAUSE.test(text) && kind !== 'reference-line' ? [{ text, index }] : [],
  );
  if (clauses.length === 0) {
    const { passage, sentence, isSure } = decision;
    const { start } = sentence;
    const end = start + sentence.text.replace(/[.!?]+$/u, '').length;
    return [
      findingIn(
        document,
        passage.index,
        {
          rule: 'bezwaarclausule',
          severity: isSure ? 'warning' : 'hint',
          start,
          end,
          variant: 'missing',
        },
        sentence,
      ),
    ];
  }
  const after = clauses.flatMap(({ index }) => letter.blocks.slice(index, index + 4));
  const first = clauses.at(-1);
  if (first === undefined || after.some(({ text }) => TERM.test(text))) return [];
  return [
    findingAtBlock(document, first.index, {
      rule: 'bezwaarclausule',
      severity: 'hint',
      variant: 'without-term',
    }),
  ];
}

/**
 * Tells when a letter decides something and does not say how to object, which the law asks for
 * (Awb 3:45). Points at the decision; at the clause where that names no term.
 */
export const bezwaarclausule = {
  id: 'bezwaarclausule',
  check: (prose) => checkLetter(prose, check),
} as const satisfies Rule;
