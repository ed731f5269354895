import type { Share } from '../../inventory/shares.ts';
import type { Messages } from '../../messages/messages.ts';
import { percent, range } from './percent.ts';

/** What share of all copies meets the norm, in a sentence. */
export const copiesText = (share: Share, isSample: boolean, { inventory }: Messages): string =>
  isSample
    ? inventory.byCopiesInSample(percent(share.share), range(share))
    : inventory.byCopies(percent(share.share), range(share), share.judged);
