import { readRegister } from '../../bulk/register/register.ts';
import { approvedIn, checkSeal, stillApproved } from '../../bulk/seal.ts';
import { asText } from '../../bulk/words.ts';
import { UnreadableError } from '../../document/unreadable.ts';
import { withoutBsn } from '../../letter/personal-data/mask.ts';
import type { Messages } from '../../messages/messages.ts';
import { wrap } from '../../reports/terminal/wrap.ts';
import { CommandError } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { allFiles } from '../letter-files.ts';
import { progressOn } from '../progress.ts';
import { lettersWithin, type ReadOptions, sourceOf } from '../read-letter.ts';
import { registerFolders } from './register-folder.ts';
import { maskedDeviation } from './without-numbers.ts';

export interface VerifyOptions extends ReadOptions {
  readonly templates?: string;
  readonly register?: string;
}

/** `helder bulk verify`: only letters whose text was approved may go out. */
export async function verifyBulk(
  inputs: readonly string[],
  options: VerifyOptions,
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const { templates: folder, register } = registerFolders(options, io);
  const records = await readRegister(register);
  const templates = stillApproved(await approvedIn(folder), records);
  if (templates.length === 0) throw new CommandError(messages.review.noTemplates(folder));
  // Nothing may slip through: what helder made itself must not go out either.
  const { files, isWhole } = await allFiles(inputs, [], messages, io);
  const { read } = lettersWithin(options, io);
  const { review } = messages;
  const progress = progressOn(io, messages, files.length);
  const columns = io.columns ?? 80;
  let sealed = 0;
  let unread = 0;
  const lines: string[] = [];
  for (const [done, file] of files.entries()) {
    progress.show(done, file);
    try {
      const outcome = checkSeal(await read(await sourceOf(file, options, io)), templates);
      if (outcome.sealed) {
        sealed++;
        continue;
      }
      lines.push(
        outcome.nearest
          ? review.changedSince(file, outcome.nearest.file)
          : review.notApproved(file),
        ...outcome.leftovers.flatMap((each) =>
          wrap(messages.bulk.deviation({ code: 'leftover', value: each }), columns, '  '),
        ),
        ...outcome.changes.flatMap(({ before, expected, found }) =>
          wrap(
            messages.bulk.deviation(
              maskedDeviation({
                code: 'other-text',
                before: asText(before),
                expected: asText(expected),
                found: asText(found),
              }),
            ),
            columns,
            '  ',
          ),
        ),
      );
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      unread++;
      const { problem, remedy } = messages.unreadable(error.reason);
      lines.push(`${file}: ${problem} ${remedy}`);
    }
  }
  progress.clear();
  // A long line is wrapped, perhaps within a number.
  const all = [withoutBsn(lines.join('\n')), review.sealed(sealed, files.length)];
  io.stdout(`${all.filter((text) => text !== '').join('\n')}\n`);
  if (unread > 0 || !isWhole) return EXIT.notDone;
  return sealed === files.length ? EXIT.passed : EXIT.failed;
}
