"""Full stops forgotten, capitals lost and shouted: "uw aanvraag is ontvangen", "LET OP"."""


def without_stop(words, _):
    last = words[-1]
    if len(words) > 3 and last.form in (".", "!", "?") and all(w.head is not last for w in words):
        return words[:-1]
    return None


def in_small_letters(words, _):
    for word in words:
        word.form = word.form.lower()
    return words


def in_capitals(words, _):
    for word in words:
        word.form = word.form.upper()
    return words


def begun_small(words, _):
    words[0].form = words[0].form[:1].lower() + words[0].form[1:]
    return words
