"""Where an incident was, as the keys of full templates write it: "COLOMBIA: ANTIOQUIA (DEPARTMENT): MEDELLIN (CITY)".

Only places inside a country are answered: a country alone is left unfilled, as the keys that this is learnt from do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.reading.templates.choices import chances_of
from dateline.reading.templates.dates import dateline_end
from dateline.reading.templates.features import Seen
from dateline.reading.templates.nations import key_name
from dateline.reading.templates.placenames import AREA, QUARTER, TOWN, PlaceName, chains_of, countries_of, place_names
from dateline.reading.templates.view import View, view_of

_CUES = frozenset("in at near of from to the , ( and between - for".split())


@dataclass(frozen=True, slots=True)
class PlaceString:
    """A place told at `report_text[start:end]` and the location that it would make."""

    text: str
    start: int
    end: int
    location: str


@dataclass(frozen=True, slots=True)
class PlaceOption:
    """A way to answer where an incident was (empty: not said), and what speaks for it."""

    written: str
    features: dict[str, float]

    def meets(self, other: PlaceOption) -> float:
        """1 for the same place, half for the same country."""
        if self.written == other.written:
            return 1.0
        mine, others = self.written.split(":")[0], other.written.split(":")[0]
        return 0.5 if mine and mine == others else 0.0


def place_strings(report_text: str) -> list[PlaceString]:
    """Every place told in a report below its country, in order, with the location answer it would make."""
    view = view_of(report_text)
    found = []
    for chain in chains_of(view, place_names(view)):
        first, after = min(name.first for name in chain), max(name.after for name in chain)
        start, end = view.tokens[first].start, view.tokens[after - 1].end
        if location := written(chain):
            found.append(PlaceString(report_text[start:end], start, end, location))
    return found


def written(chain: tuple[PlaceName, ...]) -> str:
    """A chain of places as a location; empty where its country is not known."""
    country = key_name(chain[0].country) if chain else ""
    return ": ".join([country, *(f"{name.name} ({name.kind})" for name in chain)]) if country else ""


def template_location(seen: Seen, least: float = 0.4) -> str:
    """The location with most in common with the likely ones; empty where that is less than `least`."""
    options = location_options(seen)
    chances = chances_of("location", [option.features for option in options])
    worth = [sum(c * option.meets(o) for c, o in zip(chances, options, strict=True)) if option.written else least
             for option in options]  # fmt: skip
    return options[worth.index(max(worth))].written


def location_options(seen: Seen) -> list[PlaceOption]:
    """Every answer that the report allows: its places, alone and together, quarters also in its town, and none."""
    names = place_names(seen.view)
    given = [m for group in seen.draft.place for m in group]
    chains = list(chains_of(seen.view, names))
    if given:
        inside = [c for c in chains if any(_covers(seen.view, n, m.start, m.end) for n in c for m in given)]
        chains = inside or chains
    counts = Counter(written(chain) for chain in chains)
    told = countries_of(seen.view)
    found: dict[str, tuple[float, dict[str, float]]] = {}
    for chain in [*chains, *_in_town(chains), *_in_area(seen.view, chains)]:
        location = written(chain)
        features, away = _features(seen, chain, told)
        features[f"told {min(counts[location], 4)}"] = 1.0
        if location and (location not in found or away < found[location][0]):
            found[location] = away, features
    near = sum(away < 1 for away, _ in found.values())
    none = {"none": 1.0, f"none, places near {min(near, 3)}": 1.0, f"none, places {min(len(found), 5)}": 1.0}
    return [PlaceOption("", none), *(PlaceOption(w, f) for w, (_, f) in found.items())]


def _covers(view: View, name: PlaceName, start: int, end: int) -> bool:
    return view.tokens[name.first].start < end and start < view.tokens[name.after - 1].end


def _in_town(chains: list[tuple[PlaceName, ...]]) -> Iterator[tuple[PlaceName, ...]]:
    """Quarters told alone, in the town that the report tells first or most often."""
    towns = [chain[0] for chain in chains if len(chain) == 1 and chain[0].depth == TOWN and chain[0].row]
    if not towns:
        return
    count = Counter(town.name for town in towns)
    main = max(towns, key=lambda town: count[town.name])
    for chain in chains:
        if len(chain) == 1 and chain[0].depth == QUARTER and chain[0].country == main.country:
            yield main, chain[0]


def _in_area(view: View, chains: list[tuple[PlaceName, ...]]) -> Iterator[tuple[PlaceName, ...]]:
    """Towns told alone, in the area that the report tells them to lie in or that the gazetteer knows them in."""
    single = [chain[0] for chain in chains if len(chain) == 1]
    areas = [name for name in single if name.depth == AREA and name.sorted]
    for town in (name for name in single if name.depth == TOWN):
        for area in areas:
            near = view.sentence[area.first] == view.sentence[town.first]
            if area.country == town.country and (town.lies_in(area) or (near and town.row is None)):
                yield area, town


def _features(seen: Seen, chain: tuple[PlaceName, ...], told: Counter[str]) -> tuple[dict[str, float], float]:
    """What speaks for a place: how near to the incident its finest name is told, what stands beside it, its kind."""
    view, fine = seen.view, chain[-1]
    number = view.sentence[fine.first]
    away = min((abs(number - other) for other in seen.sentences), default=9)
    spans = [view.covered(span.start, span.end) for span in seen.draft.anchors()]
    off = min((max(0, fine.first - b, a - fine.after) for a, b in spans if a < b), default=99)
    inside = any(a <= fine.first and fine.after <= b for a, b in spans)
    head = view.tokens[fine.first].start < dateline_end(view.text)
    before, behind = view.word(fine.first - 1), view.word(fine.after)
    names = [
        f"away {min(away, 4)}",
        f"off {_bucket(off)}" if not away else "off far",
        f"before {before if before in _CUES else 'other'}",
        f"two before {view.word(fine.first - 2) if view.word(fine.first - 2) in _CUES else 'other'}",
        f"behind {behind if behind in _CUES else 'other'}",
        "depths " + "".join(str(name.depth) for name in chain),
        f"together {_together(chain)}",
        f"listed {fine.row is not None} sorted {fine.sorted} depth {fine.depth}",
        f"kind {fine.kind}",
        f"people {len(str(fine.population))}",
        f"country {_place_of(told, fine.country)}",
    ]
    names += ["in the dateline"] * head + ["inside a filler"] * inside
    names += [f"{name} near" for name in ("triggers", "reporting") if _said(view, fine, name)]
    return dict.fromkeys(names, 1.0), away + min(off, 99) / 100 + head


def _together(chain: tuple[PlaceName, ...]) -> str:
    if len(chain) == 1:
        return "alone"
    if chain[1].lies_in(chain[0]):
        return "listed so"
    return "beside" if abs(chain[-1].first - chain[0].after) < 8 or abs(chain[0].first - chain[-1].after) < 8 else "far"


def _place_of(told: Counter[str], country: str) -> int:
    ranked = [iso for iso, _ in told.most_common()]
    return min(ranked.index(country), 3) if country in ranked else 3


def _said(view: View, fine: PlaceName, name: str) -> bool:
    near = range(max(0, fine.first - 8), min(len(view.tokens), fine.after + 8))
    return any(
        c.startswith(name) for i in near if view.sentence[i] == view.sentence[fine.first] for c in view.classes[i]
    )


def _bucket(number: int) -> str:
    return next((str(edge) for edge in (0, 1, 2, 4, 8, 15, 30) if number <= edge), "more")
