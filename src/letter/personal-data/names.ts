import type { Document } from '../../document/model.ts';
import { nameAt } from './person.ts';
import { personsIn } from './persons.ts';
import { namesInSignature } from './signature.ts';
import { labelledInTables } from './tables.ts';
import { isNamePart, isOrdinary, namesOrganisation } from './words.ts';

/** Lines of an address that name an organisation or a box, not a person. */
const NOBODY = /^aan\b\s*$/iu;

/** A line of an address that says to whom in an organisation the letter goes. */
const PERSON = /(?<!\p{L})(?:t\.?a\.?v\b|heer|mevrouw|mevr|mw|dhr|familie|erven)(?!\p{L})/iu;

const words = (text: string) =>
  text
    .split(/[\s,:;()/&]+/u)
    .map((word) => word.replace(/[.!?]+$/u, ''))
    .filter((word) => word !== '');

/** Last names in two parts are used in parts too: "De Groot-Hendriks", "De Groot". */
const withParts = (name: string) => [name, ...name.split('-').filter(isNamePart)];

/** Window envelopes have names in capitals, which the letter itself has not. */
const asWritten = (name: string) => [
  name,
  name.toUpperCase(),
  name.toLowerCase().replace(/(?<!\p{L}|['’])\p{L}/gu, (first) => first.toUpperCase()),
];

const TOWN = /\b\d{4} ?[A-Z]{2},? +(.+)$/u;
const INITIAL = /(?<!\p{L})\p{Lu}\./u;

/**
 * Of an address the first line with a name in it, and lines that speak of a person; what follows is
 * street and town. "Jeugdteam Waterveen" is a name of nobody, and the town of the address none.
 */
function namesInAddress(lines: readonly string[]): string[] {
  const towns = new Set(lines.flatMap((line) => words(TOWN.exec(line)?.[1] ?? '')));
  const namesOf = (line: string) =>
    words(line).filter((word) => isNamePart(word) && !towns.has(word));
  const named = lines.filter(
    (line) =>
      !namesOrganisation(line) &&
      !NOBODY.test(line) &&
      !/\d/u.test(line) &&
      (INITIAL.test(line) || PERSON.test(line) || namesOf(line).some((word) => !isOrdinary(word))),
  );
  return lines
    .filter((line) => line === named[0] || (PERSON.test(line) && !/\d/u.test(line)))
    .flatMap(namesOf);
}

const NAME_LABEL =
  /^(?:(?:uw|de) )?(?:(?:volledige |geboorte)?na(?:am|men)(?: en voorletters| \p{L}+)?|voor(?:na(?:am|men)|letters)|achterna(?:am|men)|roepnaam|aanvrager|gemachtigde|contactpersoon|behandeld door|partner|kind(?:eren)?|cliënt|ouder(?:s|\(s\))?):?$/iu;

/** A cell with the name of a person, and nothing else. */
function namesInCell(text: string): readonly string[] {
  const found = namesOrganisation(text) ? undefined : nameAt(text, 0);
  const isPerson = found?.initials || found?.parts.some((part) => !isOrdinary(part));
  return found?.end === text.length && isPerson ? [text, ...found.parts] : [];
}

/**
 * The names of the people in a letter: behind the salutation, at the head of the address, at the end
 * where somebody signs, in tables, and wherever a title, initials or a label tell that it is one.
 * Each part by itself, also in capitals.
 */
export function namesIn({ blocks }: Document): readonly string[] {
  const salutations = blocks.filter(({ kind }) => kind === 'salutation');
  const address = blocks.filter(({ kind }) => kind === 'address').map(({ text }) => text);
  const names = [
    ...salutations.flatMap(({ text }) => words(text).filter(isNamePart)),
    ...namesInAddress(address),
    ...namesInSignature(blocks),
    ...labelledInTables(blocks, {
      isLabel: (text) => NAME_LABEL.test(text),
      valuesIn: namesInCell,
    }),
    ...blocks.flatMap(({ text }) => personsIn(text).flatMap(({ parts }) => parts)),
  ];
  return [...new Set(names.flatMap(withParts).flatMap(asWritten))];
}
