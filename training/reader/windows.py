"""Texts cut into windows of whole sentences, and the targets of each window."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from dateline.language.windows import windows_of
from reader import heads
from reader.corpora import Example

LENGTH = 190  # pieces of a window, without the two marks around it
UNTOLD = -100  # a target that nothing is said about


@dataclass
class Window:
    """Piece numbers with marks around them, the pieces' offsets, and by head the targets."""

    pieces: np.ndarray
    starts: np.ndarray
    ends: np.ndarray
    targets: dict[str, Any]


def windows(example: Example, tokenizer: Any, length: int = LENGTH) -> list[Window]:
    """The windows of an example."""
    encoded = tokenizer.encode(example.text, add_special_tokens=False)
    pieces = np.array(encoded.ids, dtype=np.int64)
    spans = np.array(encoded.offsets, dtype=np.int64).reshape(-1, 2)
    starts, ends = spans[:, 0], spans[:, 1]
    tags = {h: _targets(h, example.spans[h], starts, ends) for h in example.spans}
    cls, sep = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    out = []
    for first, last in cuts(encoded.tokens, length):
        targets: dict[str, Any] = {h: t[first:last] for h, t in tags.items()}
        for head, labels in example.labels.items():
            targets[head] = _labels(head, labels, starts[first:last], ends[first:last])
        out.append(
            Window(np.concatenate([[cls], pieces[first:last], [sep]]), starts[first:last], ends[first:last], targets)
        )
    return out


def cuts(tokens: list[str], length: int) -> list[tuple[int, int]]:
    """Whole sentences packed to at most `length` pieces; a longer sentence is cut."""
    ends = [i + 1 for i, t in enumerate(tokens) if t in (".", "?", "!")] + [len(tokens)]
    return windows_of([end - start for start, end in pairwise([0, *ends])], length)


def _targets(name: str, spans: list[tuple[int, int, str]], starts: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """Class numbers of each piece: of shape (pieces, layers), or (pieces,) where there is one soft-max."""
    head = next(h for h in heads.HEADS if h.name == name)
    if head.kind == "layers":
        out = np.zeros((len(starts), len(head.classes)), dtype=np.int64)
        for a, b, kind in sorted(spans, key=lambda s: s[0] - s[1]):
            inside = np.flatnonzero((starts < b) & (ends > a))
            if len(inside) and not out[inside, head.classes.index(kind)].any():
                out[inside, head.classes.index(kind)] = 2
                out[inside[0], head.classes.index(kind)] = 1
        return out
    flat = np.zeros(len(starts), dtype=np.int64)
    for a, b, kind in sorted(spans, key=lambda s: s[0] - s[1]):
        inside = np.flatnonzero((starts < b) & (ends > a))
        if len(inside) and not flat[inside].any():
            flat[inside] = 1
            flat[inside[0]] = 2 + head.classes.index(kind)
    return flat


def _labels(
    name: str, labels: list[tuple[int, int, frozenset[str]]], starts: np.ndarray, ends: np.ndarray
) -> list[tuple[int, int, np.ndarray]]:
    """Stretches of pieces with the yes or no of each class."""
    head = next(h for h in heads.HEADS if h.name == name)
    out = []
    for a, b, kinds in labels:
        inside = np.flatnonzero((starts < b) & (ends > a))
        if len(inside):
            truth = np.array([c in kinds for c in head.classes], dtype=np.float32)
            out.append((int(inside[0]), int(inside[-1]) + 1, truth))
    return out
