"""Trees of RSS, Atom and site maps -> what they state."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from dateline.intake.feeds import plain
from dateline.intake.feeds.drafts import MOST_ADDRESSES, Draft, Frame
from dateline.intake.feeds.entries import Kind
from dateline.intake.feeds.xml import base_of, inside, language_of, named, words

_CORE = ("", "rss:")  # RSS stands in no namespace, or in one of several
_PERIODS = {"hourly": 3600, "daily": 86400, "weekly": 604800, "monthly": 2592000, "yearly": 31536000}
_SHORTEST, _LONGEST = 60, 30 * 86400  # seconds between looks; what is stated beyond is no rhythm


def kind_of(root: etree._Element) -> Kind | None:
    """Which kind of feed a tree is, or None."""
    name = named(root)
    local = name.rpartition(":")[2]
    if local in ("rss", "RDF", "channel"):
        return "rss"
    if local == "feed":
        return "atom"
    return "sitemap" if local in ("urlset", "sitemapindex") else None


def frame_of(root: etree._Element, kind: Kind, base: str | None) -> Frame:
    """What the feed states of itself."""
    if kind == "sitemap":
        return _map_frame(root, base)
    top = root if kind == "atom" else _channel(root)
    base = base_of(top, base)
    frame = Frame(kind, base, language=language_of(top))
    for child in top:
        name = named(child)
        if name.startswith("atom:") and name.endswith(":link"):
            _frame_link(frame, child)
        elif (kind == "rss" and _core(name) == "title") or (name == "atom:title" and kind == "atom"):
            frame.title = frame.title or words(child)
        elif kind == "rss" and _core(name) == "link":
            frame.link = frame.link or plain.address(words(child), base)
        elif kind == "rss" and (_core(name) == "language" or name == "dc:language"):
            frame.language = frame.language or words(child)
    frame.rhythm = _rhythm(top)
    frame.base = base or frame.address or frame.link
    return frame


def _frame_link(frame: Frame, child: etree._Element) -> None:
    address = plain.address(child.get("href"), base_of(child, frame.base))
    rel = (child.get("rel") or "alternate").lower()
    if rel == "self":
        frame.address = frame.address or address
    elif rel == "next":
        frame.next = frame.next or address
    elif rel == "alternate" and frame.kind == "atom":
        frame.link = frame.link or address


def _rhythm(top: etree._Element) -> int | None:
    said = {named(c): words(c)[:20].strip() for c in top if named(c).startswith(("sy:", "ttl", "rss:ttl"))}
    ttl = said.get("ttl") or said.get("rss:ttl") or ""
    if ttl.isdecimal():
        seconds = int(ttl) * 60
    elif period := _PERIODS.get(said.get("sy:updatePeriod", "").lower()):
        often = said.get("sy:updateFrequency", "1")
        seconds = period // max(1, int(often)) if often.isdecimal() else period
    else:
        return None
    return seconds if _SHORTEST <= seconds <= _LONGEST else None


def _core(name: str) -> str:
    """The name of an element of RSS itself, empty for those of other vocabularies."""
    return name.removeprefix("rss:") if ":" not in name.removeprefix("rss:") else ""


def _channel(root: etree._Element) -> etree._Element:
    return next((c for c in root if _core(named(c)) == "channel"), root)


def items(root: etree._Element, kind: Kind) -> Iterator[etree._Element]:
    """The elements of the entries, in order."""
    if kind == "atom":
        yield from (c for c in root if named(c).rpartition(":")[2] == "entry")
    elif kind == "sitemap":
        yield from (c for c in root if named(c).rpartition(":")[2] == "url")
    else:
        # In RSS 1.0 items stand beside the channel, in 2.0 in it; some have both, or several channels.
        for child in root:
            if _core(named(child)) == "item":
                yield child
            elif _core(named(child)) == "channel":
                yield from (c for c in child if _core(named(c)) == "item")


def draft_of(element: etree._Element, kind: Kind, base: str | None) -> Draft:
    """What the element of an entry states."""
    base = base_of(element, base)
    draft = Draft(base=base, language=language_of(element))
    if kind == "rss":
        _rss(draft, element)
    elif kind == "atom":
        _atom(draft, element)
    else:
        _url(draft, element)
    return draft


def _rss(draft: Draft, element: etree._Element) -> None:
    links, permanent, encoded, description = [], [], None, None
    for child in element:
        name = named(child)
        core, text = _core(name), words(child)
        if core == "title":
            draft.title = draft.title or text
        elif core == "link" or name == "atom:link":
            links += _rss_link(child, text, draft.base)
        elif core == "guid":
            draft.id = draft.id or text
            if (child.get("isPermaLink") or "true").strip().lower() == "true" and "://" in text[:10]:
                permanent.append(text)
        elif core == "pubDate":
            draft.published.insert(0, text)
        elif core == "author" or name == "dc:creator" or name == "atom:author":
            draft.authors.append(text if name != "atom:author" else _name(child))
        elif name == "content:encoded" or name == "xhtml:body":
            encoded = encoded or _markup(child)
        elif core == "description":
            description = description or _markup(child)
        elif name == "atom:content":
            encoded = encoded or _atom_content(child)
        else:
            _common(draft, name, text)
    about = next((str(v) for k, v in element.attrib.items() if str(k).endswith("rdf-syntax-ns#}about")), None)
    draft.id = draft.id or about
    # The address of a permalink comes last: where both are given, the link is the page and the guid may be an old form.
    draft.links = links + permanent + ([about] if about and "://" in about[:10] else [])
    draft.html = encoded
    draft.summary = description
    if description and not encoded:
        draft.html = description


def _rss_link(child: etree._Element, text: str, base: str | None) -> list[str]:
    if named(child) != "atom:link":
        found = text.strip() or child.get("href") or ""
    else:
        found = (child.get("href") or "") if (child.get("rel") or "alternate").lower() == "alternate" else ""
    if not found:
        return []
    return [plain.address(found, base_of(child, base)) or found]


def _common(draft: Draft, name: str, text: str) -> None:
    """Elements of the vocabularies that RSS and Atom share."""
    if name in ("dc:date", "dcterms:created", "dcterms:issued", "dcterms:available", "atom:published"):
        draft.published.append(text)
    elif name in ("dcterms:modified", "atom:updated"):
        draft.updated.append(text)
    elif name == "dc:language":
        draft.language = text
    elif name == "dc:identifier":
        draft.id = draft.id or text
    elif name == "dc:title":
        draft.title = draft.title or text
    elif name == "atom:summary":
        draft.summary = draft.summary or text


def _markup(child: etree._Element) -> str:
    """The content of an element that should hold escaped markup, and sometimes holds real one."""
    return inside(child) if len(child) else words(child)


def _atom(draft: Draft, element: etree._Element) -> None:
    links: list[tuple[int, str]] = []
    content = None
    for child in element:
        name = named(child).removeprefix("atom:")
        text = words(child)
        if name == "id":
            draft.id = draft.id or text
        elif name == "title" and draft.title is None:
            draft.title, draft.entities = text, (child.get("type") or "text") != "text"
        elif name == "link":
            links += _atom_link(child, draft)
        elif name in ("published", "issued", "created"):
            draft.published.append(text)
        elif name in ("updated", "modified"):
            draft.updated.append(text)
        elif name == "author":
            draft.authors.append(_name(child))
        elif name == "summary":
            draft.summary = draft.summary or _atom_content(child)
        elif name == "content":
            content = content or _atom_content(child)
            if child.get("src"):
                links.append((9, plain.address(child.get("src"), base_of(child, draft.base)) or ""))
        else:
            _common(draft, name, text)
    draft.links = [link for _, link in sorted(links, key=lambda x: x[0])]
    draft.html = content or draft.summary
    if draft.id and "://" in draft.id[:10] and not draft.links:
        draft.links = [draft.id]


def _atom_link(child: etree._Element, draft: Draft) -> list[tuple[int, str]]:
    """A link of an entry with its rank: pages before other types, the entry's language before others."""
    if (child.get("rel") or "alternate").strip().lower() not in (
        "alternate",
        "http://www.iana.org/assignments/relation/alternate",
    ):
        return []
    stated = child.get("href") or ""
    kind, language = (child.get("type") or "text/html").lower(), (child.get("hreflang") or "").lower()
    own = (draft.language or "").lower()
    rank = 0 if "html" in kind else 4
    if language and own:
        rank += 0 if language[:2] == own[:2] else 2
    elif language:
        rank += 1
    return [(rank, plain.address(stated, base_of(child, draft.base)) or stated)] if stated else []


def _atom_content(child: etree._Element) -> str | None:
    """The markup or text of a content element; None for what lies elsewhere, and for pictures and packed bytes."""
    kind = (child.get("type") or "text").strip().lower()
    mode = (child.get("mode") or "").lower()  # of Atom 0.3
    if child.get("src") or mode == "base64":
        return None
    if len(child):  # xhtml, or what was meant as such
        only = child[0] if len(child) == 1 and not (child.text or "").strip() else None
        return inside(only if only is not None and named(only).endswith(":div") else child)
    if kind in ("text", "text/plain") and not mode:
        return plain.as_markup(words(child))
    return words(child) if kind in ("html", "xhtml", "text", "text/plain", "text/html") or "xhtml" in kind else None


def _name(child: etree._Element) -> str:
    found = next((words(c) for c in child if named(c).rpartition(":")[2] == "name"), None)
    return words(child) if found is None and not len(child) else found or ""


def _map_frame(root: etree._Element, base: str | None) -> Frame:
    frame = Frame("sitemap", base)
    if named(root).rpartition(":")[2] == "sitemapindex":
        stated = [words(loc) for one in root for loc in one if named(loc).rpartition(":")[2] == "loc"]
        found = [plain.address(text, base) for text in stated]
        if None in found:
            frame.warnings.append(f"{found.count(None):,} × names a site map without an address that can be followed")
        parts = tuple(dict.fromkeys(p for p in found if p))
        if len(parts) > MOST_ADDRESSES:
            frame.warnings.append(f"{len(parts):,} site maps; only the first {MOST_ADDRESSES:,} are taken")
        frame.parts = parts[:MOST_ADDRESSES]
    return frame


def _url(draft: Draft, element: etree._Element) -> None:
    for child in element.iter():
        name = named(child)
        if child.getparent() is element and name.rpartition(":")[2] == "loc" and not name.startswith("other:image"):
            draft.links.append(words(child))
        elif name.rpartition(":")[2] == "lastmod":
            draft.updated.append(words(child))
        elif name == "news:publication_date":
            draft.published.append(words(child))
        elif name == "news:title":
            draft.title = draft.title or words(child)
        elif name == "news:language":
            draft.language = words(child)
