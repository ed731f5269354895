import type { Document } from '../../document/model.ts';

/** Capitalised words in a salutation or an address that are nobody's name. */
const NO_NAMES = new Set(
  (
    'heer mevrouw mevr mw dhr de het een van der den en of aan te ter ten t.a.v tav ' +
    'in op uit bij voor onder over tot la le el mijn uw je jij u wij we onze hun dit dat er ' +
    'bewoner bewoners inwoner inwoners ouder ouders verzorger verzorgers aanvrager cliënt klant lezer ' +
    'buurtbewoner ondernemer ondernemers raadslid leden college burgemeester wethouders relatie ' +
    'geachte beste hallo dag goedendag familie gezin erven collega collega’s allen iedereen vrienden ' +
    'dr drs mr ir ing prof bc ba ma msc bsc llm'
  ).split(' '),
);

/** Lines of an address that name an organisation or a box, not a person. */
const ORGANISATION =
  /^(?:gemeente|provincie|waterschap|afdeling|team|directie|dienst|college|raad|stichting|vereniging|ministerie|rechtbank|postbus|antwoordnummer|aan\b\s*$)|\b(?:b\.v\.|bv|n\.v\.|nv|vof)\b/iu;

/** A line of an address that says to whom in an organisation the letter goes. */
const PERSON = /(?<!\p{L})(?:t\.?a\.?v\b|heer|mevrouw|mevr|mw|dhr|familie|erven)(?!\p{L})/iu;

const isNamePart = (word: string) =>
  /^\p{Lu}[\p{L}'’-]+$/u.test(word) && !NO_NAMES.has(word.toLowerCase());

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

/**
 * Of an address the first line with a name in it, and lines that speak of a person; what follows is
 * street and town.
 */
function namesInAddress(lines: readonly string[]): string[] {
  const named = lines.filter((text) => !ORGANISATION.test(text) && !/\d/u.test(text));
  return lines
    .filter((line) => line === named[0] || (PERSON.test(line) && !/\d/u.test(line)))
    .flatMap((line) => words(line).filter(isNamePart));
}

/**
 * The names of the people a letter is written to: what stands behind the salutation and at the
 * head of the address, also in capitals. Names of who signs are not among them.
 */
export function namesIn({ blocks }: Document): readonly string[] {
  const salutations = blocks.filter(({ kind }) => kind === 'salutation');
  const address = blocks.filter(({ kind }) => kind === 'address').map(({ text }) => text);
  const names = [
    ...salutations.flatMap(({ text }) => words(text).filter(isNamePart)),
    ...namesInAddress(address),
  ];
  return [...new Set(names.flatMap(withParts).flatMap(asWritten))];
}
