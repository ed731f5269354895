import { readRegister, verifyChain } from '../../bulk/register/register.ts';
import {
  figuresOf,
  filtered,
  lettersIn,
  type RegisterFilter,
} from '../../bulk/register/summary.ts';
import type { Messages } from '../../messages/messages.ts';
import { REGISTER_FORMATS, type RegisterFormat } from '../../reports/bulk/register.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { type RequestPart, reportRequests } from '../report-requests.ts';
import { writeReports } from '../write-reports.ts';
import { registerFolders } from './register-folder.ts';

export interface RegisterOptions extends RegisterFilter {
  readonly register?: string;
  readonly color: boolean;
}

/** `helder register`: the letters that were handed in, and how their review goes. */
export async function register(
  requested: readonly RequestPart[],
  options: RegisterOptions,
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const requests = reportRequests<RegisterFormat>(requested, REGISTER_FORMATS, messages);
  const folders = registerFolders(options, io);
  const records = await readRegister(folders.register);
  const letters = filtered(lettersIn(records), options);
  const report = { letters, figures: figuresOf(letters, records) };
  await writeReports(report, requests, options.color, messages, io);
  return EXIT.passed;
}

/** `helder register verify`: whether anything in the register was changed. */
export async function verifyRegister(
  options: RegisterOptions,
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const { register: folder } = registerFolders(options, io);
  const outcome = await verifyChain(folder);
  io.stdout(`${messages.review.chain(outcome)}\n`);
  return outcome.whole ? EXIT.passed : EXIT.failed;
}
