"""Trains the grammar model; see README.md."""

import argparse
import copy
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from augment import Augmentation
from augment.participles import Participles
from batches import batches, collate
from evaluate import evaluate, report
from model import EMBEDDINGS, Parser, load_scan
from table import lexicon_rows, read_table
from treebank import Labels, read

LONGEST = 100
RARELY = 0.25
LEARNT_OF_DEV = 0.85
WARM_UP = 300

ask = argparse.ArgumentParser()
ask.add_argument("--data", type=Path, required=True)
ask.add_argument("--work", type=Path, required=True)
ask.add_argument("--name", required=True)
ask.add_argument("--size", type=int, default=256)
ask.add_argument("--layers", type=int, default=3)
ask.add_argument("--dropout", type=float, default=0.33)
ask.add_argument("--epochs", type=int, default=16)
ask.add_argument("--rate", type=float, default=2e-3)
ask.add_argument("--batch", type=int, default=1000, help="words")
ask.add_argument("--seed", type=int, default=1)
ask.add_argument("--threads", type=int, default=1)
ask.add_argument("--start", help="name of a model of the same size to go on from")
ask.add_argument("--more", nargs="*", default=[], help="files of trees in WORK to learn from too")
ask.add_argument("--with-dev", action="store_true", help="learn from most of the development sets too, and report figures on the rest")


def forms_of(tree):
    return [row[1] for row in tree]


def loss_of(net, forget, inputs, lengths, labels):
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores, rel_d, rel_h, upos, bundles = net(inputs, lengths, forget)
        relations = net.relate(rel_d, rel_h, labels[0].clamp(min=0))

    def entropy(scored, right):
        return F.cross_entropy(scored.flatten(0, 1), right.flatten(), ignore_index=-1)

    return (
        entropy(scores, labels[0])
        + entropy(relations, labels[1])
        + 0.5 * entropy(upos, labels[2])
        + 0.5 * entropy(bundles, labels[3])
    )


def average(mean, net, step):
    """Moves the running mean of the weights; the large embeddings, which change slowly, less often."""
    if step % 5:
        return
    keep = 0.98 if step >= 200 else (step + 1) / (step + 50)
    with torch.no_grad():
        for (name, old), new in zip(mean.named_parameters(), net.parameters()):
            if name.split(".")[0] not in EMBEDDINGS:
                old.lerp_(new, 1 - keep)
            elif step % 25 == 0:
                old.lerp_(new, 1 - keep**5)


def main():
    options = ask.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    draw = random.Random(options.seed)
    load_scan(options.work / "scan.so")
    folder = options.data / "treebank"
    train = read(folder / "train.conllu")
    dev = {name: read(folder / f"nl_{name}-ud-dev.conllu") for name in ("alpino", "lassysmall")}
    labels = Labels.of(train)
    words, fixed = read_table(options.work)
    if options.with_dev:
        for name, sentences in dev.items():
            cut = round(len(sentences) * LEARNT_OF_DEV)
            train, dev[name] = train + sentences[:cut], sentences[cut:]
    train = train + [tree for file in options.more for tree in read(options.work / file)]
    trees = [tree for tree in train if len(tree) <= LONGEST]
    gold = [(forms_of(tree), labels.encode(tree), tree) for tree in trees]
    perfects = {word for word, facts in lexicon_rows(options.work) if facts[-1] == "perfect"}
    augmentation = Augmentation(Participles(train, perfects))

    def as_in_letters(forms, right, tree):
        changed = augmentation(tree, draw)
        return (forms_of(changed), labels.encode(changed)) if changed else (forms, right)

    counts = np.zeros(len(fixed))
    for forms, *_ in gold:
        for row in words.encode(forms):
            counts[row[0]] += 1
    forget = torch.tensor(np.where(counts > 0, RARELY / (RARELY + counts), 0.0)).float()
    forget[:2] = 0

    net = Parser(fixed, labels, options.size, options.layers, dropout=options.dropout)
    if options.start:
        net.load_state_dict(torch.load(options.work / f"{options.start}.pt")["weights"], strict=False)
    mean = copy.deepcopy(net)
    dense = [p for n, p in net.named_parameters() if n.split(".")[0] not in EMBEDDINGS]
    optimisers = [
        torch.optim.AdamW(
            [
                {"params": [p for p in dense if p.dim() > 1], "weight_decay": 0.01},
                {"params": [p for p in dense if p.dim() <= 1], "weight_decay": 0.0},
            ],
            lr=options.rate,
            betas=(0.9, 0.95),
        ),
        torch.optim.SparseAdam(
            [net.word.weight, net.affix.weight], lr=options.rate, betas=(0.9, 0.95)
        ),
    ]

    total = options.epochs * sum(len(forms) for forms, *_ in gold) / options.batch
    print(vars(options), f"trees {len(gold)} steps {total:.0f}", flush=True)
    start, step = time.time(), 0
    for epoch in range(1, options.epochs + 1):
        net.train()
        losses = []
        for chosen in batches([forms for forms, *_ in gold], options.batch):
            rows = [as_in_letters(*gold[i]) for i in chosen]
            done = min(1.0, step / total)
            rate = options.rate * min(1, (step + 1) / WARM_UP)
            rate *= 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * done))
            for optimiser in optimisers:
                for group in optimiser.param_groups:
                    group["lr"] = rate
                optimiser.zero_grad()
            loss = loss_of(net, forget, *collate(rows, words))
            loss.backward()
            torch.nn.utils.clip_grad_norm_(dense, 5.0)
            for optimiser in optimisers:
                optimiser.step()
            step += 1
            average(mean, net, step)
            losses.append(loss.item())
        figures = report(evaluate([mean], dev, words, labels)) if epoch % 2 == 0 or epoch == options.epochs else ""
        print(f"{epoch} loss {np.mean(losses):.3f} {time.time() - start:.0f} s {figures}", flush=True)
        torch.save(
            {
                "weights": mean.state_dict(),
                "sizes": mean.sizes,
                "labels": (labels.upos, labels.bundles, labels.relations),
            },
            options.work / f"{options.name}.pt",
        )


if __name__ == "__main__":
    main()
