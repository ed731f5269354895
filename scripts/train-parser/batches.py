"""Sentences of about one length put together."""

import random

import numpy as np
import torch

from words import INPUTS


def batches(sentences, most, shuffle=True):
    """Lists of indices with at most so many words each."""
    order = list(range(len(sentences)))
    if shuffle:
        random.shuffle(order)
    order.sort(key=lambda i: len(sentences[i]) + (random.random() * 3 if shuffle else 0))
    made, current, words = [], [], 0
    for i in order:
        if current and words + len(sentences[i]) > most:
            made.append(current)
            current, words = [], 0
        current.append(i)
        words += len(sentences[i])
    if current:
        made.append(current)
    if shuffle:
        random.shuffle(made)
    return made


def collate(rows, words):
    """Inputs, lengths and labels of some sentences as tensors; -1 where there is no label."""
    longest = max(len(forms) for forms, _ in rows)
    inputs = np.zeros((len(rows), longest, INPUTS), np.int64)
    labels = np.full((4, len(rows), longest), -1, np.int64)
    lengths = np.array([len(forms) for forms, _ in rows], np.int32)
    for i, (forms, right) in enumerate(rows):
        inputs[i, : len(forms)] = words.encode(forms)
        if right is not None:
            labels[:, i, : len(forms)] = right
    return torch.from_numpy(inputs), torch.from_numpy(lengths), torch.from_numpy(labels)
