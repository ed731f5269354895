import { formatOf } from '../document/format.ts';
import { guard } from '../document/guard.ts';
import type { Limits } from '../document/limits.ts';
import type { Examine, Examined, LetterTask, Yardstick } from './letters.ts';

const WORKER = new URL('./worker.js', import.meta.url);

/**
 * Examines letters by the thousand within limits. All of them go to one thread, short texts too:
 * done here and there, a process would hold the word lists and the grammar model twice. So this
 * module must not import what assesses a letter.
 *
 * @param script the module of `worker.ts`, as JavaScript
 * @returns what rejects with `UnreadableError` where a letter cannot be read
 */
export function threadedExamine(limits: Limits, yardstick: Yardstick, script = WORKER): Examine {
  const work = guard<LetterTask, Examined>(script, limits, yardstick, true);
  return async (source) =>
    work({ source, wanted: 'examine' }, formatOf(source.bytes, source.name, source.format));
}
