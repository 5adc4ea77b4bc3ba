"""Feeds that are not well-formed: cut into their items, so that the fault of one costs no other.

Each item is mended and read as XML by itself; where that fails feedparser reads it, which takes anything. What is cut
off at the end is told and not taken: half an item must not pass for a report.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import Any

from dateline.intake.feeds import plain
from dateline.intake.feeds.drafts import Draft, Frame, most
from dateline.intake.feeds.entries import Kind
from dateline.intake.feeds.trees import draft_of, frame_of, items, kind_of
from dateline.intake.feeds.xml import mended, parse, sections
from dateline.model.errors import DatelineError

_ROOT = re.compile(r"<(?:([\w.-]{1,40}):)?(rss|feed|RDF|channel|urlset)\b([^<>]{0,4000})>", re.I)
_ITEM = {"rss": "item", "atom": "entry", "sitemap": "url"}
_CALL = 2000  # characters that one call of it costs as much as
TOLERANT = 1024 * 1024  # characters of one feed that feedparser is given; it needs seconds for a million of tags


@dataclass(frozen=True, slots=True)
class Slice:
    """The text of one item. `cut`: the feed ends in it."""

    text: str
    cut: bool = False


def read(text: str, entities: dict[str, str], base: str | None) -> tuple[Frame, list[Draft]] | None:
    """What a feed that is not well-formed states, or None where no feed is told from it."""
    root = _ROOT.search(text)
    if root is None:
        return None
    kind: Kind = {"feed": "atom", "urlset": "sitemap"}.get(root[2].lower(), "rss")  # type: ignore[assignment]
    head, slices = cut(text, _ITEM[kind])
    opening = root[0]
    frame = _head(head, opening, kind, base, entities)
    frame.warnings.append("the feed is not well-formed; each item was mended and read by itself")
    budget, limit = TOLERANT, most(kind)
    drafts: list[Draft] = []
    for number, one in enumerate(slices):
        if number >= limit:
            drafts.append(Draft())
            continue
        if one.cut:
            drafts.append(Draft(fault="The feed is cut off in this entry."))
            continue
        draft = _strict(one.text, opening, kind, frame, entities)
        if draft is None and len(one.text) <= budget:
            budget -= len(one.text) + _CALL
            draft = _tolerant(one.text, opening, kind, frame, entities)
        drafts.append(draft or Draft(fault="The entry is too damaged to be read."))
    return frame, drafts


def cut(text: str, name: str) -> tuple[str, list[Slice]]:
    """The text before the first item, and the items. An item ends with its tag, or where the next begins."""
    tag = re.compile(rf"<(/?)(?:[\w.-]{{1,40}}:)?{name}(?=[\s/>])[^<>]*>", re.I)
    marks = []
    at = 0
    for part, literal in sections(text):
        if not literal:
            marks += [(m.start() + at, m.end() + at, bool(m[1])) for m in tag.finditer(part)]
        at += len(part)
    found: list[Slice] = []
    start: int | None = None
    for begin, end, closing in marks:
        if start is not None:
            found.append(Slice(text[start : end if closing else begin]))
        start = None if closing else begin
        if text[end - 2] == "/" and not closing:  # an empty one ends where it begins
            found.append(Slice(text[begin:end]))
            start = None
    if start is not None:
        over = re.search(r"</(?:[\w.-]{1,40}:)?(?:channel|rss|feed|RDF|urlset)\s*>", text[start:], re.I)
        found.append(Slice(text[start : start + over.start()]) if over else Slice(text[start:], cut=True))
    first = next((begin for begin, _, closing in marks if not closing), len(text))
    return text[:first], found


def _closed(text: str, name: str) -> str:
    """The item with its end tag."""
    opened = re.match(r"<([\w.:-]{1,80})", text)
    own = opened[1] if opened else name
    if text.endswith("/>") and text.count("<") == 1:
        return text
    return (
        text if re.search(r"</[\w.:-]{1,80}\s*>\s*\Z", text[-200:]) and f"</{own}" in text[-200:] else f"{text}</{own}>"
    )


def _whole(inside: str, opening: str, kind: Kind) -> str:
    """A document that holds one item, in the first tag of its feed, so that prefixes mean what they mean there."""
    name = re.match(r"<([\w.:-]{1,80})", opening)
    end = f"</{name[1]}>" if name else ""
    opening = opening[:-2] + ">" if opening.endswith("/>") else opening
    if kind == "rss" and name and name[1].lower() == "rss":
        return f"{opening}<channel>{inside}</channel>{end}"
    return f"{opening}{inside}{end}"


def _strict(text: str, opening: str, kind: Kind, frame: Frame, entities: dict[str, str]) -> Draft | None:
    try:
        root = parse(mended(_whole(_closed(text, _ITEM[kind]), opening, kind), entities))
    except DatelineError:
        return Draft(fault="The entry nests elements too deep, or holds one too large to read.")
    if root is None or kind_of(root) is None:
        return None
    found = list(items(root, kind))
    return draft_of(found[0], kind, frame.base) if len(found) == 1 else None


def _head(head: str, opening: str, kind: Kind, base: str | None, entities: dict[str, str]) -> Frame:
    """The feed's own fields: as XML where its head is sound once closed, else by feedparser."""
    rest = head[head.find(opening) + len(opening) :]
    rest = re.sub(r"^\s*<channel\b[^<>]*>", "", rest, flags=re.I)
    try:
        root = parse(mended(_whole(rest, opening, kind), entities))
    except DatelineError:
        root = None
    if root is not None:
        return frame_of(root, kind, base)
    frame = Frame(kind, base)
    if len(head) <= TOLERANT:
        told = _parsed(_whole(rest, opening, kind), entities).get("feed", {})
        frame.title, frame.language = _text(told, "title"), _text(told, "language")
        frame.link = plain.address(_text(told, "link"), base)
    frame.base = base or frame.link
    return frame


def _parsed(document: str, entities: dict[str, str]) -> Any:
    import feedparser  # here, since only broken feeds need it

    # As a stream of bytes: text it might take for an address or the name of a file. No document type is left in it.
    stream = io.BytesIO(mended(document, entities).encode("utf-8", "replace"))
    try:
        return feedparser.parse(
            stream, sanitize_html=False, resolve_relative_uris=False,
            response_headers={"content-type": "application/xml; charset=utf-8"},
        )  # fmt: skip
    except Exception:  # whatever it throws at hostile bytes is one entry that is not read
        return {}


def _tolerant(text: str, opening: str, kind: Kind, frame: Frame, entities: dict[str, str]) -> Draft | None:
    found = _parsed(_whole(_closed(text, _ITEM[kind]), opening, kind), entities).get("entries") or []
    if len(found) != 1:
        return None
    one = found[0]
    draft = Draft(_text(one, "id"), base=frame.base, title=_text(one, "title"))
    links = [link for link in one.get("links") or [] if link.get("rel", "alternate") == "alternate"]
    draft.links = [str(x) for x in (one.get("link"), *(link.get("href") for link in links)) if x]
    draft.published = [x for x in (_text(one, "published"), _text(one, "created")) if x]
    draft.updated = [x for x in (_text(one, "updated"),) if x]
    draft.authors = [str(a.get("name") or "") for a in one.get("authors") or [] if a] or [_text(one, "author") or ""]
    draft.summary = _text(one, "summary")
    content = next((c.get("value") for c in one.get("content") or [] if c.get("value")), None)
    draft.html = str(content) if content else draft.summary
    draft.language = _text(one, "language")
    return draft


def _text(one: Any, name: str) -> str | None:
    value = dict.get(one, name)  # its own `get` gives one field for another, with a warning
    return value if isinstance(value, str) else None
