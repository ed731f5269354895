/**
 * A minimal acyclic automaton over sorted words, after Daciuk, Mihov, Watson and Watson,
 * “Incremental construction of minimal acyclic finite-state automata” (2000).
 */

/**
 * @typedef {{ final: boolean, edges: { label: number, target: State }[], id: number, words: number }} State
 */

/** @returns {State} */
const state = () => ({ final: false, edges: [], id: -1, words: 0 });

/**
 * @param {number[][]} words label sequences in ascending order, no two the same
 * @returns {{ edges: Uint32Array, skips: Uint32Array }} edges: label in bits 0–6, last of its state
 *   in bit 7, a word ends here in bit 8, index of the target's first edge in bits 9–31 (0: none).
 *   skips: how many words of the state come before the edge. Edges of the root start at index 1.
 */
export function buildAutomaton(words) {
  const root = state();
  /** @type {Map<string, State>} */
  const register = new Map();
  let ids = 0;
  const path = [root];
  /** @type {number[]} */
  let previous = [];

  const freeze = (/** @type {State} */ node) => {
    const key =
      (node.final ? '!' : '') + node.edges.map((e) => `${e.label},${e.target.id}`).join(';');
    const known = register.get(key);
    if (known) return known;
    node.id = ids++;
    node.words = node.edges.reduce((sum, e) => sum + (e.target.final ? 1 : 0) + e.target.words, 0);
    register.set(key, node);
    return node;
  };
  const freezeDownTo = (/** @type {number} */ depth) => {
    while (path.length - 1 > depth) {
      const child = /** @type {State} */ (path.pop());
      const parent = /** @type {State} */ (path.at(-1));
      /** @type {any} */ (parent.edges.at(-1)).target = freeze(child);
    }
  };
  for (const word of words) {
    let common = 0;
    while (common < previous.length && previous[common] === word[common]) common++;
    freezeDownTo(common);
    for (const label of word.slice(common)) {
      const next = state();
      /** @type {State} */ (path.at(-1)).edges.push({ label, target: next });
      path.push(next);
    }
    /** @type {State} */ (path.at(-1)).final = true;
    previous = word;
  }
  freezeDownTo(0);

  const firstEdge = new Map();
  /** @type {State[]} */
  const order = [];
  let size = 1;
  const place = (/** @type {State} */ node) => {
    if (firstEdge.has(node)) return;
    firstEdge.set(node, node.edges.length === 0 ? 0 : size);
    size += node.edges.length;
    order.push(node);
    for (const edge of node.edges) place(edge.target);
  };
  place(root);
  const edges = new Uint32Array(size);
  const skips = new Uint32Array(size);
  for (const node of order) {
    let at = firstEdge.get(node);
    let skip = 0;
    node.edges.forEach(({ label, target }, i) => {
      const last = i === node.edges.length - 1 ? 1 << 7 : 0;
      edges[at] = (label | last | (target.final ? 1 << 8 : 0) | (firstEdge.get(target) << 9)) >>> 0;
      skips[at] = skip;
      skip += (target.final ? 1 : 0) + target.words;
      at++;
    });
  }
  return { edges, skips };
}
