import { GROUPINGS } from '../../../inventory/shares.ts';
import { html } from '../../html/markup.ts';
import { page } from '../../html/page.ts';
import type { WholeInventoryFormat } from '../format.ts';
import { groupSection } from './groups.ts';
import { lettersSection } from './letters.ts';
import { aboutPage, notJudgedSection, templateSection } from './parts.ts';
import { shareSection } from './share.ts';

/** An inventory as one page that needs nothing beside it. */
export const inventoryPage: WholeInventoryFormat = {
  kind: 'whole',
  extension: 'html',
  render: async (inventory, { messages, terminal }) => {
    const { totals, target, norm, yardstick } = inventory;
    const groups = GROUPINGS.map(
      (grouping) =>
        html`${groupSection(grouping, totals.groups[grouping] ?? {}, target.share, messages)}`,
    );
    const letters = await lettersSection(inventory, messages, terminal.command);
    return page({
      title: messages.inventory.pages.title(totals.files),
      content: html`<main><div class="overview">${shareSection(inventory, messages)}<div class="tiles">${groups}${templateSection(totals.templates, messages)}${notJudgedSection(totals, messages)}</div>${letters}</div></main>
${aboutPage(messages, { norm, helder: yardstick.helder })}`,
      many: true,
      look: 'inventory',
      messages,
    });
  },
};
