"""An incident made fit to be passed on: points no finer than a kilometre, names of private people left out.

It works on the JSON form, so that no text of a record is forgotten: every string but ids and words of closed lists is
looked at.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import unquote, urlsplit

from dateline.exchange.names import fold, folded, is_common, kept_words, may_be_name, name_of, private_names
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
_TOKEN = re.compile(r"\w+")
# Words right before and after a name: the other names of that person, or of one of the family.
_BEFORE, _AFTER = re.compile(r"([^\W\d_][\w'’-]*)[ \t]+$"), re.compile(r"[ \t]+([^\W\d_][\w'’-]*)")
_MOST_BESIDE, _LONGEST_BESIDE = 3, 60


def protect(told: Told, *, exact: bool = False, names: bool = False) -> Told:
    """The incident as it may be passed on. `exact` keeps points, `names` keeps names.

    Values that name a private person become their kind; elsewhere, in quotes, headlines and texts too, the name and
    its parts become "[name withheld]"; an address of a page that spells one is cut to its site. A point that words
    spell becomes "[position withheld]". Offsets are left as they are: they are those of the report's own text.
    """
    if not exact:
        told = _coarse(told)
    return told if names else _unnamed(told)


def _coarse(told: Told) -> Told:
    places = [p for p in _values(told.record) if isinstance(p, Place) and is_fine(p)]
    if not places:
        return told
    words = sorted({w for p in places for w in exact_words(p)}, key=len, reverse=True)
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
    hide = _Hide(names, kept_words(told.record))

    def value(slot: str, one: Value | None) -> Value | None:
        if isinstance(one, Actor) and name_of(slot, one):
            return Actor(one.kind or "person", kind=one.kind)
        return one

    return _rewritten(replace(told, record=_mapped(told.record, value)), hide.sub, WITHHELD, hide)


def _rewritten(told: Told, sub: Any, by: str, hide: _Hide | None = None) -> Told:
    """The incident with each of its texts rewritten by `sub(by, text)`."""
    record = from_json(Record, _walked(to_json(told.record), lambda text: sub(by, text)))
    return replace(told, record=record, reports={k: _report(r, sub, by, hide) for k, r in told.reports.items()})


def _report(report: ReportFacts, sub: Any, by: str, hide: _Hide | None) -> ReportFacts:
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


class _Hide:
    """Finds names and their parts in texts, however they are cased, marked or spaced."""

    def __init__(self, names: Sequence[str], kept: frozenset[str]) -> None:
        self._kept = kept
        whole: set[str] = set()
        parts: set[str] = set()
        for name in names:
            tokens = _TOKEN.findall(folded(name)[0])
            if len(tokens) > 1:
                whole.add(r"[\W_]+".join(map(re.escape, tokens)))
            parts.update(t for t in tokens if len(t) > 1 and t not in kept and not is_common(t))
        longest = sorted(whole, key=lambda one: (-len(one), one))
        self._whole = re.compile(rf"(?<!\w)(?:{'|'.join(longest)})(?!\w)") if longest else None
        singles = "|".join(map(re.escape, sorted(parts, key=lambda one: (-len(one), one))))
        self._part = re.compile(rf"(?<!\w)(?:{singles})(?!\w)") if singles else None

    def sub(self, by: str, text: str) -> str:
        """The text with `by` in place of each name and of each part with a capital."""
        low, at = folded(text)
        spans = [(at[m.start()], at[m.end() - 1] + 1) for m in self._found(self._whole, low)]
        spans += [
            (at[m.start()], at[m.end() - 1] + 1)
            for m in self._found(self._part, low)
            if not text[at[m.start()]].islower()
        ]
        out, done = [], 0
        for start, end in _joined([self._whole_name(text, *span) for span in spans]):
            out += [text[done:start], by]
            done = end
        return "".join(out) + text[done:]

    def _whole_name(self, text: str, start: int, end: int) -> tuple[int, int]:
        """The span with the words beside it that may be further names: "Karim" before a hidden "Diallo"."""
        for _ in range(_MOST_BESIDE):
            found = _BEFORE.search(text, max(0, start - _LONGEST_BESIDE), start)
            if found is None or not self._further(found[1]):
                break
            start = found.start(1)
        for _ in range(_MOST_BESIDE):
            found = _AFTER.match(text, end, end + _LONGEST_BESIDE)
            if found is None or not self._further(found[1]):
                break
            end = found.end(1)
        return start, end

    def _further(self, word: str) -> bool:
        return may_be_name(word) and fold(word) not in self._kept

    def site(self, url: str) -> str:
        """The address, cut to its site where it spells a name."""
        try:
            parts = urlsplit(url)
        except ValueError:
            return ""
        low = re.sub(r"[\W_]+", " ", folded(unquote(url))[0])
        if not (self._found(self._whole, low) or self._found(self._part, low)):
            return url
        return f"{parts.scheme}://{parts.netloc}/" if parts.netloc else ""

    @staticmethod
    def _found(pattern: re.Pattern[str] | None, text: str) -> list[re.Match[str]]:
        return list(pattern.finditer(text)) if pattern else []


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that overlap made one."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if out and start < out[-1][1]:
            out[-1] = out[-1][0], max(end, out[-1][1])
        else:
            out.append((start, end))
    return out


def hidden(record: Record, texts: Sequence[str]) -> list[str]:
    """The texts with the names of the record's private people withheld, as `protect` does it."""
    names = private_names(record)
    if not names:
        return list(texts)
    hide = _Hide(names, kept_words(record))
    return [hide.sub(WITHHELD, text) for text in texts]
