"""What the pages of a PDF leave in its sentences: hyphens of line ends, page numbers, labels."""

from .words_of_tree import Word, root_of

SHORTEST = 9
EDGE = 3
VOWELS = "aeiouy"
LABELS = ["Onderwerp", "Betreft", "Datum", "Bijlage", "Kenmerk", "Toelichting", "Besluit", "Let op",
          "Telefoon", "Behandeld door", "Pagina", "Bezoekadres"]
PAGES = ["pagina", "Pagina", "blad", "Blz."]
NOUN = "Gender=Com|Number=Sing"


def hyphen_left(words, draw):
    """A long word keeps the hyphen of its line end: "vergun-ning"."""
    found = [w for w in words if len(w.form) >= SHORTEST and w.form.isalpha() and w.form.islower()]
    if not found:
        return None
    word = draw.choice(found)
    # Near enough to a syllable: before a consonant that a vowel follows.
    breaks = [
        at for at in range(EDGE, len(word.form) - EDGE)
        if word.form[at] not in VOWELS and word.form[at + 1] in VOWELS
    ]
    if not breaks:
        return None
    at = draw.choice(breaks)
    word.form = f"{word.form[:at]}-{word.form[at:]}"
    return words


def page_number(words, draw):
    """A page number between two words, or before the first or behind the last."""
    root = root_of(words)
    at = draw.choice([0, len(words), draw.randint(1, len(words))])
    page = str(draw.randint(1, 12))
    if draw.random() < 0.4:
        return [*words[:at], Word(page, "NUM", "_", root, "parataxis"), *words[at:]]
    noun = Word(draw.choice(PAGES), "NOUN", NOUN, root, "parataxis")
    added = [noun, Word(page, "NUM", "_", noun, "appos")]
    if draw.random() < 0.5:
        of = Word(str(draw.randint(2, 14)), "NUM", "_", noun, "nmod")
        added += [Word("van", "ADP", "_", of, "case"), of]
    return [*words[:at], *added, *words[at:]]


def label_glued(words, draw):
    """The label of a line of the letterhead before a sentence: "Onderwerp : ..."."""
    root = root_of(words)
    first, *more = draw.choice(LABELS).split(" ")
    verb = first in ("Let", "Behandeld", "Betreft")
    label = Word(first, "VERB" if verb else "NOUN", "_" if verb else NOUN, root, "parataxis")
    if first == "Let":
        label.features = "Number=Sing|Tense=Pres|VerbForm=Fin"
        rest = [Word(w, "ADP", "_", label, "compound:prt") for w in more]
    elif first == "Betreft":
        label.features, rest = "Number=Sing|Tense=Pres|VerbForm=Fin", []
    elif first == "Behandeld":
        label.features = "VerbForm=Part"
        rest = [Word(w, "ADP", "_", label, "advmod") for w in more]
    else:
        rest = []
    colon = [Word(":", "PUNCT", "_", label, "punct")] if draw.random() < 0.7 else []
    return [label, *rest, *colon, *words]
