import type { Document } from '../../document/model.ts';
import type { Assessment, JudgedLetter, UnjudgedLetter } from '../../letter/assess.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Norm } from '../../norm/norm.ts';
import { standingTitle } from '../standing.ts';
import { criteriaTable } from './criteria.ts';
import { findingList } from './finding-list.ts';
import { letterId, OVERVIEW_ID } from './ids.ts';
import { letterText } from './letter-text.ts';
import { type Html, html } from './markup.ts';
import { bareSign } from './sign.ts';

/** The verdict in large letters; where there is none, why not and what to do. */
function verdict(letter: Assessment, messages: Messages): Html {
  if (letter.status === 'judged') {
    const { band } = letter.verdict;
    const { words = 0, sentences = 0 } = letter.measures;
    const size = messages.report.size(words, sentences, letter.pages);
    return html`<div class="verdict ${band}"><p class="says">${bareSign(band)} ${standingTitle(band, messages)}</p><p class="size">${size}</p></div>`;
  }
  const { problem, remedy } = messages.unreadable(letter.reason);
  return html`<div class="verdict not-judged"><p class="says">${bareSign('not-judged')} ${standingTitle('not-judged', messages)}</p><p class="size">${problem} ${remedy}</p></div>`;
}

/** What the reader of the report must know before the rest. */
function warnings(letter: JudgedLetter | UnjudgedLetter, messages: Messages): Html | false {
  const said = [
    ...letter.warnings.map(messages.readWarning),
    ...(letter.blanks > 0 ? [messages.report.blanks(letter.blanks)] : []),
  ];
  return (
    said.length > 0 &&
    html`<ul class="warnings">${said.map((warning) => html`<li>${warning}</li>`)}</ul>`
  );
}

/** The letter as it reads beside what is said of it; only the latter where its text is not here. */
function reading(
  number: number,
  letter: JudgedLetter | UnjudgedLetter,
  document: Document | undefined,
  messages: Messages,
): Html {
  const id = `${letterId(number)}-tekst`;
  return html`<div class="reading">${
    document &&
    html`<section class="text" aria-labelledby="${id}"><h2 id="${id}">${messages.html.theLetter}</h2>${letterText(number, document, letter.findings, messages)}</section>`
  }${findingList(number, letter.findings, messages)}</div>`;
}

/** The folder of a file in small letters, and its name. */
export function fileName(file: string): Html {
  const [, folder = '', name = file] = /^(.*[\\/])([^\\/]+)$/su.exec(file) ?? [];
  return html`${folder && html`<span class="folder">${folder}</span>`}${name}`;
}

/**
 * All about one letter.
 *
 * @param number its number in the report, from 1
 * @param among whether it is one of many, so that there is an overview to go back to
 */
export function letterSection(
  number: number,
  letter: Assessment,
  document: Document | undefined,
  norm: Norm,
  messages: Messages,
  among: boolean,
): Html {
  const id = letterId(number);
  const read = letter.status !== 'unreadable';
  return html`<section class="letter" id="${id}" aria-labelledby="${id}-naam" tabindex="-1">${
    among &&
    html`<p class="back"><a href="#${OVERVIEW_ID}"><span aria-hidden="true">←</span> ${messages.html.back}</a></p>`
  }<div class="summary"><div class="summary-head"><h1 id="${id}-naam">${fileName(letter.file)}</h1>${verdict(letter, messages)}${read && warnings(letter, messages)}</div>${
    letter.status === 'judged' && criteriaTable(letter.verdict.criteria, norm, messages)
  }</div>${read && (document ?? letter.findings.length > 0) && reading(number, letter, document, messages)}</section>\n`;
}
