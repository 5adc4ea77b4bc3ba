"""Makes the cards of a reading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from dateline.incidents.group import summarise
from dateline.incidents.linking import people
from dateline.incidents.linking.bag import bag
from dateline.incidents.linking.card import FOUNDING, LINKABLE, Basis, Days, MentionCard, ReportCard, Spot
from dateline.incidents.reconcile import NOT_ASSERTED
from dateline.model.claims import Claim, Mention, SlotSummary
from dateline.model.reading import Reading
from dateline.model.report import Report
from dateline.model.values import Actor, Count, Place, Thing, When
from dateline.model.vocabulary import INCIDENT_TYPES, PLACE_LEVELS, TIME_PRECISIONS

GUESS = 2  # days before publication in which an undated new event is guessed to lie
_SPOTS = 3  # places kept
_RANK = {"new": 0, "foiled": 0, "legal": 1, "negated": 1, "background": 2, "anniversary": 2}
_TOLD = TIME_PRECISIONS.index("month")  # finer than this is a date to compare by
_LEAD = 2  # body paragraphs in which a report says what it is about
_PLAIN = frozenset("the a an of and in for some several many two three unknown suspected alleged".split())
_WORD = re.compile(r"[^\W\d_]+")
_KINDS = {
    "Suicide bomb": "bombing", "Remote explosive/landmine/IED": "bombing", "Air/drone strike": "air",
    "Shelling/artillery/missile attack": "shelling", "Grenade": "bombing", "Chemical weapon": "chemical",
    "Armed clash": "clash", "Government regains territory": "clash", "Non-state actor overtakes territory": "clash",
    "Sexual violence": "sexual", "Abduction/forced disappearance": "abduction", "Arrests": "arrests",
    "Looting/property destruction": "looting", "Mob violence": "crowd", "Violent demonstration": "crowd",
    "Peaceful protest": "crowd", "Protest with intervention": "crowd", "Excessive force against protesters": "crowd",
}  # fmt: skip
_MODES = {"firearms": "shooting", "drone": "air", "aerial": "air", "explosives": "bombing", "heavy-weapons": "shelling"}


def cards_of(reading: Reading) -> tuple[MentionCard, ...]:
    """A card for each mention of the reading that may be linked, in text order. `card.LINKABLE` says which may."""
    report = reading.report
    if report is None:
        return ()
    told = [m for m in reading.mentions if m.status in LINKABLE and m.event_type in INCIDENT_TYPES]
    if not told:
        return ()
    main = min(told, key=lambda m: _order(m, report))
    return tuple(_card(m, report, told, main=m is main) for m in told)


def report_card_of(reading: Reading) -> ReportCard | None:
    """The card of the report as a whole; None where nothing could be read."""
    report = reading.report
    if report is None:
        return None
    prose = _prose(report)
    return ReportCard(
        id=report.id,
        published=_published(report),
        headline=bag(report.headline or "", "" if report.headline else prose[:200]),
        words=bag(report.headline or "", prose),
        named=people.named(prose),
        others=people.all_named(prose),
        landmarks=people.spots(prose),
    )


def _order(mention: Mention, report: Report) -> tuple[int, bool, int, int, str]:
    """What a report is about: what it tells as new, what it opens with, what it tells most of."""
    starts = [mention.trigger.start, *(q.start for q in mention.also)]
    return (
        _RANK[mention.status], min(starts) > _opening(report), -len(mention.claims), min(starts), mention.uid,
    )  # fmt: skip


def _opening(report: Report) -> int:
    body = [p for p in report.passages if p.kind == "body"]
    return body[min(_LEAD, len(body)) - 1].end if body else len(report.text)


def _card(mention: Mention, report: Report, told: Sequence[Mention], *, main: bool) -> MentionCard:
    slots = summarise(mention.claims)
    own = _own_text(mention, report, told, main=main)
    days, basis = _days(mention, slots, report)
    said = [c for c in mention.claims if c.value is not None and c.stance not in NOT_ASSERTED]
    return MentionCard(
        id=mention.uid,
        report=report.id,
        status=mention.status,
        event_type=mention.event_type,
        kind=kind_of(mention),
        main=main,
        days=days,
        basis=basis,
        hours=_hours(slots),
        published=_published(report),
        spots=_spots(said, slots),
        actors=_parties(said, ("perpetrator", "claimed_by")),
        targets=_parties(said, ("target", "victim")),
        weapons=_weapons(said),
        killed=_range(said, "killed"),
        injured=_range(said, "injured"),
        named=_named(said, own),
        others=people.all_named(own),
        ages=people.ages(own),
        landmarks=people.spots(own),
        words=bag((report.headline or "") if main else "", own),
    )


def kind_of(mention: Mention) -> str:
    """The kind of violence in few classes: shooting, bombing, air, shelling, clash, abduction, crowd ..., attack."""
    sub = mention.acled[1] if mention.acled else ""
    return _KINDS.get(sub) or _MODES.get(mention.mode or "") or ("attack" if sub == "Attack" else "other")


def _own_text(mention: Mention, report: Report, told: Sequence[Mention], *, main: bool) -> str:
    """The text that tells the mention: its paragraphs; of what the report is about, all that tells nothing else new."""
    mine, theirs = _paragraphs(mention, report), set()
    for other in told:
        if other is not mention and other.status in FOUNDING:
            theirs |= _paragraphs(other, report)
    body = [n for n, p in enumerate(report.passages) if p.kind in ("body", "list", "caption")]
    wanted = [n for n in body if n in mine or (main and n not in theirs)]
    if not wanted and not report.passages:
        return report.text
    return "\n\n".join(report.text[report.passages[n].start : report.passages[n].end] for n in wanted)


def _paragraphs(mention: Mention, report: Report) -> set[int]:
    ends = [mention.trigger, *mention.also]
    starts = {q.start for q in ends} | {c.sentence[0] for c in mention.claims}
    return {n for n, p in enumerate(report.passages) if any(p.start <= s < p.end for s in starts)}


def _prose(report: Report) -> str:
    parts = [report.text[p.start : p.end] for p in report.passages if p.kind in ("body", "list", "caption")]
    return "\n\n".join(parts) or report.text


def _published(report: Report) -> int | None:
    return _ordinal(report.published.start) if report.published else None


def _ordinal(moment: str) -> int | None:
    """The day number of an ISO date or moment; the first day of a month or year. None where it is none."""
    parts = moment[:10].split("-")
    try:
        return date(*(int(p) for p in [*parts, "1", "1"][:3])).toordinal()
    except (ValueError, TypeError):
        return None


def _days(mention: Mention, slots: dict[str, SlotSummary], report: Report) -> tuple[Days | None, Basis]:
    best = slots["when"].best if "when" in slots else None
    if isinstance(best, When) and best.precision != "unknown":
        first, last = _ordinal(best.start), _ordinal(best.end)
        if first is not None and last is not None and last >= first:
            guessed = best.basis in ("publication", "given")
            return (first, max(first, last)), "guessed" if guessed else "told"
    published = _published(report)
    if published is not None and mention.status in ("new", "foiled"):
        return (published - GUESS, published), "guessed"
    return None, "unknown"


def _hours(slots: dict[str, SlotSummary]) -> tuple[int, int] | None:
    """The hours of the day between which it happened, where told to a part of the day or finer."""
    best = slots["when"].best if "when" in slots else None
    if (
        not isinstance(best, When)
        or best.precision not in ("minute", "part_of_day")
        or best.start[:10] != best.end[:10]
    ):
        return None
    first, last = best.start[11:13], best.end[11:13]
    return (int(first), int(last)) if first.isdigit() and last.isdigit() and first <= last else None


def _spots(said: Iterable[Claim], slots: dict[str, SlotSummary]) -> tuple[Spot, ...]:
    best = slots["place"].best if "place" in slots else None
    rest = [c.value for c in said if c.slot == "place" and isinstance(c.value, Place) and c.value != best]
    rest.sort(key=lambda p: PLACE_LEVELS.index(p.level))
    places = ([best] if isinstance(best, Place) else []) + rest
    return tuple(dict.fromkeys(_spot(p) for p in places))[:_SPOTS]


def _spot(place: Place) -> Spot:
    return Spot(
        name=place.name.casefold(),
        level=place.level,
        lat=None if place.lat is None else round(place.lat, 3),
        lon=None if place.lon is None else round(place.lon, 3),
        radius_km=round(place.radius_km or 0.0, 1),
        country=place.country,
        within=tuple(w.casefold() for w in place.within),
        id=place.gazetteer_id,
        inferred=bool(place.inferred),
    )


def _parties(said: Iterable[Claim], slots: tuple[str, ...]) -> tuple[str, ...]:
    """Names of parties, and the nouns of those without one; never more than a few."""
    found: dict[str, None] = {}
    for claim in said:
        if claim.slot in slots and isinstance(claim.value, Actor):
            words = [w for w in _WORD.findall((claim.value.name or claim.value.as_said).casefold()) if w not in _PLAIN]
            if words:
                found[" ".join(words[-3:])] = None
    return tuple(found)[:8]


def _weapons(said: Iterable[Claim]) -> tuple[str, ...]:
    """The classes of the weapons told."""
    things = (c.value for c in said if c.slot == "weapon" and isinstance(c.value, Thing))
    return tuple(sorted({thing.class_ for thing in things if thing.class_}))


def _range(said: Iterable[Claim], slot: str) -> tuple[int, int] | None:
    """The least and greatest number told, parts of a greater number left out."""
    whole = [c for c in said if c.slot == slot and isinstance(c.value, Count) and not c.covers]
    whole = [c for c in whole if not any(r.type == "part_of" for r in c.relations)] or whole
    numbers = [c.value.number for c in whole if isinstance(c.value, Count)]
    return (min(numbers), max(numbers)) if numbers else None


def _named(said: Iterable[Claim], own: str) -> tuple[str, ...]:
    """People told as hit or accused, by the claims and by the words beside their names."""
    found = dict.fromkeys(people.named(own))
    for claim in said:
        if claim.slot in ("victim", "perpetrator", "target") and isinstance(claim.value, Actor):
            name = people.person(claim.value.name or "") if claim.value.kind == "person" else None
            if name:
                found[name] = None
    return tuple(found)[: people.MOST]
