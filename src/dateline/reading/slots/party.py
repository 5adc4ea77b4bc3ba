"""A noun phrase as a party: how many, of whom, under which name and of what kind."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from dateline.model.values import Actor, Count
from dateline.reading.slots.wordlists import words

_EMPTY = words("empty_heads")
_NOBODY = frozenset(
    {"GPE", "LOC", "FAC", "DATE", "TIME", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "MONEY", "QUANTITY"}
)


@dataclass(frozen=True, slots=True)
class Party:
    """A noun phrase: its offsets, and those of its words without number and article (equal if none)."""

    start: int
    end: int
    core_start: int
    core_end: int
    core: str
    count: Count | None
    head: str
    plural: bool
    root: Token | None = None
    name: str | None = None
    kind: str | None = None
    of: str | None = None
    definite: bool = False
    part: bool = False  # told as a part of a number before it ("including two children")
    solid: bool = False  # a weapon, vehicle, building: a word of the lexicons of things

    @property
    def bare(self) -> bool:
        """A number or "others" that stands alone."""
        return not self.core or (self.core.lower() in _EMPTY and self.core != "US")

    @property
    def human(self) -> bool:
        """Somebody, as far as the words tell: a person, people, a named person, or a number alone."""
        if self.kind is not None:
            return True
        if self.name is not None:
            return self.root is None or self.root.ent_type_ not in _NOBODY
        return self.bare and self.count is not None

    @property
    def person(self) -> bool:
        """One named human being, as far as the words tell."""
        if self.name is None or self.plural or self.root is None:
            return False
        return self.root.ent_type_ in ("PERSON", "") or (
            self.kind is not None and self.root.ent_type_ not in ("ORG", "GPE", "NORP")
        )

    def actor(self) -> Actor:
        """The party as a value."""
        return Actor(self.core, name=self.name, kind=self.kind)
