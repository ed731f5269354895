import { NOTED_FORMATS } from '../document/copies/index.ts';
import type { Source } from '../document/read.ts';
import type { Letters } from '../letter/letters.ts';
import { type Outcome, redacted, withoutServiceNumbers } from '../letter/redact.ts';
import type { Messages } from '../messages/messages.ts';
import type { CopiedFormat } from '../reports/annotate/formats.ts';
import { type CopyOutcome, copierOf, tellCopies } from './copies.ts';
import type { Io } from './io.ts';
import type { ReportRequest } from './report-requests.ts';

/** Makes the copies that were asked for beside reports, while the letters come in. */
export interface CopyDelivery {
  letter(outcome: Outcome, source: Source): Promise<void>;
  /** All letters are done. */
  end(): void;
}

/**
 * The copies of one run of `helder check`.
 *
 * @param isRedacted whether the person asked to mask personal data
 */
export async function copyDeliveryOf(
  requests: readonly ReportRequest<CopiedFormat>[],
  files: readonly string[],
  isRedacted: boolean,
  letters: Letters,
  messages: Messages,
  io: Io,
): Promise<CopyDelivery> {
  const copiers = await Promise.all(
    requests.map(async ({ format, output }) => ({
      of: format.extension,
      copy: await copierOf(files, output, letters, messages, io),
    })),
  );
  const outcomes: CopyOutcome[] = [];
  return {
    async letter(outcome, source) {
      const [first] = copiers;
      if (!first) return;
      const { assessment } = isRedacted ? redacted(outcome) : withoutServiceNumbers(outcome);
      const { document } = outcome;
      const fitting = copiers.filter(({ of }) => of === document?.format);
      const format = NOTED_FORMATS.find((each) => each === document?.format);
      if (fitting.length === 0 && format) {
        const { problem, remedy } = messages.annotate.otherFormat(source.name, format);
        outcomes.push({ done: false, says: `${problem} ${remedy}` });
        return;
      }
      // What can have no copy at all is told by any.
      for (const { copy } of fitting.length > 0 ? fitting : [first]) {
        outcomes.push(await copy({ source, document, assessment, redacted: isRedacted }));
      }
    },
    // The screen may show a report.
    end: () => tellCopies(outcomes, io.stderr, io),
  };
}
