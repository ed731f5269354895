"""Trains the grammar model; see README.md."""

import argparse
import copy
import math
import pickle
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from batches import batches, collate
from evaluate import evaluate, report
from model import EMBEDDINGS, Parser, load_scan
from table import read_table
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
ask.add_argument("--silver", nargs="*", default=[], help="files that silver.py made")
ask.add_argument("--with-dev", action="store_true", help="learn from most of the development sets too, and report figures on the rest")


def augment(forms, labels, share):
    """Letters are no newspapers: headings, forgotten full stops, capitals lost and shouted."""
    draw = random.random()
    last = len(forms)
    if draw < share and last > 3 and forms[-1] in ".!?" and not (labels[0] == last).any():
        forms, labels = forms[:-1], labels[:, :-1]
    draw = random.random()
    if draw < share * 0.4:
        forms = [form.lower() for form in forms]
    elif draw < share * 0.6:
        forms = [form.upper() for form in forms]
    elif draw < share:
        forms = [forms[0][:1].lower() + forms[0][1:], *forms[1:]]
    return forms, labels


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
    gold = [([row[1] for row in s], labels.encode(s)) for s in train if len(s) <= LONGEST]
    silver = [s for file in options.silver for s in pickle.load(open(options.work / file, "rb"))]

    counts = np.zeros(len(fixed))
    for forms, _ in gold:
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

    shuffled = random.sample(silver, len(silver))
    share = len(silver) // options.epochs
    pools = [gold + shuffled[e * share : (e + 1) * share] for e in range(options.epochs)]
    total = sum(len(forms) for pool in pools for forms, _ in pool) / options.batch
    print(vars(options), f"gold {len(gold)} silver {len(silver)} steps {total:.0f}", flush=True)
    start, step = time.time(), 0
    for epoch, pool in enumerate(pools, 1):
        net.train()
        losses = []
        for chosen in batches([forms for forms, _ in pool], options.batch):
            rows = [augment(*pool[i], 0.1) for i in chosen]
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
        figures = report(evaluate([mean], dev, words, labels)) if epoch % 2 == 0 or epoch == len(pools) else ""
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
