"""Feeds: Atom 1.0 (RFC 4287), RSS 2.0 and JSON Feed 1.1. An entry keeps its id; `updated` says when it changed."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any, Final

from lxml import etree

from dateline.exchange.documents import json_text
from dateline.exchange.incident_rows import accused, row
from dateline.exchange.links import safe_link
from dateline.exchange.told import Told

ATOM: Final = "http://www.w3.org/2005/Atom"
JSON_FEED: Final = "https://jsonfeed.org/version/1.1"
# A name of nobody's, so that ids are the same wherever an archive is served (RFC 4151, RFC 6761).
TAG: Final = "tag:dateline.invalid,2026:"
NEVER: Final = "1970-01-01T00:00:00Z"
AUTHOR: Final = "dateline"
RSS_DOCS: Final = "https://www.rssboard.org/rss-specification"
_REFERENCE = re.compile(r"&(?=[#\w])")
_LOUD = frozenset({"disputed", "corrected", "retracted"})  # states that a title says
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MOST_REPORTS = 20  # of an entry's text


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `name` is what its id is made of; times are ISO 8601 with a zone; `about` is its `_dateline`."""

    name: str
    title: str
    url: str
    updated: str
    text: str
    published: str | None = None
    tags: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    about: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: where it is, the page that it is of, the next part of it, and whose its words are."""

    name: str
    title: str
    home: str
    address: str
    entries: Sequence[Entry]
    rights: str
    following: str | None = None
    about: dict[str, Any] = field(default_factory=dict)

    @property
    def updated(self) -> str:
        """When the latest of its entries changed; a fixed time where it has none."""
        return max((entry.updated for entry in self.entries), default=NEVER)


def entry_of(told: Told, url: str, updated: str | None, published: str | None) -> Entry:
    """The entry of an incident, with what its row of an export has as `about`."""
    record, columns = told.record, row(told)
    state = record.state.state
    links = tuple(dict.fromkeys(link for r in told.in_order() if (link := safe_link(r.url))))
    return Entry(
        name=f"incident:{record.id}", title=f"[{state}] {record.summary}" if state in _LOUD else record.summary,
        url=url, updated=updated or NEVER, published=published, text="\n".join(_lines(told, columns)),
        tags=tuple(dict.fromkeys(t for t in (record.event_type, record.mode, columns["country"], state) if t)),
        related=links, about=columns | {"urls": list(links)},
    )  # fmt: skip


def _lines(told: Told, columns: dict[str, Any]) -> list[str]:
    """An incident in some lines: state, toll, who is accused, and its reports, without which it is nothing."""
    record = told.record
    lines = [
        f"State: {record.state.state} ({record.state.reason})",
        f"Reports: {columns['reports']}, of independent origin: {columns['origins']}",
    ]
    for slot in ("killed", "injured"):
        best, low, high = (columns[name] for name in (slot, f"{slot}_low", f"{slot}_high"))
        if best is not None:
            rivals = "" if low == high else f" (told from {low} to {high})"
            lines.append(f"{slot.capitalize()}: {best}{rivals}")
    said = dict.fromkeys(text for one in record.claims if (text := accused(one)))
    lines += [f"Said to have done it: {text}" for text in said]
    for report in told.in_order()[:_MOST_REPORTS]:
        parts = (report.outlet, report.published and report.published[:10], report.headline, safe_link(report.url))
        lines.append("Report: " + ", ".join(part for part in parts if part))
    return lines


def atom(feed: Feed) -> bytes:
    """The feed as Atom. Characters that XML cannot hold are left out."""
    root = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM})  # type: ignore[dict-item]  # None is the namespace without a prefix
    _texts(
        root, ("id", TAG + feed.name), ("title", feed.title), ("updated", feed.updated), ("rights", feed.rights),
        ("generator", AUTHOR),
    )  # fmt: skip
    _texts(_under(root, "author"), ("name", AUTHOR))
    _link(root, "self", feed.address, "application/atom+xml")
    _link(root, "alternate", feed.home, "text/html")
    if feed.following:
        _link(root, "next", feed.following, "application/atom+xml")
    for entry in feed.entries:
        _entry(_under(root, "entry"), entry)
    made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return made


def json_feed(feed: Feed) -> bytes:
    """The feed as JSON Feed 1.1; what is ours stands under `_dateline`."""
    items = [
        {
            "id": TAG + entry.name, "url": entry.url, "title": entry.title, "content_text": entry.text,
            "date_modified": entry.updated, **({"date_published": entry.published} if entry.published else {}),
            "tags": list(entry.tags), "_dateline": entry.about,
        }
        for entry in feed.entries
    ]  # fmt: skip
    whole: dict[str, Any] = {
        "version": JSON_FEED, "title": feed.title, "home_page_url": feed.home, "feed_url": feed.address,
        **({"next_url": feed.following} if feed.following else {}), "authors": [{"name": AUTHOR}],
        "_dateline": {"id": TAG + feed.name, "notice": feed.rights, **feed.about}, "items": items,
    }  # fmt: skip
    return json_text(whole).encode()


def rss(feed: Feed) -> bytes:
    """The feed as RSS 2.0. `pubDate` is when an entry last changed: most readers know no other time."""
    root = etree.Element("rss", nsmap={"atom": ATOM}, version="2.0")
    channel = etree.SubElement(root, "channel")
    about = (
        ("title", _unmarked(feed.title)), ("link", feed.home), ("description", _marked_up(feed.title)),
        ("copyright", feed.rights), ("lastBuildDate", _rfc822(feed.updated)), ("generator", AUTHOR), ("docs", RSS_DOCS),
    )  # fmt: skip
    _plainly(channel, *about)
    _link(channel, "self", feed.address, "application/rss+xml")
    if feed.following:
        _link(channel, "next", feed.following, "application/rss+xml")
    for entry in feed.entries:
        item = etree.SubElement(channel, "item")
        told = ("title", _unmarked(entry.title)), ("link", entry.url), ("description", _marked_up(entry.text))
        _plainly(item, *told)
        guid = etree.SubElement(item, "guid", isPermaLink="false")
        guid.text = _plain(TAG + entry.name)
        _plainly(item, ("pubDate", _rfc822(entry.updated)), *(("category", tag) for tag in entry.tags))
        _texts(item, ("updated", entry.updated))
    made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return made


def _marked_up(text: str) -> str:
    """Words as HTML, which the description of RSS is."""
    return html.escape(text, quote=False).replace("\n", "<br>\n")


def _unmarked(text: str) -> str:
    """A title in which no reader finds markup: by the specification it is text, and many take it for HTML. What neither
    could take for a tag or a character reference stays as it is."""
    return _REFERENCE.sub("&amp;", _plain(text)).replace("<", "&lt;")


def _rfc822(moment: str) -> str:
    at = datetime.fromisoformat(moment)
    return format_datetime(at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC))


def _plainly(parent: etree._Element, *parts: tuple[str, str]) -> None:
    for name, text in parts:
        etree.SubElement(parent, name).text = _plain(text)


def _entry(under: etree._Element, entry: Entry) -> None:
    _texts(under, ("id", TAG + entry.name), ("title", entry.title), ("updated", entry.updated))
    if entry.published:
        _texts(under, ("published", entry.published))
    _link(under, "alternate", entry.url, "text/html")
    for url in entry.related[:_MOST_REPORTS]:
        _link(under, "related", url, None)
    for tag in entry.tags:
        _under(under, "category").set("term", _plain(tag))
    _texts(under, ("content", entry.text))


def _under(parent: etree._Element, name: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{ATOM}}}{name}")


def _texts(parent: etree._Element, *parts: tuple[str, str]) -> None:
    for name, text in parts:
        _under(parent, name).text = _plain(text)


def _link(parent: etree._Element, rel: str, href: str, kind: str | None) -> None:
    link = _under(parent, "link")
    link.set("rel", rel)
    link.set("href", _plain(href))
    if kind:
        link.set("type", kind)


def _plain(text: str) -> str:
    return _NOT_XML.sub("", text)
