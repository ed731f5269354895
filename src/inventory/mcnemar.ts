/**
 * The probability that chance alone would part letters that turned so unevenly, when each of them is
 * as likely to turn either way: McNemar's exact test, two-sided. Sources: McNemar, "Note on the
 * sampling error of the difference between correlated proportions or percentages", Psychometrika 12
 * (1947); the binomial in place of its chi-square as in Agresti, Categorical Data Analysis (2002),
 * 10.1.4.
 *
 * @param one how many turned one way, a whole number from 0
 * @param other how many turned the other way
 * @returns 0..1; 1 where none turned
 */
export function mcnemar(one: number, other: number): number {
  const turned = one + other;
  // Each term of the binomial from the one before it, as logarithms: 0.5^n is 0 for many letters.
  let logTerm = -turned * Math.LN2;
  let sum = 0;
  for (let k = 0; k <= Math.min(one, other); k++) {
    sum += Math.exp(logTerm);
    logTerm += Math.log((turned - k) / (k + 1));
  }
  return Math.min(1, 2 * sum);
}
