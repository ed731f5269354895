"""Writes a trained model as helder reads it: see `src/language/grammar/model.ts` and `kernel.c`.

Weights become bytes with a scale for each row; the gains of the norms go into the weights behind
them; what is known of a word goes into one row, sorted by the hash of the word."""

import argparse
import json
import struct
from pathlib import Path

import numpy as np
import torch

from model import REACH, Parser, load_scan
from table import read_table
from treebank import Labels
from words import AFFIX_BUCKETS, CHECK_SEED, SHAPES, UNKNOWN, fnv

MAGIC, VERSION, HEADER = 0x4D474C48, 1, 32
LABELS_AT = 16

ask = argparse.ArgumentParser()
ask.add_argument("--work", type=Path, required=True)
ask.add_argument("--name", required=True)
ask.add_argument("--out", type=Path, required=True)


class File:
    def __init__(self):
        self.bytes = bytearray()

    def put(self, data):
        self.bytes += data
        self.bytes += b"\0" * (-len(self.bytes) % 16)

    def floats(self, values):
        self.put(as_numpy(values).astype("<f4").tobytes())

    def rows(self, matrix):
        """Bytes with a scale for each row, so that the largest of the row is 127."""
        matrix = as_numpy(matrix).astype(np.float64)
        scale = np.maximum(np.abs(matrix).max(1), 1e-12) / 127
        self.put(np.round(matrix / scale[:, None]).astype(np.int8).tobytes())
        self.floats(scale)

    def linear(self, weight, bias):
        """The number of rows is made even; a row too many never scores."""
        weight, bias = as_numpy(weight), as_numpy(bias)
        if len(weight) % 2:
            weight = np.vstack([weight, np.zeros((1, weight.shape[1]))])
            bias = np.append(bias, -1e9)
        self.rows(weight)
        self.floats(bias)


def as_numpy(values):
    return values.detach().numpy() if torch.is_tensor(values) else values


def behind(norm, linear):
    """A linear step that also does the gain and shift of the norm before it."""
    return linear.weight * norm.weight, linear.bias + linear.weight @ norm.bias


def main():
    options = ask.parse_args()
    load_scan(options.work / "scan.so")
    words, fixed = read_table(options.work)
    saved = torch.load(options.work / f"{options.name}.pt")
    labels = Labels(*saved["labels"])
    net = Parser(fixed, labels, **saved["sizes"])
    net.load_state_dict(saved["weights"], strict=False)
    size = saved["sizes"]

    keys = sorted(
        (fnv(word), fnv(word, CHECK_SEED) & 0xFFFE | (word in words.ends), words.number[word])
        for word in words.words
    )
    assert len({(key, check & 0xFFFE) for key, check, _ in keys}) == len(keys), "words collide"
    relations = sorted(range(len(labels.relations)), key=lambda i: labels.relations[i] != "root")

    file = File()
    even = lambda n: n + n % 2
    file.put(
        struct.pack(
            f"<{HEADER}i", MAGIC, VERSION, len(keys) + 1, size["word"], AFFIX_BUCKETS, size["affix"],
            SHAPES, size["size"], size["layers"], size["arc"], size["relation"], size["tag"],
            even(len(labels.upos)), even(len(labels.bundles)), len(relations), REACH, *[0] * 16,
        )
    )
    file.put(
        np.array([0] + [key for key, _, _ in keys], "<u4").tobytes()
        + np.array([0] + [check for _, check, _ in keys], "<u2").tobytes()
    )
    rows = [UNKNOWN] + [row for _, _, row in keys]
    file.rows((net.project(net.fixed) + net.word.weight)[rows])
    file.rows(net.affix.weight)
    file.floats(net.shape.weight)
    file.linear(net.input.weight, net.input.bias)
    for layer in net.layers:
        file.linear(*behind(layer.norm, layer.gates))
        file.floats(layer.forget)
        file.floats(layer.highway)
    file.linear(*behind(net.norm, net.heads))
    file.linear(net.bilinear.t(), torch.zeros(size["arc"]))
    file.linear(net.upos.weight, net.upos.bias)
    file.linear(net.bundles.weight, net.bundles.bias)
    file.floats(net.root[: size["arc"]])
    file.floats(net.root[size["arc"] :])
    file.floats(net.head_bias)
    file.floats(net.distance)
    file.floats(net.rel_product.weight[relations])
    file.floats(net.rel_dependent.weight[relations])
    file.floats(net.rel_head.weight[relations])
    file.floats(net.rel_product.bias[relations])
    text = json.dumps(
        {
            "upos": labels.upos,
            "features": labels.bundles,
            "relations": [labels.relations[i] for i in relations],
        }
    ).encode()
    struct.pack_into("<2i", file.bytes, 4 * LABELS_AT, len(file.bytes), len(text))
    file.put(text)
    options.out.write_bytes(file.bytes)
    print(f"{options.out}: {len(file.bytes)} bytes")


if __name__ == "__main__":
    main()
