"""What can be asked of an archive, checked, and the conditions that each question is in SQL.

Every value is bound; names of columns come from closed lists. A question that cannot be asked is a UsageError.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal, cast, get_args

import sqlalchemy as sa
from sqlalchemy.sql import ColumnElement, Select

from dateline.archive.schema import facet, incident
from dateline.archive.search.analyser import fold
from dateline.archive.search.area import Box, Radius, in_area
from dateline.model.errors import UsageError

Sort = Literal["newest_event", "oldest_event", "newest_report", "most_killed", "most_reports", "best_match"]
Kind = Literal["incident", "background", "any"]
SORTS: tuple[Sort, ...] = get_args(Sort)
KINDS: tuple[Kind, ...] = get_args(Kind)
MOST_PAGE = 500
MOST_VALUES = 50  # of one filter
MOST_LETTERS = 500  # of one value
MOST_NUMBER = 1_000_000_000
# An event told with a span of more days before `since` is not looked for there, so that the index of dates serves.
MOST_DAYS_OF_AN_EVENT = 400

# Filters by name, and the fields of `facet` that each looks in.
NAMED: dict[str, tuple[str, ...]] = {
    "type": ("type",), "mode": ("mode",), "event": ("event",), "sub_event": ("sub_event",), "place": ("place", "admin"),
    "country": ("country",), "admin": ("admin",), "actor": ("actor",), "weapon": ("weapon",), "outlet": ("outlet",),
    "speaker": ("speaker",),
}  # fmt: skip
_NUMBERS = (
    "killed_min", "killed_max", "injured_min", "injured_max", "origins_min", "reports_min",
)  # fmt: skip
_DATES = ("since", "until", "published_since", "published_until")


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A question to the archive. All that is given must hold; of several values of one filter any will do.

    Names (`type` to `speaker`) are compared as `analyser.fold` has them; `place` also finds what lies within the place.
    Dates are YYYY, YYYY-MM or YYYY-MM-DD, both ends included; an event counts where its time overlaps. `killed_min`
    holds where some source told so many, `killed_max` where some source told no more. Raises UsageError where it cannot
    be asked.
    """

    text: str = ""
    type: tuple[str, ...] = ()
    mode: tuple[str, ...] = ()
    event: tuple[str, ...] = ()
    sub_event: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    radius: Radius | None = None
    box: Box | None = None
    country: tuple[str, ...] = ()
    admin: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    published_since: str | None = None
    published_until: str | None = None
    actor: tuple[str, ...] = ()
    weapon: tuple[str, ...] = ()
    outlet: tuple[str, ...] = ()
    speaker: tuple[str, ...] = ()
    state: tuple[str, ...] = ()
    killed_min: int | None = None
    killed_max: int | None = None
    injured_min: int | None = None
    injured_max: int | None = None
    origins_min: int | None = None
    reports_min: int | None = None
    kind: Kind = "incident"
    sort: Sort = "newest_event"
    size: int = 50
    cursor: str | None = None

    def __post_init__(self) -> None:
        for name in (*NAMED, "state"):
            object.__setattr__(self, name, _values(name, getattr(self, name)))
        for name in _NUMBERS:
            _check_number(name, getattr(self, name))
        for name in _DATES:
            value = getattr(self, name)
            if value is not None:
                span(name, value)
        if self.sort not in SORTS:
            raise UsageError(f"sort {str(self.sort)[:40]!r}: one of {', '.join(SORTS)}")
        if self.kind not in KINDS:
            raise UsageError(f"kind {str(self.kind)[:40]!r}: one of {', '.join(KINDS)}")
        if not isinstance(self.size, int) or not 1 <= self.size <= MOST_PAGE:
            raise UsageError(f"the size of a page is 1 to {MOST_PAGE}")


def span(name: str, value: str) -> tuple[date, date]:
    """The first and last day of a date, month or year. Raises UsageError for anything else."""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", value, re.ASCII) if isinstance(value, str) else None
    try:
        if match:
            year, month, day = (int(part) if part else None for part in match.groups())
            assert year is not None
            if day:
                only = date(year, cast(int, month), day)
                return only, only
            until = month or 12
            return date(year, month or 1, 1), date(year, until, monthrange(year, until)[1])
    except (ValueError, OverflowError):
        pass
    raise UsageError(f"{name} {str(value)[:40]!r}: a date such as 2020-11-17, 2020-11 or 2020")


def named_sets(query: Query) -> list[tuple[ColumnElement[bool], Select[Any]]]:
    """For each filter by name: its condition on a row of `incident`, and the numbers of all incidents that meet it."""
    found: list[tuple[ColumnElement[bool], Select[Any]]] = []
    for name, fields in NAMED.items():
        values = getattr(query, name)
        if not values:
            continue
        folded = sorted({fold(value) for value in values})
        same = sa.and_(facet.c.field.in_(fields), facet.c.folded.in_(folded))
        there = sa.exists().where(facet.c.incident_n == incident.c.n, same)
        chosen = sa.select(facet.c.incident_n).where(same)
        found.append((there, chosen if len(folded) == 1 and len(fields) == 1 else chosen.distinct()))
    if query.radius or query.box:
        inside = in_area(query.radius, query.box)
        found.append((sa.and_(*inside), sa.select(incident.c.n).where(*inside)))
    return found


def number_sets(query: Query) -> list[tuple[ColumnElement[bool], Select[Any]]]:
    """As `named_sets`, for least numbers and the time of the event."""
    found: list[tuple[ColumnElement[bool], Select[Any]]] = []
    for slot in ("killed", "injured"):
        low, high = incident.c[f"{slot}_low"], incident.c[f"{slot}_high"]
        least = getattr(query, f"{slot}_min")
        if least is not None:
            either = sa.or_(high >= least, sa.and_(high.is_(None), low >= least))
            found.append((sa.func.coalesce(high, low) >= least, sa.select(incident.c.n).where(either)))
    for name in ("origins", "reports"):
        least = getattr(query, f"{name}_min")
        if least is not None and least > 1:
            enough = incident.c[name] >= least
            found.append((enough, sa.select(incident.c.n).where(enough)))
    overlaps = _overlaps(query.since, query.until)
    if overlaps:
        kinds = incident.c.kind.in_(kinds_of(query))
        found.append((sa.and_(*overlaps), sa.select(incident.c.n).where(kinds, *overlaps)))
    return found


def kinds_of(query: Query) -> tuple[str, ...]:
    """The values of `incident.kind` that are asked for."""
    return ("incident", "background") if query.kind == "any" else (query.kind,)


def plain(query: Query) -> list[ColumnElement[bool]]:
    """The other conditions on columns of `incident`, its kind aside."""
    out: list[ColumnElement[bool]] = []
    if query.state:
        out.append(incident.c.state.in_(query.state))
    for slot in ("killed", "injured"):
        low, high = incident.c[f"{slot}_low"], incident.c[f"{slot}_high"]
        most = getattr(query, f"{slot}_max")
        if most is not None:
            out.append(sa.func.coalesce(low, high) <= most)
    if query.published_since:
        out.append(incident.c.last_published >= span("published_since", query.published_since)[0].isoformat())
    if query.published_until and (after := _day_after(query.published_until)):
        out.append(incident.c.first_published < after)
    return out


def _overlaps(since: str | None, until: str | None) -> list[ColumnElement[bool]]:
    out: list[ColumnElement[bool]] = []
    if since:
        first = span("since", since)[0]
        out.append(sa.func.coalesce(incident.c.end, incident.c.start) >= first.isoformat())
        if first.toordinal() > MOST_DAYS_OF_AN_EVENT:
            out.append(incident.c.start >= (first - timedelta(days=MOST_DAYS_OF_AN_EVENT)).isoformat())
    if until and (after := _day_after(until)):
        out.append(incident.c.start < after)
    return out


def _day_after(value: str) -> str | None:
    """The day after a date, month or year; None after the last day of the calendar."""
    last = span("until", value)[1]
    return None if last == date.max else (last + timedelta(days=1)).isoformat()


def _values(name: str, values: object) -> tuple[str, ...]:
    given = (values,) if isinstance(values, str) else values
    if not isinstance(given, (tuple, list)) or not all(isinstance(value, str) for value in given):
        raise UsageError(f"{name}: words are wanted")
    if len(given) > MOST_VALUES:
        raise UsageError(f"{name}: at most {MOST_VALUES} values")
    if any(len(value) > MOST_LETTERS for value in given):
        raise UsageError(f"{name}: a value has at most {MOST_LETTERS} letters")
    if name == "state":
        return tuple(re.sub(r"[^a-z_-]", "", value.lower()) for value in given)
    return tuple(given)


def _check_number(name: str, value: object) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_NUMBER:
        raise UsageError(f"{name}: a number from 0 to {MOST_NUMBER:,}")
