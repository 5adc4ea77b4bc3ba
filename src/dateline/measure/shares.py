"""Shares, precision and recall, under the keys of the independent scorers."""

from __future__ import annotations


def ratio(part: float, whole: float) -> float:
    """A share, 0.0 where there is nothing to share."""
    return part / whole if whole else 0.0


def prf(right: float, predicted: float, wanted: float) -> dict[str, float]:
    """Precision, recall and F1 under `p`, `r` and `f1`."""
    return prf_of_sides(right, predicted, right, wanted)


def prf_of_sides(right: float, predicted: float, found: float, wanted: float) -> dict[str, float]:
    """As `prf`, where the right ones among the predicted and the found ones among the wanted are two counts."""
    p, r = ratio(right, predicted), ratio(found, wanted)
    return {"p": p, "r": r, "f1": ratio(2 * p * r, p + r)}
