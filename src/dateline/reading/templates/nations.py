"""Nations named in a report, and the names that the keys of full templates use for them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from dateline.language.lexicon import Entry, Lexicon, load
from dateline.places import Gazetteer, open_gazetteer

# States that are gone or go by letters, and the names of the keys where they are not the gazetteer's.
_GONE = {"Soviet": "SU", "Soviets": "SU", "USSR": "SU", "U.S.S.R": "SU", "Soviet Union": "SU", "PRC": "CN"}
_LETTERS = {"U.S": "US", "USA": "US", "United States": "US", "U.K": "GB", "Dominican Republic": "DO"}
_KEY_NAMES = {"SU": "USSR", "CN": "PEOPLES REP OF CHINA", "KR": "SOUTH KOREA", "KP": "NORTH KOREA"}


@cache
def gazetteer() -> Gazetteer:
    """The package's gazetteer, opened once."""
    return open_gazetteer()


@cache
def _names() -> Lexicon:
    """Names of countries and their demonyms, in any case, with the ISO code of each."""
    listed = [*_GONE.items(), *_LETTERS.items()]
    known = {name.lower() for name, _ in listed}
    for entry in load("demonyms").entries:
        iso = entry.get("country")
        if len(iso) == 2 and not entry.get("people") and entry.phrase.lower() not in known:
            listed += [(entry.phrase, iso)]
            if entry.get("pos") == "n":
                listed += [(entry.phrase + "s", iso)]
    for iso in sorted({iso for _, iso in listed}):
        row = gazetteer().country(iso)
        if row is not None and row.name.lower() not in known:
            listed.append((row.name, iso))
    return Lexicon("nations", tuple(Entry("nations", name, "nations", {"country": iso}) for name, iso in listed))


def nations_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and ISO code of each country or demonym named in a text (SU for the Soviet Union)."""
    for hit in _names().find(text):
        yield hit.start, hit.end, hit.entry.get("country")


def key_name(iso: str) -> str:
    """The name of a country as the keys write it, empty for an unknown code."""
    if iso in _KEY_NAMES:
        return _KEY_NAMES[iso]
    row = gazetteer().country(iso)
    return row.name.upper().removeprefix("THE ") if row is not None else ""
