"""Events of a report: which tellings tell the same event.

Tellings are taken in text order; each joins the event it fits best or opens a new one. The fit is a sum of small,
written reasons (see `_fit`); a contradiction of time, place or kind forbids it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from dateline.model.values import Place, When
from dateline.model.vocabulary import INCIDENT_TYPES, Status
from dateline.places import ResolvedPlace, kilometres
from dateline.reading.moments import overlaps
from dateline.reading.pointing import description, pointed_at
from dateline.reading.tellings import Telling

# Kinds of doing that may tell one event beside another: an attack may be a bombing, a clash has shots.
_GENERIC = frozenset({"attack", ""})
_KIN = tuple(
    frozenset(pair.split("-"))
    for pair in (
        "bomb-clash gun-clash air-shell bomb-shell abduct-gun arson-crowd crowd-arrest crowd-beat crowd-gun "
        "stab-gun abduct-seize sea-abduct seize-arrest bomb-gun arson-gun arson-abduct sea-shell sea-air "
        "ram-stab abduct-stab stab-beat air-bomb sabotage-bomb gun-seize sexual-abduct sexual-beat"
    ).split()
)
# Statuses whose tellings may be one event; every other status stands alone.
_ALIKE: dict[str, str] = {
    "background": "past",
    "anniversary": "past",
    "threatened": "threat",
    "planned": "plan",
}
# Places whose circles lie further apart than this are two places; named places this near may be one.
_WIDE_KM = 50.0  # radius of a place that is known by its division only
_APART_KM = 15.0
_SAME_KM = 5.0
_POINTED = 1.2  # what a description that names the event's place or target adds, and takes from all others
_FINE_LEVELS = {"point", "neighbourhood", "settlement", "admin2"}


@dataclass
class Event:
    """An event being built: its tellings, in text order."""

    tellings: list[Telling] = field(default_factory=list)
    sums: bool = False  # the sum of incidents that the report also tells one by one

    @property
    def status(self) -> Status:
        """The status of the first firm telling, else of the first."""
        return next((t.judged.status for t in self.tellings if t.judged.firm), self.tellings[0].judged.status)

    @property
    def group(self) -> str:
        """Statuses whose tellings may join this event."""
        return _ALIKE.get(self.status, self.status)

    @property
    def families(self) -> set[str]:
        """All kinds of doing told of it."""
        return {f for t in self.tellings for f in t.families}

    @property
    def violent(self) -> bool:
        """Is it told as an act of force?"""
        return any(t.trigger.event_type in INCIDENT_TYPES for t in self.tellings)

    @property
    def times(self) -> list[When]:
        """All times told of it."""
        return [t.when for t in self.tellings if t.when is not None]

    @property
    def places(self) -> list[ResolvedPlace]:
        """The likeliest place of each telling that has one."""
        return [t.places[0] for t in self.tellings if t.places]


def find_events(tellings: list[Telling]) -> list[Event]:
    """The events of a report, in the order they are first told.

    What sums up several of them ("six died in two attacks") is an event of its own where the report tells them apart;
    its `sums` is then true, and it is no further incident.
    """
    sums = [t for t in tellings if t.sums and (t.lead or t.definite) and t.judged.status == "new" and _violent(t)]
    if not any(t.lead and not t.definite for t in sums):
        return _built(tellings)
    events = _built([t for t in tellings if t not in sums])
    parts = [e for e in events if e.violent and e.status == "new" and e.tellings[0].sentence.kind != "headline"]
    if len(parts) < 2:
        return _built(tellings)
    whole = Event(sums, sums=True)
    for part in parts:
        _date(part, whole)
    return sorted([whole, *events], key=lambda e: e.tellings[0].trigger.start)


def _violent(telling: Telling) -> bool:
    return telling.trigger.event_type in INCIDENT_TYPES


def _date(part: Event, whole: Event) -> None:
    """Gives a part without a time that of the whole."""
    timed = next((t for t in whole.tellings if t.moment is not None), None)
    if timed is not None and not part.times:
        part.tellings[0] = replace(part.tellings[0], moment=timed.moment, timed_in=timed.timed_in or timed.sentence)


def _built(tellings: list[Telling]) -> list[Event]:
    events: list[Event] = []
    for telling in tellings:
        said = description(telling)
        meant = pointed_at(said, [e.tellings for e in events]) if said and len(events) > 1 else frozenset()
        scored = [
            (fit + _POINTED * (number in meant) - _POINTED * bool(meant - {number} and number not in meant), number)
            for number, event in enumerate(events) if (fit := _fit(telling, event, events)) is not None
        ]  # fmt: skip
        best = max(scored, key=lambda pair: (pair[0], pair[1]), default=None)
        if best is not None and best[0] > 0:
            event = events[best[1]]
            if _died_of(event, telling):  # the deed has its own time, and that of the death is not the event's
                event.tellings[-1] = replace(event.tellings[-1], moment=None)
            event.tellings.append(telling)
        elif telling.trigger.strength != "ref":
            events.append(Event([telling]))
    return events


def _fit(telling: Telling, event: Event, events: list[Event]) -> float | None:
    """How well a telling fits an event; None where it cannot be that event."""
    group = _ALIKE.get(telling.judged.status, telling.judged.status)
    if group != event.group and not _past_of(telling, event, events):
        return None
    violent = telling.trigger.event_type in INCIDENT_TYPES
    if violent != event.violent:
        return None
    if not violent:
        same = (
            telling.trigger.family in event.families
            and telling.trigger.event_type == event.tellings[0].trigger.event_type
        )
        return 1.0 if same and _close(telling, event, 2) else None
    named = event.tellings[0].fresh and all(t.sentence.kind == "headline" for t in event.tellings)
    if telling.fresh and not named and (event.tellings[-1].sentence is not telling.sentence or telling.apart):
        return None
    place = _fit_place(telling, event)
    if place is None and telling.lead and all(t.sentence.kind == "headline" for t in event.tellings):
        place = 0.0  # a headline and the lead below it tell one event, however loosely the headline places it
    parts = (_fit_time(telling, event), place, _fit_kind(telling, event))
    if any(part is None for part in parts):
        return None
    score = sum(part for part in parts if part is not None)
    same_sentence = telling.sentence is event.tellings[-1].sentence
    score += 0.8 if same_sentence and telling.segment.joint in ("relative", "after") and not telling.definite else 0.0
    score += 0.6 if _close(telling, event, 1) else 0.0
    score += 0.4 if event is events[0] or event.tellings[0].sentence.kind == "headline" else 0.0
    score += 1.0 if telling.definite else 0.0
    score += 0.2 if event is max(events, key=lambda e: e.tellings[-1].trigger.start) else 0.0
    score += 0.5 if telling.sentence.passage == event.tellings[-1].sentence.passage else 0.0
    if group == "habitual" and not same_sentence and not telling.definite and not telling.families & event.families:
        score -= 1.0
    if group != "new":  # what is past or habitual is told apart unless something ties it
        score -= 1.2
    return score


def _past_of(telling: Telling, event: Event, events: list[Event]) -> bool:
    """May a telling join an event of another status because one of the two only lacks the date that makes it past?"""
    if not telling.judged.firm and telling.when is None and event.group == "past":
        dated_lead = any(t.lead and t.when is not None for t in event.tellings)
        return dated_lead or (telling.definite and event is events[-1])
    headline_only = all(t.sentence.kind == "headline" and t.when is None and not t.judged.firm for t in event.tellings)
    return headline_only and telling.lead and telling.judged.status == "background" and telling.when is not None


def _close(telling: Telling, event: Event, sentences: int) -> bool:
    last = event.tellings[-1].sentence
    return telling.sentence.index - last.index <= sentences


def _died_of(event: Event, telling: Telling) -> bool:
    """ "A boy died Sunday after he was shot on Saturday": a death and, in the same sentence, the deed before it."""
    last = event.tellings[-1]
    same = last.sentence is telling.sentence and telling.segment.joint == "after"
    return same and last.trigger.strength == "effect" and telling.trigger.strength != "effect"


def _fit_time(telling: Telling, event: Event) -> float | None:
    if telling.when is None or not event.times or _died_of(event, telling):
        return 0.0
    for when in event.times:
        if overlaps(telling.when, when):
            fine = {"minute", "part_of_day", "day"}
            if _only_runs_into(when, telling.when) or _only_runs_into(telling.when, when):
                return 0.0 if telling.families & event.families else None
            return 1.0 if telling.when.precision in fine and when.precision in fine else 0.4
    return None


def _only_runs_into(night: When, other: When) -> bool:
    """Does a night end on the day of the other? What happened on that day may be another event."""
    runs = night.precision == "part_of_day" and night.start[:10] < night.end[:10]
    return runs and other.precision == "day" and other.start == night.end[:10]


def _fit_place(telling: Telling, event: Event) -> float | None:
    if not telling.places or not event.places:
        return 0.0
    mine = telling.places[0]
    theirs = [p for p in event.places if p.place.relation != "along"]  # a long border tells no two places apart
    fine = [p for p in theirs if p.place.level in _FINE_LEVELS]
    verdicts = [same_place(mine, other) for other in (fine if mine.place.level in _FINE_LEVELS else []) or theirs]
    if not verdicts:
        return 0.0
    if True in verdicts:
        return 1.0
    if all(v is False for v in verdicts):
        return -0.5 if telling.definite else None
    return -0.6 if mine.place.level in _FINE_LEVELS and fine else 0.0  # two names near each other: likely two places


def same_place(one: ResolvedPlace, other: ResolvedPlace) -> bool | None:
    """True: one lies in the other or they are near; False: two places; None: cannot be told."""
    a, b = one.place, other.place
    if a.name == b.name:
        return True
    if a.name in b.within or b.name in a.within:
        return True
    fine = {a.level, b.level} <= _FINE_LEVELS
    if a.inferred or b.inferred or a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        # placed by its container only: names must do
        wide = any(p.inferred and (p.radius_km or 0.0) > _WIDE_KM for p in (a, b))  # a village somewhere in a division
        return False if (fine and a.level == b.level and not wide) or _provinces_differ(a, b) else None
    away = kilometres(a.lat, a.lon, b.lat, b.lon)
    reach = (a.radius_km or 5.0) + (b.radius_km or 5.0)
    if away > reach + _APART_KM or (away > reach and _provinces_differ(a, b)):
        return False
    if fine and a.level == b.level:
        return True if away <= _SAME_KM else None
    if "along" in (a.relation, b.relation):
        return None  # a border or road of hundreds of kilometres holds too much
    return True if away <= reach else None


def _provinces_differ(one: Place, other: Place) -> bool:
    """Are two places of one country told in two first-level divisions of it?"""
    mine, theirs = _province(one), _province(other)
    return one.country == other.country and bool(mine) and bool(theirs) and mine != theirs


def _province(place: Place) -> str:
    if place.level == "admin1":
        return place.name
    return place.within[-2] if len(place.within) > 1 else ""


def _fit_kind(telling: Telling, event: Event) -> float | None:
    mine, theirs = telling.families - _GENERIC, event.families - _GENERIC
    if "attack" in event.families:  # arrests in an attack do not say of what kind it was
        theirs = theirs - {"arrest"}
    if mine & theirs:
        return 2.0 if telling.definite else 1.0  # "the rocket attacks" are those told before
    if not mine or not theirs:
        return 0.5
    if any(kin & mine and kin & theirs for kin in _KIN):
        return 0.5
    if telling.definite:
        return -0.4
    return None if telling.sentence.index > event.tellings[-1].sentence.index + 1 else -0.8
