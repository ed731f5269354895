import type { Sentence } from '../../language/token.ts';
import { checkLetter } from '../letter.ts';
import { checkSentences, type Remark, type Rule } from '../rule.ts';

const ORDINAL =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde)';
const NUMBER = '\\d+[a-z]{0,2}(?:[:.]\\d+[a-z]{0,2})*';
/** "lid 2, onder a", ", eerste lid, aanhef en onder c". */
const DETAIL = `(?:,? ?(?:en |of )?(?:${ORDINAL}(?: (?:en|tot en met) ${ORDINAL})? lid|leden \\d+(?: en \\d+)?|lid ${NUMBER}|aanhef(?: en)?|onder(?:deel|delen)? [a-z](?![\\p{L}])(?: en [a-z](?![\\p{L}]))?|sub [a-z\\d](?![\\p{L}])))`;
/** An article of law with all that says where in it, up to the name of the law. */
const ARTICLE = new RegExp(
  `(?<!\\p{L})(?:artikel(?:en)?|art\\.) ${NUMBER}${DETAIL}*(?:(?:, | en | tot en met | t/m )${NUMBER}${DETAIL}*)*`,
  'giu',
);
/** A chapter or section counts only with the law it is in. */
const SECTION = new RegExp(
  `(?<!\\p{L})(?:afdeling|hoofdstuk|paragraaf|titel) ${NUMBER}(?= van de \\p{L}*(?:[Ww]et|verordening)|\\s+Awb)`,
  'gu',
);

/** "Artikel 10" above the text of that article is a title. */
const LONGEST_TITLE = 4;

function look(sentence: Sentence): Remark[] {
  if (sentence.tokens.length <= LONGEST_TITLE) return [];
  const found = [...sentence.text.matchAll(ARTICLE), ...sentence.text.matchAll(SECTION)].toSorted(
    (a, b) => a.index - b.index,
  );
  return found.map((match) => {
    const text = match[0].replace(/,$/u, '');
    const start = sentence.start + match.index;
    const isDetailed = /(?<!\p{L})(?:lid|leden|aanhef|onder\p{L}*|sub)(?!\p{L})/iu.test(text);
    return {
      rule: 'wetsverwijzing',
      severity: isDetailed || found.length > 1 ? 'warning' : 'hint',
      start,
      end: start + text.length,
    };
  });
}

/** Points at articles of law between the sentences of a letter. */
export const wetsverwijzing = {
  id: 'wetsverwijzing',
  check: (prose) => checkLetter(prose, (letter) => checkSentences(letter, look)),
} as const satisfies Rule;
