import type { Messages } from '../../messages/messages.ts';
import { capitalised } from '../../messages/phrases.ts';
import type { Finding } from '../../rules/finding.ts';
import { RULES, type RuleId } from '../../rules/index.ts';
import { shownCount } from '../format-value.ts';
import { FINDING_KINDS, kindOf } from './finding-kind.ts';
import { findingId, markId, ruleId } from './ids.ts';
import { type Html, html } from './markup.ts';

/** The words pointed at, where what is said of them does not quote them. */
const wordsOf = ({ fragment }: Finding, problem: string): Html | false =>
  !problem.includes(fragment) && html`<p class="words" lang="nl">${fragment}</p>`;

/** A phrase as a sentence. */
const asSentence = (phrase: string): string =>
  capitalised(/[.!?]$/u.test(phrase) ? phrase : `${phrase}.`);

/** One finding: what was found, what to do, what could stand there, and the way to its rule. */
function item(letter: number, number: number, finding: Finding, messages: Messages): Html {
  const { rule, severity, place } = finding;
  const says = messages.rules[rule as RuleId];
  const { problem, remedy } = says(finding);
  return html`<li class="finding ${kindOf(rule)} ${severity}" id="${findingId(letter, number)}" data-number="${number}" data-rule="${rule}" tabindex="-1"><p class="finding-head"><span class="number">${number}</span> <span class="rule-name">${rule}</span>${
    severity === 'hint' && html` <span class="tip">${messages.html.hint}</span>`
  }<button type="button" class="why" popovertarget="${ruleId(rule)}">${messages.html.why}<span class="unseen">: ${rule}</span></button></p>${wordsOf(finding, problem)}<p class="problem">${asSentence(problem)}</p>${
    remedy && html`<p class="remedy">${remedy}</p>`
  }<p class="where"><a href="#${markId(letter, number)}">${messages.place(place)}</a></p></li>\n`;
}

/** The rules that point at something, by what they are about, with how often they do. */
const rulesFound = (findings: readonly Finding[]) =>
  FINDING_KINDS.map((kind) => {
    const ofKind = findings.filter(({ rule }) => kindOf(rule) === kind);
    const rules = RULES.map(({ id }) => id)
      .map((id) => ({ id, number: ofKind.filter(({ rule }) => rule === id).length }))
      .filter(({ number }) => number > 0);
    return { kind, number: ofKind.length, rules };
  }).filter(({ number }) => number > 0);

/** Which line under the words means what; with script, which rules are shown. */
function legend(findings: readonly Finding[], messages: Messages): Html {
  const { html: says } = messages;
  const groups = rulesFound(findings);
  const kinds = groups.map(
    ({ kind, number }) =>
      html`<span class="kind-count"><span class="mark ${kind} warning">${says.kinds[kind]}</span> ${shownCount(number, messages)}</span> `,
  );
  const choices = groups.map(
    ({ kind, rules }) =>
      html`<fieldset><legend>${says.kinds[kind]}</legend>${rules.map(
        ({ id, number }) =>
          html`<label><input type="checkbox" checked value="${id}"> ${id} <span class="count">${shownCount(number, messages)}</span></label>`,
      )}</fieldset>`,
  );
  return html`<details class="filter"><summary><span class="choose">${says.legend}</span> ${kinds}</summary>${choices}<p class="needs-script"><button type="button" data-show="all">${says.showAll}</button> <button type="button" data-show="none">${says.showNone}</button></p></details>`;
}

/**
 * All findings of a letter, with the legend and the way from one to the next.
 *
 * @param letter its number in the report, from 1
 */
export function findingList(
  letter: number,
  findings: readonly Finding[],
  messages: Messages,
): Html {
  const { html: says } = messages;
  const id = `brief-${letter}-punten`;
  if (findings.length === 0) {
    return html`<aside class="findings none" aria-labelledby="${id}"><h2 id="${id}">${says.findings(0)}</h2><p>${messages.report.noFindings}</p></aside>`;
  }
  return html`<aside class="findings" aria-labelledby="${id}"><div class="findings-head"><h2 id="${id}">${says.findings(findings.length)}</h2><div class="steps needs-script"><button type="button" data-step="-1" aria-keyshortcuts="Alt+ArrowUp" title="${says.previousKeys}"><span aria-hidden="true">↑</span><span class="unseen">${says.previous}</span></button><button type="button" data-step="1" aria-keyshortcuts="Alt+ArrowDown" title="${says.nextKeys}"><span aria-hidden="true">↓</span><span class="unseen">${says.next}</span></button></div><p class="status needs-script" role="status" data-of="${says.of}"></p></div>${legend(findings, messages)}<ol class="finding-items">${findings.map(
    (finding, at) => item(letter, at + 1, finding, messages),
  )}</ol></aside>`;
}
