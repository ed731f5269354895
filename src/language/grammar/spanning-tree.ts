/*
 * The best tree over the words of a sentence, given a score for each head of each word, by the
 * algorithm of Chu, Liu and Edmonds. A tree of Universal Dependencies has exactly one root.
 */

/** Scores of heads: `score(word, head)`, words from 1 to `size`, head 0 is the root. */
export interface HeadScores {
  readonly size: number;
  readonly score: (word: number, head: number) => number;
}

/** As many words as this are tried as the root when the best tree has several roots. */
const ROOTS_TRIED = 5;
const NEVER = -1e18;

/**
 * The head of each word in the tree with the highest sum of scores and one root; the first element
 * belongs to no word and is -1. Ties go to the head that comes first.
 */
export function bestTree({ size, score }: HeadScores): Int32Array {
  const scores = Array.from({ length: size + 1 }, (_, word) =>
    Float64Array.from({ length: size + 1 }, (_, head) =>
      word === 0 || word === head ? NEVER : score(word, head),
    ),
  );
  const free = arborescence(scores);
  if (rootsOf(free).length === 1) return free;
  let best: { readonly heads: Int32Array; readonly total: number } | undefined;
  for (const root of rootsToTry(scores)) {
    const heads = arborescence(scores.map((row, word) => withRoot(row, word, root)));
    const total = heads.reduce(
      (sum, head, word) => (word === 0 ? 0 : sum + (scores[word]?.[head] ?? 0)),
      0,
    );
    if (!best || total > best.total) best = { heads, total };
  }
  return best?.heads ?? free;
}

function rootsToTry(scores: readonly Float64Array[]): number[] {
  const asRoot = (word: number) => scores[word]?.[0] ?? NEVER;
  return scores
    .map((_, word) => word)
    .slice(1)
    .sort((a, b) => asRoot(b) - asRoot(a) || a - b)
    .slice(0, ROOTS_TRIED);
}

/** The scores of a word when one word, and no other, hangs on the root. */
function withRoot(row: Float64Array, word: number, root: number): Float64Array {
  return row.map((value, head) => ((word === root) === (head === 0) ? value : NEVER));
}

const rootsOf = (heads: Int32Array): number[] =>
  [...heads.keys()].filter((word) => word > 0 && heads[word] === 0);

function greatest(scores: readonly Float64Array[]): Int32Array {
  return Int32Array.from(scores, (row, word) => {
    if (word === 0) return -1;
    let best = 0;
    for (let head = 1; head < row.length; head++)
      if ((row[head] as number) > (row[best] as number)) best = head;
    return best;
  });
}

/** Words that hang on each other in a ring; undefined when there are none. */
function cycleOf(heads: Int32Array): number[] | undefined {
  const seenFrom = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let word = start;
    while (word > 0 && seenFrom[word] === 0) {
      seenFrom[word] = start;
      word = heads[word] as number;
    }
    if (word <= 0 || seenFrom[word] !== start) continue;
    const cycle = [word];
    for (let next = heads[word] as number; next !== word; next = heads[next] as number)
      cycle.push(next);
    return cycle;
  }
  return undefined;
}

/** The best tree from node 0, by shrinking one cycle after another. */
function arborescence(scores: readonly Float64Array[]): Int32Array {
  const heads = greatest(scores);
  const cycle = cycleOf(heads);
  if (!cycle) return heads;
  const inside = new Set(cycle);
  const outside = [...heads.keys()].filter((node) => !inside.has(node));
  const at = (node: number, head: number) => scores[node]?.[head] ?? NEVER;
  const pick = (of: (node: number) => number) =>
    cycle.reduce((best, node) => (of(node) > of(best) ? node : best));

  const gain = (node: number, head: number) => at(node, head) - at(node, heads[node] as number);
  /** For each node outside: the best way from the cycle to it, and from it into the cycle. */
  const leaving = outside.map((node) => pick((head) => at(node, head)));
  const entering = outside.map((head) => pick((node) => gain(node, head)));
  const whole = outside.length;
  const shrunk = [...outside, -1].map((node, row) =>
    Float64Array.from({ length: whole + 1 }, (_, column) => {
      if (row === column) return NEVER;
      if (row === whole) return gain(entering[column] as number, outside[column] as number);
      if (column === whole) return at(node, leaving[row] as number);
      return at(node, outside[column] as number);
    }),
  );
  const solved = arborescence(shrunk);
  outside.forEach((node, row) => {
    if (node === 0) return;
    const head = solved[row] as number;
    heads[node] = head === whole ? (leaving[row] as number) : (outside[head] as number);
  });
  const enteredFrom = solved[whole] as number;
  heads[entering[enteredFrom] as number] = outside[enteredFrom] as number;
  return heads;
}
