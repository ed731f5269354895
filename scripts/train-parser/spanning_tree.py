"""The best tree with one root, as `src/language/grammar/spanning-tree.ts` finds it."""

import numpy as np

NEVER = -1e18
ROOTS_TRIED = 5


def best_tree(scores):
    """`scores[i, j]`: of head j (0 the root) for word i + 1. Returns the head of each word."""
    n = len(scores)
    free = np.full((n + 1, n + 1), NEVER)
    free[1:] = scores
    heads = arborescence(free)[1:]
    if (heads == 0).sum() == 1:
        return heads
    best = None
    for root in np.argsort(-scores[:, 0], kind="stable")[:ROOTS_TRIED]:
        square = np.full((n + 1, n + 1), NEVER)
        square[1:, 1:] = scores[:, 1:]
        square[root + 1] = NEVER
        square[root + 1, 0] = scores[root, 0]
        found = arborescence(square)[1:]
        total = scores[np.arange(n), found].sum()
        if best is None or total > best[0]:
            best = (total, found)
    return best[1]


def cycle_of(heads):
    seen = np.zeros(len(heads), int)
    for start in range(1, len(heads)):
        node = start
        while node and not seen[node]:
            seen[node] = start
            node = heads[node]
        if node and seen[node] == start:
            cycle = [node]
            while heads[cycle[-1]] != node:
                cycle.append(heads[cycle[-1]])
            return cycle
    return None


def arborescence(scores):
    scores = scores.copy()
    np.fill_diagonal(scores, NEVER)
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = cycle_of(heads)
    if cycle is None:
        return heads
    outside = [i for i in range(len(heads)) if i not in cycle]
    whole = len(outside)
    shrunk = np.full((whole + 1, whole + 1), NEVER)
    shrunk[:whole, :whole] = scores[np.ix_(outside, outside)]
    leaving, entering = {}, {}
    for row, node in enumerate(outside):
        leaving[row] = max(cycle, key=lambda c: scores[node, c])
        shrunk[row, whole] = scores[node, leaving[row]]
        entering[row] = max(cycle, key=lambda c: scores[c, node] - scores[c, heads[c]])
        c = entering[row]
        shrunk[whole, row] = scores[c, node] - scores[c, heads[c]]
    solved = arborescence(shrunk)
    for row, node in enumerate(outside):
        if node:
            heads[node] = leaving[row] if solved[row] == whole else outside[solved[row]]
    heads[entering[solved[whole]]] = outside[solved[whole]]
    return heads
