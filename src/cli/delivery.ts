import { appendFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Document } from '../document/model.ts';
import type { Examined } from '../letter/letters.ts';
import type { Messages } from '../messages/messages.ts';
import type { ReportContext } from '../reports/format.ts';
import type { Report } from '../reports/report.ts';
import { abilitiesOf } from './abilities.ts';
import { CommandError } from './errors.ts';
import type { Io } from './io.ts';
import type { ReportRequest } from './report-requests.ts';

/** Brings reports where they are asked for, while the letters come in. */
export interface Delivery {
  /** Whether a report shows the letters themselves, so that their text must come along. */
  readonly showsLetters: boolean;
  /** Before the first letter. Rejects with a `CommandError` where a report cannot be written. */
  begin(): Promise<void>;
  /** A letter is done: reports that are written letter by letter go on. */
  letter(done: Pick<Examined, 'assessment'> & Partial<Examined>): Promise<void>;
  /** All letters are done. */
  end(report: Report): Promise<void>;
}

interface DeliveryOptions {
  readonly all?: boolean;
  readonly color: boolean;
}

/** Where one report goes. */
interface Sink {
  /** Fails where the report could not be written, before hours of work are done for it. */
  open(): Promise<void>;
  write(text: string | Uint8Array): Promise<void>;
}

const screen = (io: Io): Sink => ({
  open: async () => undefined,
  write: async (text) => io.stdout(text as string),
});

function fileSink(output: string, messages: Messages, io: Io): Sink {
  const path = resolve(io.cwd, output);
  const orExplain = async (writing: Promise<void>) => {
    try {
      await writing;
    } catch (cause) {
      throw new CommandError(messages.command.outputFailed(output), { cause });
    }
  };
  let begun = false;
  return {
    open: () => orExplain(appendFile(path, '')),
    async write(text) {
      await orExplain((begun ? appendFile : writeFile)(path, text));
      begun = true;
    },
  };
}

/** The reports of one run. */
export function deliveryOf(
  requests: readonly ReportRequest[],
  options: DeliveryOptions,
  messages: Messages,
  io: Io,
): Delivery {
  const documents = new Map<string, Document>();
  const deliveries = requests.map(({ format, output }) => ({
    format,
    output,
    sink: output === undefined ? screen(io) : fileSink(output, messages, io),
  }));
  const showsLetters = requests.some(
    ({ format }) => format.kind === 'whole' && format.showsLetters === true,
  );

  const contextFor = (output: string | undefined): ReportContext => ({
    messages,
    documents,
    terminal: {
      ...abilitiesOf(io, options.color && output === undefined),
      ...(output !== undefined && { unicode: true }),
      all: options.all === true,
      command: io.env['HELDER_COMMAND'] ?? 'helder',
    },
  });

  return {
    showsLetters,
    async begin() {
      for (const { sink } of deliveries) await sink.open();
    },
    async letter({ assessment, document }) {
      if (document && showsLetters) documents.set(assessment.file, document);
      for (const { format, sink } of deliveries) {
        if (format.kind === 'streamed') await sink.write(format.letter(assessment, messages));
      }
    },
    async end(report) {
      const { letters: _, ...run } = report;
      for (const { format, output, sink } of deliveries) {
        await sink.write(
          format.kind === 'streamed'
            ? format.end(run, messages)
            : await format.render(report, contextFor(output)),
        );
        if (output !== undefined) io.stderr(`${messages.command.written(output)}\n`);
      }
    },
  };
}
