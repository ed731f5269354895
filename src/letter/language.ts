import type { Prose } from '../language/prose.ts';
import { type LanguageCode, languageOf, languageWords } from '../language/which-language.ts';

/** A letter that is not in Dutch: helder knows no other language, so it says nothing about it. */
export interface OtherLanguage {
  readonly code: 'other-language';
  readonly language: Exclude<LanguageCode, 'nl'>;
}

/** Why a letter cannot be judged because of its language; undefined for one in Dutch. */
export function otherLanguage({ passages }: Prose): OtherLanguage | undefined {
  const language = languageOf(passages.flatMap(({ sentences }) => languageWords(sentences)));
  return language === 'nl' ? undefined : { code: 'other-language', language };
}
