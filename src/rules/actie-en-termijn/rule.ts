import type { Passage } from '../../language/prose.ts';
import type { Sentence } from '../../language/token.ts';
import { namesDay } from '../dates.ts';
import type { Finding } from '../finding.ts';
import { checkLetter, firstWords, type Letter } from '../letter.ts';
import { checkSentences, findingIn, type Remark, type Rule } from '../rule.ts';

const COUNT =
  '(?:\\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veertien|dertig|enkele|een paar)';
const UNIT = '(?:werkdag(?:en)?|dag(?:en)?|week|weken|maand(?:en)?)';
const TERM = new RegExp(
  `(?<!\\p{L})binnen (?:een termijn van )?${COUNT} (?:kalender)?${UNIT}(?!\\p{L})`,
  'iu',
);
/** What stands behind a term that counts from the letter's own day, which the writer knows. */
const FROM_THIS_LETTER =
  /^,? (?:na|vanaf|gerekend vanaf|te rekenen vanaf) (?:de |het )?(?:dag (?:na|van|waarop|na die waarop) )?(?:de |het |dit |deze )?(?:datum|dagtekening|verzending|verzenddatum|ontvangst|bekendmaking|toezending|brief|besluit|beschikking|vandaag|heden|is)(?!\p{L})/iu;
/** "na het feest, binnen vier weken": counts from something else. */
const AFTER_AN_EVENT = /(?<!\p{L})na (?:de|het|uw|elke|afloop)(?!\p{L})/iu;
const FROM_AN_EVENT = /^,? (?:na|vanaf|gerekend|te rekenen|voor|vóór)(?!\p{L})/iu;

const VAGUE =
  /(?<!\p{L})(?:zo (?:spoedig|snel) mogelijk|per omgaande|op korte termijn|ten spoedigste)(?!\p{L})/iu;

const IMPERATIVE =
  /^(?:Betaal|Stuur|Bel|Mail|Geef|Lever|Vul|Meld|Reageer|Maak|Neem|Laat|Kom|Schrijf|Vraag|Onderteken|Zorg|Doe|Breng|Haal)(?!\p{L})/u;
const READER_ACTS =
  /(?<!\p{L})(?:(?:u|je) (?:moet|dient|kunt|kan|hoeft|betaalt|stuurt|haalt|levert|vult|geeft|meldt|reageert|maakt)|(?:moet|dient|kunt|kan|dienen|moeten) (?:u|je)|(?:verzoeken|vragen) (?:wij|we|ik) u|(?:wij|we|ik) (?:verzoek|verzoeken|vraag|vragen) u|(?:dient|dienen|moet|moeten|kan|kunnen)(?!\p{L})[^.]* (?:betaald|voldaan|bijgeschreven|ingediend|ingeleverd|overgelegd|gemaakt|indienen|overleggen|aanvragen|maken))(?!\p{L})/iu;
/** The municipality's own promise: "U krijgt binnen acht weken antwoord." */
const WRITER_ACTS =
  /(?<!\p{L})(?:(?:krijgt|ontvangt|hoort|leest) u|u (?:krijgt|ontvangt|hoort)|(?:wij|we|ik) (?:nemen|neem|beslissen|beslis|sturen|stuur|laten|laat|reageren|zullen|zal|bellen|betalen)|(?:nemen|neem|beslissen|beslis|sturen|stuur|laten|laat|reageren|zullen|zal|bellen|betalen) (?:wij|we|ik))(?!\p{L})/iu;
const OBJECTION =
  /(?<!buitengewoon )bezwaar|beroep|zienswijze|voorlopige voorziening|voorzieningenrechter/iu;
const CONDITION =
  /(?<!\p{L})(?:als|indien|wanneer|zodra|mocht|verander\p{L}*|wijzig\p{L}*)(?!\p{L})/iu;

/** Whether a sentence or the next one names the day: "binnen zes weken, dus vóór 12 mei". */
const hasDay = ({ sentences }: Passage, sentence: Sentence): boolean =>
  namesDay(sentence.text) || namesDay(sentences[sentences.indexOf(sentence) + 1]?.text ?? '');

/** Whether a sentence answers the question before it: "Gaat u verhuizen? Bel ons dan." */
const answersQuestion = ({ sentences }: Passage, sentence: Sentence): boolean =>
  sentences[sentences.indexOf(sentence) - 1]?.text.endsWith('?') ?? false;

const isAsked = ({ text }: Sentence): boolean => IMPERATIVE.test(text) || READER_ACTS.test(text);

function look(sentence: Sentence, passage: Passage): Remark[] {
  const { text } = sentence;
  if (!isAsked(sentence) || WRITER_ACTS.test(text) || hasDay(passage, sentence)) return [];
  const depends = CONDITION.test(text) || answersQuestion(passage, sentence);
  const term = TERM.exec(text);
  const vague = term ? null : VAGUE.exec(text);
  const found = term ?? vague;
  if (!found) return [];
  const behind = text.slice(found.index + found[0].length);
  const fromThisLetter = FROM_THIS_LETTER.test(behind);
  if (!fromThisLetter && (depends || FROM_AN_EVENT.test(behind) || AFTER_AN_EVENT.test(text)))
    return [];
  const isObjection = OBJECTION.test(passage.block.text);
  const start = sentence.start + found.index;
  return [
    {
      rule: 'actie-en-termijn',
      severity: isObjection || vague ? 'hint' : 'warning',
      start,
      end: start + found[0].length,
      variant: isObjection ? 'objection' : 'without-date',
    },
  ];
}

/** What the reader must send, pay or fill in: it needs a day. */
const REQUEST =
  /^(?:Stuur|Betaal|Lever|Onderteken|Vul)(?!\p{L})|(?<!\p{L})(?:u (?:moet|dient)|(?:moet|dient) u|(?:verzoeken|vragen) (?:wij|we|ik) u|(?:wij|we|ik) (?:verzoek|verzoeken|vraag|vragen) u)(?!\p{L}).*(?<!\p{L})(?:stur(?:en)|opsturen|terugsturen|toesturen|toe te sturen|op te sturen|terug te sturen|te sturen|betalen|inleveren|in te leveren|aanleveren|aan te leveren|in te vullen|te ondertekenen|over te maken|te voldoen)(?!\p{L})/u;

/** The first request of a letter that names no day and no term at all. */
function requestWithoutDay({ document, body, passages }: Letter): Finding[] {
  if (passages.some(({ block }) => namesDay(block.text) || TERM.test(block.text))) return [];
  for (const passage of body) {
    if (OBJECTION.test(passage.block.text)) continue;
    const sentence = passage.sentences.find(
      (candidate) =>
        REQUEST.test(candidate.text) &&
        !CONDITION.test(candidate.text) &&
        !VAGUE.test(candidate.text) &&
        !answersQuestion(passage, candidate),
    );
    if (!sentence) continue;
    const { end } = firstWords(sentence.text);
    return [
      findingIn(
        document,
        passage.index,
        {
          rule: 'actie-en-termijn',
          severity: 'hint',
          start: sentence.start,
          end: sentence.start + end,
          variant: 'no-day',
        },
        sentence,
      ),
    ];
  }
  return [];
}

/**
 * Points at a term in which the reader must act and that he must count out himself. In a letter
 * that names no day at all it points at the first words of its first request.
 */
export const actieEnTermijn = {
  id: 'actie-en-termijn',
  check: (prose) =>
    checkLetter(prose, (letter) => [...checkSentences(letter, look), ...requestWithoutDay(letter)]),
} as const satisfies Rule;
