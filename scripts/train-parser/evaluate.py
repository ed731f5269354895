"""What a model, or several together, make of sentences, and how good that is."""

import collections

import numpy as np
import torch

from batches import batches, collate
from spanning_tree import best_tree
from treebank import bundle

ROOT = "root"


def predict(models, sentences, words, labels, batch=3000):
    """For each sentence an array as `Labels.encode` gives, and how sure its heads are (the mean of
    their probabilities); several models vote with the mean of their log-probabilities."""
    found = [None] * len(sentences)
    root = labels.relations.index(ROOT)
    with torch.no_grad():
        for model in models:
            model.eval()
        for chosen in batches(sentences, batch, shuffle=False):
            inputs, lengths, _ = collate([(sentences[i], None) for i in chosen], words)
            outputs = [model(inputs, lengths) for model in models]

            def vote(scored):
                return torch.stack([torch.log_softmax(s, -1) for s in scored]).mean(0).numpy()

            arcs = vote([o[0] for o in outputs]).astype(np.float64)
            heads = np.zeros(arcs.shape[:2], np.int64)
            for k, n in enumerate(lengths.tolist()):
                heads[k, :n] = best_tree(arcs[k, :n, : n + 1])
            given = torch.from_numpy(heads)
            related = vote([m.relate(o[1], o[2], given) for m, o in zip(models, outputs)])
            related[..., root] = np.where(heads == 0, 1e9, -1e9)
            tags = (vote([o[i] for o in outputs]).argmax(-1) for i in (3, 4))
            rows = np.stack([heads, related.argmax(-1), *tags])
            for k, i in enumerate(chosen):
                n = len(sentences[i])
                sure = np.exp(arcs[k, np.arange(n), heads[k, :n]]).mean()
                found[i] = (rows[:, k, :n], float(sure))
    return found


def evaluate(models, treebanks, words, labels):
    """Counts for each treebank of what is right, over all tokens with punctuation."""
    counts = {}
    for name, sentences in treebanks.items():
        count = counts[name] = collections.Counter()
        said = predict(models, [[row[1] for row in s] for s in sentences], words, labels)
        for rows, ((heads, relations, upos, bundles), _) in zip(sentences, said):
            for i, row in enumerate(rows):
                head = heads[i] == int(row[6])
                relation = labels.relations[relations[i]]
                count["words"] += 1
                count["upos"] += labels.upos[upos[i]] == row[3]
                count["features"] += labels.bundles[bundles[i]] == bundle(row)
                count["uas"] += head
                count["las"] += head and relation == row[7]
                count["gold passives"] += row[7] == "aux:pass"
                count["passives"] += relation == "aux:pass"
                count["right passives"] += head and relation == row[7] == "aux:pass"
    counts["all"] = sum(counts.values(), collections.Counter())
    return counts


def report(counts):
    def line(name, c):
        shares = " ".join(
            f"{k} {100 * c[k] / c['words']:.2f}" for k in ("upos", "features", "uas", "las")
        )
        both = c["gold passives"] + c["passives"]
        return f"{name}: {shares} passive f1 {200 * c['right passives'] / max(1, both):.1f}"

    return "; ".join(line(name, c) for name, c in counts.items())
