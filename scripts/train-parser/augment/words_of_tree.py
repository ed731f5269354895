"""A tree as words that know their head, so that words can be moved, added and left out freely."""

FINITE = "VerbForm=Fin"


class Word:
    __slots__ = ("form", "upos", "features", "head", "relation")

    def __init__(self, form, upos, features, head, relation):
        self.form, self.upos, self.features = form, upos, features
        self.head, self.relation = head, relation


def words_of(rows):
    """The words of a sentence of CoNLL-U; the head of the root is None."""
    words = [Word(row[1], row[3], row[5], None, row[7]) for row in rows]
    for word, row in zip(words, rows):
        if row[6] != "0":
            word.head = words[int(row[6]) - 1]
    return words


def rows_of(words):
    """Rows of ten cells again, without lemmas."""
    number = {id(word): i for i, word in enumerate(words, 1)}
    return [
        [str(i), w.form, "_", w.upos, "_", w.features, str(number[id(w.head)] if w.head else 0),
         w.relation, "_", "_"]
        for i, w in enumerate(words, 1)
    ]


def children(words, head):
    return [word for word in words if word.head is head]


def root_of(words):
    return next(word for word in words if word.head is None)


def stretch(words, top):
    """Where the words under `top` stand, as (first, behind the last); None where others stand
    between them."""
    inside = [i for i, word in enumerate(words) if is_under(word, top)]
    first, end = inside[0], inside[-1] + 1
    return (first, end) if end - first == len(inside) else None


def is_under(word, top):
    while word is not None and word is not top:
        word = word.head
    return word is top


def subject_of(words, verb):
    """The subject of a finite verb, which hangs on its participle or predicate where it has one."""
    holder = verb.head if verb.relation in ("aux", "aux:pass", "cop") else verb
    return next((w for w in children(words, holder) if w.relation in ("nsubj", "nsubj:pass")), None)


def asks(words):
    """Whether one of them asks or refers back: "welke", "die"."""
    return any("PronType=Int" in w.features or "PronType=Rel" in w.features for w in words)


def without_capital(word):
    """Takes away the capital that the first word of a sentence has for being first."""
    if word.upos != "PROPN" and not word.form[1:].isupper():
        word.form = word.form[:1].lower() + word.form[1:]


def with_capital(word):
    word.form = word.form[:1].upper() + word.form[1:]
