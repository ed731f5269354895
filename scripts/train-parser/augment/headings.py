"""Headings and subject lines: a noun phrase of a sentence alone ("Beslissing op uw bezwaar")."""

from .words_of_tree import asks, stretch, with_capital, without_capital

TAKEN_FROM = ("nsubj", "nsubj:pass", "obj", "obl", "nmod", "root")
SHORTEST, LONGEST = 2, 10
LEFT_OUT = ("case", "cc", "punct")
# What a noun has only where it is the predicate of a clause.
CLAUSE = ("cop", "nsubj", "parataxis")


def heading(words, draw):
    found = []
    for top in words:
        if top.upos == "NOUN" and top.relation in TAKEN_FROM:
            place = stretch(words, top)
            if place and SHORTEST <= place[1] - place[0] <= LONGEST:
                found.append((top, place))
    if not found:
        return None
    top, (first, end) = draw.choice(found)
    words = words[first:end]
    while words[0].head is top and words[0].relation in LEFT_OUT:
        words = words[1:]
    while words[-1].head is top and words[-1].relation == "punct":
        words = words[:-1]
    if any(w.head is top and w.relation in CLAUSE for w in words) or asks(words):
        return None
    if any(w is not top and all(w.head is not other for other in words) for w in words):
        return None
    top.head, top.relation = None, "root"
    without_capital(words[0])
    if draw.random() < 0.85:
        with_capital(words[0])
    return words
