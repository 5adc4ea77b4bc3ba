"""The network: the compact encoder, its embeddings frozen, and one linear layer for all heads.

Two of them with the same embeddings make the reader: one learnt the heads of incidents alone, the other all heads.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from reader import heads
from reader.windows import UNTOLD, Window


class Reader(nn.Module):
    """Token outputs of all heads, of shape (windows, pieces, heads.WIDTH)."""

    def __init__(self, encoder: Any) -> None:
        super().__init__()
        self.encoder = encoder
        self.drop = nn.Dropout(0.1)
        self.out = nn.Linear(encoder.config.hidden_size, heads.WIDTH)
        for weights in encoder.embeddings.parameters():
            weights.requires_grad = False

    def forward(self, pieces: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """`mask` is 1 at pieces and 0 at padding."""
        hidden = self.encoder(input_ids=pieces, attention_mask=mask).last_hidden_state
        told: torch.Tensor = self.out(self.drop(hidden))
        return told


class Joined(nn.Module):
    """The heads of incidents (`heads.FIRST`) of one network and the others of another, on the same embeddings."""

    def __init__(self, one: Reader, other: Reader) -> None:
        super().__init__()
        self.one, self.other = one, other
        other.encoder.embeddings = one.encoder.embeddings  # nobody changed them: kept once
        self.register_buffer("first", heads.columns(heads.FIRST), persistent=False)

    def forward(self, pieces: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """As of a `Reader`."""
        told: torch.Tensor = torch.where(self.first, self.one(pieces, mask), self.other(pieces, mask))
        return told


def batch_of(windows: list[Window]) -> tuple[torch.Tensor, torch.Tensor]:
    """Padded pieces and mask."""
    longest = max(len(w.pieces) for w in windows)
    pieces = np.zeros((len(windows), longest), dtype=np.int64)
    mask = np.zeros_like(pieces)
    for row, window in enumerate(windows):
        pieces[row, : len(window.pieces)] = window.pieces
        mask[row, : len(window.pieces)] = 1
    return torch.from_numpy(pieces), torch.from_numpy(mask)


def loss_of(told: torch.Tensor, windows: list[Window]) -> torch.Tensor:
    """The sum over heads of the mean loss over what the windows say of each."""
    total = told.new_zeros(())
    where = heads.offsets()
    longest = told.shape[1] - 2
    for head in heads.HEADS:
        rows = [i for i, w in enumerate(windows) if head.name in w.targets]
        if not rows:
            continue
        first, last = where[head.name]
        mine = told[rows, 1:-1, first:last].float()
        given = [windows[i].targets[head.name] for i in rows]
        if head.kind == "labels":
            total = total + head.weight * _label_loss(mine, given)
        else:
            layers = len(head.classes) if head.kind == "layers" else 1
            truth = np.full((len(rows), longest, layers), UNTOLD, dtype=np.int64)
            for row, target in enumerate(given):
                truth[row, : len(target)] = target.reshape(len(target), layers)
            shaped = mine.reshape(len(rows), longest, layers, -1)
            loss = functional.cross_entropy(
                shaped.reshape(-1, shaped.shape[-1]), torch.from_numpy(truth).reshape(-1), ignore_index=UNTOLD
            )
            total = total + head.weight * loss * layers
    return total


def _label_loss(told: torch.Tensor, given: list[list[tuple[int, int, np.ndarray]]]) -> torch.Tensor:
    means, truths = [], []
    for row, stretches in enumerate(given):
        for start, end, truth in stretches:
            means.append(told[row, start:end].mean(dim=0))
            truths.append(truth)
    if not means:
        return told.new_zeros(())
    return functional.binary_cross_entropy_with_logits(torch.stack(means), torch.from_numpy(np.stack(truths)))
