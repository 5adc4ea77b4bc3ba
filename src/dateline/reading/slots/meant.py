"""What a strike is said to have been meant for: "the target had been a rocket store"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.model.values import Actor
from dateline.model.vocabulary import Stance
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene, negated
from dateline.reading.slots.targets import kind_of

MEANT = "target: meant"  # the rule; such a sentence tells no attack of its own
_TARGET = re.compile(r"\b(?:the|its|their|our|whose)\s(?:[a-z]+\s)?target\b(?!s)")  # over small letters


def fill(scene: Scene) -> list[Found]:
    """The things that are said to have been the target, by a sentence that need not tell the attack itself."""
    if scene.sentence.doc is None or "target" not in scene.small or not _TARGET.search(scene.small):
        return []
    return list(_named(scene))


def _named(scene: Scene) -> Iterator[Found]:
    for noun in scene.sentence.doc or ():
        if noun.lower_ != "target" or noun.dep_ != "nsubj" or noun.head.lemma_ != "be":
            continue
        verb = noun.head
        if any(c.tag_ == "MD" for c in verb.children):
            continue  # "the next target will be a school"
        for token in (c for c in verb.children if c.dep_ == "attr"):
            party = scene.party(token)
            if party is None or not party.core or party.bare or token.ent_type_ in ("DATE", "TIME", "GPE"):
                continue
            start, end = scene.full(party)
            value = Actor(scene.words(start, end), name=party.name, kind=kind_of(scene, party))
            stance: Stance | None = "denies" if negated(verb) else None
            anchor = scene.sentence.span(noun)
            yield found(scene.sentence, "target", value, (start, end), anchor, rule=MEANT, stance=stance)
