"""Has models parse running text, for a next model to learn from: the trees they are sure of."""

import argparse
import pickle
import random
from pathlib import Path

import torch

from evaluate import predict
from model import Parser, load_scan
from table import read_table
from treebank import Labels

SURE = 0.85
AT_ONCE = 20_000

ask = argparse.ArgumentParser()
ask.add_argument("--work", type=Path, required=True)
ask.add_argument("--models", nargs="+", required=True)
ask.add_argument("--text", required=True, help="a file of sentences, words between spaces")
ask.add_argument("--words", type=int, required=True, help="take sentences at random up to so many words")
ask.add_argument("--out", required=True)
ask.add_argument("--threads", type=int, default=1)


def main():
    options = ask.parse_args()
    torch.set_num_threads(options.threads)
    load_scan(options.work / "scan.so")
    words, fixed = read_table(options.work)
    models = []
    for name in options.models:
        saved = torch.load(options.work / f"{name}.pt")
        labels = Labels(*saved["labels"])
        model = Parser(fixed, labels, **saved["sizes"])
        model.load_state_dict(saved["weights"], strict=False)
        models.append(model)
    lines = (options.work / options.text).read_text().split("\n")[:-1]
    random.Random(1).shuffle(lines)
    chosen, count = [], 0
    for line in lines:
        if count >= options.words:
            break
        chosen.append(line.split(" "))
        count += len(chosen[-1])
    kept = []
    for at in range(0, len(chosen), AT_ONCE):
        some = chosen[at : at + AT_ONCE]
        for forms, (rows, sure) in zip(some, predict(models, some, words, labels)):
            if sure >= SURE:
                kept.append((forms, rows))
        print(at + len(some), len(kept), flush=True)
    pickle.dump(kept, open(options.work / options.out, "wb"))


if __name__ == "__main__":
    main()
