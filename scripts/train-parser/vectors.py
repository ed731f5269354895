"""Word vectors from running text of the government and the words of the treebank."""

import argparse
import lzma
import re
from pathlib import Path

from gensim.models import Word2Vec

from treebank import read
from words import normalise

TOKEN = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*-?|\d+(?:[.,:]\d+)*|[^\w\s]")
DUTCH = set("de het een van in en is op te dat die niet zijn".split())
FOREIGN = set("the of and to les des la le et du der die das und pour shall by ne".split()) - DUTCH
TREEBANK_TIMES = 3

ask = argparse.ArgumentParser()
ask.add_argument("--data", type=Path, required=True)
ask.add_argument("--work", type=Path, required=True)


def paragraphs(path):
    """Treaties stand there in other languages too; those are left out."""
    for line in lzma.open(path, "rt", encoding="utf8"):
        words = [normalise(word) for word in TOKEN.findall(line)]
        dutch = sum(word in DUTCH for word in words)
        if len(words) <= 5 or sum(word in FOREIGN for word in words) <= dutch:
            yield words


def main():
    options = ask.parse_args()
    text = list(paragraphs(options.data / "raw" / "government-nl.txt.xz"))
    trees = read(options.data / "treebank" / "train.conllu")
    text += [[normalise(row[1]) for row in tree] for tree in trees] * TREEBANK_TIMES
    # One worker: with more, two runs differ.
    model = Word2Vec(text, vector_size=96, window=3, min_count=3, sg=1, negative=6, epochs=5,
                     workers=1, seed=1, sample=1e-4)
    model.wv.save(str(options.work / "vectors.kv"))


if __name__ == "__main__":
    main()
