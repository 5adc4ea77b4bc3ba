"""Whether an answer with status 200 is what was asked for: error pages, front pages, other sites and types."""

from __future__ import annotations

import re
from typing import Literal

from dateline.intake.fetch import urls
from dateline.intake.fetch.asked import Fetched

Wanted = Literal["page", "feed"]
Doubt = Literal["empty", "not_text", "front_page", "other_site", "challenge", "not_a_feed", "not_a_page"]
_FEEDS = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b", re.S
)
_PAGE = re.compile(rb"\s*(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S)
_BINARY = re.compile(r"(?:image|audio|video|font)/|application/(?:pdf|zip|octet-stream|msword|vnd\.)")
# What gates before sites write into their pages; the words of the gate, not of any site.
_GATE = re.compile(rb"<title>\s*(?:just a moment|attention required|access denied|checking your browser)", re.I)
_SMALL = 64 * 1024


def doubts(fetched: Fetched, wanted: Wanted = "page") -> tuple[Doubt, ...]:
    """Why an answer may not be what was wanted; nothing where it seems to be.

    `front_page`: a longer address led to the front page. `other_site`: to a host that is neither above nor below the
    one asked. `challenge`: a gate that wants a browser. None of them is proof: a source is judged by several answers.
    """
    if fetched.unchanged or fetched.gone:
        return ()
    head = fetched.body[:_SMALL]
    out: list[Doubt] = []
    if not fetched.body.strip():
        out.append("empty")
    if _BINARY.match(fetched.media or "") or b"\x00\x00\x00" in head[:1024]:
        out.append("not_text")
    asked, found = urls.parse(fetched.asked), urls.parse(fetched.url)
    if len(asked.target) > 1 and found.target in ("/", "") and str(asked) != str(found):
        out.append("front_page")
    if not _related(asked.host, found.host):
        out.append("other_site")
    if len(fetched.body) < _SMALL and _GATE.search(head):
        out.append("challenge")
    if wanted == "feed" and head.strip() and not _FEEDS.match(_plain(head)) and _PAGE.match(_plain(head)):
        out.append("not_a_feed")
    if wanted == "page" and _FEEDS.match(_plain(head)):
        out.append("not_a_page")
    return tuple(out)


def _plain(head: bytes) -> bytes:
    return head.removeprefix(b"\xef\xbb\xbf")


def _related(one: str, other: str) -> bool:
    """Is it the same host but for `www.` and the like?"""
    one, other = one.removeprefix("www."), other.removeprefix("www.")
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")
