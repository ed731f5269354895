import { resolve } from 'node:path';
import { RegisterError } from '../../bulk/register/register.ts';
import type { Messages } from '../../messages/messages.ts';
import { CommandError } from '../errors.ts';
import type { Io } from '../io.ts';

/** The folder with the register, and the one with approved templates beside it. */
export interface RegisterFolders {
  readonly register: string;
  readonly templates: string;
}

const REGISTER = 'register';
const TEMPLATES = 'sjablonen';

export const registerFolders = (
  { register, templates }: { readonly register?: string; readonly templates?: string },
  io: Io,
): RegisterFolders => ({
  register: resolve(io.cwd, register ?? REGISTER),
  templates: resolve(io.cwd, templates ?? TEMPLATES),
});

/** What goes wrong with the register, as an error of the command. */
export async function explained<T>(work: Promise<T>, messages: Messages): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (!(cause instanceof RegisterError)) throw cause;
    throw new CommandError(messages.review.registerProblem(cause.problem), { cause });
  }
}
