"""Is a message a list of items, each with a heading, a link and a teaser? Then each is an entry of its own.

Cautious: where the items are not most of what the message says, or are not built alike, it is one report.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from urllib.parse import urlsplit

from lxml import etree
from lxml import html as lxml_html

from dateline.intake.feeds import plain

FEWEST = 3  # items of a list
TEASER = 8  # words
HEADING = (3, 30)  # words of a heading, fewest and most
SHARE = 0.6  # of the running words, which the items must hold
LARGEST = 2 * 1024 * 1024  # characters of a message that is looked through; a larger one is one report
_MOST_LINES = 20_000
_INLINE = frozenset(
    "a abbr b bdi bdo big cite code em font i ins kbd mark q s small span strike strong sub sup u".split()
)
_SILENT = frozenset("script style head title template noscript svg".split())
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
# Words of links and lines that belong to the letter and not to an item of it.
_FURNITURE = re.compile(
    r"\b(?:unsubscribe|opt[ -]out|(?:manage|update|change|edit)(?: your)? (?:preferences|subscription|profile)|"
    r"(?:view|read|open|see) (?:(?:it|this|the) )?(?:e-?mail |message |newsletter |version )?"
    r"(?:in|on) (?:your|a|the) browser|"
    r"view online|web version|forward (?:this|to a friend)|privacy policy|terms (?:of|and)|contact us|"
    r"(?:follow|like|join) us|all rights reserved|copyright|©|you (?:are receiving|received) this|sent to|subscribe)\b",
    re.I,
)
_MORE = re.compile(
    r"(?:(?:read|find out|learn|see|view|continue)\b.{0,40}|more|full (?:story|report|article))[\s»›→>.…:]*", re.I
)
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden", re.I)
_URL_LINE = re.compile(r"(?:[^\s:<>]{1,30}(?: [^\s:<>]{1,30}){0,4}:?\s+)?[<(\[]?(https?://[^\s<>()\[\]]+)[>)\]]?[.,]?")
_RULE = re.compile(r"[-=_*~#·•\s]{3,}")


@dataclass(frozen=True, slots=True)
class Told:
    """An item of a list: its heading, its link, its teaser."""

    title: str
    link: str
    teaser: str


@dataclass(slots=True)
class _Line:
    """A line of a message as it is shown. `shape`: how its element is built, the same for all items of a list."""

    text: str = ""
    linked: int = 0  # characters that stand in links
    links: tuple[str, ...] = ()
    lead: str = ""  # the link's words where the line begins with one
    heading: bool = False
    shape: str = ""

    @property
    def words(self) -> int:
        """How many."""
        return len(self.text.split())


def of_html(text: str) -> tuple[Told, ...]:
    """The items of a message in HTML that is a list of such; empty where it is not."""
    if len(text) > LARGEST:
        return ()
    found = _lines(text)
    return _told(found) if found else ()


def _lines(text: str) -> list[_Line]:
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = lxml_html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return []
    walk = _Walk()
    walk.over(root)
    return walk.done()


class _Walk:
    """Makes the lines of a tree, in the order in which they are shown."""

    def __init__(self) -> None:
        self.lines: list[_Line] = []
        self.parts: list[tuple[str, str | None]] = []  # text, and the address of the link it stands in
        self.strong: list[bool] = []
        self.shape = ""
        self.heading = False

    def over(self, root: etree._Element) -> None:
        """Walks a tree. A tree of HTML is at most 256 deep, so this may call itself."""
        self._inside(root, None, False, ("",))

    def _inside(self, element: etree._Element, link: str | None, strong: bool, path: tuple[str, ...]) -> None:
        if not isinstance(element.tag, str) or element.tag in _SILENT or _HIDDEN.search(element.get("style") or ""):
            return
        name = element.tag
        if name == "a":
            link = plain.address(element.get("href")) or link
        strong = strong or name in ("b", "strong") or name in _HEADINGS
        block = name not in _INLINE
        if block:
            self._end()
            path = (*path[-3:], name)
        self._add(element.text, link, strong, path, name in _HEADINGS)
        for child in element:
            self._inside(child, link, strong, path)
            self._add(child.tail, link, strong, path, name in _HEADINGS)
        if block:
            self._end()

    def _add(self, text: str | None, link: str | None, strong: bool, path: tuple[str, ...], heading: bool) -> None:
        if not text or not text.strip():
            if text and self.parts:
                self.parts.append((" ", None))
            return
        self.shape = self.shape or f"{'>'.join(path)}:{bool(link)}:{strong}"
        self.heading = self.heading or heading
        self.parts.append((text, link))
        self.strong.append(strong)

    def _end(self) -> None:
        if self.parts and len(self.lines) < _MOST_LINES:
            text = plain.line("".join(t for t, _ in self.parts), 100_000, entities=False) or ""
            linked = sum(len(t.strip()) for t, link in self.parts if link)
            links = tuple(dict.fromkeys(link for _, link in self.parts if link))
            lead = _lead(self.parts)
            heading = self.heading or all(self.strong) or linked >= 0.9 * len(text)
            if text:
                self.lines.append(_Line(text, linked, links, lead, heading, self.shape))
        self.parts, self.strong, self.shape, self.heading = [], [], "", False

    def done(self) -> list[_Line]:
        """The lines."""
        self._end()
        return self.lines


def _lead(parts: list[tuple[str, str | None]]) -> str:
    """The words of the link with which a line begins."""
    out, first = [], None
    for text, link in parts:
        if not text.strip() and not link:
            continue
        if link is None or (first is not None and link != first):
            break
        first = link
        out.append(text)
    return " ".join("".join(out).split())


def _told(lines: list[_Line]) -> tuple[Told, ...]:
    running = sum(x.words for x in lines if _runs(x))
    heads = [i for i, x in enumerate(lines) if _is_heading(x)]
    built: list[tuple[str, Told, int]] = []
    for number, i in enumerate(heads):
        until = heads[number + 1] if number + 1 < len(heads) else len(lines)
        if one := _item(lines, i, until):
            built.append((lines[i].shape, one[0], one[1]))
    return _alike(built, running)


def _runs(line: _Line) -> bool:
    """Is it running text, not a link, label or line of the letter?"""
    return line.words >= TEASER and line.linked < 0.5 * len(line.text) and not _FURNITURE.search(line.text)


def _is_heading(line: _Line) -> bool:
    if _FURNITURE.search(line.text) or _MORE.fullmatch(line.text):
        return False
    if _leads(line):
        return True
    return line.heading and HEADING[0] <= line.words <= HEADING[1]


def _leads(line: _Line) -> bool:
    """Does the line hold heading and teaser both: a link of some words, a mark, then the teaser?"""
    rest = line.text[len(line.lead) :] if line.lead and line.text.startswith(line.lead) else ""
    return (
        len(line.lead.split()) > HEADING[0] and bool(re.match(r"\s*[–—:|.-]\s*\S", rest)) and len(rest.split()) > TEASER
    )


def _item(lines: list[_Line], at: int, until: int) -> tuple[Told, int] | None:
    """The item whose heading is a line, with the words of its teaser."""
    head = lines[at]
    if _leads(head):
        teaser = re.sub(r"^\s*[–—:|.-]\s*", "", head.text[len(head.lead) :])
        return Told(head.lead, head.links[0], _without_more(teaser)), head.words
    body: list[_Line] = []
    links = list(head.links)
    for line in lines[at + 1 : until]:
        if _FURNITURE.search(line.text):
            break
        if _runs(line):
            body.append(line)
        links += [link for link in line.links if line.words <= HEADING[1] or _runs(line)]
    link = next((x for x in links if not _FURNITURE.search(x.replace("-", " ").replace("_", " "))), None)
    if not body or link is None:
        return None
    if not head.links and not any(_leads_on(x) for x in lines[at + 1 : until]):
        return None  # a heading of a long report, with a link somewhere in the text below
    title = plain.line(head.text) or head.text
    return Told(title, link, " ".join(_without_more(x.text) for x in body)), sum(x.words for x in body)


def _leads_on(line: _Line) -> bool:
    """Is it, or does it end with, a link "Read more"?"""
    return bool(line.links) and (bool(_MORE.fullmatch(line.text)) or _without_more(line.text) != line.text)


def _without_more(text: str) -> str:
    return re.sub(
        r"\s*\[?\b(?:Read|Continue|See|View) (?:more|reading|the full \w+|full \w+)\b[\s»›→>.…\]]*$", "", text
    )


def _alike(built: list[tuple[str, Told, int]], running: int) -> tuple[Told, ...]:
    """The items, where enough of them are built alike, each leads to a place of its own, and they hold most of the
    words. One that is built in another way, as the first often is, is one of them then."""
    shapes = Counter(shape for shape, _, _ in built)
    alike = sum(number for number in shapes.values() if number > 1)
    places = {_place(told.link) for _, told, _ in built}
    if alike < FEWEST or len(places) < len(built) or sum(words for _, _, words in built) < SHARE * running:
        return ()
    return tuple(told for _, told, _ in built)


def _place(link: str) -> str:
    parts = urlsplit(link)
    return f"{parts.netloc}{parts.path}?{parts.query}"


def of_text(text: str) -> tuple[Told, ...]:
    """The items of a message in plain text that is a list of such; empty where it is not."""
    if len(text) > LARGEST:
        return ()
    lines = [x.strip() for x in text.replace("\r\n", "\n").split("\n")][:_MOST_LINES]
    urls = [(i, m[1]) for i, x in enumerate(lines) if (m := _URL_LINE.fullmatch(x)) and not _FURNITURE.search(x)]
    if len(urls) < FEWEST:
        return ()
    running = sum(len(x.split()) for x in lines if not _URL_LINE.fullmatch(x) and not _FURNITURE.search(x))
    before, after = _before(lines, urls), _after(lines, urls)
    return max(_alike(before, running), _alike(after, running), key=len)


def _title_line(line: str) -> bool:
    words = len(line.split())
    return (
        HEADING[0] <= words <= 20 and len(line) <= 150 and not re.search(r"[.;,]$", line) and not _RULE.fullmatch(line)
    )


def _before(lines: list[str], urls: list[tuple[int, str]]) -> list[tuple[str, Told, int]]:
    """Items of which the link comes last: heading, teaser, address."""
    out, start = [], 0
    for at, url in urls:
        head = _head_above(lines, start, at)
        if head is not None and (made := _text_item(lines[head], lines[head + 1 : at], url)):
            out.append(made)
        start = at + 1
    return out


def _head_above(lines: list[str], start: int, at: int) -> int | None:
    """The last heading between two places that has a teaser below it."""
    words = 0
    for i in range(at - 1, start - 1, -1):
        if words >= TEASER and _opens(lines, i, start) and _title_line(lines[i]) and not _is_wrapped(lines, i):
            above = next((k for k in range(i - 1, start - 1, -1) if lines[k]), None)
            alone = above is not None and _opens(lines, above, start) and _title_line(lines[above])
            return above if alone and lines[i + 1] else i  # a line of its own before a paragraph of several
        words += len(lines[i].split())
    return None


def _opens(lines: list[str], i: int, start: int) -> bool:
    """Does a paragraph begin with the line?"""
    return i == start or not lines[i - 1] or bool(_RULE.fullmatch(lines[i - 1]))


def _is_wrapped(lines: list[str], i: int) -> bool:
    """Does the line go on in the next?"""
    return bool(lines[i + 1]) and (lines[i + 1][0].islower() or len(lines[i]) > 60)


def _after(lines: list[str], urls: list[tuple[int, str]]) -> list[tuple[str, Told, int]]:
    """Items of which the link follows the heading: heading, address, teaser."""
    out = []
    for number, (at, url) in enumerate(urls):
        head = lines[at - 1] if at else ""
        if not _title_line(head) or (at > 1 and lines[at - 2] and not _RULE.fullmatch(lines[at - 2])):
            continue
        until = urls[number + 1][0] - 1 if number + 1 < len(urls) else len(lines)
        teaser: list[str] = []
        for line in lines[at + 1 : until]:
            if _FURNITURE.search(line) or _RULE.fullmatch(line) or (teaser and not line):
                break
            teaser += [line] if line else []
        if made := _text_item(head, teaser, url):
            out.append(made)
    return out


def _text_item(head: str, teaser: list[str], url: str) -> tuple[str, Told, int] | None:
    link, title = plain.address(url), plain.line(re.sub(r"^(?:\(?\d{1,3}[.)]|[*•·-])\s+", "", head))
    words = " ".join(" ".join(x for x in teaser if not _RULE.fullmatch(x)).split())
    if link is None or title is None or len(words.split()) < TEASER:
        return None
    return "text", Told(title, link, words), len(words.split()) + len(title.split())
