/** Dutch numerals as they are written in one word. */

const UNITS = 'een twee drie vier vijf zes zeven acht negen'.split(' ');
const TEENS =
  'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

/** 1 to 99: twee, twaalf, tweeëntwintig. */
const BELOW_HUNDRED = [
  ...UNITS,
  ...TEENS,
  ...TENS.flatMap((ten) => [
    ten,
    ...UNITS.map((unit) => `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`),
  ]),
];

const HUNDREDS = ['', ...UNITS.slice(1), ...TEENS.slice(1)].map((front) => `${front}honderd`);

/** 1 to 1,999 without the thousands: vijfhonderd, honderdvijftig, honderdentien. */
const BELOW_THOUSAND = [
  ...BELOW_HUNDRED,
  ...HUNDREDS,
  ...HUNDREDS.flatMap((hundred) =>
    BELOW_HUNDRED.flatMap((rest) => [hundred + rest, `${hundred}en${rest}`]),
  ),
];

/** @type {readonly string[]} nul, één, twee … and the thousands */
export const CARDINALS = [
  'nul',
  ...BELOW_THOUSAND,
  'duizend',
  ...BELOW_THOUSAND.slice(1).map((front) => `${front}duizend`),
];

/** How an ordinal ends of which the cardinal does not simply get -de or -ste. */
const IRREGULAR = /** @type {[RegExp, string][]} */ ([
  [/een$/, 'eerste'],
  [/drie$/, 'derde'],
]);

/**
 * The ordinal: vier → vierde, acht → achtste.
 *
 * @param {string} cardinal
 */
export function ordinalOf(cardinal) {
  for (const [end, ordinal] of IRREGULAR) {
    if (end.test(cardinal)) return cardinal.replace(end, ordinal);
  }
  return `${cardinal}${/(?:acht|tig|honderd|duizend|nul)$/.test(cardinal) ? 'ste' : 'de'}`;
}

/**
 * The plural: honderden, tweeën.
 *
 * @param {string} cardinal
 */
export function pluralOf(cardinal) {
  if (cardinal.endsWith('e')) return `${cardinal}ën`;
  if (cardinal.endsWith('zes')) return `${cardinal}sen`;
  return `${cardinal.replace(/f$/, 'v')}en`;
}
