"""What an issue says: of each incident what is new, who says so in which words, and how it stands by now.

It is made from the archive as it is when it is shown: what was taken down is gone from past issues, too. Names and
points are withheld as in every export.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.engine import Connection

from dateline.archive import changes, letters, walking
from dateline.archive.alerts import Alert
from dateline.archive.letters import Issue, Item
from dateline.exchange import Told, notices
from dateline.exchange.links import safe_link
from dateline.exchange.words import slot_words, speaker_name, value_words
from dateline.incidents import stands
from dateline.incidents.stands import Figure, News
from dateline.model.record import Record, ToldClaim
from dateline.model.values import When
from dateline.service import export

MOST_SHOWN = 40  # incidents of one issue
MOST_SAID = 4  # claims under one piece of news
TABLE = ("type", "when", "place", "weapon", "target", "killed", "injured", "missing", "abducted", "claimed_by",
         "perpetrator")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """A claim in words: slot, value, who says it, through whom, in which report and in exactly which words. `time`: the
    value where it is one, for whoever writes dates in another language."""

    slot: str
    value: str
    who: str
    via: tuple[str, ...]
    stance: str
    outlet: str | None
    published: str | None  # ISO 8601, as stated
    url: str | None
    quote: str
    time: When | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A piece of news in our words, which hold no name, and the claims that it rests on."""

    kind: str
    words: str
    said: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """An incident of an issue. `told`: as it may be passed on; None where it is no more. `claims`: its main claims that
    stand. `others`: ids of incidents that its news speak of. `at`: when it was decided, seconds since 1970."""

    id: str
    title: str
    lines: tuple[Line, ...]
    claims: tuple[Said, ...]
    told: Told | None
    others: tuple[str, ...]
    at: float
    state: str | None = None

    @property
    def new(self) -> bool:
        """Whether the alert was not told of it before."""
        return any(line.kind == stands.NEW for line in self.lines)


@dataclass(frozen=True, slots=True)
class Content:
    """What an issue says. `more`: how many incidents it has that are not shown; `notice`: whose the words are."""

    alert: Alert
    issue: Issue
    entries: tuple[Entry, ...]
    more: int
    notice: str
    invented: bool


def content_of(connection: Connection, alert: Alert, issue: Issue, limit: int = MOST_SHOWN) -> Content:
    """What an issue says now."""
    entries = entries_of(connection, letters.items(connection, issue.n, limit))
    invented = any(e.told is not None and e.told.invented for e in entries)
    more = max(0, letters.count_items(connection, issue.n) - len(entries))
    return Content(alert, issue, entries, more, notices.notice(invented=invented), invented)


def entries_of(connection: Connection, items: Sequence[Item]) -> tuple[Entry, ...]:
    """Incidents with their news, in the order given. One that went into another since is shown as that."""
    ids = {one.incident_id: changes.resolve(connection, one.incident_id) for one in items}
    wanted = sorted({now for now in ids.values() if now})
    raw = walking.chosen(connection, wanted)
    shown = {t.record.id: t for t in export.chosen(connection, wanted, raw, exact=False, names=False)}
    return tuple(_entry(one, raw, shown, ids[one.incident_id]) for one in items)


def _entry(item: Item, raw: Mapping[str, walking.Walked], shown: Mapping[str, Told], now: str | None) -> Entry:
    told = shown.get(now or "")
    others = tuple(dict.fromkeys(other for news in item.news for other in news.others if other != now))
    if now is None or told is None or now not in raw:
        gone = Line(stands.GONE, WORDS[stands.GONE])
        return Entry(item.incident_id, "An incident that is no longer told", (gone,), (), None, others, item.at)
    record = raw[now].record
    known = {one.claim.uid: one for one in told.record.claims}
    lines = tuple(_line(one, record, known, told) for one in item.news)
    return Entry(
        now, told.record.summary, lines, _table(told), told, others, item.at, told.record.state.state
    )  # fmt: skip


def _line(news: News, record: Record, known: Mapping[str, ToldClaim], told: Told) -> Line:
    """The claims are found in the record as it is, and shown as they may be passed on."""
    found = [known[one.claim.uid] for one in stands.resting_on(record, news) if one.claim.uid in known]
    return Line(news.kind, words_of(news), tuple(said(one, told) for one in found[-MOST_SAID:]))


def said(one: ToldClaim, told: Told) -> Said:
    """A claim in words."""
    report = told.reports.get(one.report)
    outlet = report.outlet if report else None
    return Said(
        slot_words(one.claim.slot), value_words(one.claim.value), speaker_name(one.claim.speaker, outlet),
        one.claim.speaker.via, one.claim.stance, outlet, report.published if report else None,
        safe_link(report.url) if report and report.url else None, one.claim.quote,
        one.claim.value if isinstance(one.claim.value, When) else None,
    )  # fmt: skip


def _table(told: Told) -> tuple[Said, ...]:
    """The claims that the best values rest on, one for each speaker and value."""
    by_uid = {one.claim.uid: one for one in told.record.claims}
    out: dict[tuple[str, str, str], Said] = {}
    for slot in TABLE:
        summary = told.record.slots.get(slot)
        for uid in summary.claims if summary else ():
            if uid in by_uid:
                row = said(by_uid[uid], told)
                out.setdefault((row.slot, row.value, row.who), row)
    return tuple(out.values())


WORDS = {
    stands.NEW: "New incident",
    stands.CLAIMED: "Responsibility is claimed",
    stands.ACCUSED: "Somebody is said to have done it",
    stands.DENIED: "It is denied",
    stands.CORRECTED: "A source corrected itself",
    stands.RETRACTED: "All that was told of it was taken back",
    stands.CORROBORATED: "A second independent origin tells it",
    stands.MERGED: "Incidents that were told apart are one",
    stands.SPLIT: "It was told as a part of another incident",
    stands.GONE: "No report in the archive tells it any longer",
}


def words_of(news: News) -> str:
    """A piece of news in words that hold no name."""
    if news.kind != stands.TOLL or news.slot is None:
        return WORDS[news.kind]
    before, after = news.before and figure_words(news.before), news.after and figure_words(news.after)
    if after is None:
        return f"{news.slot.capitalize()}: {before} no longer told"
    return f"{news.slot.capitalize()}: {after}" + (f", before {before}" if before else "")


def figure_words(figure: Figure) -> str:
    """A toll in words: `5`, or `from 3 to 7`."""
    best, low, high = figure
    return f"{best:,}" if low == high else f"from {low:,} to {high:,}"
