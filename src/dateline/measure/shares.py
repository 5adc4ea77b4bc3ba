"""Shares, precision and recall, under the keys of the independent scorers."""

from __future__ import annotations


def ratio(part: float, whole: float) -> float:
    """A share, 0.0 where there is nothing to share."""
    return part / whole if whole else 0.0


def prf(right: float, predicted: float, wanted: float) -> dict[str, float]:
    """Precision, recall and F1 under `p`, `r` and `f1`."""
    p, r = ratio(right, predicted), ratio(right, wanted)
    return {"p": p, "r": r, "f1": ratio(2 * p * r, p + r)}
