"""Slot values of a sentence: `fill(sentence)` finds them, `Found` is one of them."""

from dateline.reading.slots.fill import fill
from dateline.reading.slots.found import Found

__all__ = ["Found", "fill"]
