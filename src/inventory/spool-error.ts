/** Rows that cannot be kept until the reports are written; `messages` makes the sentence. */
export class SpoolError extends Error {
  /** Path of the folder in which there is no room, or no right to write. */
  readonly folder: string;

  constructor(folder: string, options?: ErrorOptions) {
    super(folder, options);
    this.name = 'SpoolError';
    this.folder = folder;
  }
}
