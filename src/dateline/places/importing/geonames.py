"""GeoNames: dumps of places (19 columns, `allCountries.zip`, `IQ.zip`) and lists of further names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from dateline.places.importing.checks import aliases_of, check_bytes, name_of, point_of, whole_number
from dateline.places.importing.detect import GEONAMES_COLUMNS, NAME_COLUMNS
from dateline.places.importing.rows import BadRow, Entry, LeftOut, Renaming, Row, refused
from dateline.places.importing.streams import MAX_LINE_CHARS
from dateline.places.importing.world import World
from dateline.places.levels import BY_CODE

LICENCE = "GeoNames (geonames.org), CC BY 4.0: name the source where you pass the places on"
CLASSES = {
    "A": "divisions", "H": "waters", "L": "areas", "P": "towns", "R": "roads", "S": "buildings", "T": "hills",
    "U": "undersea", "V": "woods",
}  # fmt: skip
_CHECKED_BY_COUNTRY = frozenset("APS")  # waters and islands may lie far off
# "Languages" that are codes and links: postal codes, airport codes, web addresses.
_NO_LANGUAGES = frozenset("post link iata icao faac tcid unlc wkdt abbr phon fr_1793".split())

Codes = dict[str, str]


def division_codes(lines: Iterable[tuple[int, str]], world: World) -> Codes:
    """What each division code ("IQ.07", "IQ.07.98179") stands for, as gid: the divisions of the dump itself, and where
    it lacks them what contains its towns that the package knows too."""
    own: Codes = {}
    learnt: Codes = {}
    known = world.geonames
    for _, line in lines:
        fields = line.split("\t", 12)
        if len(fields) < 13 or not fields[0].isdecimal():
            continue
        country, first, second = fields[8], fields[10], fields[11]
        code = fields[7]
        if code == "ADM1":
            own[f"{country}.{first}"] = f"geonames:{int(fields[0])}"
        elif code == "ADM2":
            own[f"{country}.{first}.{second}"] = f"geonames:{int(fields[0])}"
        elif fields[6] == "P" and first and int(fields[0]) in known:
            full = f"{country}.{first}.{second}" if second else f"{country}.{first}"
            if full not in learnt and (above := world.parent_of(known[int(fields[0])])):
                level = "admin2" if second else "admin1"
                if above[1] == level:
                    learnt[full] = above[0]
    return learnt | own


def places(lines: Iterable[tuple[int, str]], world: World, codes: Codes) -> Iterator[Row]:
    """The rows of a dump."""
    kept = BY_CODE
    left_out = {letter: LeftOut(word) for letter, word in CLASSES.items()}
    for number, line in lines:
        fields = line.split("\t")
        try:
            if len(fields) != GEONAMES_COLUMNS:
                raise BadRow("columns", _columns(line, fields))
            sort = kept.get(fields[7])
            if sort is None:
                if fields[6] not in left_out:
                    raise BadRow("class", f"{fields[6][:20]!r} is no class of GeoNames")
                yield left_out[fields[6]]
                continue
            check_bytes(line)
            yield _place(number, line, fields, world, codes)
        except BadRow as error:
            if line.strip():
                yield refused(number, line, error)


def _place(number: int, line: str, fields: list[str], world: World, codes: Codes) -> Entry:
    gid = geonames_id(fields[0])
    name = name_of(fields[1] or fields[2])
    lat, lon = point_of(fields[4], fields[5])
    country = fields[8].strip().upper()
    if country:
        if country not in world.boxes:
            raise BadRow("country", f"the country code {country[:20]!r} is not known")
        if fields[6] in _CHECKED_BY_COUNTRY:
            world.boxes.check(country, lat, lon)
    sort = BY_CODE[fields[7]]
    parent = None
    if sort.feature != "ADM1":
        first = f"{country}.{fields[10]}"
        parent = codes.get(f"{first}.{fields[11]}") if fields[11] and sort.feature != "ADM2" else None
        parent = parent or codes.get(first)
    aliases = [fields[2]] if fields[2] != fields[1] else []
    if fields[3]:
        aliases += fields[3].split(",")
    return Entry(
        number, line, gid, f"geonames:{gid}", name, aliases_of(aliases), lat, lon, sort.level, sort.feature, country,
        population=whole_number(fields[14], "population"), parent=parent,
    )  # fmt: skip


def geonames_id(text: str) -> int:
    """The id as a number; raises BadRow where it is none."""
    if not (text.isascii() and text.isdecimal() and 0 < len(text) < 13):
        raise BadRow("id", f"{text[:20]!r} is no id of GeoNames")
    return int(text)


def names(lines: Iterable[tuple[int, str]], known: Callable[[int], bool]) -> Iterator[Row]:
    """The further names of a list, those of known places; codes, links and historical names are left out."""
    codes, historic, unknown = LeftOut("codes and links"), LeftOut("historical names"), LeftOut("unknown places")
    for number, line in lines:
        fields = line.split("\t")
        try:
            if len(fields) not in NAME_COLUMNS:
                raise BadRow("columns", _columns(line, fields, "8 or 10"))
            if fields[2] in _NO_LANGUAGES:
                yield codes
            elif fields[7] == "1":
                yield historic
            elif not known(place := geonames_id(fields[1])):
                yield unknown
            else:
                check_bytes(line)
                yield Renaming(place, name_of(fields[3]))
        except BadRow as error:
            if line.strip():
                yield refused(number, line, error)


def _columns(line: str, fields: list[str], wanted: str = str(GEONAMES_COLUMNS)) -> str:
    if len(line) > MAX_LINE_CHARS:
        return f"the line has more than {MAX_LINE_CHARS:,} characters"
    return f"{len(fields)} columns, not {wanted}"
