"""Spans read off the encoder's heads of tags: triggers with types, entities, facts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dateline.language.tagger import Tags

_APART = 8  # characters between pieces that follow each other
LEAST = 0.4  # a span begins where a class is at least so sure


@dataclass(frozen=True, slots=True)
class Tagged:
    """A span of the text with its class and how surely it begins there."""

    start: int
    end: int
    kind: str
    probability: float


def tagged(text: str, tags: Tags, head: str, least: float = LEAST) -> list[Tagged]:
    """The spans of a head of tags, in text order, none over another."""
    told = tags.tags(head)
    classes = tags.heads[head].classes
    out: list[Tagged] = []
    at = 0
    while at < len(told):
        best = int(told[at, 2:].argmax())
        if told[at, 2 + best] < least:
            at += 1
            continue
        end = at + 1
        while end < len(told) and _goes_on(text, tags, end, float(told[end, 1]), float(told[end, 2:].max())):
            end += 1
        out.append(Tagged(int(tags.starts[at]), int(tags.ends[end - 1]), classes[best], float(told[at, 2 + best])))
        at = end
    return out


def _goes_on(text: str, tags: Tags, at: int, inside: float, begins: float) -> bool:
    """Does the span before a piece go on with it? A piece of the same word always belongs to it; one that follows
    sentences not read, never."""
    if int(tags.starts[at]) - int(tags.ends[at - 1]) > _APART:
        return False
    return _glued(text, tags, at) or (inside > 0.5 and inside > begins)


def _glued(text: str, tags: Tags, at: int) -> bool:
    """Is a piece of one word with the piece before it?"""
    start, end = int(tags.starts[at]), int(tags.ends[at - 1])
    return start == end and text[start].isalnum() and text[end - 1].isalnum()


def layered(text: str, tags: Tags, head: str, least: float = LEAST) -> list[Tagged]:
    """The spans of a head of layers, by class and then in text order; those of one class do not overlap."""
    told = tags.layers(head)
    out: list[Tagged] = []
    for number, kind in enumerate(tags.heads[head].classes):
        begins, inside = told[:, number, 1], told[:, number, 2]
        both = begins + inside
        end = 0
        for at in np.flatnonzero(both >= least).tolist():
            if at < end or (inside[at] > begins[at] and at and _glued(text, tags, at)):
                continue
            end = at + 1
            while end < len(told) and _goes_on(text, tags, end, float(inside[end]), float(begins[end])):
                end += 1
            sure = float(both[at:end].max())
            out.append(Tagged(int(tags.starts[at]), int(tags.ends[end - 1]), kind, sure))
    return out
