"""What a page's markup says of its report: JSON-LD, OpenGraph and other meta tags, `<time>` and byline
elements.

Runs in the child process (see `_worker`). Everything is returned as candidates with the place they were found
in; the
parent chooses among them.
"""

from __future__ import annotations

import html as entities
import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.etree import _Element

Found = dict[str, list[tuple[str, str]]]  # field -> (value, where found), best first

_ARTICLE = re.compile(r"article$|posting$|^report$|^newsarticle|^review$|^advertisercontent", re.I)
_LOOSE = re.compile(r"^(?:webpage|itempage|videoobject|audioobject|podcastepisode|creativework)$", re.I)
_META_DATES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "rnews:datepublished",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "article.published", "article:published",
    "published-date", "publish-date", "publication_date", "publicationdate", "publishdate", "pubdate",
    "iso-8601-publish-date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date",
    "dc.created", "dcterms.date", "cxenseparse:publishtime", "vr:published_time", "bt:pubdate",
    "originalpublicationdate",
    "article_date_original", "ptime", "pdate", "date", "og:pubdate", "article:create_at", "datecreated",
    "last-modified-original",
)  # fmt: skip
_META_AUTHORS = (
    "article:author", "author", "byl", "parsely-author", "dc.creator", "dcterms.creator", "sailthru.author",
    "rbauthors",
    "cxenseparse:author", "og:article:author", "article:author_name", "citation_author", "authors", "content_author",
)  # fmt: skip
_NAME = re.compile(r"(?:[^\W\d_a-z][\w.'’-]+ ){1,3}[^\W\d_a-z][\w.'’-]+")
_HIDDEN = {"script", "style", "template", "noscript", "iframe", "svg", "select", "textarea", "object"}


def read(tree: _Element) -> Found:
    """All candidates of the page, by field: title, author, outlet, published, modified, section, url,
    language."""
    found: Found = {}
    _json_ld(tree, found)
    metas = _metas(tree)
    _meta_tags(metas, found)
    _elements(tree, found)
    return {name: list(dict.fromkeys(values)) for name, values in found.items()}


def _add(found: Found, field: str, value: object, where: str) -> None:
    if isinstance(value, (int, float)) or value is None:
        return
    text = " ".join(entities.unescape(str(value)).split())
    if text and len(text) <= 1000:
        found.setdefault(field, []).append((text, where))


def _json_ld(tree: _Element, found: Found) -> None:
    nodes: list[dict[str, Any]] = []
    raw = []
    for script in elements(tree, "//script[contains(@type, 'ld+json')]"):
        text = "".join(str(t) for t in script.itertext())
        data = _load(text)
        if data is None:
            raw.append(text)
        else:
            nodes += _walk(data)
    by_id = {n["@id"]: n for n in nodes if isinstance(n.get("@id"), str) and len(n) > 1}
    articles = [n for n in nodes if any(_ARTICLE.search(t) for t in _types(n))]
    loose = [n for n in nodes if any(_LOOSE.search(t) for t in _types(n))]
    articles.sort(key=lambda n: not n.get("datePublished"))
    for node in articles:
        _article(node, by_id, found, "json-ld")
    for node in loose:
        for key, field in (("datePublished", "published_loose"), ("uploadDate", "published_loose")):
            _add(found, field, node.get(key), "json-ld")
        for name in _names(node.get("author"), by_id):
            _add(found, "author_loose", name, "json-ld")
    for node in nodes:
        if any(t.lower() in ("newsmediaorganization", "organization", "website") for t in _types(node)):
            _add(found, "organization", node.get("name"), "json-ld")
    for text in raw:
        _broken(text, found)


def _load(text: str) -> Any:
    """The JSON of a script, forgiving what pages get wrong: comments, raw line ends, trailing commas."""
    text = re.sub(
        r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/)\s*$",
        "",
        text,
    )
    text = text.strip().rstrip(";")
    for attempt in (text, re.sub(r",(\s*[}\]])", r"\1", text), entities.unescape(text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    try:  # two objects one after the other: the first is better than none
        return json.JSONDecoder(strict=False).raw_decode(text)[0]
    except (ValueError, RecursionError):
        return None


def _walk(data: Any) -> Iterator[dict[str, Any]]:
    """All objects of a JSON-LD value that carry a type, outermost first; parts of other articles are not
    entered."""
    waiting, seen = [data], 0
    while waiting and seen < 5000:
        item = waiting.pop(0)
        seen += 1
        if isinstance(item, list):
            waiting += item
        elif isinstance(item, dict):
            if "@type" in item:
                yield item
            for key in (
                "@graph",
                "mainEntity",
                "mainEntityOfPage",
                "liveBlogUpdate" if "@type" not in item else "@graph",
            ):
                if isinstance(item.get(key), (dict, list)):
                    waiting.append(item[key])


def _types(node: dict[str, Any]) -> list[str]:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return [k.rsplit("/", 1)[-1] for k in kinds if isinstance(k, str)]


def _article(node: dict[str, Any], by_id: dict[str, dict[str, Any]], found: Found, where: str) -> None:
    for key, field in (
        ("headline", "title"), ("name", "title_name"), ("datePublished", "published"), ("dateCreated", "created"),
        ("dateModified", "modified"), ("inLanguage", "language"),
    ):  # fmt: skip
        value = node.get(key)
        _add(found, field, value[0] if isinstance(value, list) and value else value, where)
    sections = node.get("articleSection")
    for section in sections if isinstance(sections, list) else [sections]:
        _add(found, "section", section if isinstance(section, str) else None, where)
    url = node.get("url")
    _add(found, "url_ld", url if isinstance(url, str) else None, where)
    for name in _names(node.get("author"), by_id):
        _add(found, "author", name, where)
    for name in _names(node.get("creator"), by_id):
        _add(found, "author_creator", name, where)
    for name in _names(node.get("publisher"), by_id):
        _add(found, "outlet", name, where)
    for name in _names(node.get("sourceOrganization"), by_id):
        _add(found, "source", name, where)


def _names(value: Any, by_id: dict[str, dict[str, Any]]) -> Iterator[str]:
    """The names in an author or publisher value: text, object, reference to another object, or a list of
    these."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict):
            if "name" not in item and isinstance(item.get("@id"), str):
                item = by_id.get(item["@id"], item)
            name = item.get("name")
            if isinstance(name, list):
                yield from (n for n in name if isinstance(n, str))
            elif isinstance(name, str):
                yield name


_STRING = r'"((?:[^"\\]|\\.){1,500})"'


def _broken(text: str, found: Found) -> None:
    """Fields of a JSON-LD script that no parser takes, by their keys."""
    if not re.search(r'"@type"\s*:\s*\[?\s*"[A-Za-z]*(?:Article|Posting)"', text):
        return
    for key, field in (("headline", "title"), ("datePublished", "published"), ("dateModified", "modified")):
        for match in list(re.finditer(rf'"{key}"\s*:\s*{_STRING}', text))[:1]:
            _add(found, field, _unescape(match[1]), "json-ld")
    author = re.search(r'"author"\s*:\s*(\[[^\]]{0,2000}\]|\{[^}]{0,1000}\}|' + _STRING + ")", text)
    if author:
        names = re.findall(rf'"name"\s*:\s*{_STRING}', author[1]) or ([author[2]] if author[2] else [])
        for name in names:
            _add(found, "author", _unescape(name), "json-ld")
    publisher = re.search(rf'"publisher"\s*:\s*\{{[^}}]{{0,500}}?"name"\s*:\s*{_STRING}', text)
    if publisher:
        _add(found, "outlet", _unescape(publisher[1]), "json-ld")


def _unescape(text: str) -> str:
    try:
        return str(json.loads(f'"{text}"', strict=False))
    except ValueError:
        return text


def _metas(tree: _Element) -> dict[str, list[str]]:
    out: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        content = meta.get("content")
        if not content or not content.strip():
            continue
        for key in {meta.get(a, "").strip().lower() for a in ("property", "name", "itemprop", "http-equiv")} - {""}:
            out.setdefault(key, []).append(content.strip())
    return out


def _meta_tags(metas: dict[str, list[str]], found: Found) -> None:
    for key, field, where in (
        ("og:title", "title", "opengraph"), ("twitter:title", "title", "meta"), ("dc.title", "title", "meta"),
        ("headline", "title", "meta"), ("og:site_name", "outlet", "opengraph"), ("application-name", "outlet", "meta"),
        ("dc.publisher", "outlet", "meta"), ("publisher", "outlet", "meta"), ("copyright", "organization", "meta"),
        ("article:section", "section", "opengraph"), ("og:url", "url", "opengraph"),
        ("article:modified_time", "modified", "opengraph"), ("content-language", "language", "meta"),
        ("og:locale", "language", "opengraph"), ("og:type", "type", "opengraph"), ("description", "description",
        "meta"),
        ("og:description", "description", "opengraph"),
    ):  # fmt: skip
        for value in metas.get(key, [])[:3]:
            _add(found, field, value, where)
    for key in _META_DATES:
        for value in metas.get(key, [])[:2]:
            _add(found, "published", value, "opengraph" if ":published" in key else "meta")
    for key in _META_AUTHORS:
        for value in metas.get(key, []):
            if not re.match(r"https?://|www\.|@", value):
                _add(found, "author_meta", value, "opengraph" if key.startswith(("article", "og")) else "meta")


_BYLINES = (
    "//*[@itemprop='author']//*[@itemprop='name']",
    "//*[@itemprop='author'][not(self::meta)]",
    "//a[@rel='author']",
    "//*[contains(concat(' ', @class, ' '), ' author-name ') or contains(concat(' ', @class, ' '), ' "
    "author_name ')"
    " or contains(concat(' ', @class, ' '), ' byline__name ') or contains(concat(' ', @class, ' '), ' "
    "byline-name ')"
    " or contains(concat(' ', @class, ' '), ' authorName ') or @data-testid='author-name']",
    "//*[contains(concat(' ', @class, ' '), ' byline ') or contains(concat(' ', @class, ' '), ' author ')"
    " or contains(concat(' ', @class, ' '), ' vcard ') or @id='byline' or contains(@class, 'article__author')"
    " or contains(@class, 'article-author') or contains(@class, 'byline')]",
)


def _elements(tree: _Element, found: Found) -> None:
    for link in elements(tree, "//link[@rel='canonical'][@href]")[:1]:
        _add(found, "url", link.get("href"), "canonical")
    heads = [" ".join(visible(h).split()) for h in tree.iter("h1")]
    for head in [h for h in heads if h][:5]:
        _add(found, "title_h1", head, "h1")
    for title in list(tree.iter("title"))[:1]:
        _add(found, "title_tag", "".join(str(t) for t in title.itertext()), "title")
    for path in _BYLINES:
        values = [name for node in elements(tree, path)[:6] for name in _signed(node)]
        for value in values:
            if 2 < len(value) < 150:
                _add(found, "author_tag", value, "byline-tag")
        if values:
            break
    for node in elements(tree, "//*[@itemprop='datePublished' or @pubdate]")[:2]:
        _add(
            found,
            "published",
            node.get("datetime") or node.get("content") or node.get("pubdate") or visible(node),
            "time-tag",
        )
    times = elements(tree, "//article//time[@datetime] | //main//time[@datetime]") or elements(
        tree, "//time[@datetime]"
    )
    for node in times[:3]:
        _add(found, "published_time", node.get("datetime"), "time-tag")
    for node in elements(tree, "//abbr[contains(@class,'published')][@title]")[:1]:
        _add(found, "published", node.get("title"), "time-tag")
    for node in (tree.getroottree().getroot(), *tree.iter("body")):
        _add(
            found,
            "language",
            node.get("lang") or node.get("{http://www.w3.org/XML/1998/namespace}lang"),
            "html",
        )


def elements(tree: _Element, path: str) -> list[_Element]:
    """The elements an XPath expression selects."""
    found = tree.xpath(path)
    return [item for item in found if isinstance(item, _Element)] if isinstance(found, list) else []


def _signed(node: _Element) -> list[str]:
    """The names in a byline element: each link's by itself where there are several."""
    links = [" ".join(visible(link).split()) for link in node.iter("a")]
    links = [text for text in links if text]
    if len(links) > 1:
        return links
    parts = [" ".join(visible(child).split()) for child in node if isinstance(child.tag, str)]
    parts = [part for part in parts if part]
    if len(parts) > 1 and all(_NAME.fullmatch(part) for part in parts):
        return parts
    text = " ".join(visible(node).split())
    return [text] if text else []


def visible(node: _Element) -> str:
    """The text of an element without scripts and the like."""
    parts: list[str] = []

    def collect(item: _Element, depth: int) -> None:
        if isinstance(item.tag, str) and item.tag not in _HIDDEN and depth < 60:
            parts.append(item.text or "")
            for child in item:
                collect(child, depth + 1)
                parts.append(child.tail or "")

    collect(node, 0)
    return " ".join(parts) if len(parts) > 1 else "".join(parts)
