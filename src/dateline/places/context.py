"""What an outlet's name and address say of where it is at home: a place in its name, the country of its domain."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from dateline.places.gazetteer import Gazetteer, Row
from dateline.places.names import key_of
from dateline.places.scoring import PlaceContext

# Words of outlet names that stand before or after the name of the place; written from general knowledge.
_PAPER_WORDS = """
    the daily news newspaper times today tribune herald post press sun star journal gazette standard telegraph mail
    mirror observer chronicle courier express dispatch examiner record register reporter review sentinel ledger leader
    monitor independent free democrat republican bulletin echo argus advertiser enterprise globe guardian inquirer
    online world live tv radio fm broadcasting observer talk now citizen banner call eagle patriot voice vanguard
    statesman media weekly evening morning sunday my go new nbc abc cbs fox pbs local click2 myfox news5
"""
_PAPER = frozenset(_PAPER_WORDS.split())
# First parts of addresses that are editions and sections, though towns bear the names.
_EDITIONS = frozenset(
    "english mobile french german spanish reading orange sports world media video photo edition".split()
)
_ENDINGS = sorted((w for w in _PAPER if len(w) > 2), key=len, reverse=True)
# Domains of countries that are used for other things than the country, or differ from its ISO code.
_COMMON_DOMAINS = frozenset(["tv", "fm", "me", "io", "co", "cc", "ws", "ly", "ai", "to", "im", "am", "gg", "la"])
_OTHER_CODES = {"UK": "GB"}
_SHORTEST = 4  # letters of a place within a domain name; shorter ones are parts of words
_MOST = 4  # homes kept


def place_context(
    gazetteer: Gazetteer, *, outlet: str | None = None, url: str | None = None, dateline: tuple[int, int] | None = None
) -> PlaceContext:
    """The context that the outlet's name or domain and the report's address give; empty where they say nothing."""
    host = _host(url)
    names = [name for name in (outlet, host) if name]
    homes = next((found for name in names if (found := _homes(name, gazetteer))), ())
    countries = dict.fromkeys(iso for name in names if (iso := _domain_country(name, gazetteer)))
    return PlaceContext(tuple(countries), dateline, tuple(row.id for row in homes))


def _host(url: str | None) -> str:
    try:
        return urlsplit(url or "").hostname or ""
    except ValueError:  # a broken address says nothing
        return ""


def _domain_country(name: str, gazetteer: Gazetteer) -> str | None:
    ending = re.search(r"\.([a-z]{2})$", name.lower())
    if ending is None or ending[1] in _COMMON_DOMAINS:
        return None
    iso = _OTHER_CODES.get(ending[1].upper(), ending[1].upper())
    return iso if gazetteer.country(iso) else None


def _homes(name: str, gazetteer: Gazetteer) -> tuple[Row, ...]:
    """The places that the name of an outlet holds: "Times of Oman", "baghdadpost.com"."""
    if re.fullmatch(r"[\w.-]+\.[a-z]{2,}", name.lower()):
        labels = re.sub(r"^www\.", "", name.lower()).split(".")
        label = labels[0].replace("-", "")
        options = _in_domain(label)
        if len(labels) > 2 and len(labels[-2]) > 3:  # "chicago.example.com", "blogs.chicagopost.com"
            options = _in_domain(labels[-2].replace("-", "")) + options
            if len(label) > _SHORTEST and label not in _EDITIONS:
                options += [label, *(f"{label[:cut]} {label[cut:]}" for cut in range(3, len(label) - 2))]
    else:
        words = key_of(name).split()
        inner = [w for w in words if w not in _PAPER and w not in ("of", "and")]
        options = [" ".join(inner)] if len(inner) < len(words) else []
    for option in options:
        rows = [row for row in gazetteer.lookup(option) if row.level != "point" and row.feature != "BLOC"]
        if rows:
            return tuple(rows[:_MOST])
    return ()


def _in_domain(label: str) -> list[str]:
    """What is left of a domain's label when a newspaper's word is cut off it."""
    found = []
    for word in _ENDINGS:
        if label.endswith(word) or label.startswith(word):
            rest = label.removesuffix(word) if label.endswith(word) else label.removeprefix(word)
            rest = rest.removeprefix("the")
            if len(rest) >= _SHORTEST:
                found.append(rest)
                found += [f"{rest[:cut]} {rest[cut:]}" for cut in range(3, len(rest) - 2)]  # "kansascity"
    return found
