import hyphen from 'hyphen/nl/index.js';

/**
 * A piece of text in one font, placed on a line.
 *
 * @typedef {object} Piece
 * @property {string} text
 * @property {boolean} bold
 * @property {boolean} raised a footnote mark
 * @property {string} [footnote] identifier, on a footnote mark
 */

/** @typedef {{ pieces: Piece[], last: boolean }} Line `last` of a paragraph or before a line break */

/**
 * @typedef {object} Fit
 * @property {number} width in points
 * @property {boolean} hyphenate
 * @property {(piece: Piece) => number} measure width of a piece in points
 * @property {(identifier: string) => string} mark the mark of a footnote
 */

const SOFT_HYPHEN = '\u00ad';
/** Fewer letters than this before or after a hyphen look poor. */
const LEAST_LETTERS = 3;

/**
 * Breaks runs into lines, as a word processor does: at spaces, and inside words if asked.
 *
 * @param {readonly import('./runs.js').Run[]} runs
 * @param {Fit} fit
 * @returns {Line[]}
 */
export function breakLines(runs, fit) {
  /** @type {Line[]} */
  const lines = [];
  /** @type {Piece[]} */
  let line = [];
  const endLine = (/** @type {boolean} */ last) => {
    if (line.length > 0) lines.push({ pieces: joined(line), last });
    line = [];
  };
  const widthOf = (/** @type {Piece[]} */ pieces) =>
    joined(pieces).reduce((sum, piece) => sum + fit.measure(piece), 0);

  for (const word of wordsOf(runs, fit.mark)) {
    if (word === LINE_BREAK) {
      endLine(true);
      continue;
    }
    const spaced = line.length === 0 ? word : [space(word), ...word];
    if (widthOf([...line, ...spaced]) <= fit.width) {
      line.push(...spaced);
      continue;
    }
    const parts = fit.hyphenate ? hyphenated(word) : [];
    const fitting = parts.findLast(
      ([head]) => widthOf([...line, ...spaced.slice(0, -word.length), head]) <= fit.width,
    );
    if (fitting && line.length > 0) {
      line.push(space(word), fitting[0]);
      endLine(false);
      line.push(fitting[1], ...word.slice(1));
    } else {
      endLine(false);
      line.push(...word);
    }
  }
  endLine(true);
  return lines;
}

const LINE_BREAK = /** @type {const} */ ('line break');

/**
 * The words of runs; a word is more than one piece where its style changes.
 *
 * @param {readonly import('./runs.js').Run[]} runs
 * @param {Fit['mark']} mark
 * @returns {(Piece[] | typeof LINE_BREAK)[]}
 */
function wordsOf(runs, mark) {
  /** @type {(Piece[] | typeof LINE_BREAK)[]} */
  const words = [];
  let glued = false;
  const add = (/** @type {Piece} */ piece) => {
    const previous = words.at(-1);
    if (glued && Array.isArray(previous)) previous.push(piece);
    else words.push([piece]);
    glued = true;
  };
  for (const run of runs) {
    if (run.lineBreak) {
      words.push(LINE_BREAK);
      glued = false;
    } else if (run.footnote) {
      add({ text: mark(run.footnote), bold: false, raised: true, footnote: run.footnote });
    } else {
      for (const part of run.text.split(/( )/)) {
        if (part === ' ') glued = false;
        else if (part !== '') add({ text: part, bold: run.bold, raised: false });
      }
    }
  }
  return words;
}

/**
 * The ways to part a word over two lines, shortest head first.
 *
 * @param {Piece[]} word
 * @returns {[Piece, Piece][]}
 */
function hyphenated(word) {
  const [first] = word;
  if (!first || !/^\(?\p{L}+[.,:;)]*$/u.test(first.text)) return [];
  /** @type {string[]} */
  const syllables = hyphen.hyphenateSync(first.text).split(SOFT_HYPHEN);
  return syllables.slice(1).flatMap((_, index) => {
    const head = syllables.slice(0, index + 1).join('');
    const tail = syllables.slice(index + 1).join('');
    if (head.length < LEAST_LETTERS || tail.length < LEAST_LETTERS) return [];
    /** @type {[Piece, Piece]} */
    const parts = [
      { ...first, text: `${head}-` },
      { ...first, text: tail },
    ];
    return [parts];
  });
}

/** @param {Piece[]} word @returns {Piece} */
const space = (word) => ({ text: ' ', bold: word[0]?.bold ?? false, raised: false });

/** @param {readonly Piece[]} pieces @returns {Piece[]} with neighbours in one font made one */
function joined(pieces) {
  /** @type {Piece[]} */
  const result = [];
  for (const piece of pieces) {
    const previous = result.at(-1);
    if (previous && previous.bold === piece.bold && !previous.raised && !piece.raised) {
      result[result.length - 1] = { ...previous, text: previous.text + piece.text };
    } else result.push(piece);
  }
  return result;
}
