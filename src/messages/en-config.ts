import type { PatternProblem } from '../inventory/labels.ts';
import type { NormChange } from '../norm/norm.ts';
import type { ConfigMessages, ConfigProblem, Expected } from './config.ts';
import type { Advice } from './messages.ts';
import { oneOf, withoutStop } from './phrases.ts';

const quoted = (names: readonly string[]) => names.map((name) => `‘${name}’`).join(', ');

function wantedInPattern(problem: PatternProblem, names: readonly string[]): string {
  switch (problem.code) {
    case 'open-brace':
      return 'Put every name between two braces, such as {department}/{kind}/**.';
    case 'no-label':
      return `Helder knows no ${quoted(problem.names)} here. Choose from: ${oneOf(names, 'or')}. Write * for what you want to skip.`;
    case 'twice':
      return `With ‘${problem.name}’ one label is in it twice. Write * in the place that does not count.`;
  }
}

function wanted(expected: Expected): string {
  switch (expected.kind) {
    case 'text':
      return 'This should be text between quotation marks.';
    case 'number':
      return 'This should be a number, without quotation marks.';
    case 'share':
      return 'This should be a number from 0 to 1. For 15%, write 0.15.';
    case 'date':
      return 'This should be a quarter, month, year or day, such as 2026-Q4 or 31-12-2026.';
    case 'path-pattern':
      return wantedInPattern(expected.problem, expected.names);
    case 'at-least':
      return `This must be at least ${expected.least}.`;
    case 'only-once':
      return 'This is in the list already. Remove one of the two.';
    case 'list':
      return 'This should be a list: [ … ].';
    case 'object':
      return 'This should be a block: { … }.';
    case 'not-empty':
      return 'This must not be empty.';
    case 'one-of':
      return `Choose from: ${oneOf(expected.values, 'or')}.`;
    case 'no-such-name':
      return `Helder knows no ${expected.names.map((name) => `‘${name}’`).join(', ')} here. Remove it, or check its spelling.`;
    case 'missing':
      return 'This is missing. Fill it in.';
  }
}

function problem(wrong: ConfigProblem): Advice {
  switch (wrong.code) {
    case 'unreadable':
      return {
        problem: `The settings in ‘${wrong.file}’ cannot be read.`,
        remedy: 'Check that the file exists and that you may open it.',
      };
    case 'no-json':
      return {
        problem: `The settings in ‘${wrong.file}’ are not valid JSON${wrong.line === undefined ? '' : ` (near line ${wrong.line})`}.`,
        remedy: 'Look for a comma, bracket or quotation mark too many or too few.',
      };
    case 'wrong-value':
      return {
        problem: `The settings in ‘${wrong.file}’ are wrong${wrong.path === '' ? '' : ` at ${wrong.path}`}.`,
        remedy: wanted(wrong.expected),
      };
  }
}

/** What is otherwise than in the norm of helder. */
function normChange(
  { limit, nearLimit, weight, reason, was }: NormChange,
  name: string,
  shown: (value: number) => string,
): string {
  const weights = { must: 'as a demand', should: 'as advice' };
  const said = [
    ...(limit === was.limit ? [] : [`at most ${shown(limit)} instead of ${shown(was.limit)}`]),
    ...(nearLimit === was.nearLimit
      ? []
      : [`nearly up to ${shown(nearLimit)} instead of ${shown(was.nearLimit)}`]),
    ...(weight === was.weight ? [] : [`${weights[weight]} instead of ${weights[was.weight]}`]),
  ];
  return `${name} ${said.join(', ')} (reason: ${withoutStop(reason)})`;
}

/** The words about the configuration, in English. */
export const enConfig: ConfigMessages = {
  option: 'use the settings in this file (otherwise: helder.config.json)',
  problem,
  unusedWords: (words) => `No letter has these words of your own: ${words.join('; ')}.`,
  ownRules: (rules) => {
    const settings = { off: 'off', hint: 'hint', warning: 'warning' };
    const said = Object.entries(rules).map(([rule, setting]) => `${rule} (${settings[setting]})`);
    return `Rules changed by your municipality: ${said.join(', ')}.`;
  },
  accepted: (sentences) =>
    `Your municipality lets these sentences stand: ${sentences.map(({ rule, sentence }) => `‘${sentence}’ (${rule})`).join('; ')}.`,
  ownNorm: 'Norm changed by your municipality:',
  normChange,
};
