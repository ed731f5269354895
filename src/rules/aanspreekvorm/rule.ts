import type { Passage, Prose } from '../../language/prose.ts';
import type { Sentence, Token } from '../../language/token.ts';
import type { Finding } from '../finding.ts';
import { letterIn } from '../letter.ts';
import { findingIn, type Remark, type Rule } from '../rule.ts';

const FORMAL: ReadonlySet<string> = new Set(['u', 'uw', 'uzelf']);
const FAMILIAR: ReadonlySet<string> = new Set(['je', 'jij', 'jou', 'jouw', 'jezelf', 'jullie']);

/** The reader as a case; "u als aanvrager" does address him. */
const AS_A_CASE =
  /(?<!\p{L}|(?<!\p{L})als )(?:(?:de|een|elke|iedere) )?(?:aanvrager|verzoeker|vergunninghouder|bezwaarmaker|indiener|belastingplichtigen?|uitkeringsgerechtigden?|cli[eë]nt|reclamant)(?![\p{L}-])/giu;
/** Others can have an interest too, but who may object is the reader. */
const INTERESTED = /(?<!\p{L}|derde[ -])(?:(?:een|de) )?belanghebbenden?(?![\p{L}-])/giu;
const OBJECTION = /bezwaar|beroep/iu;
const ONE = /(?<!\p{L})men(?!\p{L})/giu;
const QUOTED = /[‘“"][^’”"]*[’”"]/gu;

const inQuotes = (text: string, { start, end }: { start: number; end: number }): boolean =>
  [...text.matchAll(QUOTED)].some(
    (quote) => quote.index <= start && end <= quote.index + quote[0].length,
  );

interface Address {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly token: Token;
}

function addressesBy(forms: ReadonlySet<string>, passages: readonly Passage[]): Address[] {
  return passages.flatMap((passage) =>
    passage.block.kind === 'quote'
      ? []
      : passage.sentences.flatMap((sentence) =>
          sentence.tokens
            .filter((token) => forms.has(token.text.toLowerCase()))
            .filter((token) => !inQuotes(passage.block.text, token))
            .map((token) => ({ passage, sentence, token })),
        ),
  );
}

/** The rarer of the two forms where a text uses both, once a sentence; "je" where they tie. */
function mixed({ document }: Prose, formal: readonly Address[], familiar: readonly Address[]) {
  if (formal.length === 0 || familiar.length === 0) return [];
  const isFormal = formal.length >= familiar.length;
  const rarer = isFormal ? familiar : formal;
  return rarer
    .filter(({ sentence }, i) => rarer[i - 1]?.sentence !== sentence)
    .map(({ passage, sentence, token: { start, end } }) =>
      findingIn(
        document,
        passage.index,
        {
          rule: 'aanspreekvorm',
          severity: 'warning',
          start,
          end,
          variant: 'mixed',
          arguments: { form: isFormal ? 'u' : 'je' },
        },
        sentence,
      ),
    );
}

const remarksOn = (sentence: Sentence, pattern: RegExp, variant: string): Remark[] =>
  [...sentence.text.matchAll(pattern)].map((match) => ({
    rule: 'aanspreekvorm',
    severity: 'hint',
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    variant,
  }));

function lookForCase(sentence: Sentence): Remark[] {
  return [
    ...remarksOn(sentence, AS_A_CASE, 'as-a-case'),
    ...(OBJECTION.test(sentence.text) ? remarksOn(sentence, INTERESTED, 'as-a-case') : []),
    ...remarksOn(sentence, ONE, 'one'),
  ].toSorted((a, b) => a.start - b.start);
}

function check(prose: Prose): Finding[] {
  const letter = letterIn(prose);
  if (!letter) return [];
  const formal = addressesBy(FORMAL, letter.passages);
  const familiar = addressesBy(FAMILIAR, letter.passages);
  const asCase =
    formal.length + familiar.length === 0
      ? []
      : letter.passages.flatMap((passage) =>
          passage.sentences.flatMap((sentence) =>
            lookForCase(sentence).map((remark) =>
              findingIn(prose.document, passage.index, remark, sentence),
            ),
          ),
        );
  return [...mixed(prose, formal, familiar), ...asCase];
}

/** Points at "je" among "u" or the reverse, and at words that speak of the reader as of a case. */
export const aanspreekvorm = { id: 'aanspreekvorm', check } as const satisfies Rule;
