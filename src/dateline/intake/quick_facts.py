"""Title, address and date of a page as its markup states them, found without making a tree.

For the record of a page that is not read. The report of a page that is read has these from `_metadata` and `choose`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from dateline.intake import dates, strip

_META = re.compile(rb"<meta\s([^<>]{1,4000})>", re.I)
_NAMED = re.compile(rb"""(?:property|name|itemprop)\s*=\s*["']?([\w:.-]{2,60})""", re.I)
_CONTENT = re.compile(rb"""content\s*=\s*(?:"([^"]{0,2000})"|'([^']{0,2000})')""", re.I)
_TITLE = re.compile(rb"<title[^<>]{0,500}>([^<>]{1,2000})</title", re.I)
_CANONICAL = re.compile(rb"""<link\s[^<>]{0,200}?rel\s*=\s*["']?canonical\b[^<>]{0,2000}>""", re.I)
_HREF = re.compile(rb"""href\s*=\s*["']?([^"'\s<>]{1,2000})""", re.I)
_JSON_DATE = re.compile(rb'"datePublished"\s*:\s*"([^"\\]{8,40})"')
_TIME = re.compile(rb"""<time\s[^<>]{0,500}?datetime\s*=\s*["']?([^"'<>]{8,40})""", re.I)
_DATES = ("article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
          "dc.date.issued", "dcterms.created", "dc.date", "pubdate", "publish-date", "date")  # fmt: skip
_HEAD = 400_000  # bytes of a page in which these are looked for


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page says it is. `date` is ISO 8601, a day or finer."""

    title: str | None = None
    url: str | None = None
    date: str | None = None


def of_page(data: bytes, charset: str) -> Facts:
    """The facts of a page; None for what it does not state."""
    head = data[:_HEAD]
    metas = _metas(head, charset)
    title = metas.get("og:title") or metas.get("twitter:title")
    if title is None and (found := _TITLE.search(head)):
        title = _text(found[1], charset)
    return Facts(title[:300] if title else None, _address(head, metas, charset), _date(head, metas))


def _metas(head: bytes, charset: str) -> dict[str, str]:
    """The meta tags by name; the first of a name counts."""
    out: dict[str, str] = {}
    for tag in _META.finditer(head):
        name, content = _NAMED.search(tag[1]), _CONTENT.search(tag[1])
        if name and content and (value := _text(content[1] or content[2] or b"", charset)):
            out.setdefault(name[1].decode("ascii", errors="replace").lower(), value)
    return out


def _address(head: bytes, metas: dict[str, str], charset: str) -> str | None:
    if (link := _CANONICAL.search(head)) and (found := _HREF.search(link[0])):
        stated = _text(found[1], charset)
    else:
        stated = metas.get("og:url", "")
    return stated if stated.startswith(("http://", "https://")) else None


def _date(head: bytes, metas: dict[str, str]) -> str | None:
    stated = [metas[name] for name in _DATES if name in metas]
    seen = (pattern.search(head) for pattern in (_JSON_DATE, _TIME))
    stated += [found[1].decode("ascii", errors="replace") for found in seen if found]
    read = (dates.from_iso(words.strip(), "meta") for words in stated)
    return next((p.start for p in read if p is not None), None)


def _text(raw: bytes, charset: str) -> str:
    return " ".join(unescape(strip.decoded(raw, charset)).split())
