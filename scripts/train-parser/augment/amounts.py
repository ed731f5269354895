"""Figures as letters have them: amounts with the sign of the euro, dates, terms, references."""

from .words_of_tree import FINITE, Word, root_of, stretch, subject_of

MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
CURRENCIES = ("gulden", "euro", "dollar", "frank", "mark")
TERMS = [("twee", "weken"), ("zes", "weken"), ("acht", "weken"), ("14", "dagen"), ("drie", "maanden"),
         ("vier", "weken"), ("30", "dagen"), ("13", "weken"), ("vijf", "werkdagen"), ("een", "jaar")]
TERM_WORDS = ["binnen", "binnen", "na", "voor"]
REFERENCES = ["kenmerk", "zaaknummer", "nummer", "dossiernummer", "factuurnummer", "referentie"]


def amount(draw):
    whole = draw.choice([draw.randint(1, 99), draw.randint(100, 999), draw.randint(1000, 99_999)])
    cents = draw.choice(["", "", f",{draw.randint(0, 99):02d}", ",-"])
    return f"{whole:,}".replace(",", ".") + cents


def in_euros(words, draw):
    """ "300 gulden" becomes "€ 300,00"."""
    for at, number in enumerate(words[:-1]):
        noun = words[at + 1]
        if number.head is noun and number.relation == "nummod" and noun.form in CURRENCIES:
            noun.form, noun.upos, noun.features = "€", "SYM", "_"
            number.form, number.upos, number.features, number.relation = amount(draw), "NUM", "_", "fixed"
            return [*words[:at], noun, number, *words[at + 2 :]]
    return None


def other_figures(words, draw):
    """Other figures in the places of those that stand there, written as letters write them."""
    changed = False
    for word in words:
        if word.upos == "NUM" and word.form.isdigit() and word.relation in ("nummod", "appos", "fixed"):
            length = len(word.form)
            year = length == 4 and word.form[0] in "12"
            word.form = str(draw.randint(1990, 2032)) if year else (
                amount(draw).split(",")[0] if length > 2 else str(draw.randint(1, 99)))
            changed = True
        elif word.form.lower() in MONTHS:
            word.form, changed = draw.choice(MONTHS), True
    return words if changed else None


def with_time(words, draw):
    """A date or term behind the verb: "U ontvangt binnen zes weken een brief."."""
    root = root_of(words)
    verb = next((w for w in words if FINITE in w.features and root in (w, w.head)), None)
    if verb is None or (verb is not root and verb.relation not in ("aux", "aux:pass", "cop")):
        return None
    subject = subject_of(words, verb)
    place = stretch(words, subject) if subject else None
    at = words.index(verb)
    # Subject, verb, or a question or first adverbial before them; never between verb and pronoun.
    if not place or not (place[1] == at or place[0] == at + 1):
        return None
    at = max(at + 1, place[1])
    if at >= len(words) or words[at].upos == "PRON" or words[at - 1].upos == "PUNCT":
        return None
    return [*words[:at], *time(root, draw), *words[at:]]


def time(head, draw):
    if draw.random() < 0.5:
        count, unit = draw.choice(TERMS)
        features = "Gender=Neut|Number=Sing" if unit == "jaar" else "Number=Plur"
        noun = Word(unit, "NOUN", features, head, "obl")
        number = Word(count, "NUM", "_", noun, "nummod")
        return [Word(draw.choice(TERM_WORDS), "ADP", "_", noun, "case"), number, noun]
    day = Word(str(draw.randint(1, 31)), "NUM", "_", head, "obl")
    month = Word(draw.choice(MONTHS), "PROPN", "Gender=Com|Number=Sing", day, "flat")
    year = [Word(str(draw.randint(2015, 2032)), "NUM", "_", day, "flat")] if draw.random() < 0.6 else []
    return [Word(draw.choice(["op", "op", "vanaf", "per"]), "ADP", "_", day, "case"), day, month, *year]


def reference(draw):
    letters = draw.choice(["", "", "Z", "BW-", "WOZ", "2.", "D"])
    return letters + draw.choice([
        f"{draw.randint(10, 32)}-{draw.randint(1000, 99_999)}",
        f"{draw.randint(100_000, 9_999_999)}",
        f"{draw.randint(2015, 2032)}/{draw.randint(10, 9999)}",
        f"{draw.randint(2015, 2032)}.{draw.randint(100, 99_999):05d}",
    ])


def with_reference(words, draw):
    """A reference behind a noun: "uw brief met kenmerk Z24-1038"."""
    found = [
        at for at, w in enumerate(words[:-1])
        if w.upos == "NOUN" and w.relation in ("nsubj", "nsubj:pass", "obj", "obl")
        and stretch(words, w) and stretch(words, w)[1] == at + 1
    ]
    if not found:
        return None
    at = draw.choice(found)
    noun = Word(draw.choice(REFERENCES), "NOUN", "Gender=Neut|Number=Sing", words[at], "nmod")
    code = Word(reference(draw), "NUM", "_", noun, "appos")
    added = [Word("met", "ADP", "_", noun, "case"), noun, code]
    if draw.random() < 0.3:
        added = [Word("(", "PUNCT", "_", noun, "punct"), *added[1:], Word(")", "PUNCT", "_", noun, "punct")]
        noun.relation = "appos"
    return [*words[: at + 1], *added, *words[at + 1 :]]
