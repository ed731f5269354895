import type { Block } from '../../document/model.ts';
import { matching } from './span.ts';

/** What may stand behind an address and belongs to the sentence: "Sluisstraat 3 in Waterveen". */
const SHORT_WORDS = 'in|te|op|en|of|is|om|u|er|af|al|we|ze|je|nu|zo|ik|na|de';

/** A house number with its addition: 12, 12a, 118-B, 12 hs. A year, or the day of a date, is none. */
export const HOUSE_NUMBER = String.raw`(?!(?:19|20)\d\d\b)(?!\d{1,2} (?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec))\d{1,5}(?:(?! (?:${SHORT_WORDS})\b)[ -]?(?:bis|hs|huis|I{1,3}|[a-zA-Z]{1,2})\b|-\d{1,4}(?:[a-z]{1,2}\b)?)?`;

const BEFORE_NUMBER = String.raw`,?\s(?:(?:nr\.?|nummer|no\.?|huisnummer)\s)?`;

/** The ends of most names of Dutch streets; "uitkering 1" and "markt van 2" are no addresses. */
const STREET =
  'straat|str\\.|weg|laan|dreef|plein|hof|kade|gracht|singel|pad|dijk|steeg|burg|oord|wal|(?<!e)ring|allee|' +
  'park|plantsoen|veld|akker|kamp|haven|baan|schans|einde?|hout|brink|gaarde|boulevard|zoom|stee|weide|werf|erf|donk|meent|' +
  '(?<!(?:rotter|amster|zaan|volen|schie|vee)n?)dam|' +
  '(?<!(?:arbeids|woning|huizen|interne))markt';

/** "Laan van Meerdervoort 12", "Plein van de Vrede 3". */
const STREET_BEFORE = String.raw`(?:Laan|Plein|Weg|Straat|Kade|Hof|Burgemeester|Park)(?: (?:van|der|de|den|het|'t|’t|ter|ten))+(?: \p{Lu}[\p{L}'-]*){1,3}`;

/** Words in front that belong to the name: "Lange Nieuwstraat". */
const IN_FRONT = String.raw`(?:(?:Lange|Korte|Oude|Nieuwe|Grote|Kleine|Eerste|Tweede|Derde|Hoge|Lage|Sint|St\.|Prins|Prinses|Koning|Koningin|Graaf|Hertog|Burgemeester|Dokter|Dominee|Pastoor|Kapelaan|Admiraal|Generaal|Professor|Dr\.|Ds\.|Mr\.|Prof\.) )?`;

/** Units that four digits may have behind them without a space. */
const UNIT = '(?:km|kg|cm|mm|ml|dl|cl|kw|gb|mb|tb|st|nr|px|ha)';

/**
 * Post codes, such as 1234 AB and 1234ab, with the house number before them where it stands there.
 * The pairs SA, SD and SS are never given out.
 */
export const postcodeIn = matching(
  new RegExp(
    String.raw`(?:(?<=\p{L} )(?<!(?:ostbus|ntwoordnummer) )\d{1,5}(?:[ -]?[a-zA-Z]{1,2})?,? +)?\b\d{4}(?:[ \u00A0]{0,2}(?!S[ADS])[A-Z]{2}|(?!${UNIT})[a-z]{2})\b(?!\p{L})`,
    'gu',
  ),
);

/** A street with a house number: Sluisstraat 118-B, Burgemeester van Houtplein 3. */
export const streetIn = matching(
  new RegExp(
    String.raw`(?<![\p{L}])(?:${IN_FRONT}\p{Lu}[\p{L}'.-]{0,40}(?:${STREET})|${STREET_BEFORE})${BEFORE_NUMBER}${HOUSE_NUMBER}`,
    'gu',
  ),
);

const ANY_STREET = String.raw`(?!Postbus|Antwoordnummer)\p{Lu}[\p{L}'’.-]{1,40}(?: (?:(?:van|de|der|den|het|'t|’t|ter|ten|op|aan|in) )*\p{Lu}[\p{L}'’.-]{0,40}){0,3} ${HOUSE_NUMBER}`;

/** A street without a known ending, behind words that say that an address comes: "woont op Zand 3". */
export const homeIn = matching(
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:woon(?:t|de|achtig|adres)|wonen|woonden|adres|perceel|pand|woning|verblijft|gevestigd)(?: \p{Ll}+){0,4}(?: ?:)? )${ANY_STREET}`,
    'gu',
  ),
);

const ADDRESS_LABEL =
  /^(?:(?:uw|het) )?(?:adres|woonadres|straat(?:naam)?(?: en (?:huis)?nummer)?|postadres|huisadres|(?:oud|nieuw) adres|postcode(?: en (?:woon)?plaats)?):?$/iu;

/** Whether a cell of a table is the label of an address. */
export const isAddressLabel = (text: string): boolean => ADDRESS_LABEL.test(text);

/** A cell with a street and a number in it. */
export const addressInCell = (text: string): readonly string[] =>
  /^\p{Lu}[^.!?]*\p{L} \d{1,5}(?!\d)[^.!?]{0,40}$/u.test(text) && !/^postbus/iu.test(text)
    ? [text]
    : [];

const ADDRESS_WORD = /^\p{L}*adres:? /iu;
const NUMBERED_LINE = /^\p{Lu}.*\p{L} \d{1,5}\b.*$/u;
const STREET_LINE = new RegExp(`^${ANY_STREET}$`, 'u');
const POSTCODE_LINE = /^\d{4} ?[A-Z]{2}\b/u;

/**
 * The lines with a number at the head of a letter: street and house number, post code and town; and
 * what looks like the first of them right above the second.
 */
export const residencesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ kind, text: whole }, at) => {
    const text = whole.replace(ADDRESS_WORD, '');
    const isStreet = STREET_LINE.test(text) && POSTCODE_LINE.test(blocks[at + 1]?.text ?? '');
    const [line] = kind === 'address' || isStreet ? (NUMBERED_LINE.exec(text) ?? []) : [];
    return line !== undefined && !/\b(?:postbus|antwoordnummer)\b/iu.test(line) ? [line] : [];
  });
