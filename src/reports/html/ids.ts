/*
 * Names of the parts of a page that links lead to. Numbers count from 1: letters in the order of the
 * report, findings in the order of their letter.
 */

export const letterId = (letter: number): string => `brief-${letter}`;

export const findingId = (letter: number, finding: number): string =>
  `brief-${letter}-punt-${finding}`;

export const markId = (letter: number, finding: number): string =>
  `brief-${letter}-woorden-${finding}`;

export const ruleId = (rule: string): string => `regel-${rule}`;

export const OVERVIEW_ID = 'overzicht';
