import type { Prose } from '../language/prose.ts';
import { type LanguageCode, languageOf, languageWords } from '../language/which-language.ts';
import { unknownShareOf } from './poor-ocr.ts';

/** A letter that is not in Dutch: helder knows no other language, so it says nothing about it. */
export interface OtherLanguage {
  readonly code: 'other-language';
  readonly language: Exclude<LanguageCode, 'nl'>;
}

/**
 * With so many words that no dictionary has, the text is no Dutch that anybody can read, whatever it
 * was. Of 33 documents of the government the worst has 3%, codes and English terms included.
 */
const LARGEST_UNKNOWN_SHARE = 1 / 3;

/** Why a letter cannot be judged because of its language; undefined for one in Dutch. */
export function otherLanguage(prose: Prose): OtherLanguage | undefined {
  const language = languageOf(prose.passages.flatMap(({ sentences }) => languageWords(sentences)));
  if (language !== 'nl') return { code: 'other-language', language };
  const isUnreadable = (unknownShareOf(prose) ?? 0) >= LARGEST_UNKNOWN_SHARE;
  return isUnreadable ? { code: 'other-language', language: 'und' } : undefined;
}
