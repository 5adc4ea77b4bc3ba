"""Which of several events a description points back to: "the Mthatha attack", "the shooting in the bar"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Token

from dateline.reading.telling import Telling

_AT = frozenset({"on", "in", "at", "against", "near", "outside", "of", "inside"})
_MOST = 40  # tellings of an event that are looked at
_NAMING = ("NOUN", "PROPN")


def description(telling: Telling) -> frozenset[str]:
    """The words by which a definite event noun says which event it means; none for another telling."""
    token = telling.trigger.token
    if token is None or not telling.definite or token.pos_ not in _NAMING:
        return frozenset()
    said = {t.lemma_.lower() for t in _described_by(token) if t.pos_ in _NAMING and t.ent_type_ not in ("DATE", "TIME")}
    return frozenset(said) - {"time", "day", "night", "morning", "group", "people", "government", "police", "army"}


def _described_by(token: Token) -> Iterator[Token]:
    """Its modifiers, and the nouns of "on", "in" and "at" with theirs."""
    nouns = [token, *(o for c in token.children if c.lower_ in _AT for o in c.children if o.dep_ == "pobj")]
    yield from nouns[1:]
    for noun in nouns:
        for child in noun.children:
            if child.dep_ in ("compound", "nmod", "amod"):
                yield child
                yield from (c for c in child.children if c.dep_ == "compound")


def pointed_at(said: frozenset[str], events: Sequence[Sequence[Telling]]) -> frozenset[int]:
    """The numbers of the events that hold a word of the description; none where it fits all or none of them."""
    found = frozenset(n for n, tellings in enumerate(events) if said & _words(tellings))
    return found if len(found) < len(events) else frozenset()


def _words(tellings: Iterable[Telling]) -> set[str]:
    """The nouns of the clauses that tell an event."""
    out: set[str] = set()
    for telling in list(tellings)[:_MOST]:
        inside = telling.sentence.tokens_in(telling.segment.start, telling.segment.end)
        out |= {t.lemma_.lower() for t in inside if t.pos_ in _NAMING}
    return out
