"""What a statement tells of which no value was read, for the denial that means it: the deed, in its own words."""

from __future__ import annotations

from spacy.tokens import Token

from dateline.language.annotate import Sentence
from dateline.model.values import Thing
from dateline.reading.slots.found import Found, found

IN_DENIED = "deed of a denied statement"
_LEFT = ("amod", "compound", "nummod")


def deed_told(sentence: Sentence, first: int, last: int) -> Found | None:
    """The first deed told between two offsets of the report ("a third blast", "a fake encounter") as a claim of `type`,
    None where none is."""
    for hit in sentence.of("triggers"):
        token = sentence.token_at(hit.end - 1)
        if token is None or token.pos_ != "NOUN" or not (first <= hit.start and hit.end <= last):
            continue
        start, end = _phrase(sentence, token, hit.start, hit.end)
        said = sentence.text[start - sentence.start : end - sentence.start]
        return found(sentence, "type", Thing(said), (start, end), (hit.start, hit.end), rule=IN_DENIED)
    return None


def _phrase(sentence: Sentence, token: Token, start: int, end: int) -> tuple[int, int]:
    """The noun with the words that describe it."""
    left = [c for c in token.children if c.dep_ in _LEFT and c.i < token.i]
    return min([start, *(sentence.span(c)[0] for c in left)]), end
