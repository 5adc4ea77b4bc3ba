"""Words around a person's name: ages, ranks and titles, which belong to the phrase and not to the name."""

from __future__ import annotations

import re

from spacy.tokens import Token

from dateline.language.annotate import Sentence
from dateline.reading.slots.wordlists import words

_NUMBER = r"(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)"
_AGE = re.compile(rf"{_NUMBER}[\s-]+(?:years?|yrs?|months?)[\s-]+olds?\b", re.I)
_PARTICLES = frozenset({"al", "-", "bin", "ibn", "abu", "de", "del", "la", "van", "von", "der", "el", "ul"})
_TITLES = words("titles")
_PROPER = ("NNP", "NNPS")


def age_at(text: str, start: int) -> int:
    """Where an age that begins at `start` of the text ends ("12-year-old"), or `start` where there is none."""
    match = _AGE.match(text, start)
    return match.end() if match else start


def proper_name(sentence: Sentence, root: Token | None, start: int, end: int) -> str | None:
    """The proper name that ends the phrase, if its head is one: "Hadi Noor" of "army chief Hadi Noor"."""
    if root is None or root.tag_ not in _PROPER:
        return None
    tokens = sentence.tokens_in(start, end)
    at = next((i for i, t in enumerate(tokens) if t.i == root.i), None)
    if at is None:
        return None
    first = last = at
    while first > 0 and (tokens[first - 1].tag_ in _PROPER or tokens[first - 1].lower_ in _PARTICLES):
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1].tag_ in _PROPER:
        last += 1
    if root.ent_type_ != "ORG" or root.text.isupper():
        first = _after_titles(tokens, first, last)
    return sentence.text[tokens[first].idx : tokens[last].idx + len(tokens[last])]


def _after_titles(tokens: list[Token], first: int, last: int) -> int:
    """Where the name begins after ranks and titles; one that stands alone is kept ("the Governor")."""
    begin = first
    while begin < last and tokens[begin].lower_.rstrip(".") in _TITLES:
        begin += 1
        while begin < last and tokens[begin].text in (".", "-"):
            begin += 1
    return begin if tokens[begin].text[:1].isupper() or tokens[begin].lower_ in _PARTICLES else first
