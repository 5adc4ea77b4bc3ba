"""What a letter shows, in words: pure functions of what an issue says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from dateline.alerts.contents import Content, Entry, Line, Said
from dateline.alerts.mail import dates
from dateline.alerts.mail.links import Links, plain
from dateline.alerts.mail.picture import Spot, spot_of
from dateline.exchange.odd import mixed
from dateline.exchange.words import STANCE_WORDS, many, place_words
from dateline.incidents import stands

IN_FULL: Final = 12  # incidents of one letter that are told with their claims: mail programs cut what is longer
ROWS: Final = 12  # claims in the table of one incident
QUOTE: Final = 600  # letters of a quote
STATES: Final = {
    "single-source": "told by one source", "corroborated": "told by several independent sources",
    "disputed": "disputed", "corrected": "corrected", "retracted": "taken back",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """Claims by one speaker in one sentence as they are shown: slots with their values. `odd`: the outlet's name mixes
    letters that look alike."""

    values: tuple[tuple[str, str], ...]
    who: str
    outlet: str
    when: str
    url: str | None
    quote: str
    odd: bool


@dataclass(frozen=True, slots=True)
class News:
    """A piece of news. `back`: it takes something back of what was told before."""

    words: str
    back: bool
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """An incident as a letter shows it; with claims only where it is `full`."""

    number: int
    title: str
    url: str | None
    news: tuple[News, ...]
    rows: tuple[Row, ...]
    more_rows: int
    where: str
    state: str
    sources: str
    full: bool
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class View:
    """All that a letter shows of an issue."""

    title: str
    when: str
    entries: tuple[Shown, ...]
    more: int
    notice: str
    invented: bool
    spots: tuple[Spot, ...]
    map_words: str


def view(content: Content, links: Links, at: float) -> View:
    """The issue as it is shown."""
    language = content.alert.language
    entries = tuple(_shown(n, one, links, language) for n, one in enumerate(content.entries, 1))
    spots = tuple(s for n, e in enumerate(content.entries, 1) if (s := spot_of(n, e.told.place if e.told else None)))
    named = "; ".join(f"{s.number} {entries[s.number - 1].where}" for s in spots)
    return View(
        content.alert.name, dates.moment(at, content.alert.zone, language), entries, content.more, content.notice,
        content.invented, spots, f"Map of where it is told to have happened: {named}",
    )  # fmt: skip


def subject(content: Content) -> str:
    """The subject: of one incident what is new and its title, of several how many and of what kind."""
    name = f"[{content.alert.name}] "
    count = len(content.entries) + content.more
    if count == 1:
        (one,) = content.entries
        return f"{name}{_headline(one)}: {one.title}"
    new = sum(one.new for one in content.entries)
    back = sum(any(_back(line) for line in one.lines) for one in content.entries)
    told = [f"{new} new"] if new else []
    told += [f"{back} corrected, denied or taken back"] if back else []
    return f"{name}{count} incidents" + (f": {', '.join(told)}" if told else "")


def _headline(one: Entry) -> str:
    """The news that matters most: what takes something back, then that it is new, then the first."""
    back = [line for line in one.lines if _back(line)]
    new = [line for line in one.lines if line.kind == stands.NEW]
    return (back or new or list(one.lines))[0].words


def _back(line: Line) -> bool:
    return line.kind in stands.BACK


def _shown(number: int, one: Entry, links: Links, language: str) -> Shown:
    full = number <= IN_FULL
    told = one.told
    rows = _rows(one.claims, language) if full else ()
    place = told.place if told else None
    return Shown(
        number, one.title, links.incident(one.id) if told else None,
        tuple(News(line.words, _back(line), _rows(line.said, language) if full else ()) for line in one.lines),
        rows[:ROWS], max(0, len(rows) - ROWS), place_words(place) if place else "place not told",
        STATES.get(one.state or "", one.state or ""), _sources(one), full, tuple(map(links.incident, one.others)),
    )  # fmt: skip


def _sources(one: Entry) -> str:
    if one.told is None:
        return ""
    reports, origins = len(one.told.record.reports), sum(origin.confirms for origin in one.told.record.origins)
    return f"{many(reports, 'report')}, {many(origins, 'independent origin')}"


def _rows(said: Sequence[Said], language: str) -> tuple[Row, ...]:
    """What is said in one sentence stands together, where its first value stands."""
    out: dict[Row, list[tuple[str, str]]] = {}
    for one in said:
        value = dates.when(one.time, language) if one.time else one.value
        out.setdefault(_source(one, language), []).append((one.slot, value or "no information"))
    return tuple(replace(source, values=tuple(values)) for source, values in out.items())


def _source(one: Said, language: str) -> Row:
    who = STANCE_WORDS[one.stance].format(one.who) + "".join(f", via {name}" for name in one.via)
    quote = one.quote if len(one.quote) <= QUOTE else one.quote[: QUOTE - 1] + "…"
    when = dates.stated(one.published, language)
    return Row((), who, one.outlet or "outlet not known", when, plain(one.url), quote, mixed(one.outlet))
