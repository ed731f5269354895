import { isShortLine, readsAsProse } from './wording.ts';

const GREETING =
  '(?:alvast bedankt en )?(?:met (?:een )?)?(?:(?:heel |zeer )?(?:vriendelijke|hartelijke|warme|sportieve|collegiale|vriendelijk|beste|feestelijke) groet(?:en|jes)?|(?:de meeste |bijzondere )?hoogachting|groet(?:en|jes)?)(?: van (?:ons|het team))?|hoogachtend|vriendelijk groetend|hoogachtend en met vriendelijke groet|m\\.?v\\.?g\\.?|mvrgr|gr\\.?';
const WHOLE = new RegExp(`^(?:${GREETING})\\s*[,.!;:]?$`, 'iu');
/** A greeting at the start of a line, and what stands behind it. */
const LEADING =
  /^(?:met (?:een )?)?(?:(?:vriendelijke|hartelijke) groet(?:en)?|hoogachtend|(?:de meeste )?hoogachting)(,|\s|$)\s*/iu;

const ON_BEHALF = /^(?:en )?namens (?!deze|hen|dezen)/iu;

/** Whether a line says goodbye: "Met vriendelijke groet,", "Hoogachtend,", "Namens het college,". */
export const isClosing = (line: string): boolean =>
  WHOLE.test(line.trim()) ||
  (ON_BEHALF.test(line) && isShortLine(line, 20) && !/:|\.$/u.test(line));

/** Whether a line is a farewell formula by itself, not only in whose name the letter is written. */
export const isFarewell = (line: string): boolean => WHOLE.test(line.trim());

/**
 * Where the name starts in a block that glues it to the farewell: "Met vriendelijke groet, Jan
 * Jansen". Undefined where the block is no such block.
 */
export function endOfClosing(text: string): number | undefined {
  const match = LEADING.exec(text);
  if (!match || match[0].length >= text.length) return undefined;
  const rest = text.slice(match[0].length);
  const comma = match[1] === ',';
  if (!comma && (readsAsProse(rest) || !/^[\p{Lu}<«[{]/u.test(rest))) return undefined;
  return match[0].length;
}

const AFTER_SENTENCE =
  /(?<=[.?!]["”’)]?)\s+(?=(?:Met (?:een )?(?:vriendelijke|hartelijke) groet(?:en)?|Hoogachtend|Vriendelijke groet(?:en)?|Hartelijke groet(?:en)?)(?:,|$|\s+\p{Lu}))/u;

/** Where a farewell starts in a block that glues it to the last sentence of the letter. */
export function startOfClosing(text: string): number | undefined {
  const match = AFTER_SENTENCE.exec(text);
  return match ? match.index + match[0].length : undefined;
}
