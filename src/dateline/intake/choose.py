"""Chooses among what a page's markup offers: title, authors, outlet, time, section, address, language."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import urljoin, urlsplit

from dateline.intake import dates
from dateline.intake.header import byline_names, plain
from dateline.model.report import Published

Found = dict[str, list[tuple[str, str]]]  # field -> (value, where found), best first


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What the markup says, each with the place it was found in (`origins`)."""

    headline: str | None = None
    headlines: tuple[str, ...] = ()  # all forms of it: display headline, share title
    authors: tuple[str, ...] = ()
    signed: bool = False  # the authors are people, not the outlet or a desk of it
    outlet: str | None = None
    outlets: tuple[str, ...] = ()  # all names of the site
    source: str | None = None  # whom the site says it took the report from
    published: Published | None = None
    section: str | None = None
    url: str | None = None
    language: str | None = None
    origins: tuple[tuple[str, str], ...] = ()
    warnings: tuple[tuple[str, str], ...] = ()


_MOST_AUTHORS = 12  # more are the names of a list of works, not of a byline
_SEPARATOR = re.compile(r"\s+[|–—•·»:-]\s*|\s*[|»•]\s*|\s*-\s+|\s+[/]\s+")
_NO_NAMES = frozenset(
    plain(x)
    for x in "admin,administrator,editor,editors,staff,staff reporter,staff writer,news desk,newsroom,redaktion,"
    "redaktionen,online,web desk,"
    "author,authors,no author,unknown,none,guest,user,contributor,by,anonymous,redacción,redacao,redação,redazione,"
    "rédaction,redactie,editorial,"
    "news,website,webmaster,share,null,undefined,na,n/a,home,about,see all,view all,twitter,facebook,email".split(",")
)
_PREFIX = re.compile(
    r"^(?:(?:by|vom?|par|por|di|da|door|af|av|autor(?:en)?|auteur|author|text|texte|foto|written by"
    r"|reported by|story by|words by|posted by|interview|"
    r"analysis by|kommentar von|ein kommentar von|eine analyse von|skriven av|publicado por|escrito por"
    r"|pubblicato da)\b\s*:?\s+|[:|•–-]\s*)+",
    re.I,
)
_JOINED = re.compile(r"\s*(?:,|;|\||/|\n|•|·|\s&\s|\s\+\s|\s(?:and|und|et|y|e|og|och|en|ja|i|with|mit)\s)\s*", re.I)
_TAIL = re.compile(
    r"\s*(?:\(.*?\)|\||–|—|-\s).*$|,?\s+(?:(?:staff|special|senior|chief|associated press|reuters"
    r"|afp)\s+)*(?:writer|correspondent|reporter|editor|journalist|contributor)s?\b.*$"
    r"|\s+\d.*$|\s*[•·@].*$|\s+(?:published|updated|posted|on|in|for|at|am|im)(?:\s.*)?$",
    re.I,
)


def choose(found: Found, url: str | None) -> PageFacts:
    """The facts of a page. `url` is its address where the caller knows it."""
    outlets = _outlets(found)
    headline, origin = _headline(found, outlets)
    authors, by, signed = _authors(found, outlets)
    published, notes = _published(found)
    address = _address(found, url)
    section = next((v for v in found.get("section", []) if 1 < len(v[0]) <= 60 and not v[0].startswith("http")), None)
    language = next((v[0] for v in found.get("language", []) if re.match(r"[A-Za-z]{2}(?:[-_]|$)", v[0])), None)
    origins = {"headline": origin, "authors": by, "outlet": outlets[0][1] if outlets else "",
        "section": section[1] if section else "",
               "url": address[1] if address else ""}  # fmt: skip
    titles = [
        strip_site(t, [o[0] for o in outlets])
        for key in ("title", "title_h1", "title_tag")
        for t, _ in found.get(key, [])
    ]
    return PageFacts(
        headline=headline,
        headlines=tuple(dict.fromkeys(t for t in [headline, *titles] if t)),
        authors=authors,
        signed=signed,
        outlet=outlets[0][0] if outlets else None,
        outlets=tuple(o[0] for o in outlets),
        source=next((v[0] for v in found.get("source", [])), None),
        published=published,
        section=section[0] if section else None,
        url=address[0] if address else None,
        language=language,
        origins=tuple((k, v) for k, v in origins.items() if v),
        warnings=notes,
    )


def _outlets(found: Found) -> list[tuple[str, str]]:
    """The names of the site, the likeliest first."""
    out = [v for v in found.get("outlet", []) if 1 < len(v[0]) <= 80 and not v[0].startswith("http")]
    if not out:
        title = found.get("title_tag", [("", "")])[0][0]
        heads = [plain(h) for h, _ in found.get("title_h1", []) + found.get("title", [])]
        parts = [p.strip() for p in _SEPARATOR.split(title) if p.strip()]
        rest = [p for p in parts if plain(p) and not any(plain(p) in h for h in heads)]
        if heads and len(parts) > 1 and rest and len(rest) < len(parts) and len(rest[-1].split()) <= 6:
            out = [(rest[-1], "title")]
    out += [v for v in found.get("organization", []) if 1 < len(v[0]) <= 60]
    first: dict[str, tuple[str, str]] = {}
    for name, where in out:
        if plain(name):
            first.setdefault(plain(name), (name, where))
    return list(first.values())


def strip_site(title: str, outlets: list[str]) -> str:
    """The title without the name of the site that it ends or starts with."""
    names = {plain(o) for o in outlets if plain(o)}
    stripped = title.strip()
    for _ in range(3):
        parts = list(_SEPARATOR.finditer(stripped))
        if not parts:
            break
        last, first = parts[-1], parts[0]
        if _is_site(stripped[last.end() :], names) and len(stripped[: last.start()]) > 8:
            stripped = stripped[: last.start()].strip()
        elif _is_site(stripped[: first.start()], names) and len(stripped[first.end() :]) > 15:
            stripped = stripped[first.end() :].strip()
        else:
            break
    return stripped


def _is_site(part: str, names: set[str]) -> bool:
    key = plain(part)
    if not key:
        return True
    if key in names:
        return True
    if re.fullmatch(
        r"[\w-]+\.(?:com|org|net|de|co\.uk|fr|it|es|ch|at|nl|be|tv|info|in|ru|ua|pl|cz|io)",
        part.strip(),
        re.I,
    ):
        return True
    return any(len(key) > 3 and (key.startswith(n) or n.startswith(key)) for n in names if len(n) > 3)


def _headline(found: Found, outlets: list[tuple[str, str]]) -> tuple[str | None, str]:
    """What JSON-LD calls the headline, else what the page shows as one, else the title made for sharing."""
    names = [o[0] for o in outlets]
    stated = [t for t in found.get("title", []) if t[1] == "json-ld"]
    shown = [h for h in found.get("title_h1", []) if not _is_site(h[0], {plain(n) for n in names})]
    shared = [t for t in found.get("title", []) if t[1] != "json-ld"]
    for text, where in stated[:1] + shown[:1] + shared + found.get("title_tag", []):
        headline = strip_site(text, names)
        if plain(headline):
            return headline, where
    return None, ""


def _authors(found: Found, outlets: list[tuple[str, str]]) -> tuple[tuple[str, ...], str, bool]:
    """The people that sign: the first source that names somebody decides. Where nobody does, the outlet or
    desk that
    the page itself states as its author."""
    sites = {plain(o[0]) for o in outlets} | {plain(v[0]) for v in found.get("organization", [])}
    desks: tuple[tuple[str, ...], str] = ((), "")
    for key in ("author", "author_meta", "author_tag", "author_creator", "author_loose"):
        values = found.get(key, [])
        names = [n for value, _ in values for n in split_names(value, strict=key == "author_tag")]
        people = [n for n in names if plain(n) not in sites and not _like_site(n, sites)]
        if 0 < len(people) <= _MOST_AUTHORS:
            return _unique(people), values[0][1], True
        if not desks[0] and key in ("author", "author_meta"):
            desks = _unique([n for n in names if plain(n) not in _NO_NAMES]), values[0][1] if values else ""
    return *desks, False


def _unique(names: list[str]) -> tuple[str, ...]:
    return tuple({plain(n): n for n in reversed(names)}.values())[::-1]


def _like_site(name: str, sites: set[str]) -> bool:
    key = plain(name)
    if key in _NO_NAMES or len(key) < 2:
        return True
    if re.search(r"\.(?:com|org|net|de|fr|it|pl|cz|tv|no|se|dk|nl|be|ch|at|es|pt|ru|ua|in|uk)$", name, re.I):
        return True
    return any(len(s) > 2 and (key.startswith(s) or (len(key) > 3 and s.startswith(key))) for s in sites)


def split_names(value: str, *, strict: bool = False) -> list[str]:
    """The names in a byline. `strict`: the value is any text of the page, so only what looks like names is
    taken."""
    if re.match(r"https?://|www\.", value) or len(value) > 300:
        return []
    value = byline_names(value) or value
    value = _PREFIX.sub("", value.strip())
    out = []
    for part in _JOINED.split(value):
        name = _TAIL.sub("", _PREFIX.sub("", part.strip())).strip(" .,;:|–-")
        words = name.split()
        if not name or len(name) > 60 or len(words) > 6 or re.search(r"[@()\[\]{}<>]|https?", name):
            continue
        if strict and (
            not 2 <= len(words) <= 5 or not all(w[0].isupper() or len(w) <= 3 for w in words) or re.search(r"\d", name)
        ):
            continue
        out.append(name)
    return out


def _published(found: Found) -> tuple[Published | None, tuple[tuple[str, str], ...]]:
    """The time of publication: the best-trusted source that can be read; two sources on different days give a
    warning."""
    read = []
    for key in ("published", "published_time", "created", "published_loose", "published_htmldate"):
        for text, where in found.get(key, []):
            stamp = dates.from_iso(text, where)
            if stamp is not None and stamp.precision in ("minute", "day"):
                read.append(stamp)
    if not read:
        return None, ()
    best = read[0]
    finer = [s for s in read if s.start[:10] == best.start[:10] and s.precision == "minute"]
    if best.precision == "day" and finer:
        best = finer[0]
    elif best.precision == "minute" and best.zone is None:
        zoned = [s for s in finer if s.zone and s.start[11:] == best.start[11:]]
        best = replace(best, zone=zoned[0].zone) if zoned else best
    stated = {s.start[:10] for s in read if s.basis in ("json-ld", "opengraph", "meta")}
    notes: tuple[tuple[str, str], ...] = ()
    if len(stated) > 1:
        notes = (("two_dates", f"the page states more than one publication day: {', '.join(sorted(stated))}"),)
    return best, notes


def _address(found: Found, url: str | None) -> tuple[str, str] | None:
    for value, where in found.get("url", []) + found.get("url_ld", []):
        full = urljoin(url or "", value)
        try:
            parts = urlsplit(full)
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and parts.hostname and (parts.path.strip("/") or parts.query):
            return full, where
    return (url, "given") if url else None
