import type { Messages } from '../messages/messages.ts';
import type { ReportFormat } from '../reports/format.ts';
import { formatByName, REPORT_FORMATS, type ReportFormatId } from '../reports/formats.ts';
import { CommandError } from './errors.ts';

/** A report that is asked for: in which format, and in which file; without one, on the screen. */
export interface ReportRequest {
  readonly id: ReportFormatId;
  readonly format: ReportFormat;
  readonly output?: string;
}

/** One `--format` or one `--output`. */
export type RequestPart =
  | { readonly format: ReportFormatId; readonly output?: never }
  | { readonly output: string; readonly format?: never };

/** A format with the file behind it; where none is, with the one before it that has no format. */
function paired(parts: readonly RequestPart[]): { format?: ReportFormatId; output?: string }[] {
  const pairs: { format?: ReportFormatId; output?: string }[] = [];
  parts.forEach((part, at) => {
    const last = pairs.at(-1);
    const fileFollows = parts[at + 1]?.output !== undefined;
    if (part.output !== undefined) {
      if (last && last.output === undefined) last.output = part.output;
      else pairs.push({ output: part.output });
    } else if (last && last.format === undefined && !fileFollows) last.format = part.format;
    else pairs.push({ format: part.format });
  });
  return pairs;
}

/**
 * The reports that a person asked for; the one for the terminal where none was. A file without a
 * format gets that of its name: `rapport.html` is HTML.
 *
 * @throws {CommandError} where two would go to the screen, or one that a screen cannot show
 */
export function reportRequests(
  parts: readonly RequestPart[],
  { reports }: Messages,
): ReportRequest[] {
  const pairs = parts.length > 0 ? paired(parts) : [{}];
  const requests = pairs.map(
    ({ format, output }: ReturnType<typeof paired>[number]): ReportRequest => {
      const id = format ?? (output === undefined ? undefined : formatByName(output)) ?? 'terminal';
      return { id, format: REPORT_FORMATS[id], ...(output !== undefined && { output }) };
    },
  );
  const onScreen = requests.filter(({ output }) => output === undefined);
  if (onScreen.length > 1) {
    throw new CommandError(reports.oneOnScreen(onScreen.map(({ id }) => id)));
  }
  const unseen = onScreen.find(({ format }) => format.kind === 'whole' && format.binary === true);
  if (unseen) throw new CommandError(reports.needsFile(unseen.id));
  return requests;
}
