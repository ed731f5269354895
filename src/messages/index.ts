import { en } from './en.ts';
import type { Language, Messages } from './messages.ts';
import { nl } from './nl.ts';

const LANGUAGES: Readonly<Record<Language, Messages>> = { nl, en };

/** Everything helder says, in the language asked for. */
export const messagesIn = (language: Language): Messages => LANGUAGES[language];
