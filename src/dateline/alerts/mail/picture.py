"""A map for a letter, drawn by us as a PNG that goes with it: nothing is fetched by whoever reads it."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from dateline.exchange.told import drawn, point
from dateline.exchange.world import Path_, Shape, World
from dateline.model.values import Place

WIDTH, HEIGHT = 600, 300  # as shown; drawn at twice that, for screens with small dots
KM_A_DEGREE: Final = 111.195
_SCALE = 2
_LEAST_SPAN = 14.0  # degrees of latitude that the width holds at least: a map says roughly where, not exactly
_ROOM = 1.4  # how much more than the places is shown
_SEA, _LAND, _COAST, _LINE = "#dfe8ee", "#f7f5ef", "#aab4b6", "#bdbfba"
_MARK, _RING, _WIDE = "#8f2d10", (143, 45, 16, 56), (143, 45, 16, 30)
_PAPER = "#ffffff"
_COLOURS = 48


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a map: its number there, latitude and longitude in degrees, within how many kilometres it is known.
    `area`: it is known as an area, which has no middle to be pointed at."""

    number: int
    lat: float
    lon: float
    radius_km: float
    area: bool


def spot_of(number: int, place: Place | None) -> Spot | None:
    """Where a place is drawn; None where it is nowhere on the map: of a country only its name is known."""
    at = point(place)
    if place is None or at is None or place.level in ("country", "unknown"):
        return None
    return Spot(number, *at, place.radius_km or 0.0, drawn(place) is None)


@dataclass(frozen=True, slots=True)
class _View:
    """A part of the world on a picture: the middle, and how many dots a degree of latitude has."""

    lat: float
    lon: float
    dots: float

    def at(self, lon: float, lat: float) -> tuple[float, float]:
        x = (lon - self.lon) * math.cos(math.radians(self.lat)) * self.dots
        return WIDTH * _SCALE / 2 + x, HEIGHT * _SCALE / 2 - (lat - self.lat) * self.dots

    def sees(self, shape: Shape) -> bool:
        west, south, east, north = shape.within
        (left, bottom), (right, top) = self.at(west, south), self.at(east, north)
        return left < WIDTH * _SCALE and right > 0 and top < HEIGHT * _SCALE and bottom > 0

    def path(self, path: Path_) -> list[tuple[float, float]]:
        return [self.at(lon, lat) for lon, lat in path]


def picture(world: World, spots: Sequence[Spot]) -> bytes:
    """The map of places as a PNG of 1200 by 600 dots. `spots`: at least one."""
    view = _view(spots)
    image = Image.new("RGB", (WIDTH * _SCALE, HEIGHT * _SCALE), _SEA)
    pen = ImageDraw.Draw(image)
    around = [replace(view, lon=view.lon + turn) for turn in (-360.0, 0.0, 360.0)]
    for seen in around:
        for shape in filter(seen.sees, world.land):
            pen.polygon(seen.path(shape.edge), fill=_LAND, outline=_COAST)
            for hole in shape.holes:
                pen.polygon(seen.path(hole), fill=_SEA, outline=_COAST)
    for seen in around:
        for shape in filter(seen.sees, world.lines):
            pen.line(seen.path(shape.edge), fill=_LINE, width=_SCALE)
    image = _ringed(image, view, spots)
    _mark(ImageDraw.Draw(image), view, spots)
    made = io.BytesIO()
    # A fixed set of colours: a tenth of the bytes, and no difference to be seen.
    image.quantize(_COLOURS, dither=Image.Dither.NONE).save(made, "PNG", optimize=True)
    return made.getvalue()


def _view(spots: Sequence[Spot]) -> _View:
    reach = [one.radius_km / KM_A_DEGREE for one in spots]
    south, north = (f(s.lat + sign * r for s, r in zip(spots, reach, strict=True)) for f, sign in ((min, -1), (max, 1)))
    lat = min(max((south + north) / 2, -75.0), 75.0)
    narrow = math.cos(math.radians(lat))
    west, east = (f(s.lon + sign * r / narrow for s, r in zip(spots, reach, strict=True))
                  for f, sign in ((min, -1), (max, 1)))  # fmt: skip
    across = max((east - west) * narrow, (north - south) * WIDTH / HEIGHT) * _ROOM
    across = min(max(across, _LEAST_SPAN), 360.0 * narrow)
    return _View(lat, (west + east) / 2, WIDTH * _SCALE / across)


def _ringed(image: Image.Image, view: _View, spots: Sequence[Spot]) -> Image.Image:
    """The picture with a veil over all in which a place may lie: a circle on the ground."""
    veil = Image.new("RGBA", image.size, (0, 0, 0, 0))
    pen = ImageDraw.Draw(veil)
    for one in sorted(spots, key=lambda s: -s.radius_km):
        x, y = view.at(one.lon, one.lat)
        high = one.radius_km / KM_A_DEGREE * view.dots
        wide = high * math.cos(math.radians(view.lat)) / max(0.05, math.cos(math.radians(one.lat)))
        if high >= 4 * _SCALE:
            box = (x - wide, y - high, x + wide, y + high)
            pen.ellipse(box, fill=_WIDE if one.area else _RING, outline=None if one.area else _MARK, width=_SCALE)
    return Image.alpha_composite(image.convert("RGBA"), veil).convert("RGB")


def _mark(pen: ImageDraw.ImageDraw, view: _View, spots: Sequence[Spot]) -> None:
    """Dots where a place is known as a spot, and the number of each, in a disc beside a dot and in an area's middle."""
    font = _font()
    for one in reversed(spots):
        x, y = view.at(one.lon, one.lat)
        if not one.area:
            dot = 4 * _SCALE
            pen.ellipse((x - dot, y - dot, x + dot, y + dot), fill=_MARK, outline=_PAPER, width=_SCALE)
        if font is None or len(spots) < 2:
            continue
        disc = 9 * _SCALE
        x, y = (x, y) if one.area else (x + 12 * _SCALE, y - 10 * _SCALE)
        pen.ellipse((x - disc, y - disc, x + disc, y + disc), fill=_PAPER, outline=_MARK, width=_SCALE)
        pen.text((x, y), str(one.number), fill=_MARK, font=font, anchor="mm")


def _font() -> ImageFont.FreeTypeFont | None:
    """The font that comes with Pillow; None where it was built without fonts."""
    try:
        font = ImageFont.load_default(11 * _SCALE)
    except (OSError, ImportError):
        return None
    return font if isinstance(font, ImageFont.FreeTypeFont) else None
