"""What each alert knows of each incident, change by change; and what is news to it. Nothing here reads or writes.

An alert that was told of an incident hears what differs from how it stood then. An incident that went into another
takes with it what was told of it; one that was split off begins with what was told of the whole.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from dateline.alerts.matching import Asking
from dateline.archive.changes import GONE, MERGED, SPLIT
from dateline.incidents import stands
from dateline.incidents.stands import News, Stand


@dataclass(frozen=True, slots=True)
class Change:
    """A row of the feed. `stand`: how the incident stood after it; None where the row says nothing of that. `other`:
    what it went into, or was a part of; `anew`: it came of a report that was read again."""

    seq: int
    incident_id: str
    kind: str
    stand: Stand | None
    other: str | None = None
    anew: bool = False


@dataclass(slots=True)
class Ledger:
    """What is known as the feed is gone through. `asking`: the alerts; `matching`: by incident, as it is in the end,
    who asks for it; `told`: by incident by alert how it stood as it was told; `stood`: how each stood before, told to
    anybody or not; `news`: by incident by alert."""

    asking: Mapping[str, Asking]
    matching: Mapping[str, frozenset[str]]
    told: dict[str, dict[str, Stand]]
    stood: dict[str, Stand | None]
    became: dict[str, str] = field(default_factory=dict)  # what an incident goes into in this stretch of the feed
    news: dict[str, dict[str, list[News]]] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)
    changed: set[str] = field(default_factory=set)  # of whom `told` differs
    _untold: dict[str, list[tuple[int, News]]] = field(default_factory=dict)  # for whoever was not told of it before
    _heard: dict[str, int] = field(default_factory=dict)  # the last change that a source brought
    _began: dict[str, Stand | None] = field(default_factory=dict)  # how it stood at first

    def take(self, one: Change) -> None:
        """Goes on by a change."""
        self.last[one.incident_id] = one.seq
        self._began.setdefault(one.incident_id, self.stood.get(one.incident_id))
        if one.kind == MERGED and one.other:
            self._merge(one.incident_id, one.other, one.seq)
        elif one.kind == GONE:
            self._end(one.incident_id)
        elif one.stand is not None:
            if one.kind == SPLIT and one.other:
                self._split(one.incident_id, one.other, one.stand)
            self._step(one, one.stand)

    def first_words(self, first: Callable[[str], int]) -> None:
        """News for the alerts that ask for an incident and were never told of it. `first`: the number of the first
        change of an incident."""
        for incident_id, alert_ids in self.matching.items():
            stand = self.stood.get(incident_id)
            if stand is None or incident_id not in self._untold:
                continue
            untold = alert_ids - set(self.told.get(incident_id, ()))
            began = first(incident_id) if untold else 0
            for alert_id in untold:
                asking = self.asking[alert_id]
                news = self._first(incident_id, asking, younger=began > asking.alert.since)
                if news and not asking.alert.paused:
                    self._say(incident_id, alert_id, news)
                    self._know(incident_id, alert_id, stand)

    def _first(self, incident_id: str, asking: Asking, *, younger: bool) -> list[News]:
        fresh = [news for seq, news in self._untold[incident_id] if seq > asking.alert.since]
        before, now = self._began.get(incident_id), self.stood[incident_id]
        if younger and (fresh or before is not None):
            return [News(stands.NEW)]
        if before is None or now is None:
            return []
        if self._heard.get(incident_id, 0) > asking.alert.since and _crossed(asking, before, now):
            return [News(stands.NEW)]
        return [] if asking.alert.only_new else fresh

    def _step(self, one: Change, now: Stand) -> None:
        incident_id = one.incident_id
        for alert_id, known in list(self.told.get(incident_id, {}).items()):
            news = () if one.anew else stands.diff(known, now)
            if self._hears_all(incident_id, alert_id):
                self._know(incident_id, alert_id, stands.after_telling(known, now))
            else:
                news = tuple(each for each in news if each.takes_back)
                self._know(incident_id, alert_id, _as_told(known, now, news, anew=one.anew))
            self._say(incident_id, alert_id, list(news))
        before = self.stood.get(incident_id)
        fresh = () if one.anew else stands.diff(before, now)
        self._untold.setdefault(incident_id, []).extend((one.seq, news) for news in fresh)
        if not one.anew:
            self._heard[incident_id] = one.seq
        self.stood[incident_id] = stands.after_telling(before, now)

    def _hears_all(self, incident_id: str, alert_id: str) -> bool:
        asking = self.asking.get(alert_id)
        if asking is None or asking.alert.only_new or asking.alert.paused:
            return False
        while incident_id in self.became:
            incident_id = self.became[incident_id]
        return alert_id in self.matching.get(incident_id, ())

    def _merge(self, old: str, into: str, seq: int) -> None:
        for alert_id, known in self.told.pop(old, {}).items():
            there = self.told.get(into, {}).get(alert_id)
            if there is not None:
                self._say(into, alert_id, [News(stands.MERGED, others=tuple(sorted((old, into))))])
                known = stands.joined((there, known))
            self._know(into, alert_id, known)
        for alert_id, news in self.news.pop(old, {}).items():
            self._say(into, alert_id, news)
        before, there = self.stood.pop(old, None), self.stood.get(into)
        if before is not None:
            self.stood[into] = before if there is None else stands.joined((there, before))
        self._began.setdefault(into, there)
        if self._began[into] is None:
            self._began[into] = self._began.get(old)
        self._untold.setdefault(into, []).extend(self._untold.pop(old, ()))
        self.changed |= {old, into}
        self.last[into] = seq

    def _split(self, part: str, whole: str, now: Stand) -> None:
        for alert_id, known in list(self.told.get(whole, {}).items()):
            if alert_id not in self.told.get(part, {}):
                self._say(part, alert_id, [News(stands.SPLIT, others=(whole,))])
                self._know(part, alert_id, stands.after_telling(known, now))

    def _end(self, incident_id: str) -> None:
        for alert_id in self.told.pop(incident_id, {}):
            self.news.setdefault(incident_id, {})[alert_id] = [News(stands.GONE)]
        self.stood.pop(incident_id, None)
        self._untold.pop(incident_id, None)
        self.changed.add(incident_id)

    def _say(self, incident_id: str, alert_id: str, news: list[News]) -> None:
        if news:
            self.news.setdefault(incident_id, {}).setdefault(alert_id, []).extend(news)

    def _know(self, incident_id: str, alert_id: str, stand: Stand) -> None:
        self.told.setdefault(incident_id, {})[alert_id] = stand
        self.changed.add(incident_id)


def _as_told(known: Stand, now: Stand, news: tuple[News, ...], *, anew: bool) -> Stand:
    """What an alert knows that heard only what takes something back: other news are still to come, should it ever hear
    all. What a report read again says is known to everybody, since nobody will be told."""
    if anew:
        return stands.after_telling(known, now)
    slots = {one.slot for one in news if one.kind == stands.TOLL}
    tolls = {slot: now.tolls.get(slot, ()) if slot in slots else told for slot, told in known.tolls.items()}
    return replace(
        known, tolls=tolls, denied=known.denied | now.denied, corrected=known.corrected | now.corrected,
        retracted=now.retracted,
    )  # fmt: skip


def _crossed(asking: Asking, before: Stand, now: Stand) -> bool:
    """Whether an incident came to what the alert asks for at least: so many origins, dead or hurt."""
    query = asking.query
    if query.origins_min and before.origins < query.origins_min <= now.origins:
        return True
    for slot, least in (("killed", query.killed_min), ("injured", query.injured_min)):
        if least and before.most(slot) < least <= now.most(slot):
            return True
    return False
