import { readsAsProse } from '../../document/letter-parts/wording.ts';
import { namesDay } from '../dates.ts';
import type { Finding } from '../finding.ts';
import { checkLetter, findingAtBlock, type Letter } from '../letter.ts';
import { findingIn, type Rule } from '../rule.ts';
import { hasReferences, labelledSubject, mayHaveSubject } from './subject.ts';

/** What a letter answers or is, which says nothing of its message. */
const KIND_OF_LETTER =
  /^(?:de |het |een |uw |jouw |ons |onze )?(?:\p{L}+[- ])?\p{L}*(?:besluit|beslissing|beschikking|uitspraak|reactie|antwoord|aanvraag|verzoek|bezwaar|bezwaarschrift|melding|klacht|brief|e-?mail)(?!\p{L})/iu;

/** Words that tell what was decided, or what the reader gets or must do. */
const OUTCOME =
  /(?<!\p{L})(?:toegekend|toekenning|afgewezen|afwijzing|geweigerd|weigering|verleend|verlening|intrekking|ingetrokken|goedgekeurd|ontvangen|ontvangst|ontvangstbevestiging|verdaging|verlenging|verlengd|geen|niet|wel|(?:on)?gegrond|krijgt|mag|moet)(?!\p{L})/iu;
/** In an objection the outcome that is named may be that of the decision objected to. */
const OBJECTED_TO = /(?<!\p{L})bezwaar.*$/iu;

const EMPTY_WORDS =
  /^(?:uw|jouw|ons|onze|de|het|een|inzake|betreft|betreffende|over|van|voor|op)$/iu;
/** These name what the writer does: the reader knows what the letter is for. */
const ACT =
  /^(?:bezwaar tegen|uitnodiging|herinnering|aanmaning|ontvangstbevestiging|waarschuwing)/iu;

const wordsThatSay = (subject: string): string[] =>
  (subject.match(/[\p{L}\d][\p{L}\d'’.@/-]*/gu) ?? []).filter((word) => !EMPTY_WORDS.test(word));

function isVague(subject: string): boolean {
  if (readsAsProse(subject) || ACT.test(subject)) return false;
  if (OUTCOME.test(subject.replace(OBJECTED_TO, ''))) return false;
  if (KIND_OF_LETTER.test(subject)) return true;
  return wordsThatSay(subject).length <= 2 && !namesDay(subject) && !/[«<[{]/u.test(subject);
}

function check(letter: Letter): Finding[] {
  const subject = labelledSubject(letter);
  if (subject) {
    if (!isVague(subject.text)) return [];
    const { block, start, end, text } = subject;
    return [
      findingIn(letter.document, block, {
        rule: 'onderwerp',
        severity: wordsThatSay(text).length <= 1 ? 'warning' : 'hint',
        start,
        end,
        variant: 'vague',
      }),
    ];
  }
  const { salutation } = letter;
  if (salutation === undefined || !hasReferences(letter) || mayHaveSubject(letter)) return [];
  return [
    findingAtBlock(letter.document, salutation, {
      rule: 'onderwerp',
      severity: 'warning',
      variant: 'missing',
    }),
  ];
}

/**
 * Points at a subject that names a thing rather than the message. Where a letter has reference
 * lines but no subject, it points at the salutation, above which the subject belongs.
 */
export const onderwerp = {
  id: 'onderwerp',
  check: (prose) => checkLetter(prose, check),
} as const satisfies Rule;
