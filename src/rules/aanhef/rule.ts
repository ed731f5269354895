import { findPlaceholders } from '../../document/placeholders.ts';
import type { Finding } from '../finding.ts';
import { checkLetter, findingAtBlock, type Letter, wordsOfPassages } from '../letter.ts';
import { findingIn, type Remark, type Rule } from '../rule.ts';

/** A note of fewer words needs no salutation. */
const FEWEST_WORDS = 30;

/** "Mevrouw A. Veldkamp", "De heer J. van Oosterom" in the window of the envelope. */
const NAMED_RECIPIENT =
  /^(?:aan\s+)?(?:de heer|dhr\.?|mevrouw|mevr\.?|mw\.?|familie)\s+(?:\p{L}\.?\s*)*\p{Lu}\p{Ll}/u;

const DATED =
  /(?<!\p{L})(?:weledel|hoogedel|hooggeleerd|hoogwelgeboren|weleerwaard)\p{L}*|^l\.?\s?s\.?(?![\p{L}])|mijne heren/iu;
const WITHOUT_PERSON = /^(?:geachte?|beste)\s*[,.!:]?$/iu;
const WITHOUT_NAME =
  /^(?:geachte?|beste)\s+(?:heer|mevrouw|meneer|dames|heren)(?:\s*(?:\/|,|of|en)\s*(?:heer|mevrouw|meneer|dames|heren))*\s*[,.!:]?$/iu;

type Look = Pick<Remark, 'severity' | 'variant'>;

/** Whether names may have been taken out of the letter: it has words under dark bars. */
const isRedacted = ({ document }: Letter): boolean =>
  document.warnings.some(({ code }) => code === 'covered-text');

function look(text: string, letter: Letter): Look | undefined {
  if (findPlaceholders(text).length > 0) return undefined;
  if (DATED.test(text)) return { severity: 'warning', variant: 'dated' };
  // "Geachte ," in a letter that is sent is a field that stayed empty; in one that was published the
  // name was taken out, which shows only where words lie under the bars.
  if (WITHOUT_PERSON.test(text))
    return isRedacted(letter) ? undefined : { severity: 'hint', variant: 'empty' };
  if (!WITHOUT_NAME.test(text)) return undefined;
  const isKnown = letter.head.some(
    ({ kind, text: line }) => kind === 'address' && NAMED_RECIPIENT.test(line),
  );
  return isKnown
    ? { severity: 'warning', variant: 'name-is-known' }
    : { severity: 'hint', variant: 'without-name' };
}

function check(letter: Letter): Finding[] {
  const { document, salutation, body } = letter;
  const first = body[0];
  if (salutation === undefined) {
    return first && wordsOfPassages(body) >= FEWEST_WORDS
      ? [
          findingAtBlock(document, first.index, {
            rule: 'aanhef',
            severity: 'hint',
            variant: 'missing',
          }),
        ]
      : [];
  }
  const text = document.blocks[salutation]?.text ?? '';
  const found = look(text, letter);
  const end = text.replace(/[\s,!:]+$/u, '').length;
  return found
    ? [findingIn(document, salutation, { rule: 'aanhef', ...found, start: 0, end })]
    : [];
}

/**
 * Points at a salutation that names nobody. Where a letter has a closing but no salutation, it
 * points at the first paragraph, above which the salutation belongs.
 */
export const aanhef = {
  id: 'aanhef',
  check: (prose) => checkLetter(prose, check),
} as const satisfies Rule;
