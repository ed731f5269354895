/** Numbers of lists as Word writes them (ISO 29500-1, 17.18.59), as far as letters have them. */

const ROMAN: readonly (readonly [value: number, sign: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Above this the signs get longer and longer; Word itself stops at 32,767. */
const LARGEST = 32_767;

function roman(number: number): string {
  let rest = number;
  let signs = '';
  for (const [value, sign] of ROMAN) {
    signs += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return signs;
}

/** a … z, then aa, bb … zz, aaa … */
function letters(number: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

/**
 * A number of a list in a format of Word; plain figures for a format that letters do not have.
 *
 * @param format value of `w:numFmt`
 */
export function formatNumber(number: number, format: string): string {
  if (number < 1 || number > LARGEST) return format === 'none' ? '' : String(number);
  switch (format) {
    case 'none':
      return '';
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'ordinal':
      return `${number}e`;
    default:
      return String(number);
  }
}
