import {
  isFiniteVerb,
  isParticiple,
  isPunctuation,
  mainRelation,
  type ParsedSentence,
} from './tree.ts';

/**
 * What belongs together and stands apart:
 *
 * - `verbs`: a finite verb and the verb it helps ("*heeft* de aanvraag … *behandeld*")
 * - `particle`: a verb and its particle ("*vult* het formulier … *in*")
 * - `subject`: a subject and its finite verb ("*de aanvraag* die u … deed *is*")
 * - `article`: an article or other determiner and its noun ("*de* door u op 1 mei ingediende *aanvraag*")
 */
export type TangKind = 'verbs' | 'particle' | 'subject' | 'article';

/** A tang construction: two words that a reader must hold together over those in between. */
export interface Tang {
  readonly kind: TangKind;
  /** Index of the first of the two. */
  readonly from: number;
  /** Index of the second. */
  readonly to: number;
  /** Words between them, without punctuation. */
  readonly between: number;
}

/**
 * The pairs of words in a sentence that make a tang when they stand far apart, in order of their
 * first word. How far is too far is for a rule to say.
 *
 * @param least leave out pairs with fewer words between them; no guide for plain Dutch gives a
 *   figure, "avoid" is all they say
 */
export function tangsOf(sentence: ParsedSentence, least: number): Tang[] {
  const { tokens } = sentence;
  const tang = (kind: TangKind, a: number, b: number): Tang[] => {
    const [from, to] = a < b ? [a, b] : [b, a];
    const between = tokens.slice(from + 1, to).filter((token) => !isPunctuation(token)).length;
    return between < least ? [] : [{ kind, from, to, between }];
  };
  return [...tokens.entries()]
    .flatMap(([index, token]) => {
      const { head, relation } = token;
      const governor = tokens[head];
      if (!governor) return [];
      if (relation === 'compound:prt') return tang('particle', head, index);
      if (relation.startsWith('aux') && isFiniteVerb(token) && index < head)
        return isParticiple(governor) || governor.features.includes('VerbForm=Inf')
          ? tang('verbs', index, head)
          : [];
      if (relation === 'det' && index < head) return tang('article', index, head);
      if (mainRelation(token) === 'nsubj') {
        const finite = finiteVerbOf(sentence, head);
        return finite === undefined || finite < index ? [] : tang('subject', index, finite);
      }
      return [];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The finite verb of a predicate: itself or its auxiliary or copula. */
function finiteVerbOf({ tokens }: ParsedSentence, predicate: number): number | undefined {
  const own = tokens[predicate];
  if (own && isFiniteVerb(own)) return predicate;
  const helper = tokens.findIndex(
    (token) =>
      token.head === predicate && isFiniteVerb(token) && /^(?:aux|cop)/.test(token.relation),
  );
  return helper < 0 ? undefined : helper;
}
