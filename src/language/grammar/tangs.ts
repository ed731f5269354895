import {
  childrenOf,
  isFiniteVerb,
  isParticiple,
  isPunctuation,
  mainRelation,
  type ParsedSentence,
  subtreeOf,
} from './tree.ts';

/**
 * What belongs together and stands apart:
 *
 * - `verbs`: a finite verb and the verb it helps ("*heeft* de aanvraag … *behandeld*")
 * - `particle`: a verb and its particle ("*vult* het formulier … *in*")
 * - `subject`: a subject and its finite verb ("*de aanvraag* die u … deed *is*")
 * - `lead`: the first word of the sentence and the finite verb of its main clause, where a clause
 *   stands before it ("*Omdat* u … wilt, *krijgt* u …")
 * - `article`: an article or other determiner and its noun ("*de* door u op 1 mei ingediende *aanvraag*")
 */
export type TangKind = 'verbs' | 'particle' | 'subject' | 'lead' | 'article';

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
      if (relation === 'compound:prt')
        return WORD.test(token.text) ? tang('particle', head, index) : [];
      if (relation.startsWith('aux') && isFiniteVerb(token) && index < head)
        return isVerbOf(sentence, index) ? tang('verbs', index, head) : [];
      if (relation === 'det' && index < head) return tang('article', index, head);
      if (mainRelation(token) === 'nsubj') {
        const finite = finiteVerbOf(sentence, head);
        return finite !== undefined && index < finite && !hasOwnVerb(sentence, index, finite)
          ? tang('subject', index, finite)
          : [];
      }
      return [];
    })
    .concat(leadOf(sentence).flatMap(([first, finite]) => tang('lead', first, finite)))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

const WORD = /^\p{L}+$/u;

/**
 * Whether a finite auxiliary, to the left of the verb that it hangs on, does help it: no other
 * finite verb stands nearer by, and no clause begins in between ("het gevolg *is* dat …").
 */
function isVerbOf(sentence: ParsedSentence, auxiliary: number): boolean {
  const { tokens } = sentence;
  const head = tokens[auxiliary]?.head ?? -1;
  const verb = tokens[head];
  if (!verb || !(isParticiple(verb) || verb.features.includes('VerbForm=Inf'))) return false;
  return !childrenOf(sentence, head).some((index) => {
    const child = tokens[index];
    if (!child || index <= auxiliary) return false;
    return child.relation === 'mark'
      ? index < head
      : child.relation.startsWith('aux') && isFiniteVerb(child);
  });
}

/** Whether a subject has another finite verb, beside it or below it: "het plan *is* dat …". */
function hasOwnVerb(sentence: ParsedSentence, subject: number, finite: number): boolean {
  const { tokens } = sentence;
  const next = (subtreeOf(sentence, subject).at(-1) ?? subject) + 1;
  return [next, ...childrenOf(sentence, subject)].some((index) => {
    const token = tokens[index];
    return (
      token !== undefined &&
      index < finite &&
      isFiniteVerb(token) &&
      (index === next || token.relation === 'cop')
    );
  });
}

/** The first word and the finite verb of a main clause, where a clause with a verb stands between. */
function leadOf(sentence: ParsedSentence): (readonly [number, number])[] {
  const { tokens } = sentence;
  const root = tokens.findIndex(({ head }) => head < 0);
  const finite = finiteVerbOf(sentence, root);
  const first = tokens.findIndex((token) => !isPunctuation(token));
  if (finite === undefined || first < 0) return [];
  const isBefore = childrenOf(sentence, root).some((index) => {
    const relation = tokens[index]?.relation ?? '';
    return (
      /^(?:advcl|csubj|ccomp)/.test(relation) && subtreeOf(sentence, index).every((i) => i < finite)
    );
  });
  return isBefore ? [[first, finite]] : [];
}

/** The finite verb of a predicate: itself, or the nearest of its auxiliaries or copulas. */
function finiteVerbOf(sentence: ParsedSentence, predicate: number): number | undefined {
  const { tokens } = sentence;
  const own = tokens[predicate];
  if (own && isFiniteVerb(own)) return predicate;
  const distance = (index: number): number => Math.abs(index - predicate);
  return childrenOf(sentence, predicate)
    .filter((index) => {
      const token = tokens[index];
      return token && isFiniteVerb(token) && /^(?:aux|cop)/.test(token.relation);
    })
    .sort((a, b) => distance(a) - distance(b))[0];
}
