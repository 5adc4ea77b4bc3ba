"""The word lists of the slot rules, kept as blocks of the lexicon `slots`."""

from __future__ import annotations

from functools import cache

from dateline.language import lexicon


@cache
def words(block: str) -> frozenset[str]:
    """The words of one block. Raises KeyError where there is no such block."""
    found = frozenset(entry.phrase for entry in lexicon.load("slots").entries if entry.block == block)
    if not found:
        raise KeyError(block)
    return found
