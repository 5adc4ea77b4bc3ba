"""An entry as its feed states it, before its fields are cleaned, and the making of entries and feeds from such."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import astuple, dataclass, field, replace
from datetime import datetime

from dateline.intake.feeds import plain, stamps
from dateline.intake.feeds.entries import Entry, Feed, Kind, Problem

MOST_ENTRIES = 2000
MOST_ADDRESSES = 50_000  # of a site map, which is the most that its protocol allows
LONGEST = 1 << 20  # characters of a field
_MOST_AUTHORS = 20
_LONGEST_ID = 1000


@dataclass(slots=True)
class Draft:
    """What a feed states of an entry. `links` are candidates, best first; so are the times."""

    id: str | None = None
    links: list[str] = field(default_factory=list)
    base: str | None = None
    title: str | None = None
    entities: bool = True  # those of the title are to be decoded
    published: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    summary: str | None = None
    html: str | None = None
    language: str | None = None
    fault: str | None = None  # why it cannot be taken

    def longest(self) -> int:
        """Characters of its longest field."""
        texts = [self.id, self.title, self.summary, self.html, self.language, *self.links, *self.published]
        return max((len(t) for t in (*texts, *self.updated, *self.authors) if t), default=0)


@dataclass(slots=True)
class Frame:
    """What a feed states of itself."""

    kind: Kind
    base: str | None = None
    title: str | None = None
    link: str | None = None
    next: str | None = None
    address: str | None = None
    language: str | None = None
    rhythm: int | None = None
    parts: tuple[str, ...] = ()
    warnings: list[str] = field(default_factory=list)


def most(kind: Kind) -> int:
    """How many entries are taken of a feed of this kind."""
    return MOST_ADDRESSES if kind == "sitemap" else MOST_ENTRIES


def feed(frame: Frame, drafts: Iterable[Draft], *, now: datetime | None = None) -> Feed:
    """The feed of what was stated. Each draft becomes an entry, a problem, or the same entry as one that says just the
    same."""
    limit = most(frame.kind)
    taken: list[Entry] = []
    problems: list[Problem] = []
    notes: Counter[str] = Counter()
    number = 0
    for number, draft in enumerate(drafts, 1):
        if number > limit:
            continue
        made = entry(draft, frame, number, notes)
        if isinstance(made, Problem):
            problems.append(made)
            continue
        taken.append(made)
        notes["has a date in the future"] += stamps.is_future(made.published, now)
    if number > limit:
        problems.append(Problem(limit + 1, f"The feed holds {number:,} entries; only the first {limit:,} are taken."))
    entries = distinct(taken, notes)
    told = (*frame.warnings, *(f"{n:,} × {what}" for what, n in sorted(notes.items()) if n))
    return Feed(
        frame.kind, plain.line(frame.title), frame.link, tuple(entries), tuple(problems), told, frame.next,
        frame.parts, frame.rhythm, frame.address,
    )  # fmt: skip


def entry(draft: Draft, frame: Frame, number: int, notes: Counter[str] | None = None) -> Entry | Problem:
    """The entry of a draft, each field clean, or why it cannot be taken."""
    notes = Counter() if notes is None else notes
    if draft.fault:
        return Problem(number, draft.fault)
    if draft.longest() > LONGEST:
        return Problem(number, f"A field has {draft.longest():,} characters; the limit is {LONGEST:,}.")
    links = [link for stated in draft.links if (link := plain.address(stated, draft.base or frame.base))]
    notes["has no link that can be followed (not http or https, or no address)"] += bool(draft.links and not links)
    link = links[0] if links else None
    title = plain.line(draft.title, plain.TITLE, entities=draft.entities)
    summary, html = plain.line(draft.summary, plain.SUMMARY), plain.markup(draft.html)
    if not (link or title or summary or html):
        return Problem(number, "The entry holds nothing: no title, no link that can be followed, no text.")
    published, updated = _first(draft.published), _first(draft.updated)
    stated = any(map(str.strip, (*draft.published, *draft.updated)))
    notes["states a date that is not understood"] += stated and not (published or updated)
    authors = dict.fromkeys(name for one in draft.authors[:_MOST_AUTHORS] if (name := plain.person(one)))
    language = plain.language(draft.language) or plain.language(frame.language)
    made = Entry("", link, title, published, updated, tuple(authors), summary, html, language)
    return replace(made, id=_id(draft.id) or link or says(made))


def _first(stated: list[str]) -> str | None:
    """The first time that is understood; one to the second before one to the day."""
    found = [when for text in stated if (when := stamps.stamp(text))]
    return next((when for when in found if "T" in when), found[0] if found else None)


def _id(stated: str | None) -> str | None:
    clean = plain.line(stated, _LONGEST_ID * 2, entities=False)
    if clean and len(clean) > _LONGEST_ID:
        return f"sha256:{digest(str(stated))}"
    return clean


def digest(*parts: object) -> str:
    """32 hexadecimal digits that stand for the parts."""
    return hashlib.sha256("\x00".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def says(made: Entry) -> str:
    """A digest of all that an entry says but its id."""
    return f"sha256:{digest(*astuple(replace(made, id='')))}"


def distinct(entries: list[Entry], notes: Counter[str]) -> list[Entry]:
    """The entries with an id each. Those that say just the same are one; others under one id get one of their own each,
    made of their link where that tells them apart, else of what they say, and not of their place in the feed, which
    changes from look to look."""
    unique = list(dict.fromkeys(entries))
    notes["says the same as another entry and is one with it"] += len(entries) - len(unique)
    count = Counter(e.id for e in unique)
    links = Counter((e.id, e.link) for e in unique if e.link)
    used = {e.id for e in unique if count[e.id] == 1}
    out = []
    for one in unique:
        if count[one.id] > 1:
            notes["shares its id with another entry and has one of its own now"] += 1
            alone = one.link is not None and links[one.id, one.link] == 1
            own = f"{one.id}#{digest(one.link)[:16] if alone else says(one)[7:23]}"
            while own in used:  # somebody wrote an id that looks like one of these
                own += "+"
            used.add(own)
            one = replace(one, id=own)
        out.append(one)
    return out
