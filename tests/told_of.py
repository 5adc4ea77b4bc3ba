"""Reports, mentions and claims of one incident, made by hand."""

from __future__ import annotations

from typing import Any

from dateline.incidents import Part
from dateline.model.claims import ChainLink, Claim, Mention, Relation, Speaker
from dateline.model.report import Passage, Published, Report
from dateline.model.values import Count, Place, Quote, Thing, Value, When

POLICE = Speaker("police", "police")
DOCTOR = Speaker("a doctor", "medical")
ARMY = Speaker("army", "military")
OUTLET = Speaker(None, "outlet")


def via(speaker: Speaker, agency: str) -> Speaker:
    """The speaker as heard through an agency."""
    return Speaker(speaker.name, speaker.kind, via=(agency,), chain=(ChainLink(agency, "agency"),))


def count(low: int | None, high: int | None = -1, of: str | None = None) -> Count:
    """A count; with one number an exact one."""
    return Count(low, low if high == -1 else high, str(low), of=of)


def place(name: str, lat: float, lon: float, **more: Any) -> Place:
    return Place(name, name, more.pop("level", "settlement"), lat=lat, lon=lon, radius_km=more.pop("km", 3.0), **more)


def day(date: str) -> When:
    return When(date, date, "day", "dateline", date)


def weapon(words: str, kind: str | None = None) -> Thing:
    return Thing(words, kind)


def claim(
    name: str, slot: Any, value: Value | None, speaker: Speaker = OUTLET, stance: Any = "asserts", **more: Any
) -> Claim:
    """A claim with this uid; `relations` as pairs of type and uid (here also the local ids)."""
    linked = tuple(Relation(t, u) for t, u in more.pop("relations", ()))
    start = more.pop("start", 0)
    quote = more.pop("quote", f"words of {name}")
    return Claim(
        name, name, slot, value, quote, start, start + len(quote), (start, start + len(quote)), speaker, stance,
        relations=linked, **more,
    )  # fmt: skip


def report(name: str, outlet: str | None = None, published: str | None = "2021-05-11", **more: Any) -> Report:
    text = more.pop("text", f"The text of {name}, told in words of its own.")
    at = Published(published, published, "minute" if "T" in published else "day", "given") if published else None
    passages = more.pop("passages", (Passage(0, len(text), "body"),))
    return Report(
        name, text, more.pop("text_hash", f"hash of {text}"), outlet=outlet, published=at, passages=passages, **more
    )


def part(of: Report, *claims: Claim, **more: Any) -> Part:
    """What a report tells: one mention with these claims."""
    mention = Mention(
        "m1", more.pop("uid", f"m-{of.id}"), more.pop("event_type", "ASSAULT"), "new", "told", Quote("attack", 0, 6),
        claims=claims, **more,
    )  # fmt: skip
    return Part(of, (mention,))
