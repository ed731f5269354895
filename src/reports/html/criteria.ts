import type { Messages } from '../../messages/messages.ts';
import { capitalised } from '../../messages/phrases.ts';
import type { Norm } from '../../norm/norm.ts';
import type { CriterionResult } from '../../norm/verdict.ts';
import { nameOf, shownLimitOf, shownValueOf } from '../format-value.ts';
import { criterionBar } from './bars.ts';
import { type Html, html } from './markup.ts';
import { sign } from './sign.ts';

const row = (criterion: CriterionResult, messages: Messages): Html => {
  const { outcome, weight } = criterion;
  return html`<tr class="${outcome}"><td class="outcome">${sign(outcome, messages)}</td><th scope="row">${capitalised(nameOf(criterion, messages))}${
    weight === 'should' && html` <span class="tip">${messages.html.advice}</span>`
  }</th><td class="value">${shownValueOf(criterion, messages)}</td><td class="bar-cell">${criterionBar(criterion)}</td><td class="limit-value">${shownLimitOf(criterion, messages)}</td></tr>`;
};

/** The criteria of the norm with what the letter has: value, limit, and a bar that shows both. */
export function criteriaTable(
  criteria: readonly CriterionResult[],
  norm: Norm,
  messages: Messages,
): Html {
  const { report, html: says } = messages;
  return html`<table class="criteria"><caption>${report.norm(norm.id, norm.version)} <span class="how">${says.howBars}</span></caption><thead><tr><th scope="col"><span class="unseen">${says.verdict}</span></th><th scope="col">${says.criterion}</th><th scope="col" class="value">${capitalised(report.thisLetter)}</th><td class="bar-cell"></td><th scope="col" class="limit-value">${capitalised(report.theNorm)}</th></tr></thead><tbody>${criteria.map((criterion) => row(criterion, messages))}</tbody></table>`;
}
