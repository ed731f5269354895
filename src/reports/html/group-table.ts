import type { Group } from '../../inventory/groups.ts';
import type { Messages } from '../../messages/messages.ts';
import { TARGET_SHARE } from '../../norm/target.ts';
import { shareBar } from './bars.ts';
import { type Html, html } from './markup.ts';
import { shownShare } from './share.ts';

function row({ name, totals }: Group, messages: Messages): Html {
  const { html: says } = messages;
  const { letters, notJudged, meets, shareMeets } = totals;
  const judged = letters - notJudged;
  const shown = shareMeets === undefined ? '-' : shownShare(shareMeets, messages);
  return html`<tr><th scope="row">${name || says.noName}</th><td class="value">${shown}</td><td class="bar-cell">${shareMeets !== undefined && shareBar(shareMeets, 'aim', TARGET_SHARE)}</td><td class="faint">${says.someOf(meets, judged)}</td></tr>`;
}

/**
 * The share of letters on B1 for each group, beside the target.
 *
 * @param id of the section in the page
 */
export function groupTable(
  id: string,
  title: string,
  column: string,
  groups: readonly Group[],
  messages: Messages,
): Html {
  const { html: says } = messages;
  return html`<section class="tile" aria-labelledby="${id}"><h2 id="${id}">${title}</h2><table class="groups"><thead><tr><th scope="col">${column}</th><th scope="col" class="value">${says.onB1}</th><td></td><th scope="col">${says.letters}</th></tr></thead><tbody>${groups.map((group) => row(group, messages))}</tbody></table></section>`;
}
