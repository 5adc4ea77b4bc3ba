"""Lines between countries, thin and neutral: where the line itself is contested, none is drawn.

`contested.tsv` lists where; docs/assets.md says by which rule. A line carries no name and no country.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from webassets.topology import Point, Ring, Topology

CONTESTED = Path(__file__).parent / "contested.tsv"


@dataclass(frozen=True)
class Contested:
    """A stretch of lines that is left out: those of two countries ("*" for any), within a box where one is given."""

    pair: tuple[str, str]
    box: tuple[float, float, float, float] | None

    def between(self, names: frozenset[str]) -> bool:
        """Whether the row is about lines of these countries."""
        return all(name == "*" or name in names for name in self.pair)

    def covers(self, point: Point) -> bool:
        """Whether it leaves out a point of such a line."""
        if self.box is None:
            return True
        west, south, east, north = self.box
        return west <= point[0] <= east and south <= point[1] <= north


def contested(path: Path = CONTESTED) -> tuple[Contested, ...]:
    """The rows of the list. Raises ValueError at a row that is none."""
    rows = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != 4:
            raise ValueError(f"{path.name}, line {number}: {len(cells)} cells, 4 are wanted")
        box = tuple(float(n) for n in cells[2].split()) or None
        if box is not None and (len(box) != 4 or box[0] >= box[2] or box[1] >= box[3]):
            raise ValueError(f"{path.name}, line {number}: a box is west, south, east, north")
        rows.append(Contested((cells[0], cells[1]), box))
    return tuple(rows)


def lines(countries: Topology, left_out: Iterable[Contested]) -> list[Ring]:
    """The lines that two countries share, without the stretches that are left out."""
    rows = tuple(left_out)
    found: list[Ring] = []
    for names, arc in countries.shared("countries"):
        here = [row for row in rows if row.between(names)]
        run: Ring = []
        for a, b in pairwise(arc):
            middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
            if any(row.covers(middle) for row in here) or abs(b[0] - a[0]) > 180:
                found += [run] if run else []
                run = []
            else:
                run = [*run, b] if run else [a, b]
        found += [run] if run else []
    return joined(found)


def joined(parts: list[Ring]) -> list[Ring]:
    """The same lines with those put together that meet end to end where no third one meets: dashes then run on."""
    at: dict[Point, list[int]] = {}
    for index, part in enumerate(parts):
        for end in (part[0], part[-1]):
            at.setdefault(end, []).append(index)
    left, whole = set(range(len(parts))), []
    for first in range(len(parts)):
        if first not in left:
            continue
        left.remove(first)
        line = parts[first]
        for _ in range(2):  # onward from its end, then from its start
            while len(at[line[-1]]) == 2 and (more := [i for i in at[line[-1]] if i in left]):
                left.remove(more[0])
                part = parts[more[0]]
                line = line + (part[1:] if part[0] == line[-1] else part[-2::-1])
            line = line[::-1]
        whole.append(line)
    return whole
