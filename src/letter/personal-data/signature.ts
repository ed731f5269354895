import type { Block } from '../../document/model.ts';
import { nameAt } from './person.ts';
import { isFirstName, isOrdinary, namesOrganisation } from './words.ts';

/** Between a name and the function or department behind it: "Sanne Dijkstra | Team Jeugd". */
const BETWEEN = /\s*[|•/,;]\s*|\s+[-\u2013]\s+/u;

const SIGNS = /^(?:was getekend|w\.g\.|getekend|namens dezen?)[,:]?\s*/iu;

/**
 * The name on a line where somebody signs, and its parts. One word alone must be a first name: a town
 * or department may stand there too.
 */
function signed(line: string): readonly string[] {
  if (line === '' || namesOrganisation(line)) return [];
  const found = nameAt(line, 0);
  if (found?.end !== line.length) return [];
  const [first = ''] = found.parts;
  const isPerson = found.initials || isFirstName(first) || (/\s/u.test(line) && !isOrdinary(first));
  return isPerson ? [line, ...found.parts] : [];
}

/** The names of who signs a letter, and their parts; functions and departments are none. */
export const namesInSignature = (blocks: readonly Block[]): readonly string[] =>
  blocks
    .filter(({ kind }) => kind === 'signature' || kind === 'closing')
    .flatMap(({ text }) => text.replace(SIGNS, '').split(BETWEEN))
    .flatMap(signed);
