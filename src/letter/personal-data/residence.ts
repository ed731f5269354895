import type { Block } from '../../document/model.ts';
import { matching } from './span.ts';

/** A house number with its addition: 12, 12a, 118-B, 12 hs. A year, or the day of a date, is none. */
const HOUSE_NUMBER = String.raw`(?!(?:19|20)\d\d\b)(?!\d{1,2} (?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec))\d{1,5}(?:[ -]?[a-zA-Z]{1,2}\b|-\d{1,4}(?:[a-z]{1,2}\b)?)?`;

const BEFORE_NUMBER = String.raw`,?\s(?:(?:nr\.?|nummer|no\.?|huisnummer)\s)?`;

/** The ends of most names of Dutch streets; "uitkering 1" and "markt van 2" are no addresses. */
const STREET =
  'straat|str\\.|weg|laan|dreef|plein|hof|kade|gracht|singel|pad|dijk|steeg|burg|oord|wal|(?<!e)ring|allee|' +
  'park|plantsoen|veld|akker|kamp|haven|baan|schans|einde?|hout|(?<!(?:rotter|amster|zaan|volen|schie|vee)n?)dam|' +
  '(?<!(?:arbeids|woning|huizen|interne))markt';

/** "Laan van Meerdervoort 12", "Plein van de Vrede 3". */
const STREET_BEFORE = String.raw`(?:Laan|Plein|Weg|Straat|Kade|Hof|Burgemeester|Park)(?: (?:van|der|de|den|het|'t|’t|ter|ten))+(?: \p{Lu}[\p{L}'-]*){1,3}`;

/** Words in front that belong to the name: "Lange Nieuwstraat". */
const IN_FRONT = String.raw`(?:(?:Lange|Korte|Oude|Nieuwe|Grote|Kleine|Eerste|Tweede|Derde|Hoge|Lage|Sint|St\.) )?`;

/** Units that four digits may have behind them without a space. */
const UNIT = '(?:km|kg|cm|mm|ml|dl|cl|kw|gb|mb|tb|st|nr|px|ha)';

/**
 * Post codes, such as 1234 AB and 1234ab, with the house number before them where it stands there.
 * The pairs SA, SD and SS are never given out.
 */
export const postcodeIn = matching(
  new RegExp(
    String.raw`(?:(?<=\p{L} )\d{1,5}(?:[ -]?[a-zA-Z]{1,2})?,? +)?\b\d{4}(?:[ \u00A0]{0,2}(?!S[ADS])[A-Z]{2}|(?!${UNIT})[a-z]{2})\b(?!\p{L})`,
    'gu',
  ),
);

/** A street with a house number: Sluisstraat 118-B, Burgemeester van Houtplein 3. */
export const streetIn = matching(
  new RegExp(
    String.raw`(?<![\p{L}])(?:${IN_FRONT}\p{Lu}[\p{L}'.-]*(?:${STREET})|${STREET_BEFORE})${BEFORE_NUMBER}${HOUSE_NUMBER}`,
    'gu',
  ),
);

/** The lines with a number at the head of a letter: street and house number, post code and town. */
export const residencesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ kind, text }) => {
    const [line] = kind === 'address' ? (/^\p{Lu}.*\p{L} \d{1,5}\b.*$/u.exec(text) ?? []) : [];
    return line !== undefined && !/^(?:postbus|antwoordnummer)\b/iu.test(line) ? [line] : [];
  });
