"""Quotes as they stand: what was read in a copy with its case restored is quoted from the report's own text."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

from dateline.model.claims import Claim, Mention


def as_written(mention: Mention, read: str, written: str) -> Mention:
    """The mention with every quote, and the words of every value, taken from `written`.

    `read` is the copy that was read; the two have the same offsets. Names that we give (of speakers, places, parties)
    keep the case of the copy.
    """
    told = [_worded(claim, read, written) for claim in mention.claims]
    return _quoted(replace(mention, claims=tuple(told)), written)  # type: ignore[no-any-return]  # the type goes through


def _quoted(item: Any, text: str) -> Any:
    """Any part of a mention, each quote in it replaced by the words of the text at its offsets."""
    if isinstance(item, tuple):
        return tuple(_quoted(part, text) for part in item)
    if not is_dataclass(item) or isinstance(item, type):
        return item
    changed = {f.name: _quoted(value, text) for f in fields(item) if is_part(value := getattr(item, f.name))}
    start, end = getattr(item, "start", None), getattr(item, "end", None)
    if getattr(item, "quote", None) is not None and isinstance(start, int) and isinstance(end, int):
        changed["quote"] = text[start:end]
    return replace(item, **changed) if changed else item


def is_part(value: object) -> bool:
    """Can quotes lie in this value?"""
    return isinstance(value, tuple) or is_dataclass(value)


def _worded(claim: Claim, read: str, written: str) -> Claim:
    """The claim with the words of its value as they stand in its quote or sentence."""
    if claim.value is None:
        return claim
    said = claim.value.as_said
    first = claim.value_start if claim.value_start is not None else claim.start
    for start, end in ((first, first + len(said)), (claim.start, claim.end), claim.sentence):
        at = read.find(said, start, end)
        if said and at >= 0:
            return replace(claim, value=replace(claim.value, as_said=written[at : at + len(said)]))
    return claim
