"""The reader of a letter is "u": subjects in the singular and pronouns become "u", with the verb."""

from .words_of_tree import FINITE, asks, is_under, stretch, subject_of, with_capital

SUBJECT = "Case=Nom|Person=2|PronType=Prs"
OBJECT = "Case=Acc|Person=2|PronType=Prs"
YOUR = "Person=2|Poss=Yes|PronType=Prs"
# What goes with "u" where it is not the form for "hij".
WITH_U = {
    "is": ("bent",), "ben": ("bent",), "heeft": ("hebt", "hebt", "heeft"), "heb": ("hebt",),
    "kan": ("kunt", "kunt", "kan"), "zal": ("zult", "zult", "zal"), "wil": ("wilt", "wilt", "wil"),
}
FIRST_OR_SECOND = ("ik", "je", "jij", "'k", "jullie", "u")
OTHERS = ("hem", "haar", "hen", "hun", "mij", "me", "ons", "jou")
OBJECTS = ("obj", "iobj", "obl", "obl:arg")


def addressed(words, draw):
    """Makes one subject "u", and sometimes "zijn" and "haar" behind it "uw"."""
    verbs = [w for w in words if FINITE in w.features and "Number=Sing" in w.features]
    draw.shuffle(verbs)
    for verb in verbs:
        subject = subject_of(words, verb)
        place = stretch(words, subject) if subject else None
        if not place or asks(words[place[0] : place[1]]):
            continue
        form = verb.form.lower()
        if "Tense=Pres" in verb.features and form not in WITH_U and subject.form.lower() in FIRST_OR_SECOND:
            continue
        if subject.form.lower() == "u" or any(verb is w for w in words[place[0] : place[1]]):
            continue
        if "Tense=Pres" in verb.features:
            capital = verb.form[:1].isupper()
            verb.form = draw.choice(WITH_U.get(form, (verb.form,)))
            if capital:
                with_capital(verb)
        subject.form, subject.upos, subject.features = "u", "PRON", SUBJECT
        behind = words[place[1] :]
        words = [*words[: place[0]], subject, *behind]
        if place[0] == 0:
            with_capital(subject)
        holder = subject.head
        if draw.random() < 0.6:
            for word in behind:
                if word.form in ("zijn", "haar", "mijn") and word.relation == "nmod:poss":
                    if is_under(word, holder):
                        word.form, word.features = "uw", YOUR
        return words
    return None


def written_to(words, draw):
    """Makes a pronoun that is an object "u": "Wij sturen u de brief"."""
    found = [w for w in words if w.form in OTHERS and w.relation in OBJECTS and w.upos == "PRON"]
    if not found:
        return None
    word = draw.choice(found)
    word.form, word.features = "u", OBJECT
    return words
