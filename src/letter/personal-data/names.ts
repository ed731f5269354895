import type { Document } from '../../document/model.ts';

/** Capitalised words in a salutation or an address that are nobody's name. */
const NO_NAMES = new Set(
  (
    'heer mevrouw mevr mw dhr de het een van der den en of aan te ter ten t.a.v tav ' +
    'bewoner bewoners inwoner inwoners ouder ouders verzorger verzorgers aanvrager cliënt klant lezer ' +
    'buurtbewoner ondernemer ondernemers raadslid leden college burgemeester wethouders relatie ' +
    'geachte beste hallo dag goedendag familie gezin erven collega collega’s allen iedereen vrienden ' +
    'dr drs mr ir ing prof bc ba ma msc bsc llm'
  ).split(' '),
);

/** Lines of an address that name an organisation or a box, not a person. */
const ORGANISATION =
  /^(?:gemeente|provincie|waterschap|afdeling|team|directie|dienst|college|raad|stichting|vereniging|ministerie|rechtbank|postbus|antwoordnummer|aan\b\s*$)|\b(?:b\.v\.|bv|n\.v\.|nv|vof)\b/iu;

const isNamePart = (word: string) =>
  /^\p{Lu}[\p{L}'’-]{2,}$/u.test(word) && !NO_NAMES.has(word.toLowerCase());

const words = (text: string) => text.split(/[\s,:;()]+/u).filter((word) => word !== '');

/** Last names in two parts are used in parts too: "De Groot-Hendriks", "De Groot". */
const withParts = (name: string) => [name, ...name.split('-').filter(isNamePart)];

/** The first line of an address with a name in it; what follows is street and town. */
function namesInAddress(lines: readonly string[]): string[] {
  const line = lines.find((text) => !ORGANISATION.test(text) && !/\d/u.test(text));
  return line === undefined ? [] : words(line).filter(isNamePart);
}

/**
 * The names of the people a letter is written to: what stands behind the salutation and at the
 * head of the address. Names of who signs are not among them.
 */
export function namesIn({ blocks }: Document): readonly string[] {
  const salutations = blocks.filter(({ kind }) => kind === 'salutation');
  const address = blocks.filter(({ kind }) => kind === 'address').map(({ text }) => text);
  const names = [
    ...salutations.flatMap(({ text }) => words(text).filter(isNamePart)),
    ...namesInAddress(address),
  ];
  return [...new Set(names.flatMap(withParts))];
}
