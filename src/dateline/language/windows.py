"""Windows: whole sentences packed together, as the encoder saw them in training."""

from __future__ import annotations

from collections.abc import Sequence


def windows_of(lengths: Sequence[int], most: int) -> list[tuple[int, int]]:
    """First and last piece of each window, for sentences of these lengths. A sentence longer than `most` is cut."""
    out = []
    first = at = 0
    for length in lengths:
        if at + length - first > most and at > first:
            out.append((first, at))
            first = at
        at += length
        while at - first > most:
            out.append((first, first + most))
            first += most
    if at > first:
        out.append((first, at))
    return out
