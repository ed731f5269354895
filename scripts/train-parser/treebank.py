"""Reading CoNLL-U and numbering its labels."""

import collections

import numpy as np

LEAST_BUNDLES = 5


def read(path):
    """The sentences of a file, each a list of rows of ten cells; empty nodes are left out."""
    sentences, rows = [], []
    for line in open(path, encoding="utf8"):
        if line[0].isdigit():
            cells = line.rstrip("\n").split("\t")
            if cells[0].isdigit():
                rows.append(cells)
        elif not line.strip() and rows:
            sentences.append(rows)
            rows = []
    return sentences


def bundle(row):
    """Part of speech and features, without the few that not all treebanks annotate."""
    skip = ("ExtPos", "Mood", "PronType=Art")
    kept = [f for f in row[5].split("|") if not f.startswith(skip)]
    return row[3] + " " + ("|".join(kept) or "_")


class Labels:
    def __init__(self, upos, bundles, relations):
        self.upos, self.bundles, self.relations = upos, bundles, relations
        self._numbers = [
            {label: i for i, label in enumerate(kind)} for kind in (upos, bundles, relations)
        ]

    @classmethod
    def of(cls, sentences):
        def ranked(values, least=1):
            counted = sorted(collections.Counter(values).items(), key=lambda p: (-p[1], p[0]))
            return [value for value, count in counted if count >= least]

        rows = [row for sentence in sentences for row in sentence]
        return cls(
            ranked(row[3] for row in rows),
            ranked((bundle(row) for row in rows), LEAST_BUNDLES),
            ranked(row[7] for row in rows),
        )

    def encode(self, rows):
        """Heads, relations, parts of speech and bundles as numbers; -1 for what is not learnt."""
        upos, bundles, relations = self._numbers
        return np.array(
            [
                [int(row[6]) for row in rows],
                [relations.get(row[7], -1) for row in rows],
                [upos.get(row[3], -1) for row in rows],
                [bundles.get(bundle(row), -1) for row in rows],
            ]
        )
