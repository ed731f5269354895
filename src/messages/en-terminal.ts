import { count } from './en-numbers.ts';
import type { TerminalMessages } from './terminal.ts';

const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** The words of the report on a screen, in English. */
export const enTerminal: TerminalMessages = {
  explainCommand: 'explain',
  remedies: {
    sentences: 'shorten the sentences',
    paragraphs: 'make the hardest paragraph lighter',
    passives: 'say who does what',
    words: 'choose plainer words',
    jargon: 'replace officialese',
  },
  toDo: (remedies) => `This helps: ${listed(remedies)}.`,
  toDoForMany: (remedies) =>
    `This helps most: ${listed(remedies.map(([remedy, letters]) => `${remedy} (${count(letters, 'letter', 'letters')})`))}.`,
  done: 'There is nothing to do.',
  betterStill: 'The findings above would make it better still.',
  fillIn: (blanks) => `Fill in ${count(blanks, 'more place', 'more places')}.`,
};
