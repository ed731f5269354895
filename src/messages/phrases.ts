/** Digits of a whole number in groups of three: "12.400". Not `toLocaleString`, whose data differs between versions of Node. */
export const inThousands = (digits: string, mark: string): string =>
  digits.replace(/\B(?=(?:\d{3})+$)/gu, mark);

/** How a language that puts this mark between thousands writes numbers of things. */
export function numbersWith(thousandsMark: string) {
  const whole = (number: number): string => inThousands(String(number), thousandsMark);
  return {
    whole,
    /** A number with its noun in the right form: "1 zin", "2.000 zinnen". */
    count: (number: number, one: string, many: string): string =>
      `${whole(number)} ${number === 1 ? one : many}`,
  };
}

/** "a", "a of b", "a, b of c", with the language's own word for "or". */
export const oneOf = (words: readonly string[], or: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`;

/** The first letter as a capital. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A number to two significant digits: "7,8", "91", "12.000".
 *
 * @param whole writes a whole number
 */
export function inTwoDigits(
  value: number,
  decimalMark: string,
  whole: (number: number) => string,
): string {
  const rounded = Number(value.toPrecision(2));
  return rounded >= 10
    ? whole(rounded)
    : rounded.toFixed(1).replace(/\.0$/u, '').replace('.', decimalMark);
}

/** A sentence as part of another: "Zo is afgesproken." becomes "Zo is afgesproken". */
export const withoutStop = (text: string): string => text.replace(/\.$/u, '');
