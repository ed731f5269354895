import type { ConfigMessages, ConfigProblem, Expected } from './config.ts';
import type { Advice } from './messages.ts';
import { oneOf } from './phrases.ts';

function wanted(expected: Expected): string {
  switch (expected.kind) {
    case 'text':
      return 'This should be text between quotation marks.';
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

/** The words about the configuration, in English. */
export const enConfig: ConfigMessages = {
  option: 'use the settings in this file (otherwise: helder.config.json)',
  problem,
  unusedWords: (words) => `No letter has these words of your own: ${words.join('; ')}.`,
};
