"""What the model knows of words before it sees a tree: a vector from running text and what the
lexicon of helder says of each. Folded into one row per word when the model is exported."""

import numpy as np
from gensim.models import KeyedVectors

from words import Words

PARTS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
FEATURES = (
    "VerbForm=Part VerbForm=Fin VerbForm=Inf Number=Plur Number=Sing Tense=Past Tense=Pres "
    "Gender=Com Gender=Neut Degree=Cmp Degree=Sup"
).split()
WITH_ZIJN = ("passive", "perfect", "either", "state", "adjective")
OPEN = {"NOUN", "VERB", "ADJ"}
LEAST_ZIPF_OF_END = 2.3
SHORTEST_END = 4


def read_table(work):
    """The words with their fixed vectors; the first two rows are padding and the unknown word."""
    words = (work / "words.txt").read_text().split("\n")[:-1]
    vectors = KeyedVectors.load(str(work / "vectors.kv"))
    width = vectors.vector_size
    scale = 0.5 / vectors.vectors.std()
    lexicon = dict(lexicon_rows(work))
    extra = 2 * len(PARTS) + len(FEATURES) + 5 + len(WITH_ZIJN)
    fixed = np.zeros((len(words) + 2, width + extra), np.float32)
    ends = set()
    for row, word in enumerate(words, 2):
        if word in vectors:
            fixed[row, :width] = vectors[word] * scale
        known, _, zipf, readings, *_ = lexicon[word]
        fixed[row, width:] = lexicon_vector(*lexicon[word])
        open_class = bool(readings) and readings[0][0] in OPEN
        if len(word) >= SHORTEST_END and word.isalpha() and known and open_class:
            if zipf >= LEAST_ZIPF_OF_END:
                ends.add(word)
    return Words(words, ends), fixed


def lexicon_rows(work):
    for line in (work / "lexicon.tsv").read_text().split("\n")[:-1]:
        word, known, name, zipf, readings, compound, with_zijn = line.split("\t")
        read = [tuple(reading.split("/", 1)) for reading in readings.split()]
        yield word, (int(known), int(name), float(zipf), read, bool(compound), with_zijn)


def lexicon_vector(known, name, zipf, readings, compound, with_zijn):
    first = np.zeros(len(PARTS), np.float32)
    every = np.zeros(len(PARTS), np.float32)
    features = np.zeros(len(FEATURES), np.float32)
    for rank, (part, bundle) in enumerate(readings):
        if rank == 0:
            first[PARTS.index(part)] = 1
        every[PARTS.index(part)] = 1
        for feature in bundle.split("|"):
            if feature in FEATURES:
                features[FEATURES.index(feature)] = 1
    facts = np.array([known, name, zipf / 7, zipf == 0, compound], np.float32)
    zijn = np.array([with_zijn == reading for reading in WITH_ZIJN], np.float32)
    return np.concatenate([first, every, features, facts, zijn])
