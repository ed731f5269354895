import type { Span } from '../../rules/finding.ts';
import type { Finder } from './span.ts';
import { canBeLastName, isFirstName, isNamePart, isOrdinary } from './words.ts';

/** Initials: J.P.M., J. P., Th., Chr. */
export const INITIALS = String.raw`(?:(?:\p{Lu}|Th|Ch|Chr|Ph|Fr|St|IJ|Joh|Jac|Wm)\.[ \u00A0-]?){1,8}`;

/** Small words that open last names, in either case: "van der", "El", "’t". */
const OPENING = String.raw`(?:(?:[Vv]an|VAN|[Vv]on|[Dd]e|DE|[Dd]er|DER|[Dd]en|DEN|[Hh]et|['’][tT]|[Tt]er|TER|[Tt]en|TEN|[Tt]e|[Ll]a|[Ll]e|[Dd]u|[Dd]i|[Dd]a|[Dd]os|[Zz]u|[Ee]l|EL|[Aa]l|[Bb]en|[Bb]in|[Aa]it|AIT|In|Op|Aan|Bij|Uit|Onder|Over|Voor|Oude|Oud)[ \u00A0])`;

/** Those that stand between a first and a last name. */
const INNER = String.raw`(?:(?:[Vv]an|VAN|[Vv]on|[Dd]e|DE|[Dd]er|DER|[Dd]en|DEN|['’][tT]|[Tt]er|TER|[Tt]en|TEN|[Dd]os|[Dd]a|[Dd]u|[Ll]a|[Ll]e|[Ee]l|EL|[Aa]l|[Aa]it|[Bb]en|Oude)[ \u00A0])`;

const CAPITALISED = String.raw`(?:[dDlLO]['’])?\p{Lu}[\p{L}'’]{0,40}\p{L}`;

/** One word of a name, or two with a dash: "Smit", "Jansen-de Wit", "Smit-van der Berg". */
const WORD = String.raw`${CAPITALISED}(?:[-\u2010\u2011](?:${INNER}{0,3})${CAPITALISED}){0,2}`;

const FIRST = new RegExp(
  String.raw`(?<initials>${INITIALS}|(?:\p{Lu}[ \u00A0]){1,3})?(?:\(\p{Lu}[\p{L}'’-]+\)[ \u00A0])?(?<opening>${OPENING}{0,4})(?<word>${WORD})`,
  'uy',
);

/** What people with some names add in between: "Sanne M. de Boer", "S. (Sjoerd) Wiersma". */
const NEXT = new RegExp(
  String.raw`[ \u00A0](?<initials>${INITIALS})?(?<inner>${INNER}{0,3})(?<word>${WORD})`,
  'uy',
);

const ONLY_INITIALS = /(?:\p{Lu}\.){1,6}(?!\p{L})/uy;

/** A name of a person, where it stands and what of it says who it is. */
export interface PersonName extends Span {
  /** The capitalised words of it, those with a dash in their parts too. */
  readonly parts: readonly string[];
  /** Whether initials open it. */
  readonly initials: boolean;
}

/** "Jansen-de Wit" begins as a name does; what is behind the space needs no look. */
const isName = (word: string) => isNamePart(word.split(' ')[0] ?? '');

/** "mevrouw Bouzid van Burgerzaken": where somebody works is no part of the name. */
const isWorkplace = (inner: string, word: string) =>
  /^van[ \u00A0]$/u.test(inner) &&
  isOrdinary(word) &&
  /(?:zaken|zorg|dienst|diensten|beheer|balie|loket|team|werken|ruimte|inkomen|belastingen|vergunningen|onderwijs|toezicht|handhaving|ontwikkeling|advies|bureau|afdeling)$/iu.test(
    word,
  );

const isStreet = (word: string) =>
  /(?:straat|weg|laan|plein|gracht|kade|dijk|singel|dreef)$/iu.test(word);

/** The parts of a name by which a person is called elsewhere: of "Jansen-de Wit", each and both. */
const partsOf = (words: readonly string[]): string[] =>
  words.flatMap((word) => {
    const bare = word.replace(/['’]s$/u, '');
    return [bare, ...bare.split(/[-\u2010\u2011\s]/u)].filter(isNamePart);
  });

/** What must hold of the first word of a name, given what stands before it in the name. */
export type Accepts = (word: string, before: { initials: string; opening: string }) => boolean;

const always: Accepts = () => true;

const wordsIn = (found: RegExpExecArray) => found.groups ?? {};

/**
 * The name that starts at an offset, up to four words long. Behind the first word, words that are
 * ordinary Dutch are no longer part of it ("mevrouw Jansen Datum"), unless that was a first name.
 *
 * @param accepts says whether the first word, without initials, can be a name here
 */
export function nameAt(text: string, start: number, accepts = always): PersonName | undefined {
  FIRST.lastIndex = start;
  const first = FIRST.exec(text);
  const { word = '', initials = '', opening = '' } = first ? wordsIn(first) : {};
  if (!first || !isName(word) || isStreet(word) || !accepts(word, { initials, opening })) {
    return undefined;
  }
  const words = [word];
  let end = FIRST.lastIndex;
  while (words.length < 4) {
    NEXT.lastIndex = end;
    const next = NEXT.exec(text);
    const { word: more = '', inner = '' } = next ? wordsIn(next) : {};
    if (!isName(more) || isStreet(more)) break;
    // Behind a first name a last name follows, which other words are too: "Anja Bakker".
    const isExpected = isFirstName(words.at(-1) ?? '') && canBeLastName(more);
    if (inner === '' ? isOrdinary(more) && !isExpected : isWorkplace(inner, more)) break;
    words.push(more);
    end = NEXT.lastIndex;
  }
  return { start, end, parts: partsOf(words), initials: initials !== '' };
}

/** Initials that stand alone, as in "mevrouw S.": nothing by which to know her elsewhere. */
export function initialsAt(text: string, start: number): PersonName | undefined {
  ONLY_INITIALS.lastIndex = start;
  return ONLY_INITIALS.test(text)
    ? { start, end: ONLY_INITIALS.lastIndex, parts: [], initials: true }
    : undefined;
}

const INITIALS_BEFORE = new RegExp(`(?<![\\p{L}\\d.])${INITIALS}$`, 'u');
const INITIALS_BEHIND = new RegExp(`^, ${INITIALS}(?!\\p{L})`, 'u');

/** How many signs of initials may stand beside a name: "Chr.J.P.M.". */
const MOST_INITIALS = 24;

/** Names that were found with the initials beside them: "P. Jansen", "Jansen, P.". */
export const withInitials =
  (find: Finder): Finder =>
  (text) =>
    find(text).map(({ start, end }) => {
      const [before = ''] =
        INITIALS_BEFORE.exec(text.slice(Math.max(0, start - MOST_INITIALS), start)) ?? [];
      const [behind = ''] = INITIALS_BEHIND.exec(text.slice(end, end + MOST_INITIALS)) ?? [];
      return { start: start - before.length, end: end + behind.length };
    });
