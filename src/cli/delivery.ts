import type { Document } from '../document/model.ts';
import type { Assessment } from '../letter/assess.ts';
import { withoutPatterns } from '../letter/personal-data/mask.ts';
import { type Outcome, redacted, withoutServiceNumbers } from '../letter/redact.ts';
import type { Messages } from '../messages/messages.ts';
import type { ReportContext, ReportFormat } from '../reports/format.ts';
import type { Report } from '../reports/report.ts';
import { abilitiesOf } from './abilities.ts';
import type { Io } from './io.ts';
import type { ReportRequest } from './report-requests.ts';
import { sinkFor } from './sink.ts';

/** Brings reports where they are asked for, while the letters come in. */
export interface Delivery {
  /** Whether the text of the letters must come along: to be shown, or to find what to mask. */
  readonly needsLetters: boolean;
  /** Before the first letter. Rejects with a `CommandError` where a report cannot be written. */
  begin(): Promise<void>;
  /** A letter is done: reports that are written letter by letter go on. */
  letter(outcome: Outcome): Promise<void>;
  /** All letters are done. */
  end(run: Omit<Report, 'letters'>): Promise<void>;
}

interface DeliveryOptions {
  readonly all?: boolean;
  readonly color: boolean;
  /** Whether personal data is masked; undefined leaves it to the format. */
  readonly redact?: boolean;
}

/** The letters as one kind of report may show them. */
interface Edition {
  readonly letters: Assessment[];
  readonly documents: Map<string, Document>;
  of(outcome: Outcome): Outcome;
}

const edition = (of: Edition['of']): Edition => ({ letters: [], documents: new Map(), of });

/** Adds a letter to an edition; two names that are one after masking get a number. */
function addTo({ letters, documents, of }: Edition, outcome: Outcome, keepsText: boolean): void {
  const { assessment, document } = of(outcome);
  const { file } = assessment;
  const isMasked = file !== outcome.assessment.file;
  const same = isMasked ? letters.filter((letter) => letter.file.startsWith(file)).length : 0;
  const name = same > 0 ? `${file} (${same + 1})` : file;
  letters.push({ ...assessment, file: name });
  if (document && keepsText) documents.set(name, document);
}

/** What is said of a run where personal data is masked, also in the sentences of a configuration. */
const maskedRun = (run: Omit<Report, 'letters'>): Omit<Report, 'letters'> => ({
  ...run,
  ...(run.accepted && {
    accepted: run.accepted.map((each) => ({ ...each, sentence: withoutPatterns(each.sentence) })),
  }),
  redacted: true,
});

/** The reports of one run. */
export function deliveryOf(
  requests: readonly ReportRequest<ReportFormat>[],
  options: DeliveryOptions,
  messages: Messages,
  io: Io,
): Delivery {
  const full = edition(withoutServiceNumbers);
  const masked = edition(redacted);
  const deliveries = requests.map(({ format, output }) => ({
    format,
    output,
    edition: (options.redact ?? format.leavesBuilding === true) ? masked : full,
    sink: sinkFor(output, format, messages, io),
  }));
  const editions = new Set(deliveries.map((each) => each.edition));
  const showsLetters = requests.some(
    ({ format }) => format.kind === 'whole' && format.showsLetters === true,
  );

  const contextFor = ({ output, edition }: (typeof deliveries)[number]): ReportContext => ({
    messages,
    documents: edition.documents,
    terminal: {
      ...abilitiesOf(io, options.color && output === undefined),
      ...(output !== undefined && { unicode: true }),
      all: options.all === true,
      command: io.env['HELDER_COMMAND'] ?? 'helder',
    },
  });

  return {
    needsLetters: showsLetters || editions.has(masked),
    async begin() {
      for (const { sink } of deliveries) await sink.open();
    },
    async letter(outcome) {
      for (const edition of editions) addTo(edition, outcome, showsLetters);
      for (const { format, edition, sink } of deliveries) {
        const assessment = edition.letters.at(-1);
        if (assessment && format.kind === 'streamed') {
          await sink.write(format.letter(assessment, messages));
        }
      }
    },
    async end(run) {
      for (const delivery of deliveries) {
        const { format, output, edition, sink } = delivery;
        const rest = edition === masked ? maskedRun(run) : run;
        await sink.write(
          format.kind === 'streamed'
            ? format.end(rest, messages)
            : await format.render({ ...rest, letters: edition.letters }, contextFor(delivery)),
        );
        if (output !== undefined) io.stderr(`${messages.command.written(output)}\n`);
      }
    },
  };
}
