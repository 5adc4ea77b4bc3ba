"""TopoJSON, as world-atlas has it: arcs that neighbours share -> rings, and the lines between neighbours."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Point = tuple[float, float]
Ring = list[Point]
Polygon = list[Ring]


@dataclass(frozen=True)
class Topology:
    """Arcs in degrees, longitude first, and the named objects that are made of them."""

    arcs: tuple[Ring, ...]
    objects: dict[str, Any]

    def polygons(self, name: str) -> list[Polygon]:
        """The polygons of an object, the outer ring first, as they stand: the 180th meridian is not cut."""
        return [[self._ring(ring) for ring in polygon] for one in self._parts(name) for polygon in _arc_rings(one)]

    def shared(self, name: str) -> list[tuple[frozenset[str], Ring]]:
        """Each arc that two differently named parts of an object share, with the names of both."""
        owners: dict[int, set[str]] = defaultdict(set)
        for one in self._parts(name):
            for polygon in _arc_rings(one):
                for index in (i for ring in polygon for i in ring):
                    owners[~index if index < 0 else index].add(one["properties"]["name"])
        return [(frozenset(names), self.arcs[i]) for i, names in sorted(owners.items()) if len(names) > 1]

    def names(self, name: str) -> frozenset[str]:
        """The names of an object's parts."""
        return frozenset(one["properties"]["name"] for one in self._parts(name))

    def _parts(self, name: str) -> Iterator[dict[str, Any]]:
        whole = self.objects[name]
        yield from whole["geometries"] if whole["type"] == "GeometryCollection" else (whole,)

    def _ring(self, indices: list[int]) -> Ring:
        ring: Ring = []
        for index in indices:
            arc = self.arcs[~index][::-1] if index < 0 else self.arcs[index]
            ring += arc[1:] if ring else arc
        return ring


def load(path: Path) -> Topology:
    """The topology of a quantised TopoJSON file."""
    raw = json.loads(path.read_text(encoding="utf-8"))
    scale, translate = raw["transform"]["scale"], raw["transform"]["translate"]
    arcs = []
    for deltas in raw["arcs"]:
        x = y = 0
        arc: Ring = []
        for dx, dy in deltas:
            x, y = x + dx, y + dy
            arc.append((x * scale[0] + translate[0], y * scale[1] + translate[1]))
        arcs.append(arc)
    return Topology(tuple(arcs), raw["objects"])


def _arc_rings(geometry: dict[str, Any]) -> list[list[list[int]]]:
    match geometry["type"]:
        case "Polygon":
            return [geometry["arcs"]]
        case "MultiPolygon":
            return list(geometry["arcs"])
        case _:
            return []
