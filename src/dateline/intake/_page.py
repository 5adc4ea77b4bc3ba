"""One page to blocks and metadata, in the child process: parsing, the body by trafilatura, the lines around
it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from lxml import etree, html
from lxml.etree import _Element

from dateline.intake import _metadata

_DROPPED = {
    "script",
    "style",
    "template",
    "noscript",
    "iframe",
    "svg",
    "select",
    "textarea",
    "object",
    "button",
    "head",
}
_INLINE = {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
    "ins",
    "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
    "var", "wbr",
}  # fmt: skip
_PARAGRAPHS = {"p", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "dd", "dt"}
_INVISIBLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|pt|%)?\s*(?:;|$)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)|"
    r"(?:left|top|right|text-indent|margin-left)\s*:\s*-\d{3,}|height\s*:\s*0(?:px)?\s*;[^\"']*overflow\s*:\s*hidden",
    re.I,
)
_KEPT_TAGS = {"a", "p", "br", "li", "ul", "ol", "html", "head", "body", "meta", "title", "link", "script", "style",
    "time",
              "h1", "h2", "h3", "h4", "h5", "h6"}  # fmt: skip
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})(?=[\s/>])[^<>]{0,5000}>")
DEEP = 200  # deeper trees make trafilatura (and recursive code in general) give up
MANY_LINKS = 8  # fewer stand beside any report
AROUND = 40  # visible lines kept before and after the body


class TooManyError(Exception):
    """The page has more paragraphs than the limit."""


def read(text: str, url: str | None, max_passages: int) -> dict[str, Any]:
    """Everything of a page that the parent needs, as JSON values. `blocks` is empty where the page has no
    text."""
    tree = parse(text)
    if tree is None:
        return {
            "blocks": [],
            "plain": "",
            "metadata": {},
            "before": [],
            "after": [],
            "links": 0.0,
            "list_page": False,
        }
    if depth_over(tree, DEEP):
        tree = parse(flatten(text))
    assert tree is not None
    count = sum(1 for item in tree.iter() if item.tag in _PARAGRAPHS)
    if count > max_passages:
        raise TooManyError(str(count))
    metadata = _metadata.read(tree)
    if not any(key.startswith("author") for key in metadata):
        metadata["author_tag"] = _trafilatura_author(tree)
    metadata["published_htmldate"] = _htmldate(tree, url, metadata)
    drop_hidden(tree)
    lines = list(visible_lines(tree))
    if plain := preformatted(tree, sum(len(line["text"]) for line in lines)):
        return {"plain": plain, "metadata": metadata}
    blocks, how = body(tree, url), "trafilatura"
    if not blocks:
        blocks, how = [("body", line["text"]) for line in lines if _paragraph_like(line)], "paragraphs"
    before, after = around(lines, blocks)
    linked = sum(line["linked"] for line in lines)
    total = sum(len(line["text"]) for line in lines)
    return {"blocks": blocks, "how": how, "metadata": metadata, "before": before, "after": after,
            "plain": "", "links": linked / total if total else 0.0, "list_page": list_page(lines, blocks,
            metadata)}  # fmt: skip


def parse(text: str) -> _Element | None:
    """The tree of a page, or None where there is nothing in it."""
    parser = html.HTMLParser(huge_tree=True, encoding="utf-8", remove_pis=True, no_network=True)
    data = text.replace("\x00", "").encode("utf-8", errors="replace")
    # A doctype with junk in it, or an <html ... /> that closes itself, makes libxml2 drop the whole page.
    data = re.sub(rb"^\s*<!DOCTYPE[^>]{0,500}>", b"", data, count=1, flags=re.I)
    data = re.sub(rb"(<html[^>]{0,500}?)\s*/>", rb"\1>", data, count=1, flags=re.I)
    try:
        return html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def depth_over(tree: _Element, limit: int) -> bool:
    """Is any element nested deeper than the limit? Also true for a page whose text libxml2 cut at its own
    limit."""
    depth = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > limit:
            return True
    return False


def flatten(text: str) -> str:
    """The page with every tag that may nest made a paragraph mark or dropped: the text is kept, the depth is
    gone."""

    def plain(match: re.Match[str]) -> str:
        name = match[2].lower()
        if name in _KEPT_TAGS:
            return match[0]
        return "" if name in _INLINE else "<p>" if not match[1] else "</p>"

    return _TAG.sub(plain, text)


def drop_hidden(tree: _Element) -> None:
    """Takes out what a reader of the page does not see: comments, templates, and elements hidden in place."""
    for item in list(tree.iter(etree.Comment, "template")):
        _drop(item)
    for item in _metadata.elements(tree, "//*[@style or @hidden]"):
        if item.tag in ("html", "body", "article", "main"):
            continue  # hidden until a script runs: the whole report would go
        if item.get("hidden") is not None or _INVISIBLE.search(item.get("style", "")):
            _drop(item)


def _drop(item: _Element) -> None:
    parent = item.getparent()
    if parent is None:
        return
    if item.tail:
        before = item.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + item.tail
        else:
            parent.text = (parent.text or "") + item.tail
    parent.remove(item)


def body(tree: _Element, url: str | None) -> list[tuple[str, str]]:
    """The report's blocks as trafilatura finds them, in order: (kind, text)."""
    from trafilatura import bare_extraction

    document = bare_extraction(tree, url=url, include_comments=False)
    if document is None or isinstance(document, dict) or document.body is None:
        return []
    return [(kind, text) for kind, text in _blocks(document.body, "body") if text]


def _blocks(parent: _Element, kind: str) -> Iterator[tuple[str, str]]:
    if parent.text and parent.text.strip():
        yield from _paragraphs(kind, parent.text)
    for child in parent:
        if child.tag == "head":
            yield from _paragraphs("heading", "".join(_inner(child)))
        elif child.tag == "list":
            for item in child:
                yield from _paragraphs("list", "".join(_inner(item)))
        elif child.tag == "table":
            for row in child.iter("row"):
                cells = [" ".join("".join(_inner(cell)).split()) for cell in row]
                yield from _paragraphs("table", " | ".join(c for c in cells if c))
        elif child.tag in ("quote", "div", "body", "main", "article") and len(child):
            yield from _blocks(child, "body")
        else:
            yield from _paragraphs(kind, "".join(_inner(child)))
        if child.tail and child.tail.strip():
            yield from _paragraphs(kind, child.tail)


def _inner(item: _Element) -> Iterator[str]:
    """The text of an element; a line break of the page is kept as one."""
    yield re.sub(r"\s+", " ", item.text or "")
    for child in item:
        if child.tag in ("lb", "p", "item", "head", "quote", "list", "row"):
            yield "\n"
        yield from _inner(child)
        if child.tag in ("p", "item", "head", "quote", "list", "row"):
            yield "\n"
        yield re.sub(r"\s+", " ", child.tail or "")


def _paragraphs(kind: str, text: str) -> Iterator[tuple[str, str]]:
    for part in text.split("\n"):
        if part.strip():
            yield kind, " ".join(part.split())


def visible_lines(tree: _Element) -> Iterator[dict[str, Any]]:
    """The lines of a page as a reader sees them, with how many of their characters are links and their
    heading level."""
    parts: list[str] = []
    linked, level, inside_link, skipped = 0, 0, 0, 0
    for event, item in etree.iterwalk(tree, events=("start", "end")):
        tag = item.tag if isinstance(item.tag, str) else ""
        if tag in _DROPPED or not tag:
            skipped += 1 if event == "start" else -1
        block = tag not in _INLINE
        if block and not skipped and parts:
            if text := " ".join("".join(parts).split()):
                yield {"text": text, "linked": min(linked, len(text)), "level": level}
            parts, linked, level = [], 0, 0
        if event == "start":
            inside_link += tag == "a"
            if re.fullmatch(r"h[1-6]", tag):
                level = int(tag[1])
            words = item.text
        else:
            inside_link -= tag == "a"
            words = item.tail
        if words and not skipped:
            parts.append(words)
            linked += len(words.strip()) if inside_link else 0
    if text := " ".join("".join(parts).split()):
        yield {"text": text, "linked": min(linked, len(text)), "level": level}


def preformatted(tree: _Element, total: int) -> str:
    """The text of the page's longest `<pre>` where it is most of the page: a plain-text copy inside a page."""
    texts = ["".join(str(t) for t in item.itertext()) for item in tree.iter("pre")]
    longest = max(texts, key=len, default="")
    return longest if len(" ".join(longest.split())) > 0.6 * total and len(longest) > 200 else ""


def _paragraph_like(line: dict[str, Any]) -> bool:
    return (
        len(line["text"]) > 60
        and line["linked"] < 0.4 * len(line["text"])
        and bool(re.search(r"[.!?。”\"]", line["text"]))
    )


def list_page(lines: list[dict[str, Any]], blocks: list[tuple[str, str]], metadata: _metadata.Found) -> bool:
    """Is the page a list of other reports? Then the body is links, or a link as long as a headline stands
    before each part.

    A page whose markup calls it an article is none, whatever it links to.
    """
    stated = {where for _, where in metadata.get("published", [])}
    if "article" in [v.lower() for v, _ in metadata.get("type", [])] or {"json-ld", "opengraph"} & stated:
        return False
    texts, places, last = [_key(x["text"]) for x in lines], [], -1
    for _, text in blocks:
        at = _index(texts[last + 1 :], _key(text), 1)
        if at >= 0:
            last += at + 1
            places.append(last)
    links = {i for i, x in enumerate(lines) if x["linked"] > 0.8 * len(x["text"]) and len(x["text"].split()) >= 4}
    told = "".join(text for _, text in blocks)
    inside = [lines[i]["text"] for i in links if lines[i]["text"] in told]
    if len(inside) >= MANY_LINKS and sum(map(len, inside)) > 0.6 * len(told):
        return True
    parts = [i for i in places if i not in links]
    led = sum(any(k in links for k in range(low + 1, high)) for low, high in pairwise(parts))
    return led >= max(MANY_LINKS, 0.6 * len(parts))


def around(lines: list[dict[str, Any]], blocks: list[tuple[str, str]]) -> tuple[list[Any], list[Any]]:
    """The visible lines before the first and after the last block, nearest ones only."""
    if not blocks:
        return lines[:AROUND], []
    texts = [_key(line["text"]) for line in lines]
    first = next(
        (i for kind, text in blocks[:5] if kind == "body" for i in [_index(texts, _key(text), 1)] if i >= 0),
        -1,
    )
    last = next((i for _, text in reversed(blocks[-5:]) for i in [_index(texts, _key(text), -1)] if i >= 0), -1)
    before = lines[max(0, first - AROUND) : first] if first > 0 else []
    return before, lines[last + 1 : last + 1 + AROUND] if last >= 0 else []


def _key(text: str) -> str:
    return re.sub(r"\W+", "", text)[:60].casefold()


def _index(texts: list[str], wanted: str, step: int) -> int:
    if len(wanted) < 8:
        return -1
    order = range(len(texts)) if step > 0 else range(len(texts) - 1, -1, -1)
    return next((i for i in order if texts[i] and (texts[i].startswith(wanted[:40]) or wanted in texts[i])), -1)


def _trafilatura_author(tree: _Element) -> list[tuple[str, str]]:
    """The names that trafilatura finds in the page, asked only where its markup names nobody."""
    from trafilatura.metadata import extract_metadata

    try:
        found = extract_metadata(tree).author
    except (ValueError, TypeError, AttributeError, IndexError):
        return []
    return [(name.strip(), "byline-tag") for name in (found or "").split(";") if name.strip()]


def _htmldate(tree: _Element, url: str | None, metadata: _metadata.Found) -> list[tuple[str, str]]:
    """The day that htmldate finds, asked only where nothing else states one: it is the dearest and least
    exact source."""
    if metadata.get("published"):
        return []
    from htmldate import find_date

    try:
        found = find_date(tree, extensive_search=True, original_date=True, url=url)
    except (ValueError, TypeError, AttributeError, IndexError, OverflowError):
        return []
    return [(found, "htmldate")] if found else []
