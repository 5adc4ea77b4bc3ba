"""Polygons cut at the 180th meridian, so that Russia, Fiji and Antarctica do not smear over a flat map.

A ring is first unwrapped: its longitudes go on beyond 180 where it crosses the meridian. A ring that goes once around
the earth holds a pole and is closed along it. Then it is cut by half planes, and each piece moved back to -180 ... 180.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

from webassets.topology import Point, Polygon, Ring

_POLE_STEP = 90.0  # no edge along a pole is longer, so an edge over half the earth is a fault


def cut(polygon: Polygon) -> list[Polygon]:
    """The pieces of a polygon (outer ring first, all closed) within -180 and 180, outer rings counter-clockwise."""
    outer = unwrapped(polygon[0])
    holes = [_beside(unwrapped(hole), outer) for hole in polygon[1:]]
    first = math.floor((min(x for x, _ in outer) + 180) / 360)
    last = math.ceil((max(x for x, _ in outer) + 180) / 360)
    pieces: list[Polygon] = []
    for turn in range(first, last):
        west, east = 360.0 * turn - 180, 360.0 * turn + 180
        moved = ([[(x - 360.0 * turn, y) for x, y in ring] for ring in p] for p in _within(outer, holes, west, east))
        pieces.extend(moved)
    return [[_wound(ring, counter=i == 0) for i, ring in enumerate(piece)] for piece in pieces]


def unwrapped(ring: Ring) -> Ring:
    """The closed ring with longitudes that go on over the meridian; one around a pole is closed along the pole."""
    jumps = [i for i, (a, b) in enumerate(pairwise(ring), 1) if abs(b[0] - a[0]) > 180]
    if not jumps:
        return ring
    start = jumps[0]
    turned = ring[start:-1] + ring[: start + 1]
    flat, shift = [turned[0]], 0.0
    for a, b in pairwise(turned):
        shift -= 360 * round((b[0] - a[0]) / 360)
        flat.append((b[0] + shift, b[1]))
    if abs(flat[-1][0] - flat[0][0]) < 1:
        return flat
    return _over_the_pole(flat)


def inside(point: Point, ring: Ring) -> bool:
    """Whether a point lies in a closed ring, on a flat map."""
    x, y = point
    odd = False
    for (ax, ay), (bx, by) in pairwise(ring):
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            odd = not odd
    return odd


def area(ring: Ring) -> float:
    """Square degrees within a closed ring; positive where it runs counter-clockwise."""
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairwise(ring)) / 2


def _over_the_pole(flat: Ring) -> Ring:
    pole = math.copysign(90.0, sum(y for _, y in flat))
    eastward = flat[-1][0] > flat[0][0]
    # The first and the last point are one, just beyond the meridian: both ends are brought onto it against a seam.
    edge = -180.0 if eastward else 180.0
    across = [(flat[-2][0] - (360.0 if eastward else -360.0), flat[-2][1]), flat[0]]
    share = (edge - across[0][0]) / (across[1][0] - across[0][0])
    height = across[0][1] + share * (across[1][1] - across[0][1])
    end = -edge
    steps = int(360 / _POLE_STEP)
    along = [(end + (edge - end) * i / steps, pole) for i in range(steps + 1)]
    return [(edge, height), *flat[:-1], (end, height), *along, (edge, height)]


def _within(outer: Ring, holes: list[Ring], west: float, east: float) -> Iterator[Polygon]:
    rings = _half(_half([outer, *holes], west, 1), east, -1)
    whole = [ring for ring in rings if any(ring is hole for hole in holes)]
    outers = [ring for ring in rings if not any(ring is hole for hole in holes)]
    for one in outers:
        yield [one, *(hole for hole in whole if inside(hole[0], one))]


def _half(rings: list[Ring], line: float, side: int) -> list[Ring]:
    """What of the rings lies east (side 1) or west (-1) of a meridian; rings that do not meet it stay as they are."""
    kept: list[Ring] = []
    chains: list[Ring] = []
    for ring in rings:
        if all((x - line) * side >= 0 for x, _ in ring):
            kept.append(ring)
        elif any((x - line) * side > 0 for x, _ in ring):
            chains += _chains(ring, line, side)
    return kept + _joined(chains)


def _chains(ring: Ring, line: float, side: int) -> Iterator[Ring]:
    beyond = [(x - line) * side > 0 for x, _ in ring]
    start = next(i for i, (a, b) in enumerate(pairwise(beyond)) if not a and b)
    chain: Ring = []
    for a, b in pairwise(ring[start:-1] + ring[: start + 1]):
        a_in, b_in = (a[0] - line) * side > 0, (b[0] - line) * side > 0
        if a_in != b_in:
            share = (line - a[0]) / (b[0] - a[0])
            chain.append((line, a[1] + share * (b[1] - a[1])))
        if b_in:
            chain.append(b)
        elif chain:
            yield chain
            chain = []


def _joined(chains: list[Ring]) -> list[Ring]:
    """Closed rings of chains that begin and end on one meridian: neighbours along it, two and two, are joined."""
    ends = sorted((chain[at][1], index, at) for index, chain in enumerate(chains) for at in (0, -1))
    partner: dict[tuple[int, int], tuple[int, int]] = {}
    for (_, i, at_i), (_, j, at_j) in zip(ends[::2], ends[1::2], strict=True):
        partner[i, at_i], partner[j, at_j] = (j, at_j), (i, at_i)
    rings: list[Ring] = []
    left = set(range(len(chains)))
    while left:
        here, at = min(left), 0
        ring: Ring = []
        while here in left:
            left.remove(here)
            ring += chains[here] if at == 0 else chains[here][::-1]
            here, at = partner[here, -1 if at == 0 else 0]
        rings.append([*ring, ring[0]])
    return rings


def _beside(hole: Ring, outer: Ring) -> Ring:
    for shift in (0.0, 360.0, -360.0):
        moved = [(x + shift, y) for x, y in hole]
        if inside(moved[0], outer):
            return hole if shift == 0 else moved
    return hole


def _wound(ring: Ring, *, counter: bool) -> Ring:
    return ring if (area(ring) > 0) == counter else ring[::-1]
