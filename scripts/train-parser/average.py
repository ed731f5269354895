"""The mean of the weights of models that were trained on from one and the same model."""

import argparse
from pathlib import Path

import torch

ask = argparse.ArgumentParser()
ask.add_argument("--work", type=Path, required=True)
ask.add_argument("--models", nargs="+", required=True)
ask.add_argument("--name", required=True)


def main():
    options = ask.parse_args()
    saved = [torch.load(options.work / f"{name}.pt") for name in options.models]
    mean = {
        key: torch.stack([model["weights"][key] for model in saved]).mean(0)
        for key in saved[0]["weights"]
    }
    torch.save({**saved[0], "weights": mean}, options.work / f"{options.name}.pt")


if __name__ == "__main__":
    main()
