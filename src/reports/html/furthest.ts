import { sharedPath } from '../../inventory/groups.ts';
import type { Assessment, JudgedLetter } from '../../letter/assess.ts';
import type { Messages } from '../../messages/messages.ts';
import { nameOf, shownValueOf } from '../format-value.ts';
import { letterId } from './ids.ts';
import { fileName } from './letter.ts';
import { type Html, html } from './markup.ts';
import type { LetterSelection } from './selection.ts';
import { bareSign } from './sign.ts';

/** A list that a person can start with. */
const MOST_LETTERS = 5;

/** The criteria that decide and that the letter misses. */
const missed = ({ verdict }: JudgedLetter, messages: Messages): string =>
  verdict.criteria
    .filter(({ weight, outcome }) => weight === 'must' && outcome !== 'meets')
    .map((criterion) => `${nameOf(criterion, messages)} ${shownValueOf(criterion, messages)}`)
    .join(' · ');

/** The letters that are furthest from the norm. */
export function furthest(
  letters: readonly Assessment[],
  { order }: LetterSelection,
  messages: Messages,
): Html | false {
  const { html: says } = messages;
  const worst = order
    .flatMap((at) => {
      const letter = letters[at];
      return letter?.status === 'judged' && letter.verdict.band !== 'meets' ? [{ at, letter }] : [];
    })
    .slice(0, MOST_LETTERS);
  if (worst.length === 0) return false;
  const common = sharedPath(letters.map(({ file }) => file));
  return html`<section class="tile" aria-labelledby="verst"><h2 id="verst">${says.furthest}</h2><p class="lead">${says.furthestLead}</p><ol class="worst">${worst.map(
    ({ at, letter }) =>
      html`<li>${bareSign(letter.verdict.band)} <a href="#${letterId(at + 1)}">${fileName(letter.file.slice(common))}</a><p class="faint">${missed(letter, messages)}</p></li>`,
  )}</ol></section>`;
}
