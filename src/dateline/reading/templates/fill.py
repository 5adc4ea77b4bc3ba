"""Full templates from drafts: each filler with its type, number, nation and effect, each incident with time and place.

Left unfilled on purpose, because the keys that the models learn from leave them unfilled: `type` and `stage` (the
incident's type stands in the draft), `category` but for the violence of a state, and the totals of targets.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from dateline.reading.templates.confidence import confidence_features
from dateline.reading.templates.dates import template_date
from dateline.reading.templates.drafts import DraftTemplate, Group, Groups, Json, Mention
from dateline.reading.templates.features import Seen, filler_features, see, template_features
from dateline.reading.templates.humans import Person, persons
from dateline.reading.templates.locations import template_location
from dateline.reading.templates.nations import key_name
from dateline.reading.templates.numbers import Stated, number_features, stated_number
from dateline.reading.templates.placenames import home_of
from dateline.reading.templates.view import view_of
from dateline.reading.templates.weights import models

STATE = "STATE-SPONSORED VIOLENCE"
_BESIDE = 4  # words before a filler among which its nation may stand


@dataclass(frozen=True, slots=True)
class Caution:
    """How probable a value must be to be given. An answer costs precision, and half right is worth half.

    Where little is known a less sure answer pays: whoever is named did it somehow, so its confidence is always told.
    """

    least: float = 0.4
    of: dict[str, float] = field(default_factory=lambda: {"organisation_confidence": 0.0})  # others, by attribute

    def enough(self, attribute: str, chance: float) -> bool:
        """Is this sure enough to be said?"""
        return chance >= self.of.get(attribute, self.least)


def full_template(
    report_text: str, published: dt.date | None, draft: DraftTemplate, caution: Caution | None = None
) -> Json:
    """One entry of `templates`: the draft's fillers with their attributes, in the shape of the keys of MUC-4.

    Offsets of the draft count in `report_text`, which may be of any case. `published` is the report's day, which dates
    are counted from; without it only full dates in the text tell when the incident was. Every value is a list with at
    most one member, but for the strings of a filler, which are its mentions. Nothing is raised for odd mentions; those
    that lie outside the text have no context and get what their kind has most often.
    """
    seen, how = see(view_of(report_text), draft), caution or Caution()
    home = home_of(seen.view)
    return {
        "type": [],
        "stage": [],
        "date": _one(template_date(seen, published)),
        "location": _one(template_location(seen)),
        "category": _one(_value("category", template_features(seen), how)),
        "physical_total": [],
        "human_total": [],
        "instruments": _instruments(seen, how),
        "perp_individuals": [{"strings": strings(group)} for group in draft.perp_ind],
        "perp_organisations": [_organisation(seen, group, how) for group in draft.perp_org],
        "physical_targets": [_thing(seen, group, home, how) for group in draft.target],
        "human_targets": _humans(seen, home, how),
    }


def strings(group: Sequence[Mention]) -> list[str]:
    """The words of a filler's mentions, each once, as keys write them."""
    return list(dict.fromkeys(" ".join(mention.text.upper().split()) for mention in group))


def _one(value: str) -> list[str]:
    return [value] if value else []


def _value(attribute: str, features: list[str], how: Caution) -> str:
    """The likeliest value, empty where it is not sure enough."""
    chances = models()[attribute].chances(features)
    best = max(chances, key=lambda value: chances[value])
    return best if how.enough(attribute, chances[best]) else ""


def _number(attribute: str, seen: Seen, groups: Groups, how: Caution) -> str:
    mentions = tuple(mention for group in groups for mention in group)
    stated = stated_number(seen.view, mentions)
    value = _value(attribute, number_features(seen, groups, stated), how)
    if value == "STATED":
        return _stated(stated)
    return value


def _stated(stated: Stated | None) -> str:
    return stated.value if stated is not None else "PLURAL"


def _nation(seen: Seen, groups: Groups, home: str) -> str:
    """A nation that a filler is told to be of and that the report is not about; keys leave out a country's own."""
    view = seen.view
    inside = ""
    for group in groups:
        for mention in group:
            first, after = view.covered(mention.start, mention.end)
            near = range(max(0, first - _BESIDE), min(after, len(view.tokens)))
            told = [
                i for i in near if view.nations.get(i, home) != home and view.sentence[i] == view.sentence[near[-1]]
            ]
            if told and told[-1] < first:
                return key_name(view.nations[told[-1]])
            inside = inside or (key_name(view.nations[told[-1]]) if told else "")
    return inside


def _instruments(seen: Seen, how: Caution) -> list[Json]:
    groups = seen.draft.weapon
    if not groups:
        kind = _value("instrument_absent", template_features(seen), how)
        return [{"strings": [], "type": [kind]}] if kind else []
    return [
        {"strings": strings(group), "type": _one(_value("instrument_type", filler_features(seen, (group,)), how))}
        for group in groups
    ]


def _organisation(seen: Seen, group: Group, how: Caution) -> Json:
    told = _value("organisation_confidence", confidence_features(seen, group), how)
    return {"strings": strings(group), "confidence": _one(told)}


def _thing(seen: Seen, group: Group, home: str, how: Caution) -> Json:
    features = filler_features(seen, (group,))
    return {
        "strings": strings(group),
        "type": _one(_value("physical_type", features, how)),
        "number": _one(_number("physical_number", seen, (group,), how)),
        "nation": _one(_nation(seen, (group,), home)),
        "effect": _one(_value("physical_effect", features, how)),
    }


def _humans(seen: Seen, home: str, how: Caution) -> list[Json]:
    found = persons(seen.view, seen.draft.victim, seen.draft.description)
    if not found:
        effect = _value("human_absent", template_features(seen), how)
        return [_human(Person((), ()), "", "", "", effect)] if effect else []
    out = []
    for person in found:
        groups = tuple(group for group in (person.name, person.description) if group)
        features = filler_features(seen, groups)
        out.append(
            _human(
                person,
                _value("human_type", features, how),
                _number("human_number", seen, groups, how),
                _nation(seen, groups, home),
                _value("human_effect", features, how),
            )
        )
    return out


def _human(person: Person, kind: str, number: str, nation: str, effect: str) -> Json:
    return {
        "name": strings(person.name),
        "description": strings(person.description),
        "type": _one(kind),
        "number": _one(number),
        "nation": _one(nation),
        "effect": _one(effect),
    }
