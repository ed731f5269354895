import type { Sentence } from '../../language/token.ts';
import type { Finding } from '../finding.ts';
import { checkLetter, type Letter } from '../letter.ts';
import { checkSentences, type Remark, type Rule } from '../rule.ts';

/** A reference to an annex of this letter. */
const ANNEX =
  /(?<!\p{L})(?:(?:zie|in|lees|vindt u in|treft u in|staat in|staan in)(?: ook)? (?:de |onze |het overzicht in de )?bijlagen?(?: (?:\d+|[IVX]+|[A-Z])(?![\p{L}\d]))?|(?:als|in de) bijlage(?:n)? (?:vindt|treft|stuur|sturen|ontvangt) )(?!\p{L})/giu;
/** "bijlage 2 van de verordening" is an annex of something else. */
const OF_SOMETHING_ELSE =
  /^ (?:van|bij|bij de|tot) (?:de|het|dat|die|artikel|circulaire|onze verordening)(?!\p{L})(?! (?:brief|besluit|beschikking))/iu;
const ENCLOSED = /(?<!\p{L})(?:bijgevoegde?|bijgaande?|bijgesloten)(?!\p{L})/giu;

const remark = (sentence: Sentence, index: number, text: string, sure: boolean): Remark => ({
  rule: 'verwijzing-zonder-bijlage',
  severity: sure ? 'warning' : 'hint',
  start: sentence.start + index,
  end: sentence.start + index + text.trimEnd().length,
});

function look(sentence: Sentence): Remark[] {
  const { text } = sentence;
  const annexes = [...text.matchAll(ANNEX)]
    .filter((match) => !OF_SOMETHING_ELSE.test(text.slice(match.index + match[0].length)))
    .map((match) => remark(sentence, match.index, match[0], /\d$/u.test(match[0])));
  if (annexes.length > 0) return annexes;
  return [...text.matchAll(ENCLOSED)].map((match) =>
    remark(sentence, match.index, match[0], false),
  );
}

/** Whether a letter says outside its sentences what comes with it: a line, a heading, a list. */
const namesAnnexes = ({ document, passages }: Letter): boolean => {
  const inText = new Set(passages.map(({ index }) => index));
  return document.blocks.some(
    ({ text }, index) =>
      /(?<!\p{L})bijlagen?(?:\(n\)|\(en\))?(?!\p{L})/iu.test(text) &&
      (!inText.has(index) || /^bijlagen?(?:\(n\)|\(en\))?\s*(?:\d|:|[A-Z]\b|$)/iu.test(text)),
  );
};

const check = (letter: Letter): Finding[] =>
  namesAnnexes(letter) ? [] : checkSentences(letter, look);

/** Points at references to annexes in a letter that nowhere names its annexes. */
export const verwijzingZonderBijlage = {
  id: 'verwijzing-zonder-bijlage',
  check: (prose) => checkLetter(prose, check),
} as const satisfies Rule;
