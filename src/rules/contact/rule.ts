import type { Finding } from '../finding.ts';
import { checkLetter, findingAtBlock, type Letter, wordsOfPassages } from '../letter.ts';
import type { Rule } from '../rule.ts';

/**
 * "14 0199", "(0594) 50 88 18", "06-12345678", "0800-1234", "+31 88 585 34 47"; not the figures of an
 * IBAN or a date. Dutch numbers have ten figures, but for those of councils and of 0800 and 0900.
 */
const PHONE_NUMBER =
  /(?<![\d.,/-]|\p{Lu}{4}\s?)(?:14\s?0\d{1,3}|(?:\+31|0031)[\s\d()-]{8,14}\d|(?!\d\d?-\d\d?-\d{4})\(?0(?:[\s()-]{0,3}\d){9}|0[89]00(?:[\s-]{0,3}\d){4,7})(?![\d/-])/u;
const PHONE_BLANK =
  /[«<[{][^»>\]}]*(?:tel|phone)[^»>\]}]*[»>\]}]|telefoon(?:nummer)?:?\s*[.…_]{3}/iu;
const EMAIL = /\S@\S+\.\p{L}{2,}|mailto/u;
/** An invitation to get in touch, in the text of the letter. */
const INVITATION =
  /(?<!\p{L})(?:vragen|vraag|bel|bellen|belt|mail|mailen|contact|informatie|inlichtingen|bereikbaar|telefoon\p{L}*|toelichting)(?!\p{L})/iu;

const hasPhone = (text: string): boolean => PHONE_NUMBER.test(text) || PHONE_BLANK.test(text);

function variantFor({ blocks, passages }: Letter): string | undefined {
  const texts = blocks.map(({ text }) => text);
  if (!texts.some(hasPhone)) return texts.some((text) => EMAIL.test(text)) ? 'no-phone' : 'missing';
  return passages.some(({ block }) => INVITATION.test(block.text) || hasPhone(block.text))
    ? undefined
    : 'not-in-text';
}

/** A line that only sends something on needs no more than its signature. */
const FEWEST_WORDS = 10;

function check(letter: Letter): Finding[] {
  if (wordsOfPassages(letter.body) < FEWEST_WORDS) return [];
  const block = letter.closing ?? letter.body.at(-1)?.index;
  const variant = variantFor(letter);
  if (block === undefined || variant === undefined) return [];
  return [
    findingAtBlock(letter.document, block, {
      rule: 'contact',
      // Paper with a letterhead printed on it may have the number that the file lacks.
      severity: 'hint',
      variant,
    }),
  ];
}

/**
 * Tells when a letter does not say how to reach somebody. Points at the closing, above which the
 * line about questions belongs; without a closing at the last paragraph.
 */
export const contact = {
  id: 'contact',
  check: (prose) => checkLetter(prose, check),
} as const satisfies Rule;
