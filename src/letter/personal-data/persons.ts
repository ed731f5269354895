import { INITIALS, initialsAt, nameAt, type PersonName } from './person.ts';
import { isFirstName, isNoun, isOnlyName, isOrdinary, namesOrganisation } from './words.ts';

/** Words in front of a name that stand there for little else: "de heer", "mevr.", "drs.". */
const TITLE =
  '(?:[Hh]eer|[Hh]eren|HEER|[Mm]evrouw|MEVROUW|[Dd]ames?|[Mm]evr\\.?|MEVR\\.?|[Mm]w\\.?|MW\\.?|[Dd]hr\\.?|DHR\\.?|[Mm]eneer|[Mm]ijnheer|[Mm]r\\.|[Dd]rs\\.?|[Dd]r\\.|[Ii]r\\.|[Ii]ng\\.|[Pp]rof\\.|[Pp]rofessor|[Ff]amilie|[Ff]am\\.|[Ww]eduwe|[Ww]ed\\.|[Ee]rven)';

/** "de heer en mevrouw", "dhr. / mw.", "prof. dr.": several before one name. */
const TITLES = new RegExp(
  String.raw`(?<![\p{L}\d])${TITLE}(?:(?:[ \u00A0](?:en|of)[ \u00A0](?:de[ \u00A0])?|[ \u00A0]?/[ \u00A0]?|[ \u00A0])${TITLE})*[ \u00A0]?`,
  'gu',
);

/** Two or more of a kind: "de heren Bos en Smit". */
const SEVERAL = /heren|dames/iu;
const AND = /,? en |, /uy;

/** What people are to others: before an ordinary word ("wethouder Onderwijs") no name follows. */
const ROLE =
  /(?<![\p{L}\d-])(?:[Ww]ethouder|[Bb]urgemeester|[Jj]uf|[Mm]eester|[Dd]okter|[Cc]ollega|[Ii]nspecteur|[Cc]onsulent|[Zz]oon|[Dd]ochter|[Kk]ind(?:eren)?|[Pp]artner|[Ee]chtgenoot|[Ee]chtgenote|[Mm]an|[Vv]rouw|[Bb]roer|[Zz]us|[Mm]oeder|[Vv]ader|[Oo]ma|[Oo]pa|[Bb]uurman|[Bb]uurvrouw|[Vv]riend(?:in)?|heet|heten|genaamd|genoemd|[Nn]aam is)[ \u00A0]/gu;

/** "De school heet De Regenboog": what is called so may be no person. */
const CALLED = /^(?:heet|heten|gen)/u;

const WITH_INITIALS = new RegExp(String.raw`(?<![\p{L}\d.@/'’-])${INITIALS}`, 'gu');

/** What looks like initials and is none: B.V., N.V., L.S. */
const NO_INITIALS =
  /^(?:[BNCK]\.?V|V\.?O\.?F|L\.?S|P\.?S|N\.?B|U\.?S|V\.?S|E\.?U|W\.?G|P\.?O|O\.?Z)\.?\W*$/u;

/** Where a letter counts an item: "A. Bezwaar" at the start, or behind a colon. */
const COUNTS = /(?:[:;(•|]|\d\.) ?$/u;

const isItem = (text: string, at: number) =>
  at === 0 || COUNTS.test(` ${text.slice(Math.max(0, at - 3), at)}`);

/**
 * Labels of one person. Behind some a name always follows, behind others ("Van:") perhaps a
 * department.
 */
const LABEL =
  /(?<![\p{L}\d])(?:(?<strong>(?:volledige )?na(?:am|men)(?: en voorletters)?|voorna(?:am|men)|achterna(?:am|men)|roepnaam|geslachtsnaam|meisjesnaam|contactpersoon|behandeld door|behandelaar|behandelend ambtenaar|ten name van|op naam van|t\.?n\.?v\.?|ter attentie van|t\.?a\.?v\.?|inlichtingen bij)|(?:van|aan|cc|bcc|from|to|afzender|steller|opsteller|aanvrager|gemachtigde|partner|kind|ouders?|eigenaar|huurder|indiener|auteur|bezwaarmaker|cliënt|klant|inwoner|bewindvoerder|mentor|advocaat|casemanager|klantmanager|medewerker|consulent|vergunninghouder))[ \u00A0]?(?<colon>[:|][ \u00A0]?|[ \u00A0])/giu;

/** Signs and departments may stand behind a label; so one word of it must be no Dutch. */
const isPersonal = (found: PersonName, text: string): boolean =>
  !namesOrganisation(text.slice(found.start, found.end)) &&
  found.parts.some((part) => !isOrdinary(part));

const FIRST_NAME = /(?<![\p{L}\d.@/'’-])\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?(?![\p{L}\d-])/gu;

function behindTitle(text: string, title: string, at: number): PersonName[] {
  const first = nameAt(text, at) ?? initialsAt(text, at);
  if (!first) return [];
  const names = [first];
  while (SEVERAL.test(title)) {
    AND.lastIndex = names.at(-1)?.end ?? at;
    const next = AND.test(text) ? nameAt(text, AND.lastIndex) : undefined;
    if (!next) break;
    names.push(next);
  }
  return names;
}

const byTitle = (text: string): PersonName[] =>
  [...text.matchAll(TITLES)].flatMap(({ 0: title, index }) =>
    // "Mevrouw, u kunt": no space, and so no name.
    /[ \u00A0.]$/u.test(title) ? behindTitle(text, title, index + title.length) : [],
  );

const byRole = (text: string): PersonName[] =>
  [...text.matchAll(ROLE)].flatMap(
    ({ 0: role, index }) =>
      nameAt(text, index + role.length, (word, { opening }) =>
        opening === '' || /^\p{Lu}/u.test(opening)
          ? !isOrdinary(word) || (opening !== '' && !CALLED.test(role))
          : isFirstName(word),
      ) ?? [],
  );

/** What follows one initial may be Dutch, as in "zaal B. Bezwaar": not to be known elsewhere by it. */
const certain = (found: PersonName): PersonName =>
  found.parts.every(isOrdinary) ? { ...found, parts: [] } : found;

const byInitials = (text: string): PersonName[] =>
  [...text.matchAll(WITH_INITIALS)].flatMap(({ 0: initials, index }) => {
    if (NO_INITIALS.test(initials)) return [];
    const isOne = (initials.match(/\./gu) ?? []).length === 1;
    const found = nameAt(
      text,
      index,
      (word, { opening }) =>
        !isOrdinary(word) ||
        (opening !== '' && opening === opening.toLowerCase()) ||
        !isOne ||
        (!isItem(text, index) && isNoun(word)),
    );
    return found ? [isOne ? certain(found) : found] : [];
  });

const byLabel = (text: string): PersonName[] =>
  [...text.matchAll(LABEL)].flatMap(({ 0: label, index, groups }) => {
    const found = nameAt(text, index + label.length);
    if (!found || namesOrganisation(text.slice(found.start, found.end))) return [];
    const hasColon = /[:|]/u.test(groups?.['colon'] ?? '');
    const isStrong = groups?.['strong'] !== undefined;
    if (!hasColon && !isStrong) return [];
    return (isStrong && hasColon) || isPersonal(found, text) ? [found] : [];
  });

const byFirstName = (text: string): PersonName[] =>
  [...text.matchAll(FIRST_NAME)].flatMap(({ 0: word, index }) => {
    if (!isFirstName(word)) return [];
    const found = nameAt(text, index);
    return found && (found.end > index + word.length || isOnlyName(word)) ? [found] : [];
  });

/**
 * People that are named in a text in a way that can be seen without knowing the letter: by a title,
 * initials, a role, a label or a first name with a last name behind it.
 */
export const personsIn = (text: string): PersonName[] =>
  /\p{Lu}/u.test(text)
    ? [byTitle, byRole, byInitials, byLabel, byFirstName].flatMap((find) => find(text))
    : [];
