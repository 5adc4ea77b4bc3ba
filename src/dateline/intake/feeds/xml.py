"""XML of strangers: text to a tree without entities, network or files; and mending of what is not well-formed."""

from __future__ import annotations

import re
from html.entities import html5

from lxml import etree

from dateline.model.errors import BrokenInput, LimitExceeded

_DECLARATION = re.compile(r"<\?xml\b[^>]{0,500}\?>")
_BEFORE = re.compile(r"\s*(?:<\?(?!xml\s)[^>]{0,5000}>|<!--)")
_START = re.compile(r"<(?:\?xml\s|(?:[\w.-]{1,40}:)?(?:rss|feed|RDF|urlset|sitemapindex|opml)[\s>])")
_ENTITY_TAG = re.compile(r"<!ENTITY\s+(%?)\s*([\w.:-]{1,64})\s+(?:\"([^\"]*)\"|'([^']*)'|([^>]*))\s*>")
_MOST_ENTITIES, _LONGEST_ENTITY = 300, 16  # those of Latin letters that old feeds declare are fewer and shorter
_HEAD = 10_000  # characters in which a feed begins
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_AMPERSAND = re.compile(r"&(?:#(\d{1,7});|#[xX]([0-9a-fA-F]{1,6});|([\w.:-]{1,64});)?")
_XML = frozenset("lt gt amp quot apos".split())
_PREFIX = re.compile(r"</?([A-Za-z_][\w.-]{0,40}):[A-Za-z_]")
KNOWN = {
    "content": "http://purl.org/rss/1.0/modules/content/", "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/", "atom": "http://www.w3.org/2005/Atom",
    "a10": "http://www.w3.org/2005/Atom", "sy": "http://purl.org/rss/1.0/modules/syndication/",
    "media": "http://search.yahoo.com/mrss/", "xhtml": "http://www.w3.org/1999/xhtml",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "news": "http://www.google.com/schemas/sitemap-news/0.9",
    "image": "http://www.google.com/schemas/sitemap-image/1.1",
}  # fmt: skip
XML_BASE, XML_LANG = "{http://www.w3.org/XML/1998/namespace}base", "{http://www.w3.org/XML/1998/namespace}lang"


def parse(text: str) -> etree._Element | None:
    """The root of a document, or None where it is not well-formed.

    Raises LimitExceeded for elements nested deeper than 256 and texts of more than ten million characters. The text
    must hold no document type (`undeclared` takes it out), so there is nothing to expand and nothing to load.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True,
        encoding="utf-8",
    )  # fmt: skip
    try:
        return etree.fromstring(text.encode("utf-8", "surrogatepass"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if re.search(r"xcessive depth|huge|too long|internal error: Huge", str(error)):
            raise LimitExceeded(
                "The feed nests elements too deep, or holds one too large to read.", limit="xml"
            ) from error
        return None


def undeclared(text: str) -> tuple[str, dict[str, str], list[str]]:
    """The document without its XML declaration and document type, the entities that were declared, and warnings.

    Raises BrokenInput where entities are declared that are more than a short text: bombs and files are made of such.
    """
    warnings = []
    text = text.lstrip("\ufeff \t\r\n")
    if not text.startswith("<") and (start := _START.search(text[:_HEAD])):
        warnings.append("something stands before the feed")
        text = text[start.start() :]
    text = _DECLARATION.sub("", text, count=1) if text.startswith("<?xml") else text
    entities: dict[str, str] = {}
    at = _doctype(text)
    if at is not None:
        end, inside = _subset(text, at)
        entities = _entities(inside)
        text = text[:at] + text[end:]
    return text, entities, warnings


def _doctype(text: str) -> int | None:
    """Where the document type begins, before the first element."""
    at = 0
    while match := _BEFORE.match(text, at):
        if not match[0].endswith("<!--"):
            at = match.end()
            continue
        at = text.find("-->", match.end() - 2)  # "<!-->" is read as a whole comment by browsers only
        if at < 0:
            return None
        at += 3
    at += len(text[at : at + _HEAD]) - len(text[at : at + _HEAD].lstrip())
    return at if text[at : at + 9].upper() == "<!DOCTYPE" else None


def _subset(text: str, at: int) -> tuple[int, str]:
    """The end of a document type and its internal part."""
    opened, closed = text.find("[", at), text.find(">", at)
    if closed < 0:
        raise BrokenInput("The feed's document type does not end.")
    if not 0 <= opened < closed:
        return closed + 1, ""
    end = re.compile(r"\]\s*>").search(text, opened)
    if end is None:
        raise BrokenInput("The feed's document type does not end.")
    return end.end(), text[opened + 1 : end.start()]


def _entities(inside: str) -> dict[str, str]:
    refused = BrokenInput(
        "The feed declares entities of its own that are more than single characters; such are not expanded, "
        "and it is not read."
    )
    if inside.upper().count("<!ENTITY") > _MOST_ENTITIES:
        raise refused
    out: dict[str, str] = {}
    for percent, name, double, single, other in _ENTITY_TAG.findall(inside):
        value = double or single
        if percent or other or len(value) > _LONGEST_ENTITY:
            raise refused
        value = re.sub(r"^&(?:amp|#38);(?=#)", "&", value)
        out[name] = _AMPERSAND.sub(lambda m: _known(m, {}) or "\0", value)
        if "\0" in out[name] or "<" in out[name]:
            raise refused
    if inside.upper().count("<!ENTITY") != len(_ENTITY_TAG.findall(inside)):
        raise refused
    return out


def _known(match: re.Match[str], entities: dict[str, str]) -> str | None:
    """What an entity stands for, or None where that is not known."""
    decimal, hexadecimal, name = match.groups()
    if name:
        return entities.get(name) or html5.get(f"{name};")
    if not decimal and not hexadecimal:
        return None
    number = int(decimal) if decimal else int(hexadecimal, 16)
    if number in (9, 10, 13) or 32 <= number < 0xD800 or 0xE000 <= number < 0xFFFE or 0x10000 <= number < 0x110000:
        return chr(number)
    return ""


def mended(text: str, entities: dict[str, str]) -> str:
    """The document with characters that XML forbids taken out, entities of HTML and declared ones as characters, other
    ampersands as such, a second document type as words, and prefixes that are used and not declared, declared."""
    text = _ILLEGAL.sub("", text)
    out = []
    for part, literal in sections(text):
        out.append(part if literal else _AMPERSAND.sub(lambda m: _mended(m, entities), _no_types(part)))
    return _declared("".join(out))


def _no_types(part: str) -> str:
    return re.sub(r"<!(?!--|\[CDATA\[)", "&lt;!", part)


def _mended(match: re.Match[str], entities: dict[str, str]) -> str:
    if match[3] in _XML:
        return match[0]
    known = _known(match, entities)
    if known is None:
        return "&amp;" + match[0][1:]
    return known.replace("&", "&amp;").replace("<", "&lt;")


def sections(text: str) -> list[tuple[str, bool]]:
    """The text in parts; True beside those that are literal (CDATA) or comments. One that is not closed is none."""
    out, at, search = [], 0, 0
    ends = {"<![CDATA[": "]]>", "<!--": "-->"}
    dead: set[str] = set()
    for match in re.finditer(r"<!\[CDATA\[|<!--", text):
        if match.start() < search or match[0] in dead:
            continue
        end = text.find(ends[match[0]], match.end())
        if end < 0:  # and so for all that begin later: looked for once, not once for each
            dead.add(match[0])
            continue
        search = end + 3
        out += [(text[at : match.start()], False), (text[match.start() : search], True)]
        at = search
    return [*out, (text[at:], False)]


def _declared(text: str) -> str:
    """Declares, in the first tag, the prefixes that are used and not declared."""
    first = re.search(r"<[A-Za-z_][\w.:-]{0,80}", text)
    if first is None:
        return text
    used = set(_PREFIX.findall(text)) - {"xml", "xmlns"}
    missing = sorted(p for p in used if f"xmlns:{p}" not in text[first.start() : first.start() + _HEAD])[:50]
    names = "".join(f' xmlns:{p}="{KNOWN.get(p, f"urn:undeclared:{p}")}"' for p in missing)
    return text[: first.end()] + names + text[first.end() :]


_SPACES = {
    "http://purl.org/rss/1.0/": "rss", "http://my.netscape.com/rdf/simple/0.9/": "rss",
    "http://channel.netscape.com/rdf/simple/0.9/": "rss", "http://backend.userland.com/rss": "rss",
    "http://backend.userland.com/rss2": "rss", "http://blogs.law.harvard.edu/tech/rss": "rss",
    "http://backend.userland.com/rss091": "rss", "http://backend.userland.com/rss092": "rss",
    "http://purl.org/rss/1.0/modules/rss091#": "rss",
    "http://www.w3.org/2005/atom": "atom", "http://purl.org/atom/ns#": "atom", "https://www.w3.org/2005/atom": "atom",
    "http://purl.org/rss/1.0/modules/content/": "content", "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/elements/1.0/": "dc", "http://purl.org/dc/terms/": "dcterms",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf", "http://purl.org/rss/1.0/modules/syndication/": "sy",
    "http://www.google.com/schemas/sitemap-news/0.9": "news", "http://www.w3.org/1999/xhtml": "xhtml",
    "http://www.sitemaps.org/schemas/sitemap/0.9": "map", "http://www.google.com/schemas/sitemap/0.84": "map",
    "http://www.google.com/schemas/sitemap/0.9": "map",
}  # fmt: skip


def named(element: etree._Element) -> str:
    """The name of an element as `family:name` by its namespace, whatever prefix it has; without one, the bare name."""
    if not isinstance(element.tag, str):
        return ""
    space, _, name = element.tag.rpartition("}")
    family = _SPACES.get(space[1:].lower().replace("https://purl", "http://purl"), "other") if space else ""
    return f"{family}:{name}" if family else name


def words(element: etree._Element | None) -> str:
    """All text inside an element."""
    return "" if element is None else "".join(map(str, element.itertext()))


def inside(element: etree._Element) -> str:
    """The markup inside an element, as HTML has it: names without prefixes and namespaces."""
    parts = [(element.text and _escaped(element.text)) or ""]
    for child in element:
        parts.append(_written(child))
        parts.append(_escaped(child.tail or ""))
    return "".join(parts)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


def _written(element: etree._Element) -> str:
    """An element and all below it. The tree is at most 256 deep."""
    if not isinstance(element.tag, str):
        return ""
    name = etree.QName(element).localname
    own = "".join(
        f' {etree.QName(key).localname}="{_escaped(str(value)).replace(chr(34), "&quot;")}"'
        for key, value in element.attrib.items()
    )
    if name.lower() in _VOID and len(element) == 0 and not element.text:
        return f"<{name}{own}>"
    return f"<{name}{own}>{inside(element)}</{name}>"


def base_of(element: etree._Element, base: str | None) -> str | None:
    """The address that links below an element are relative to: its `xml:base` and those above it, joined."""
    from dateline.intake.feeds.plain import address

    chain = [e.get(XML_BASE) for e in (element, *element.iterancestors()) if e.get(XML_BASE)]
    for stated in reversed(chain):
        base = address(str(stated), base) or base
    return base


def language_of(element: etree._Element) -> str | None:
    """The language stated for an element, by itself or one above it."""
    for one in (element, *element.iterancestors()):
        if one.get(XML_LANG):
            return str(one.get(XML_LANG))
    return None
