"""Bytes to a feed: what they are, and what the feed states. Nothing is fetched, and every field is hostile text."""

from __future__ import annotations

import re
from datetime import datetime

from dateline.intake import charset as charsets
from dateline.intake.feeds import drafts, json_feed, plain, slices, trees, xml
from dateline.intake.feeds.entries import Feed
from dateline.intake.inputs import Limits
from dateline.intake.take import looks_like_html
from dateline.intake.unpack import GZIP, inflate
from dateline.model.errors import BinaryInput, BrokenInput, DatelineError, EmptyInput, LimitExceeded

_ROOTS = re.compile(rb"<(?:[\w.-]{1,40}:)?(?:rss|feed|RDF|urlset|sitemapindex)[\s>/]")
_START = 4096
_TITLE = re.compile(r"<title[^<>]{0,200}>([^<]{1,300})", re.I)
_ROOT = re.compile(r"<([\w.:-]{1,80})")


def read_feed(
    data: bytes, *, url: str, media: str | None = None, charset: str | None = None, limits: Limits | None = None,
    now: datetime | None = None,
) -> Feed:  # fmt: skip
    """The feed in the bytes: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed, a site map or an index of such, packed
    by gzip or not.

    `url` is where it was found; links are relative to it (empty: to what the feed says of itself). `media` and
    `charset` are what the server says; the bytes are believed before it. `now` is what dates in the future are told by.
    Raises EmptyInput, BrokenInput for what is no feed (the message says what it is) or too damaged, and LimitExceeded.
    A feed without entries is one.
    """
    limits = limits or Limits()
    base = plain.address(url)
    text, warnings = _text(data, charset, limits)
    if text[:1] in "{[" or ("json" in (media or "") and not text.startswith("<")):
        frame, found = json_feed.read(text, base)
    else:
        frame, found = _xml(text, base)
    frame.warnings[:0] = warnings
    return drafts.feed(frame, found, now=now)


def _text(data: bytes, charset: str | None, limits: Limits) -> tuple[str, list[str]]:
    """The characters of a feed, and what went wrong in reading them."""
    if data.startswith(GZIP):
        data = inflate(data, "gzip", limits.max_bytes)
    if len(data) > limits.max_bytes:
        raise LimitExceeded(f"The feed has more than {limits.max_bytes} bytes, which is the limit.", limit="max_bytes")
    if not data.strip():
        raise EmptyInput("The feed is empty: there is nothing in it.")
    try:
        decoded = charsets.decode(data, charset)
    except BinaryInput as error:
        raise BrokenInput(f"The input is no feed. {error.message}") from error
    text = decoded.text.lstrip("\ufeff \t\r\n\0")
    if not text:
        raise EmptyInput("The feed is empty: there is nothing in it.")
    return text, [message for _, message in decoded.warnings]


def _xml(text: str, base: str | None) -> tuple[drafts.Frame, list[drafts.Draft]]:
    whole, entities, warnings = xml.undeclared(text)
    root = xml.parse(whole)
    if root is None and not _is_page(whole):
        root = xml.parse(xml.mended(_without_rest(whole), entities))
        if root is not None:
            warnings.append("the feed is not well-formed; characters, entities or prefixes in it were mended")
    if root is not None:
        kind = trees.kind_of(root)
        if kind is None:
            raise _no_feed(whole)
        frame = trees.frame_of(root, kind, base)
        most = drafts.most(kind)  # those beyond are counted only
        listed = enumerate(trees.items(root, kind))
        found = [trees.draft_of(one, kind, frame.base) if n < most else drafts.Draft() for n, one in listed]
    else:
        told = None if _is_page(whole) else slices.read(whole, entities, base)
        if told is None:
            raise _no_feed(whole)
        frame, found = told
    frame.warnings[:0] = warnings
    return frame, found


def _without_rest(text: str) -> str:
    """The document without what stands behind its last end tag."""
    end = text.rfind(">")
    tail = re.compile(r"</(?:[\w.-]{1,40}:)?(?:rss|feed|RDF|urlset|sitemapindex)\s*>")
    last = None
    for last in tail.finditer(text, max(0, len(text) - 20_000)):  # noqa: B007  # the last one is wanted
        pass
    return text[: last.end()] if last else text[: end + 1]


def _is_page(text: str) -> bool:
    if not re.match(r"\s*<", text):
        return False
    head = text[:_START]
    return bool(re.match(r"\s*(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b", head, re.I | re.S)) or (
        not _ROOTS.search(head.encode("utf-8", "replace")) and looks_like_html(text)
    )


def _no_feed(text: str) -> DatelineError:
    """The error for what is no feed: it says what it is."""
    root = _ROOT.search(text[:_START]) if text.lstrip().startswith("<") else None
    if root and root[1].lower() == "opml":
        return BrokenInput("The input is a list of feeds (OPML), not a feed; import it as such.", looks_like="opml")
    if _is_page(text) or re.match(r"\s*<(?:\w+:)?html\b", text, re.I):
        title = plain.line((_TITLE.search(text[:20_000]) or [None, None])[1], 80)
        said = f" with the title “{title}”" if title else ""
        return BrokenInput(f"The input is a web page{said}, not a feed.", looks_like="page")
    if root:
        return BrokenInput(f"The input is XML, but no feed: its first element is <{root[1][:40]}>.", looks_like="xml")
    start = plain.line(text[:200], 60)
    return BrokenInput(f"The input is text, not a feed; it begins “{start}”.", looks_like="text")


def is_feed(start: bytes) -> bool:
    """Do these first bytes of a file (some kilobytes) begin a feed? A page that holds one in its text does not."""
    try:
        wide = start[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in start[:8]
        text = charsets.decode(start[:_START]).text if wide else start[:_START].decode("utf-8", "replace")
    except BinaryInput:
        return False
    text = text.lstrip("\ufeff \t\r\n")
    if text.startswith("{"):
        return bool(re.match(r'\{(?:[^{}\[\]]{0,3000},)?\s*"version"\s*:\s*"https?:(?:\\?/){2}jsonfeed\.org', text))
    if not text.startswith("<"):
        return False
    try:
        text = xml.undeclared(text)[0]
    except DatelineError:
        return bool(re.match(r"(?is).{0,200}<!DOCTYPE\s+(?:rss|feed|rdf:RDF|urlset)\b", text))
    while match := re.match(r"\s*(?:<\?[^>]{0,2000}>|<!--)", text):
        end = text.find("-->") + 3 if match[0].endswith("<!--") else match.end()
        if end < 3:
            return False
        text = text[end:]
    return bool(re.match(rb"\s*" + _ROOTS.pattern, text[:200].encode("utf-8", "replace")))
