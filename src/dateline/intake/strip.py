"""The visible text of a page, fast and rough: what stands between its tags, by block, without making a tree.

Extraction (`_page`) makes a tree and chooses the report in it. Here it is only asked which stretches of text a page
shows, for a decision that costs a twentieth of that. So this takes no care of broken nesting, of hidden elements or of
order on the screen, and holds no offsets.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from html import unescape

from dateline.intake import charset

# Elements whose content is not text of the page. Removed by finding their ends, which is quicker than any pattern.
_SILENT = (b"script", b"style", b"noscript", b"svg", b"template", b"iframe", b"textarea", b"select")
_SILENT_OPEN = re.compile(rb"<(?:" + rb"|".join(_SILENT) + rb")(?=[\s>/])|<!--", re.I)
# Tags inside a line of text: what stands on both sides belongs together. Every other tag breaks the line.
_NAMES = (
    rb"a|b|i|u|s|em|strong|span|font|sup|sub|abbr|acronym|mark|small|time|cite|q|code|wbr|ins|del|big|tt|bdi|money|"
    rb"location|person|org"
)
_BREAK = re.compile(rb"<(?!/?(?:" + _NAMES + rb")[\s/>])[^<>]*>", re.I)
_LINK = re.compile(rb"<a(?:\s[^<>]*)?>", re.I)
_LINK_END = re.compile(rb"</a\s*>", re.I)
_TAG = re.compile(rb"<[^<>]*>")
_OPEN, _CLOSE = b"\x01", b"\x02"
_LINKED = re.compile(r"\x01([^\x02]*)\x02?")
_SAMPLE = 20_000  # bytes from the first that is not UTF-8 on, from which the character set is told


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text between two tags that break the line, its white space made single blanks.

    `linked` is the share of its characters that stand in links, 0 to 1.
    """

    text: str
    linked: float


def blocks(data: bytes, charset_name: str = "utf-8", fewest: int = 1) -> list[Block]:
    """The blocks of a page of at least so many words, in order. White space parts words."""
    parts = _BREAK.split(silenced(data))
    blanks = fewest - 1
    long = [p for p in parts if len(p) > 2 * blanks and p.count(b" ") + p.count(b"\n") >= blanks]
    return [block for part in long if (block := _block(part, charset_name, fewest)) is not None]


def _block(part: bytes, charset_name: str, fewest: int) -> Block | None:
    if b"<" in part:
        part = _TAG.sub(b"", _LINK_END.sub(_CLOSE, _LINK.sub(_OPEN, part)))
    words = part.split()
    if len(words) < fewest:
        return None
    raw = decoded(b" ".join(words), charset_name)
    if "&" in raw:
        raw = unescape(raw)
    linked = sum(len(x) for x in _LINKED.findall(raw)) if "\x01" in raw else 0
    text = raw.replace("\x01", "").replace("\x02", "").strip() if "\x01" in raw or "\x02" in raw else raw
    return Block(text, min(1.0, linked / len(text))) if text else None


def silenced(data: bytes) -> bytes:
    """The page without comments, scripts, styles and the like. One that is never closed ends with the page."""
    kept, at = [], 0
    lower = data.lower()
    while (found := _SILENT_OPEN.search(lower, at)) is not None:
        kept.append(data[at : found.start()])
        name = found[0][1:]
        if name == b"!--":
            end = lower.find(b"-->", found.end() - 2)  # "<!-->" is a whole comment
            at = end + 3 if end >= 0 else len(data)
            continue
        end = lower.find(b"</" + name, found.end())
        close = lower.find(b">", end) if end >= 0 else -1
        at = close + 1 if close >= 0 else len(data)
    kept.append(data[at:])
    return b" ".join(kept)


def decoded(part: bytes, charset_name: str) -> str:
    """A part of a page as characters; what cannot be read stands as a replacement character."""
    return part.decode(charset_name, errors="replace")


def charset_of(data: bytes, declared: str | None) -> str:
    """The character set of a page or text whose tags are ASCII: UTF-8 where it is valid, else a declared one, else a
    guess from a part of it."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3:
            return "utf-8"
        return charset.decode(data[: charset.HEAD] + data[error.start :][:_SAMPLE], declared).charset
    return "utf-8"


def narrow(data: bytes) -> bytes:
    """The bytes in a set in which a tag is ASCII: those in UTF-16 or UTF-32 are made UTF-8, others stay."""
    for mark in (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        if data.startswith(mark):
            return charset.decode(data).text.encode("utf-8", errors="replace")
    if data[:2000].count(0) > 200:
        return charset.decode(data).text.encode("utf-8", errors="replace")
    return data
