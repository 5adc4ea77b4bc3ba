"""Entries to inputs: the report that the feed holds itself, or the page that has to be fetched for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from dateline.intake.feeds import plain
from dateline.intake.feeds.entries import Entry, Feed, Wanted
from dateline.intake.feeds.rules import visible
from dateline.intake.inputs import Given
from dateline.intake.outcomes import Failed, Item, key
from dateline.model.errors import BrokenInput, NoReport

Full = Literal["auto", "entry", "page"]
# An entry holds a whole report where it has as many words in paragraphs, or more words anyhow, and does not break off.
PARAGRAPHS, WORDS_IN_PARAGRAPHS, WORDS = 3, 120, 250
_PARAGRAPH = re.compile(r"<p[\s>]|<br\s*/?>\s*<br|</div>", re.I)
_BREAKS_OFF = re.compile(
    r"(?:\[?\s*(?:…|\.\.\.+|&hellip;)\s*\]?"
    r"|(?:read|continue|see|view|find out|learn|click here for|full)\s+(?:the\s+)?"
    r"(?:more|reading|full|rest|story|article|on (?:the )?(?:site|web ?site|page))\b[^.!?]{0,80})[\s»›→>.\])]*$",
    re.I,
)
_APPEARED = re.compile(  # what blogging programs put below their entries
    r"\s*(?:The post|This (?:article|story|post)) .{1,300}? (?:first )?(?:appeared|was (?:first )?published) "
    r"(?:first )?(?:on|at|in) .{1,120}$",
    re.I,
)
_KEY = 200  # characters of an entry's id in the key of its input


def outcomes(
    feed: Feed, *, source_url: str, outlet: str | None = None, full: Full = "auto", fetched: str | None = None
) -> Iterator[Item | Failed | Wanted]:
    """What is to be read of a feed: one outcome for each of its entries and problems, in the order of the feed.

    `full`: where reports are taken from. `entry`: what the feed holds, its summary where there is nothing else;
    `page`: the page of the link; `auto`: the entry where it holds a whole report, else the page. An entry without a
    link is read from what it holds. `fetched` (ISO 8601) is when the feed was taken from the web, where it was; by it
    the later of two states of a report is told. `source_url` names the feed; with the entry's id it names a report
    without an address.
    """
    for entry in feed.entries:
        made = _outcome(feed, entry, source_url, outlet, full)
        yield replace(made, fetched=fetched) if isinstance(made, Item) and fetched else made
    for problem in feed.problems:
        yield Failed(key(source_url, problem.number), BrokenInput(problem.message))


def _outcome(feed: Feed, entry: Entry, source: str, outlet: str | None, full: Full) -> Item | Failed | Wanted:
    if entry.link and (full == "page" or (full == "auto" and not is_whole(entry))):
        return Wanted(entry.link, entry)
    name = f"{source}#{entry.id[:_KEY]}"
    body = entry.html or entry.summary
    if not (body and visible(body)):
        return Failed(key(name), NoReport("The entry holds a title and a link and no text."), entry.link)
    data = page(entry).encode("utf-8", "replace")
    told = replace(given(feed, entry, source, outlet), kind="html", charset="utf-8")
    return Item(key(name, None, data), "bytes", len(data), data, told, source_id=entry.id, title=entry.title)


def given(feed: Feed, entry: Entry, source_url: str, outlet: str | None = None) -> Given:
    """What an entry says of its report, also for its page once that is fetched: date, outlet, address, and the id that
    names it where no address does."""
    named = entry.id if feed.kind == "mail" else f"{source_url}#{entry.id}"
    return Given(entry.published or entry.updated, outlet or _outlet(feed, entry), entry.link, entry=named)


def _outlet(feed: Feed, entry: Entry) -> str | None:
    """The feed's title as a hint at who published the entry, where the entry lies on the feed's own site: the title of
    a feed that gathers from others is nobody's outlet."""
    if feed.kind == "mail" or not entry.link or not feed.link:
        return feed.title if feed.kind == "mail" or not entry.link else None
    return feed.title if _site(feed.link) == _site(entry.link) else None


def _site(link: str) -> str:
    return re.sub(r"^[a-z]+://(?:www\.)?([^/:?#]*).*$", r"\1", link.lower(), flags=re.S)


def is_whole(entry: Entry) -> bool:
    """Does the entry hold a whole report, as far as length and ending tell? Conservative: else its page is read."""
    html = entry.html or ""
    text = visible(html)
    end = _APPEARED.sub("", text[-600:])
    if not text or _BREAKS_OFF.search(end[-200:]):
        return False
    words = text.count(" ") + 1
    return words >= WORDS or (words >= WORDS_IN_PARAGRAPHS and len(_PARAGRAPH.findall(html)) >= PARAGRAPHS)


def page(entry: Entry) -> str:
    """The entry as a page: its title as the headline, then what it holds."""
    body = entry.html or plain.as_markup(entry.summary or "")
    if "<" not in body:
        body = f"<p>{body}</p>"
    title = _escaped(entry.title or "")
    names = "".join(f'<meta name="author" content="{_escaped(name)}">' for name in entry.authors)
    language = f' lang="{entry.language}"' if entry.language else ""
    headline = f'<meta property="og:title" content="{title}">' if title else ""
    return (
        f'<!DOCTYPE html><html{language}><head><meta charset="utf-8">{headline}{names}</head>'
        f"<body><article>{body}</article></body></html>"
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
