/** The door to Dutch grammar. */
export { type Clause, clauseDepth, clausesOf } from './clauses.ts';
export { toConllu } from './conllu.ts';
export { contentWordsOf, contentWordsPerClause, isContentWord } from './content-words.ts';
export { cutsOf } from './cuts.ts';
export { type Dependency, dependenciesOf, longestDependency } from './dependency-length.ts';
export { drawTree } from './drawing.ts';
export { parse } from './parse.ts';
export { passivesOfTree } from './passives.ts';
export { type SeparableVerb, separableVerbsOf } from './separable-verbs.ts';
export { type Tang, type TangKind, tangsOf } from './tangs.ts';
export {
  childrenOf,
  firstConjunct,
  isFiniteVerb,
  isParticiple,
  isPunctuation,
  isSubordinate,
  type Node,
  type ParsedSentence,
  subtreeOf,
} from './tree.ts';
