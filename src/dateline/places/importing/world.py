"""What an import asks of the package's own places: is this one of them, what lies around it, where is its country."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from math import cos, floor, radians
from typing import Any

from dateline.places.entries import settlement_radius
from dateline.places.gazetteer import Gazetteer
from dateline.places.geometry import kilometres
from dateline.places.importing.checks import Boxes
from dateline.places.importing.rows import BadRow, Entry
from dateline.places.levels import BY_CODE
from dateline.places.names import key_of

SAME_KM = 5.0  # a place of one name and country within this is the same place
SAME_DIVISION_KM = 25.0  # points of divisions differ more: middles of towns, seats, centroids
NEAREST_KM = 30.0  # how far the town may be by which a place's division is told
FOREIGN_KM = 50.0  # the same where its country is not given
_TOWNS = ("settlement", "neighbourhood", "point")
_COLUMNS = "gid, lat, lon, radius_km, level, feature, country, population"


class World:
    """The package's places, for one import. About 100 MB while it lasts."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._database: sqlite3.Connection = gazetteer.packed
        ask = self._database.execute
        spans = "SELECT country, min(lat), max(lat), min(lon), max(lon) FROM rows WHERE country != '' GROUP BY country"
        self.boxes = Boxes({iso: (south, north, west, east) for iso, south, north, west, east in ask(spans)})
        self.geonames = {
            int(gid[9:]): number for number, gid in ask("SELECT id, gid FROM rows WHERE gid LIKE 'geonames:%'")
        }
        # A million look-ups in the file cost several seconds more than this set.
        self._own_keys = frozenset(key for (key,) in ask("SELECT key FROM names WHERE own"))
        self._countries: dict[str, str | None] = {}
        self._cells: dict[tuple[int, int], list[tuple[float, float, int]]] | None = None

    def country_gid(self, iso: str) -> str | None:
        """The gid of a country by its ISO code."""
        if iso not in self._countries:
            row = self._gazetteer.country(iso) if iso else None
            self._countries[iso] = row.gid if row else None
        return self._countries[iso]

    def country_of(self, said: str) -> str:
        """The ISO code of a country given by code or by name; raises BadRow for an unknown one."""
        code = said.strip()
        if not code:
            return ""
        if code.upper() in self.boxes:
            return code.upper()
        for row in self._gazetteer.lookup(key_of(code)):
            if row.level == "country":
                return row.country
        raise BadRow("country", f"the country {code[:30]!r} is not known; give an ISO code such as IQ, or a name")

    def parent_of(self, number: int) -> tuple[str, str] | None:
        """The gid and level of what contains a packed row."""
        found = self._database.execute(
            "SELECT above.gid, above.level FROM rows JOIN rows AS above ON above.id = rows.parent WHERE rows.id = ?",
            (number,),
        ).fetchone()
        return (found[0], found[1]) if found else None

    def complete(self, entry: Entry, key: str) -> None:
        """Ties the entry to the package's row of the same place, whose values fill in what the entry does not say."""
        found = self._same(entry, key)
        if found is not None:
            gid, _, _, radius, level, feature, country, population = found
            entry.same = gid
            if not entry.level:
                entry.level, entry.feature = level, feature
            if entry.level == level:
                entry.radius_km = entry.radius_km or radius
            if feature == "PPLC" and entry.level == "settlement":
                entry.feature = feature  # else the capital would no longer count as one
            entry.country = entry.country or country
            entry.population = entry.population or population
        if not entry.level:
            entry.level, entry.feature = "settlement", entry.feature or "PPL"
        if not entry.radius_km:
            sort = BY_CODE.get(entry.feature)
            entry.radius_km = (sort.radius_km if sort else 0.0) or settlement_radius(entry.population)

    def _same(self, entry: Entry, key: str) -> Any:
        if entry.same or entry.gid.startswith("geonames:"):
            number = self.geonames.get(int((entry.same or entry.gid)[9:]))
            if number is not None:
                return self._database.execute(f"SELECT {_COLUMNS} FROM rows WHERE id = ?", (number,)).fetchone()
        if key not in self._own_keys:
            return None
        near = self._database.execute(
            f"SELECT {_COLUMNS} FROM names JOIN rows ON id = row WHERE key = ? AND own", (key,)
        ).fetchall()
        best, least = None, 1e9
        for row in near:
            _, lat, lon, radius, level, _, country, _ = row
            if abs(lat - entry.lat) > 3 or (entry.country and country != entry.country):
                continue
            if entry.level and not _alike(entry.level, level):
                continue
            distance = kilometres(entry.lat, entry.lon, lat, lon)
            allowed = SAME_KM if level in _TOWNS else max(SAME_DIVISION_KM, radius)
            if not entry.level and level not in _TOWNS:
                continue
            if distance <= allowed and distance < least:
                best, least = row, distance
        return best

    def place(self, entry: Entry) -> None:
        """Finds what contains the entry by the nearest town that the package knows, and its country where not given."""
        if entry.level in ("region", "country") or entry.same:
            entry.parent = entry.parent or self.country_gid(entry.country)
            return
        town, distance = self._nearest(entry.lat, entry.lon, entry.country)
        if town is not None and distance <= (NEAREST_KM if entry.country else FOREIGN_KM):
            gid, _, _, radius, _, _, country, _ = town[:8]
            entry.country = entry.country or country
            if entry.level in ("neighbourhood", "point") and distance <= radius + 2:
                entry.parent = entry.parent or gid
            elif above := self.parent_of(town[8]):
                wanted = above[0] if entry.level not in ("admin1", "admin2") else None
                entry.parent = entry.parent or wanted
        entry.parent = entry.parent or self.country_gid(entry.country)

    def _nearest(self, lat: float, lon: float, country: str) -> tuple[Any, float]:
        cells = self._towns()
        row, column = floor(lat * 2), floor(lon * 2)
        wide = min(8, max(1, round(1 / max(0.1, cos(radians(lat))))))
        best, least = None, 1e9
        for north in (row - 1, row, row + 1):
            for east in range(column - wide, column + wide + 1):
                for town_lat, town_lon, number in cells.get((north, east), ()):
                    distance = kilometres(lat, lon, town_lat, town_lon)
                    if distance < least and (not country or self.country(number) == country):
                        best, least = number, distance
        if best is None:
            return None, least
        query = f"SELECT {_COLUMNS}, id FROM rows WHERE id = ?"
        return self._database.execute(query, (best,)).fetchone(), least

    def country(self, number: int) -> str:
        """The country of a packed row."""
        return str(self._database.execute("SELECT country FROM rows WHERE id = ?", (number,)).fetchone()[0])

    def _towns(self) -> dict[tuple[int, int], list[tuple[float, float, int]]]:
        """The package's towns in cells of half a degree."""
        if self._cells is None:
            cells = defaultdict(list)
            for lat, lon, number in self._database.execute("SELECT lat, lon, id FROM rows WHERE level = 'settlement'"):
                cells[floor(lat * 2), floor(lon * 2)].append((lat, lon, number))
            self._cells = dict(cells)
        return self._cells


def _alike(one: str, other: str) -> bool:
    towns = ("settlement", "neighbourhood")
    return one == other or (one in towns and other in towns)
