"""How likely each row is what a name means: features of the row, of the words around, and of the rest of the report.

The weights were learnt on news whose places are marked (`docs/ranker.md`, `training/train_ranker.py`) and lie in
`data/ranker.tsv`. A first look weighs each name by itself, a second one also by what the others then seem to mean.
"No row at all" is weighed as an option too, so that the chances of a name's options and of none sum to one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache, lru_cache
from math import exp, log, log10

from dateline.places import unpack
from dateline.places.gazetteer import Row
from dateline.places.geometry import kilometres
from dateline.places.matching import Toponym
from dateline.places.names import key_of
from dateline.places.telling import OBSCURE, Telling

WRITTEN = ("dateline:", "user:")  # ids of rows that people wrote for this program, or for their own
LARGE = 500_000  # people of a town that is meant by its own name rather than a division by a short one
FOLDED_SHARE = 0.2  # share of the report that a country needs before other transliterations are tried in it
KEPT = 0.002  # chance after the first look below which a row is out of the race
STRANGE = 0.1  # share of the other names below which a country is strange to the report
HOME_KM = 120.0  # what an outlet reports of as its own surroundings
NEAR_KM = (40.0, 150.0, 400.0)
_AIR = re.compile("air|base|camp", re.I)
_FITS = {"admin1": ("admin1", "admin2", "region"), "admin2": ("admin2", "neighbourhood", "admin1"),
         "neighbourhood": ("neighbourhood", "settlement"), "settlement": ("settlement",), "point": ("point",),
         "region": ("region",)}  # fmt: skip
_DIVISION = ("admin1", "admin2")
Features = dict[str, float]


@dataclass(slots=True)
class Option:
    """A row that a name may mean, with what speaks for it, and its chance."""

    row: Row
    chain: tuple[Row, ...]
    admin1: int  # id of its first-level division, 0 where it has none
    features: Features = field(default_factory=dict)
    base: float = 0.0  # what its features of the first look weigh
    chance: float = 0.0


@dataclass(slots=True)
class Race:
    """The options of one name, and that it means none of them."""

    key: str
    options: list[Option]
    none: Features = field(default_factory=dict)
    none_chance: float = 1.0
    pinned: bool = False  # the words beside the name say which
    sort: str | None = None

    def best(self) -> Option | None:
        """The likeliest option."""
        return max(self.options, key=lambda o: (o.chance, -o.row.id), default=None)


@cache
def weights() -> tuple[Features, Features]:
    """The weights of the first and of the second look, by feature."""
    rows = unpack.table("ranker.tsv")
    first, second = ({r["feature"]: float(r[look]) for r in rows if r[look]} for look in ("first", "second"))
    return first, second


def races(report: Telling) -> list[Race]:
    """The options of every toponym with the features of the first look; no options for what is no place."""
    found: list[Race] = []
    whose: dict[int, set[str]] = defaultdict(set)  # under which names a row stands
    for toponym in report.toponyms:
        for row in toponym.candidates:
            whose[row.id].add(key_of(toponym.text))
    homes = [report.gazetteer.row(number) for number in report.context.homes]
    for index, toponym in enumerate(report.toponyms):
        key = key_of(toponym.text)
        race = Race(key, [], sort=report.settings[index].sort)
        found.append(race)
        if toponym.kind != "place":
            continue
        listed = bool(report.gazetteer.lookup(key))
        for position, row in enumerate(_candidates(report, toponym, key)):
            if not listed and report.share(row.country) < FOLDED_SHARE:
                continue  # another transliteration: only within the report's countries
            chain = report.gazetteer.chain(row)
            option = Option(row, chain, _admin1(row, chain))
            option.features = dict(_own(row))
            if position == 0:
                option.features["foremost"] = 1.0
            option.features["rank"] = log(position + 1)
            option.features |= _beside(report, index, option)
            option.features |= _within(report, option, whose, key)
            option.features |= _home(option, homes)
            race.pinned = race.pinned or "comma" in option.features
            race.options.append(option)
        _namesakes(race)
        race.none = _none(race, listed)
    return found


def _candidates(report: Telling, toponym: Toponym, key: str) -> tuple[Row, ...]:
    """The rows that the name may mean; where only airfields bear it, also towns in another spelling."""
    rows = toponym.candidates
    if rows and all(row.feature in ("AIRP", "AIRB") for row in rows) and not _AIR.search(toponym.text):
        known = {row.id for row in rows}
        return (*rows, *(row for row in report.gazetteer.folded(key) if row.id not in known))
    return rows


def _namesakes(race: Race) -> None:
    """Marks a division that is named after a town in it, and the town: news mostly means the town."""
    towns = [o for o in race.options if o.row.level == "settlement"]
    large = {t.row.country for t in towns if t.row.own and t.row.population >= LARGE}
    for option in race.options:
        if option.row.level in _DIVISION and "fits" not in option.features:
            inside = [t for t in towns if any(above.id == option.row.id for above in t.chain)]
            if inside:
                seat = any(t.row.feature in ("PPLC", "PPLA") for t in inside)
                option.features[f"{'seat' if seat else 'town'} in {option.row.level}"] = 1.0
            elif any(t.row.feature == "PPLC" and t.row.country == option.row.country for t in towns):
                option.features["capital's name"] = 1.0  # Washington
            if not option.row.own and option.row.country in large:
                option.features["large town's name"] = 1.0  # Zamboanga is no short name of Zamboanga Peninsula


def _admin1(row: Row, chain: tuple[Row, ...]) -> int:
    return next((r.id for r in (row, *chain) if r.level == "admin1"), 0)


@lru_cache(20_000)
def _own(row: Row) -> Features:
    """What the row is by itself."""
    features = {f"level {row.level}": 1.0}
    if row.level in ("settlement", "neighbourhood"):
        features["size"] = log10(row.population + 1) / 7
        features["size squared"] = features["size"] ** 2
        if not row.population:
            features["unpeopled"] = 1.0
    elif row.level in _DIVISION:
        features[f"wide {row.level}"] = min(0.5, log10(row.radius_km) - 2)
    if row.feature in ("PPLC", "PPLA", "PPLA2"):
        features[f"seat {row.feature}"] = 1.0
    if row.feature in ("AIRB", "AIRP"):
        features["airfield"] = 1.0
    features["own name" if row.own else "alias"] = 1.0
    if not row.own and row.level in _DIVISION:
        features[f"alias {row.level}"] = 1.0
    if row.gid.startswith(WRITTEN):
        features["written"] = 1.0
    if row.gid.startswith("user:"):
        features["given"] = 1.0
    return features


def _beside(report: Telling, index: int, option: Option) -> Features:
    """What the words beside the name say for the row: a generic word, a neighbour across a comma."""
    row, setting = option.row, report.settings[index]
    features = {}
    said = report.toponyms[index].text
    if not row.own and row.level == "admin1" and (said.endswith(".") or said.isupper()):
        features["short for admin1"] = 1.0
    if setting.sort is not None:
        like = _FITS[setting.sort]
        fit = "fits" if row.level == like[0] else "half fits" if row.level in like else "misfits"
        features[fit if fit != "misfits" or row.level != "country" else "misfits country"] = 1.0
    if row.feature in ("AIRP", "AIRB") and setting.sort != "point" and not _AIR.search(said):
        features["airfield alone"] = 1.0
    if _comma(report, index, option):
        features["comma"] = 1.0
    return features


def _within(report: Telling, option: Option, whose: dict[int, set[str]], key: str) -> Features:
    """What the report's countries and divisions say for the row."""
    row = option.row
    share = report.share(row.country)
    features = {"country share": share}
    if row.country in report.context.countries:
        features["outlet's country"] = 1.0
    if report.touched.get(row.country, set()) - {key}:
        features["touched"] = 1.0
    elif report.touched and row.level == "admin1":
        features["strange admin1"] = 1.0
    elif report.touched and row.population < OBSCURE and row.level not in ("country", "region"):
        features["obscure"] = 1.0
    for above in option.chain:
        if above.level != "country" and whose.get(above.id, set()) - {key}:
            features[f"container {above.level}"] = 1.0
    return features


def _home(option: Option, homes: list[Row]) -> Features:
    """Whether the row is, or lies near, what the outlet is named after."""
    row = option.row
    features = {}
    for home in homes:
        if home.id == row.id:
            features["home itself"] = 1.0
        if home.country == row.country:
            features["home country"] = 1.0
        if home.level == "settlement" and abs(home.lat - row.lat) < 1.5:
            if kilometres(home.lat, home.lon, row.lat, row.lon) <= HOME_KM:
                features["home near"] = 1.0
        elif any(r.id == home.id for r in option.chain) and home.level != "country":
            features["home around"] = 1.0
    return features


def _none(race: Race, listed: bool) -> Features:
    """What speaks for the name meaning none of its rows."""
    features = {"none": 1.0}
    if not race.options:
        return features
    if not listed:
        features["none folded"] = 1.0
    if not any(o.row.own for o in race.options):
        features["none alias"] = 1.0
    features["none many"] = log(len(race.options))
    features["none size"] = max(log10(o.row.population + 1) for o in race.options) / 7
    if race.sort is not None and not any("fits" in o.features or "half fits" in o.features for o in race.options):
        features["none fits"] = 1.0
    if not any("touched" in o.features for o in race.options):
        features["none touched"] = 1.0
    if race.pinned:
        features["none pinned"] = 1.0
    return features


def _comma(report: Telling, index: int, option: Option) -> bool:
    """True where a neighbour across a comma contains the place or lies in it ("Paris, Texas")."""
    toponym = report.toponyms[index]
    above = {row.id for row in option.chain}
    if index + 1 < len(report.toponyms):
        after = report.toponyms[index + 1]
        between = report.text[report.settings[index].end : after.start]
        if between in (", ", " in ", " of ", ", in ", " in the ") and any(c.id in above for c in after.candidates):
            return True
    if index:
        before = report.toponyms[index - 1]
        between = report.text[before.end : toponym.start]
        if between == ", ":
            chain = report.gazetteer.chain
            return any(a.id == option.row.id for c in before.candidates[:12] for a in chain(c))
        if between in ("'s ", "’s "):
            return any(c.id in above for c in before.candidates)
    return False


def total(features: Features, table: Features) -> float:
    """What features weigh together."""
    return sum(table.get(name, 0.0) * value for name, value in features.items())


def settle(race: Race, scores: list[float], none: float) -> None:
    """Turns the scores of the options and of none into chances."""
    top = max([none, *scores])
    parts = [exp(score - top) for score in scores]
    rest = exp(none - top)
    whole = sum(parts) + rest
    for option, part in zip(race.options, parts, strict=True):
        option.chance = part / whole
    race.none_chance = rest / whole


@dataclass(slots=True)
class Others:
    """What the names of a report seem to mean after a look: the chances of rows, countries, divisions, by name."""

    keys: dict[str, dict[int, float]] = field(default_factory=dict)  # mean chance of a row among a name's mentions
    rows: dict[int, Row] = field(default_factory=dict)
    number: dict[str, int] = field(default_factory=dict)
    country: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    admin1: dict[int, float] = field(default_factory=lambda: defaultdict(float))
    above: dict[int, float] = field(default_factory=lambda: defaultdict(float))
    own: dict[str, Others] = field(default_factory=dict)  # the part that a name itself has in the sums
    cells: dict[tuple[int, int], list[tuple[Row, float, str]]] = field(default_factory=lambda: defaultdict(list))


def gather(report: Telling, found: list[Race]) -> Others:
    """Sums the chances over all names of the report, each name once however often it stands."""
    others = Others()
    sums: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    about: dict[int, Option] = {}
    for race, toponym in zip(found, report.toponyms, strict=True):
        if toponym.kind == "demonym" and toponym.candidates:
            row = toponym.candidates[0]
            about[row.id] = Option(row, (), 0)
            others.number[race.key] = others.number.get(race.key, 0) + 1
            sums[race.key][row.id] += 1.0
        elif race.options:
            others.number[race.key] = others.number.get(race.key, 0) + 1
            for option in race.options:
                if option.chance > KEPT:
                    about[option.row.id] = option
                    sums[race.key][option.row.id] += option.chance
    for key, rows in sums.items():
        mine = others.own[key] = Others()
        mean = others.keys[key] = {number: value / others.number[key] for number, value in rows.items()}
        for number, value in mean.items():
            option = about[number]
            others.rows[number] = option.row
            for one in (others, mine):
                one.country[option.row.country] += value
                if option.admin1:
                    one.admin1[option.admin1] += value
                for above in option.chain:
                    one.above[above.id] += value
            if option.row.level not in ("country", "admin1", "region") and value > 0.05:
                others.cells[_cell(option.row)].append((option.row, value, key))
    return others


def _cell(row: Row) -> tuple[int, int]:
    return int(row.lat // 4), int(row.lon // 5)


def echo(race: Race, others: Others) -> None:
    """Adds the features of the second look to a name's options; what is out of the race stays out."""
    race.options = [option for option in race.options if option.chance > KEPT]
    mine = others.own.get(race.key) or Others()
    names = len(others.keys) - 1
    count = others.number.get(race.key, 1)
    said = _rows_said(race, others)
    for option in race.options:
        row, features = option.row, option.features
        features["first look"] = log(max(option.chance, KEPT))
        if names > 0:
            there = others.country.get(row.country, 0.0) - mine.country.get(row.country, 0.0)
            features["in country"] = there / names
            if there / names < STRANGE and _little_known(option):
                features["stranger"] = 1.0
            division = others.admin1.get(option.admin1, 0.0) - mine.admin1.get(option.admin1, 0.0)
            features["in division"] = _soft(division if option.admin1 else 0.0)
            features["in division share"] = (division if option.admin1 else 0.0) / names
            features["holds"] = _soft(others.above.get(row.id, 0.0) - mine.above.get(row.id, 0.0))
            for above in option.chain:
                if above.level != "country" and above.id in said:
                    name = f"held by {above.level}"
                    features[name] = max(features.get(name, 0.0), said[above.id])
            features |= _near(row, race.key, others)
        if count > 1:
            mean = others.keys[race.key].get(row.id, 0.0)
            rest = max(KEPT, (mean * count - option.chance) / (count - 1))
            features["echo pinned" if race.pinned else "echo"] = log(rest)
    race.none["none first look"] = log(max(race.none_chance, KEPT))


def _little_known(option: Option) -> bool:
    """True for a place that needs another name in its country to be believed, or words beside it that say so."""
    row = option.row
    if row.level in ("country", "admin1", "region") or row.population >= OBSCURE or row.gid.startswith(WRITTEN):
        return False
    return not {"comma", "home near", "home itself", "outlet's country"} & option.features.keys()


def _rows_said(race: Race, others: Others) -> dict[int, float]:
    """The chance of every row under the other names."""
    said: dict[int, float] = {}
    for key, rows in others.keys.items():
        if key != race.key:
            for number, value in rows.items():
                said[number] = max(value, said.get(number, 0.0))
    return said


def _near(row: Row, key: str, others: Others) -> Features:
    """How much of the other names lies near the row."""
    if row.level in ("country", "region"):
        return {}
    sums = [0.0] * len(NEAR_KM)
    y, x = _cell(row)
    for cell in ((y + i, x + j) for i in (-1, 0, 1) for j in (-1, 0, 1)):
        for other, value, name in others.cells.get(cell, ()):
            if name == key:
                continue
            away = kilometres(row.lat, row.lon, other.lat, other.lon)
            for place, limit in enumerate(NEAR_KM):
                if away <= limit:
                    sums[place] += value
    return {f"near {limit:.0f} km": _soft(value) for limit, value in zip(NEAR_KM, sums, strict=True) if value}


def _soft(value: float) -> float:
    return max(0.0, value) / (max(0.0, value) + 1)
