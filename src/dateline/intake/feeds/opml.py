"""Lists of feeds in OPML, in and out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from dateline.intake import charset
from dateline.intake.feeds import plain, xml
from dateline.intake.inputs import Limits
from dateline.model.errors import BinaryInput, BrokenInput, EmptyInput, LimitExceeded

MOST = 10_000  # feeds of a list
_FOLDER = 200
BETWEEN = " / "  # between the names of folders within folders


@dataclass(frozen=True, slots=True)
class Listed:
    """A feed of a list: its title, its address, the folders it stands in (` / ` between them), the site's page."""

    title: str | None
    url: str
    folder: str | None = None
    page: str | None = None


@dataclass(frozen=True, slots=True)
class Outline:
    """A list as read. `dropped` says of each line that names a feed and cannot be taken why."""

    feeds: tuple[Listed, ...]
    dropped: tuple[str, ...] = ()


def read(data: bytes, limits: Limits | None = None) -> Outline:
    """The feeds of an OPML file, in its order, each address once. Raises EmptyInput, BrokenInput, LimitExceeded."""
    limits = limits or Limits()
    if len(data) > limits.max_bytes:
        raise LimitExceeded(f"The list has more than {limits.max_bytes} bytes, which is the limit.", limit="max_bytes")
    if not data.strip():
        raise EmptyInput("The list of feeds is empty.")
    try:
        text = charset.decode(data).text
    except BinaryInput as error:
        raise BrokenInput(f"The input is no OPML. {error.message}") from error
    text, entities, _ = xml.undeclared(text)
    root = xml.parse(text)
    root = root if root is not None else xml.parse(xml.mended(text, entities))
    if root is None or xml.named(root).rpartition(":")[2].lower() != "opml":
        raise BrokenInput("The input is no OPML: no list of feeds can be told from it.")
    return _outline(root)


def _outline(root: etree._Element) -> Outline:
    found: dict[str, Listed] = {}
    dropped: list[str] = []
    stack: list[tuple[etree._Element, str | None]] = [(c, None) for c in reversed(root)]
    while stack:
        element, folder = stack.pop()
        told = _attributes(element)
        stated = told.get("xmlurl") or (told.get("url") if told.get("type", "").lower() in ("rss", "atom") else None)
        title = plain.line(told.get("title") or told.get("text"))
        inside = folder
        if stated:
            url = plain.address(stated)
            if url is None:
                dropped.append(f"{title or 'a feed'}: its address is none that can be followed")
            elif len(found) >= MOST and url not in found:
                dropped.append(f"{title or url}: the list names more than {MOST:,} feeds")
            else:
                found.setdefault(url, Listed(title, url, folder, plain.address(told.get("htmlurl"))))
        elif title and xml.named(element).rpartition(":")[2].lower() == "outline":
            inside = (f"{folder}{BETWEEN}{title}" if folder else title)[:_FOLDER].rstrip()
        stack += [(c, inside) for c in reversed(element)]
    return Outline(tuple(found.values()), tuple(dropped))


def _attributes(element: etree._Element) -> dict[str, str]:
    """Attributes by their names in small letters: programs write xmlUrl in every way."""
    return {etree.QName(str(k)).localname.lower(): str(v) for k, v in element.attrib.items()}


def write(feeds: Iterable[Listed], title: str = "dateline") -> bytes:
    """The list as OPML 2.0 in UTF-8; `read` gives the same feeds back."""
    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = plain.line(title) or "dateline"
    body = etree.SubElement(root, "body")
    folders: dict[str, etree._Element] = {}
    for one in feeds:
        above = _folder(body, folders, one.folder) if one.folder else body
        said = {"type": "rss", "text": one.title or one.url, "xmlUrl": one.url}
        if one.title:
            said["title"] = one.title
        if one.page:
            said["htmlUrl"] = one.page
        etree.SubElement(above, "outline", said)
    return etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)


def _folder(body: etree._Element, folders: dict[str, etree._Element], name: str) -> etree._Element:
    above, path = body, ""
    for part in name.split(BETWEEN):
        path = f"{path}{BETWEEN}{part}" if path else part
        if path not in folders:
            folders[path] = etree.SubElement(above, "outline", {"text": part, "title": part})
        above = folders[path]
    return above
