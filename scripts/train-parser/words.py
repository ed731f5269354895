"""How the model sees a word. `src/language/grammar/model-words.ts` does the same when helder reads a
letter; change them together."""

import re

AFFIX_BUCKETS = 1 << 14
AFFIXES = 8
SHAPES = 16
INPUTS = 3 + AFFIXES
PAD, UNKNOWN = 0, 1
WORD_SEED = 0x811C9DC5
CHECK_SEED = 0x9747B28C
SHORTEST_END = 4
LONGEST_END = 40


def normalise(form):
    return re.sub("[0-9]", "0", form.lower())


def fnv(text, seed=WORD_SEED):
    """FNV-1a over UTF-16 code units."""
    value = seed
    units = text.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(units), 2):
        value ^= units[i] | units[i + 1] << 8
        value = value * 0x01000193 & 0xFFFFFFFF
    return value


def shape(form, first):
    if re.fullmatch("[0-9]+", form):
        return 1
    digit = re.search("[0-9]", form) is not None
    letters = sum(c.isalpha() for c in form)
    if not letters:
        return 2 if digit else 3
    if digit:
        return 4
    if form == form.lower():
        return 6 if "-" in form else 5
    capitals = sum(c != c.lower() for c in form)
    if letters == 1:
        return 8 if first else 7
    if capitals == letters:
        return 9
    initial = form[0] != form[0].lower()
    if initial and capitals == 1:
        return 11 if first else 10
    if initial:
        return 13 if first else 12
    return 14


def affixes(word):
    bucket = lambda affix: 1 + fnv(affix) % (AFFIX_BUCKETS - 1)
    return [
        bucket(f"{n}>" + (word[-n:] if len(word) >= n else word + "^")) for n in (1, 2, 3, 4, 5)
    ] + [bucket(f"{n}<" + (word[:n] if len(word) >= n else word + "$")) for n in (2, 3, 4)]


class Words:
    """The table of known words: a number for each, from 2, and which may end another word."""

    def __init__(self, words, ends):
        self.words = words
        self.number = {word: i + 2 for i, word in enumerate(words)}
        self.ends = ends
        self.cache = {}

    def describe(self, word):
        if word not in self.cache:
            end = UNKNOWN
            for at in range(max(1, len(word) - LONGEST_END), len(word) - SHORTEST_END + 1):
                if word[at:] in self.ends:
                    end = self.number[word[at:]]
                    break
            self.cache[word] = (self.number.get(word, UNKNOWN), end, affixes(word))
        return self.cache[word]

    def encode(self, forms):
        rows = []
        first = True
        for form in forms:
            word, end, parts = self.describe(normalise(form))
            rows.append([word, end, shape(form, first), *parts])
            if any(c.isalpha() or "0" <= c <= "9" for c in form):
                first = False
        return rows
