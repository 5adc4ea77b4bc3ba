"""Examples of each attribute for its model: the features of a gold filler and the value of the key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dateline.measure.muc4_keys import GoldTemplate, Item, gold_templates, listed
from dateline.reading.templates.confidence import confidence_features
from dateline.reading.templates.features import Seen, filler_features, see, template_features
from dateline.reading.templates.numbers import number_features, stated_number
from dateline.reading.templates.view import view_of

Row = dict[str, Any]
PLAIN = (
    ("human_targets", "human_type", "type"),
    ("human_targets", "human_effect", "effect"),
    ("physical_targets", "physical_type", "type"),
    ("physical_targets", "physical_effect", "effect"),
    ("instruments", "instrument_type", "type"),
    ("perp_organisations", "organisation_confidence", "confidence"),
)
# What is said seldom and most worth knowing counts more.
DEAR = {"CLAIMED OR ADMITTED": 2.0}


@dataclass(frozen=True)
class Example:
    """Features with the value that the key gives, and how much it counts."""

    document: str
    features: list[str]
    value: str
    weight: float


def clean(value: str) -> str:
    """A value of a key without the marks around optional ones."""
    return value.strip(" ()~")


def examples(rows: list[Row]) -> dict[str, list[Example]]:
    """The examples of every attribute, from both spellings of each document, with all mentions and with the first."""
    out: dict[str, list[Example]] = {}
    for row in rows:
        for text in (row["text"],):
            for first_only in (False, True):
                for gold in gold_templates(row, text, first_only):
                    seen = see(view_of(text), gold.draft)
                    for name, features, values in _of_template(seen, gold):
                        for value in values:
                            weight = (0.5 if gold.key["optional"] else 1) / len(values) * DEAR.get(value, 1.0)
                            out.setdefault(name, []).append(Example(row["id"], features, value, weight))
    return out


def _of_template(seen: Seen, gold: GoldTemplate) -> Iterator[tuple[str, list[str], list[str]]]:
    for item in gold.items:
        if item.groups:
            yield from _of_item(seen, item)
    category = [c for c in gold.key["category"] if "STATE" in c]
    yield "category", template_features(seen), ["STATE-SPONSORED VIOLENCE" if category else ""]
    absent = template_features(seen)
    if not gold.draft.weapon:
        types = [clean(t) for i in gold.items if i.kind == "instruments" for t in listed(i.key.get("type"))[:1]]
        yield "instrument_absent", absent, types[:1] or [""]
    if not gold.draft.victim and not gold.draft.description:
        effects = [clean(t) for i in gold.items if i.kind == "human_targets" for t in listed(i.key.get("effect"))[:1]]
        yield "human_absent", absent, effects[:1] or [""]


def _of_item(seen: Seen, item: Item) -> Iterator[tuple[str, list[str], list[str]]]:
    features = filler_features(seen, item.groups)
    for kind, name, field in PLAIN:
        if item.kind == kind:
            if name == "organisation_confidence":
                features = confidence_features(seen, item.groups[0])
            yield name, features, [clean(v) for v in listed(item.key.get(field))] or [""]
    if item.kind in ("human_targets", "physical_targets"):
        part = item.kind.split("_")[0]
        mentions = tuple(m for g in item.groups for m in g)
        stated = stated_number(seen.view, mentions)
        wanted = [clean(v).replace(" ", "") for v in listed(item.key.get("number"))] or [""]
        own = stated.value.strip("~") if stated else None
        values = ["STATED" if v == own and v not in ("1", "PLURAL") else v for v in wanted]
        values = [v for v in values if v in ("", "1", "PLURAL", "STATED")]
        if values:
            yield f"{part}_number", number_features(seen, item.groups, stated), values
