"""Summaries built from names and classes only: a source's loaded words never stand in them."""

from __future__ import annotations

from collections.abc import Mapping

from dateline.model.claims import Mention, SlotSummary
from dateline.model.values import Place, Thing, When

_BY_CLASS = {
    "rocket": "Rocket attack", "missile": "Missile attack", "mortar": "Mortar attack", "artillery": "Shelling",
    "drone": "Drone attack", "airstrike": "Air strike", "aircraft": "Air strike", "vehicle_bomb": "Vehicle bomb",
    "ied": "Improvised bomb", "mine": "Mine blast", "bomb": "Bombing", "explosive": "Explosion",
    "grenade": "Grenade attack",
    "suicide_vest": "Suicide bombing", "blade": "Stabbing", "chemical": "Chemical attack",
}  # fmt: skip
_BY_SUB = {
    "Attack": "Attack", "Armed clash": "Armed clash", "Air/drone strike": "Air strike",
    "Suicide bomb": "Suicide bombing",
    "Shelling/artillery/missile attack": "Shelling", "Remote explosive/landmine/IED": "Bombing",
    "Grenade": "Grenade attack",
    "Chemical weapon": "Chemical attack", "Sexual violence": "Sexual violence", "Arrests": "Arrests",
    "Abduction/forced disappearance": "Abduction", "Looting/property destruction": "Looting or destruction of property",
    "Mob violence": "Mob violence", "Violent demonstration": "Violent demonstration", "Peaceful protest": "Protest",
    "Protest with intervention": "Protest with intervention",
    "Excessive force against protesters": "Force against protesters",
    "Government regains territory": "Territory retaken", "Non-state actor overtakes territory": "Territory taken",
}  # fmt: skip
_BY_TYPE = {
    "AGREE": "Agreement", "RETREAT": "Withdrawal", "REQUEST": "Demand", "REJECT": "Refusal", "THREATEN": "Threat",
    "MOBILIZE": "Deployment or exercise", "CONCEDE": "Release or concession", "CONSULT": "Talks", "COERCE": "Coercion",
    "ASSAULT": "Attack", "PROTEST": "Protest", "ACCUSE": "Accusation", "AID": "Aid", "SUPPORT": "Support",
    "COOPERATE": "Cooperation", "SANCTION": "Sanction",
}  # fmt: skip


def kind_of(mention: Mention, slots: Mapping[str, SlotSummary]) -> str:
    """What happened, in plain words of ours."""
    weapon = slots.get("weapon")
    if (
        mention.event_type == "ASSAULT"
        and weapon
        and isinstance(weapon.best, Thing)
        and weapon.best.class_ in _BY_CLASS
    ):
        return _BY_CLASS[weapon.best.class_]
    if mention.acled and mention.acled[1] in _BY_SUB:
        return _BY_SUB[mention.acled[1]]
    return _BY_TYPE[mention.event_type]


def describe(mention: Mention, slots: Mapping[str, SlotSummary]) -> str:
    """What, when and where, as far as it is known."""
    parts = [kind_of(mention, slots)]
    when, place = slots.get("when"), slots.get("place")
    if when and isinstance(when.best, When):
        best = when.best
        parts.append(best.start[:10] if best.start[:10] == best.end[:10] else f"{best.start[:10]} to {best.end[:10]}")
    if place and isinstance(place.best, Place):
        parts.append(", ".join([place.best.name, *place.best.within]))
    return " · ".join(parts)
