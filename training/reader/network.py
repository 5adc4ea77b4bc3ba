"""The network: the compact encoder, its embeddings frozen, and one linear layer for all heads.

Two of them on the same embeddings make the reader: one learnt the heads of incidents alone, the other all heads.
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


class Incidents(nn.Module):
    """The heads of incidents of one network (`heads.FIRST`), and the embeddings, which both networks share."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.encoder = reader.encoder
        self.out = _rows(reader.out, _first())

    def forward(self, pieces: torch.Tensor, mask: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Outputs and embeddings of all pieces."""
        embedded = self.encoder.embeddings(input_ids=pieces)
        return self.out(_through(self.encoder, embedded, mask)), embedded


class Others(nn.Module):
    """The other heads of another network, from the embeddings."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.encoder = reader.encoder
        self.out = _rows(reader.out, ~_first())

    def forward(self, embedded: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Outputs of all pieces."""
        told: torch.Tensor = self.out(_through(self.encoder, embedded, mask))
        return told


def _first() -> torch.Tensor:
    """A mark for each output: of a head of incidents or not."""
    out = torch.zeros(heads.WIDTH, dtype=torch.bool)
    for name in heads.FIRST:
        first, last = heads.offsets()[name]
        out[first:last] = True
    return out


def _rows(layer: nn.Linear, chosen: torch.Tensor) -> nn.Linear:
    out = nn.Linear(layer.in_features, int(chosen.sum()))
    with torch.no_grad():
        out.weight.copy_(layer.weight[chosen])
        out.bias.copy_(layer.bias[chosen])
    return out


def _through(encoder: Any, embedded: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    hidden = embedded
    seen = (1.0 - mask[:, None, None, :].to(hidden.dtype)) * torch.finfo(hidden.dtype).min
    for layer in encoder.encoder.layer:
        told = layer(hidden, seen)
        hidden = told[0] if isinstance(told, tuple) else told
    return hidden


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
