import type { Messages } from '../messages/messages.ts';
import { CommandError } from './errors.ts';

/** What must be known of a format to ask for it. */
export interface RequestableFormat {
  /** How the name of its files ends, without a dot. */
  readonly extension: string;
  /** Whether it is bytes, which a screen cannot show. */
  readonly binary?: boolean;
}

/** A report that is asked for: in which format, and in which file; without one, on the screen. */
export interface ReportRequest<Format> {
  readonly id: string;
  readonly format: Format;
  readonly output?: string;
}

/** One `--format` or one `--output`. */
export type RequestPart =
  | { readonly format: string; readonly output?: never }
  | { readonly output: string; readonly format?: never };

interface Pair {
  format?: string;
  output?: string;
}

/** A format with the file behind it; where none is, with the one before it that has no format. */
function paired(parts: readonly RequestPart[]): Pair[] {
  const pairs: Pair[] = [];
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
 * The format whose files end like this name; undefined where the name has no ending.
 *
 * @throws {CommandError} where no format has files that end so
 */
function formatByName(
  formats: Readonly<Record<string, RequestableFormat>>,
  file: string,
  { reports }: Messages,
): string | undefined {
  const extension = /[^./\\]\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase();
  if (extension === undefined) return undefined;
  const found = Object.keys(formats).find((id) => formats[id]?.extension === extension);
  if (found !== undefined) return found;
  const endings = new Set(Object.values(formats).map((format) => `.${format.extension}`));
  throw new CommandError(reports.unknownEnding(file, [...endings]));
}

/**
 * The reports that a person asked for; the one for the terminal where none was. A file without a
 * format gets that of its name: `rapport.html` is HTML. A name without an ending is text.
 *
 * @param formats by their names; `terminal` is among them
 * @throws {CommandError} where two would go to the screen, or one that a screen cannot show, or where
 *   no format has files with such a name
 */
export function reportRequests<Format extends RequestableFormat>(
  parts: readonly RequestPart[],
  formats: Readonly<Record<string, Format>> & { readonly terminal: Format },
  messages: Messages,
): ReportRequest<Format>[] {
  const { reports } = messages;
  const pairs: readonly Pair[] = parts.length > 0 ? paired(parts) : [{}];
  const requests = pairs.map(({ format, output }): ReportRequest<Format> => {
    const byName = () =>
      output === undefined ? undefined : formatByName(formats, output, messages);
    const id = format ?? byName() ?? 'terminal';
    return {
      id,
      format: formats[id] ?? formats.terminal,
      ...(output !== undefined && { output }),
    };
  });
  const onScreen = requests.filter(({ output }) => output === undefined);
  if (onScreen.length > 1) {
    throw new CommandError(reports.oneOnScreen(onScreen.map(({ id }) => id)));
  }
  const unseen = onScreen.find(({ format }) => format.binary === true);
  if (unseen) throw new CommandError(reports.needsFile(unseen.id));
  return requests;
}
