/**
 * The doors of helder that are measured, as `helder check` uses them. This is the only file of the
 * evaluation that knows where the built program lies.
 */
import { readDocument } from '../../dist/document/read.js';
import { UnreadableError } from '../../dist/document/unreadable.js';
import { analyse } from '../../dist/language/analyse.js';
import {
  contentWordsPerClause,
  longestDependency,
  parse,
} from '../../dist/language/grammar/index.js';
import { jargonIn } from '../../dist/language/jargon/match.js';
import { passivesOf, SURE } from '../../dist/language/passives.js';
import { proseOf } from '../../dist/language/prose.js';
import { isWord } from '../../dist/language/token.js';
import { difficultWordsIn } from '../../dist/language/vocabulary/difficult-words.js';
import { burdensOf } from '../../dist/measures/difficulty.js';
import { MEASURES } from '../../dist/measures/index.js';
import { lintFeaturesOf, lintScoreOf } from '../../dist/measures/lint.js';
import { countedSentences } from '../../dist/measures/sentence-lengths.js';
import { B1 } from '../../dist/norm/b1.js';
import { difficultyOf } from '../../dist/norm/difficulty.js';
import { judge } from '../../dist/norm/verdict.js';
import { RULES } from '../../dist/rules/index.js';

/**
 * Each door, with the types of its source.
 *
 * @typedef {object} Product
 * @property {typeof import('../../src/language/analyse.ts').analyse} analyse
 * @property {typeof import('../../src/norm/b1.ts').B1} B1
 * @property {typeof import('../../src/measures/difficulty.ts').burdensOf} burdensOf
 * @property {typeof import('../../src/language/grammar/index.ts').contentWordsPerClause} contentWordsPerClause
 * @property {typeof import('../../src/measures/sentence-lengths.ts').countedSentences} countedSentences
 * @property {typeof import('../../src/language/vocabulary/difficult-words.ts').difficultWordsIn} difficultWordsIn
 * @property {typeof import('../../src/norm/difficulty.ts').difficultyOf} difficultyOf
 * @property {typeof import('../../src/language/token.ts').isWord} isWord
 * @property {typeof import('../../src/language/jargon/match.ts').jargonIn} jargonIn
 * @property {typeof import('../../src/norm/verdict.ts').judge} judge
 * @property {typeof import('../../src/measures/lint.ts').lintFeaturesOf} lintFeaturesOf
 * @property {typeof import('../../src/measures/lint.ts').lintScoreOf} lintScoreOf
 * @property {typeof import('../../src/language/grammar/index.ts').longestDependency} longestDependency
 * @property {readonly import('../../src/measures/measure.ts').Measure[]} MEASURES
 * @property {typeof import('../../src/language/grammar/index.ts').parse} parse
 * @property {typeof import('../../src/language/passives.ts').passivesOf} passivesOf
 * @property {typeof import('../../src/language/prose.ts').proseOf} proseOf
 * @property {typeof import('../../src/document/read.ts').readDocument} readDocument
 * @property {readonly import('../../src/rules/rule.ts').Rule[]} RULES
 * @property {number} SURE
 * @property {typeof import('../../src/document/unreadable.ts').UnreadableError} UnreadableError
 */

export const product = /** @type {Product} */ (
  /** @type {unknown} */ ({
    analyse,
    B1,
    burdensOf,
    contentWordsPerClause,
    countedSentences,
    difficultWordsIn,
    difficultyOf,
    isWord,
    jargonIn,
    judge,
    lintFeaturesOf,
    lintScoreOf,
    longestDependency,
    MEASURES,
    parse,
    passivesOf,
    proseOf,
    readDocument,
    RULES,
    SURE,
    UnreadableError,
  })
);
