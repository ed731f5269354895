"""Questions from statements: "De brief is gekomen." becomes "Is de brief gekomen?"."""

from .words_of_tree import FINITE, Word, root_of, stretch, subject_of, with_capital, without_capital


def question(words, draw):
    if words[-1].form != "." or any(w.form in '":;' for w in words):
        return None
    root = root_of(words)
    verb = next((w for w in words if FINITE in w.features and root in (w, w.head)), None)
    if verb is None or (verb is not root and verb.relation not in ("aux", "aux:pass", "cop")):
        return None
    subject = subject_of(words, verb)
    place = stretch(words, subject) if subject else None
    if not place or place[0] != 0 or words.index(verb) != place[1]:
        return None
    without_capital(words[0])
    with_capital(verb)
    mark = Word("?", "PUNCT", "_", words[-1].head, words[-1].relation)
    return [verb, *words[: place[1]], *words[place[1] + 1 : -1], mark]
