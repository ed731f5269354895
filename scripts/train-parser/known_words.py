"""Chooses the words that the model knows: those of the treebank that occur twice, the commonest of
wordfreq, and what government text has often."""

import argparse
import collections
import re
from itertools import zip_longest
from pathlib import Path

from gensim.models import KeyedVectors
from wordfreq import top_n_list

from treebank import read
from words import normalise

MOST = 52_000
SURELY = 30_000
WORD = re.compile(r"[^\W\d_][\w'’\-]*")
LEAST_IN_TEXT = 12

ask = argparse.ArgumentParser()
ask.add_argument("--data", type=Path, required=True)
ask.add_argument("--work", type=Path, required=True)


def main():
    options = ask.parse_args()
    trees = read(options.data / "treebank" / "train.conllu")
    counts = collections.Counter(normalise(row[1]) for tree in trees for row in tree)
    vectors = KeyedVectors.load(str(options.work / "vectors.kv"))
    common = [word for word in top_n_list("nl", 45_000) if WORD.fullmatch(word)]
    official = [
        word
        for word in vectors.index_to_key
        if vectors.get_vecattr(word, "count") >= LEAST_IN_TEXT and WORD.fullmatch(word)
    ]
    words = dict.fromkeys(word for word, count in counts.items() if count >= 2)
    words.update(dict.fromkeys(common[:SURELY]))
    for pair in zip_longest(official, common[SURELY:]):
        words.update((word, None) for word in pair if word and len(words) < MOST)
    (options.work / "words.txt").write_text("".join(f"{word}\n" for word in words))


if __name__ == "__main__":
    main()
