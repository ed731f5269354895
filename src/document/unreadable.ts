import type { DocumentFormat } from './model.ts';

/**
 * Why a file cannot be read, as data. The sentences are made in `messages`.
 *
 * - `not-found`: there is no such file; `is-directory`: it is a folder
 * - `not-a-file`: it is a pipe or a device
 * - `no-access`: the file may not be read
 * - `empty-file`: zero bytes, or white space only
 * - `unknown-format`: no reader for this content; `found` names it where it is known
 * - `corrupt`: the format is known but the file is damaged
 * - `too-large`: opened, it takes more room than any letter does, as a zip bomb would
 * - `too-slow`: it took longer than the limit
 * - `too-many-pages`: more of them than any letter has
 * - `encrypted`: a password is needed
 * - `scan`: pages, but hardly any text in them
 * - `fault`: helder itself went wrong on it
 * - `no-text`: a sound file in which nothing is written
 */
export type UnreadableReason =
  | { readonly code: 'not-found' }
  | { readonly code: 'is-directory' }
  | { readonly code: 'not-a-file' }
  | { readonly code: 'no-access' }
  | { readonly code: 'empty-file' }
  | { readonly code: 'unknown-format'; readonly found?: string }
  | { readonly code: 'corrupt'; readonly format: DocumentFormat; readonly detail?: string }
  | { readonly code: 'too-large' }
  | { readonly code: 'too-slow'; readonly seconds: number }
  | { readonly code: 'too-many-pages'; readonly pages: number; readonly most: number }
  | { readonly code: 'encrypted'; readonly format: DocumentFormat }
  | { readonly code: 'scan'; readonly pages: number }
  | { readonly code: 'fault' }
  | { readonly code: 'no-text' };

/** Thrown by readers for a file that cannot be judged; never carries prose for the user. */
export class UnreadableError extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, options?: ErrorOptions) {
    super(reason.code, options);
    this.name = 'UnreadableError';
    this.reason = reason;
  }
}
