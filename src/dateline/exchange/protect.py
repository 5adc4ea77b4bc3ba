"""An incident made fit to be passed on: points no finer than a kilometre, names of private people left out.

It works on the JSON form, so that no text of a record is forgotten: every string but ids and words of closed lists is
looked at.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from dateline.exchange.hiding import Hide
from dateline.exchange.names import kept_words, name_of, private_names
from dateline.exchange.points import coarsen, exact_words, is_fine
from dateline.exchange.told import ReportFacts, Told
from dateline.model.claims import SlotSummary
from dateline.model.codec import from_json, to_json
from dateline.model.record import Record, ToldClaim
from dateline.model.values import Actor, Place, Value

WITHHELD = "[name withheld]"
NO_POSITION = "[position withheld]"
# Keys whose strings are ids or words of closed lists.
_CLOSED = frozenset(
    "id uid claim claims report mention denies aliases schema event_type mode acled slot stance state kind level "
    "relation type basis precision rule covers gazetteer_id country perpetrator_confidence live".split()
)


def protect(told: Told, *, exact: bool = False, names: bool = False) -> Told:
    """The incident as it may be passed on. `exact` keeps points, `names` keeps names.

    Values that name a private person become their kind; elsewhere, in quotes, headlines and texts too, the name and
    its parts become "[name withheld]"; an address of a page that spells one is cut to its site. A point that words
    spell becomes "[position withheld]". Offsets are left as they are: they are those of the report's own text.
    """
    if not exact:
        told = _coarse(told)
    return told if names else _unnamed(told)


def censor(record: Record, *, exact: bool = False, names: bool = False) -> Callable[[str], str]:
    """What takes out of a text on this incident what `protect` takes out of its record, by the same options."""
    words = [] if exact else _exact_words(record)
    points = re.compile("|".join(map(re.escape, words))) if words else None
    private = () if names else private_names(record)
    hide = Hide(private, kept_words(record)) if private else None

    def changed(text: str) -> str:
        text = points.sub(NO_POSITION, text) if points else text
        return hide.sub(WITHHELD, text) if hide else text

    return changed


def _exact_words(record: Record) -> list[str]:
    places = [p for p in _values(record) if isinstance(p, Place) and is_fine(p)]
    return sorted({w for p in places for w in exact_words(p)}, key=len, reverse=True)


def _coarse(told: Told) -> Told:
    places = [p for p in _values(told.record) if isinstance(p, Place) and is_fine(p)]
    if not places:
        return told
    words = _exact_words(told.record)
    record = _mapped(told.record, lambda _slot, value: coarsen(value) if isinstance(value, Place) else value)
    told = replace(told, record=record, coarsened=told.place is not None and is_fine(told.place))
    if not words:
        return told
    return _rewritten(told, re.compile("|".join(map(re.escape, words))).sub, NO_POSITION)


def _values(record: Record) -> list[Value | None]:
    return [t.claim.value for t in record.claims] + [s.best for s in record.slots.values()]


def _mapped(record: Record, change: Any) -> Record:
    """The record with each value changed by a function of its slot and the value."""

    def claim(one: ToldClaim) -> ToldClaim:
        return replace(one, claim=replace(one.claim, value=change(one.claim.slot, one.claim.value)))

    def summary(slot: str, one: SlotSummary) -> SlotSummary:
        return replace(one, best=change(slot, one.best))

    return replace(
        record, claims=tuple(map(claim, record.claims)), slots={s: summary(s, one) for s, one in record.slots.items()}
    )


def _unnamed(told: Told) -> Told:
    names = private_names(told.record)
    if not names:
        return told
    hide = Hide(names, kept_words(told.record))

    def value(slot: str, one: Value | None) -> Value | None:
        if isinstance(one, Actor) and name_of(slot, one):
            return Actor(one.kind or "person", kind=one.kind)
        return one

    return _rewritten(replace(told, record=_mapped(told.record, value)), hide.sub, WITHHELD, hide)


def _rewritten(told: Told, sub: Any, by: str, hide: Hide | None = None) -> Told:
    """The incident with each of its texts rewritten by `sub(by, text)`."""
    record = from_json(Record, _walked(to_json(told.record), lambda text: sub(by, text)))
    return replace(told, record=record, reports={k: _report(r, sub, by, hide) for k, r in told.reports.items()})


def _report(report: ReportFacts, sub: Any, by: str, hide: Hide | None) -> ReportFacts:
    def text(one: str | None) -> str | None:
        return None if one is None else sub(by, one)

    url = hide.site(report.url) if hide and report.url else report.url
    return replace(report, headline=text(report.headline), text=text(report.text), url=url)


def _walked(item: Any, change: Any, key: str = "") -> Any:
    if isinstance(item, str):
        return item if key in _CLOSED else change(item)
    if isinstance(item, list):
        return [_walked(part, change, key) for part in item]
    if isinstance(item, dict):
        return {name: _walked(part, change, name) for name, part in item.items()}
    return item
