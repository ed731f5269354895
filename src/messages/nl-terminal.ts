import { count } from './nl-numbers.ts';
import type { TerminalMessages } from './terminal.ts';

const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;

/** The words of the report on a screen, in Dutch. */
export const nlTerminal: TerminalMessages = {
  explainCommand: 'uitleg',
  remedies: {
    sentences: 'maak de zinnen korter',
    paragraphs: 'maak de zwaarste alinea lichter',
    passives: 'zeg wie iets doet',
    words: 'kies gewonere woorden',
    jargon: 'vervang ambtelijke woorden',
  },
  toDo: (remedies) => `Dit helpt: ${listed(remedies)}.`,
  toDoForMany: (remedies) =>
    `Dit helpt het meest: ${listed(remedies.map(([remedy, letters]) => `${remedy} (${count(letters, 'brief', 'brieven')})`))}.`,
  done: 'U hoeft niets te doen.',
  betterStill: 'Met de punten hierboven wordt hij nog beter.',
  fillIn: (blanks) => `Vul nog ${count(blanks, 'plek', 'plekken')} in.`,
};
