import { resolve } from 'node:path';
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
