import type { RuleCount } from '../../inventory/common-findings.ts';
import type { Messages } from '../../messages/messages.ts';
import { shareBar } from './bars.ts';
import { kindOf } from './finding-kind.ts';
import { ruleId } from './ids.ts';
import { type Html, html } from './markup.ts';

/** So many rules are shown: what comes after is rare. */
const MOST_RULES = 12;

/**
 * What is pointed at in most letters; a name opens the page of the rule.
 *
 * @param read letters that could be read
 */
export function commonest(
  counts: readonly RuleCount[],
  read: number,
  messages: Messages,
): Html | false {
  const { html: says } = messages;
  if (counts.length === 0) return false;
  return html`<section class="tile" aria-labelledby="vaakst"><h2 id="vaakst">${says.commonest}</h2><p class="lead">${says.commonestLead}</p><ol class="bars">${counts
    .slice(0, MOST_RULES)
    .map(
      ({ rule, findings, letters }) =>
        html`<li><span class="name"><button type="button" class="link" popovertarget="${ruleId(rule)}">${rule}</button></span><span class="number">${says.inLetters(letters, findings)}</span>${shareBar(letters / read, kindOf(rule))}</li>`,
    )}</ol></section>`;
}
