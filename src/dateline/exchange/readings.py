"""A reading made fit to be passed on: names are blacked out at their length, so that every quote stands as it says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from dateline.exchange.hiding import MASK, Hide
from dateline.exchange.names import kept_words, name_of, private_names
from dateline.exchange.points import coarsen, exact_words, is_fine
from dateline.model.claims import Claim, Incident, Mention
from dateline.model.codec import to_json
from dateline.model.reading import Reading
from dateline.model.record import Record, State, ToldClaim
from dateline.model.values import Actor, Place, Value

Json = dict[str, Any]
# Keys whose strings are ids or words of closed lists.
_CLOSED = frozenset(
    "id uid claim claims mention mentions report denies schema event_type mode acled slot stance status genre language "
    "relation type basis precision rule covers gazetteer_id country perpetrator_confidence level kind text_hash code "
    "reason from published start end level".split()
)


def protect_reading(reading: Reading, *, exact: bool = False, names: bool = False) -> Json:
    """The reading as JSON (contract 1) as it may be passed on; `exact` keeps points, `names` keeps names.

    Private people are those that its claims tell of, as `protect` has it. Their names are "█" at the same length in the
    text and in every quote, so `text[start:end] == quote` holds; so are words that are coordinates.
    """
    report = reading.report
    if report is None or (exact and names):
        return _json(reading)
    record = as_record(reading.mentions)
    words = [] if exact else [w for p in _places(reading) for w in exact_words(p)]
    private = () if names else private_names(record)
    hide = Hide(private, kept_words(record)) if private else None
    mask = _mask(hide, words)
    changed = _mapped(reading, lambda slot, value: _value(slot, value, exact, names))
    text = mask(report.text)
    out: Json = _walked(_json(replace(changed, report=replace(report, text=text))), mask, text)
    if hide and report.url:
        out["report"]["url"] = hide.site(report.url)
    return out


def _json(reading: Reading) -> Json:
    out: Json = to_json(reading)
    return out


def as_record(mentions: Iterable[Mention]) -> Record:
    """The claims of mentions as those of one record, so that `censor` tells from them who is private."""
    told = tuple(ToldClaim("", claim) for mention in mentions for claim in mention.claims)
    return Record("", "ASSAULT", "", State("single-source", ""), claims=told)


def _places(reading: Reading) -> list[Place]:
    values = [claim.value for mention in reading.mentions for claim in mention.claims]
    return [value for value in values if isinstance(value, Place) and is_fine(value)]


def _mask(hide: Hide | None, words: list[str]) -> Any:
    def mask(text: str) -> str:
        for word in sorted(words, key=len, reverse=True):
            text = text.replace(word, MASK * len(word))
        return hide.mask(text) if hide else text

    return mask


def _value(slot: str, value: Value | None, exact: bool, names: bool) -> Value | None:
    if isinstance(value, Place) and not exact:
        return coarsen(value)
    if isinstance(value, Actor) and not names and name_of(slot, value):
        return Actor(value.kind or "person", kind=value.kind)
    return value


def _mapped(reading: Reading, change: Any) -> Reading:
    def claim(one: Claim) -> Claim:
        return replace(one, value=change(one.slot, one.value))

    def mention(one: Mention) -> Mention:
        return replace(one, claims=tuple(map(claim, one.claims)))

    def incident(one: Incident) -> Incident:
        return replace(one, slots={s: replace(told, best=change(s, told.best)) for s, told in one.slots.items()})

    return replace(
        reading, mentions=tuple(map(mention, reading.mentions)), incidents=tuple(map(incident, reading.incidents))
    )


def _walked(item: Any, mask: Any, text: str, key: str = "") -> Any:
    if isinstance(item, str):
        return item if key in _CLOSED or item is text else mask(item)
    if isinstance(item, list):
        return [_walked(part, mask, text, key) for part in item]
    if not isinstance(item, dict):
        return item
    out = {name: _walked(part, mask, text, name) for name, part in item.items()}
    start, end = out.get("start"), out.get("end")
    if isinstance(out.get("quote"), str) and isinstance(start, int) and isinstance(end, int):
        out["quote"] = text[start:end]
    return out
