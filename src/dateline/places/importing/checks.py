"""Checks of one row's values. Each raises `BadRow` with a code and a reason in words."""

from __future__ import annotations

import re

from dateline.places.importing.rows import BadRow

MAX_NAME_CHARS = 200  # as GeoNames itself has it
MAX_ALIASES = 500
MAX_RADIUS_KM = 5000.0
# Invisible characters that do no harm in a name: soft hyphen, zero-width space, marks of direction, byte order mark.
_DROPPED = dict.fromkeys([0xAD, 0x200B, 0x200E, 0x200F, 0x061C, 0x2060, 0xFEFF])
_HARMFUL = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb\U000e0000-\U000e007f]")
_BAD_BYTES = re.compile("[\udc80-\udcff]")


def check_bytes(text: str) -> None:
    """Refuses text that was no UTF-8."""
    if not text.isascii() and _BAD_BYTES.search(text):
        raise BadRow("encoding", "the bytes are no UTF-8")


def name_of(text: str) -> str:
    """The name on one line without invisible characters."""
    name = text.strip()
    if not (name.isascii() and name.isprintable()):
        name = " ".join(name.translate(_DROPPED).split(" "))
        if found := _HARMFUL.search(name):
            raise BadRow("name_characters", f"the name holds the control character U+{ord(found.group()):04X}")
    if "  " in name or not name.isascii():
        name = " ".join(name.split())
    if not name:
        raise BadRow("name_missing", "the name is missing")
    if len(name) > MAX_NAME_CHARS:
        raise BadRow("name_length", f"the name has {len(name):,} characters; at most {MAX_NAME_CHARS} are read")
    return name


def aliases_of(texts: list[str]) -> list[str]:
    """The further names that can be used; the others are dropped without costing the row."""
    if not texts or texts == [""]:
        return []
    found = []
    for text in texts[:MAX_ALIASES]:
        if not (text.isascii() and text.isprintable()):
            text = text.translate(_DROPPED)
            if _HARMFUL.search(text):
                continue
        if text and len(text) <= MAX_NAME_CHARS:
            found.append(text)
    return found


def point_of(lat_text: str, lon_text: str) -> tuple[float, float]:
    """Latitude and longitude in degrees."""
    try:
        lat, lon = float(lat_text), float(lon_text)
    except ValueError:
        if not lat_text.strip() or not lon_text.strip():
            raise BadRow("coordinates_missing", "latitude or longitude is missing") from None
        raise BadRow("coordinates", _no_number(lat_text, lon_text)) from None
    if "_" in lat_text or "_" in lon_text:
        raise BadRow("coordinates", _no_number(lat_text, lon_text))
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        if -90 <= lon <= 90 and -180 <= lat <= 180:
            raise BadRow("swapped", f"latitude {lat:g} is out of range; latitude and longitude look swapped")
        raise BadRow("out_of_range", f"{lat:g}, {lon:g} is no point: latitude is -90 to 90, longitude -180 to 180")
    if abs(lat) < 1e-3 and abs(lon) < 1e-3:
        raise BadRow("null_island", "the point is 0, 0, which stands for a point that is not known")
    return lat, lon


def _no_number(lat: str, lon: str) -> str:
    hint = "; write degrees with a point, as 33.31" if "," in lat + lon or "°" in lat + lon else ""
    return f"{lat[:20]!r}, {lon[:20]!r} are not two numbers{hint}"


def whole_number(text: str, what: str) -> int:
    """A whole number from 0 to a million millions; nothing is 0."""
    if not text or text == "0":
        return 0
    try:
        number = int(text)
    except ValueError:
        raise BadRow(what, f"the {what} {text[:20]!r} is no whole number") from None
    if not 0 <= number < 10**12:
        raise BadRow(what, f"the {what} {text[:20]} cannot be")
    return number


def radius_of(text: str) -> float:
    """A radius in km; 0 where none is given."""
    if not text.strip():
        return 0.0
    try:
        radius = float(text)
    except ValueError:
        radius = 0.0
    if not 0 < radius <= MAX_RADIUS_KM:  # also where it is no number at all
        raise BadRow("radius", f"the radius {text[:20]!r} is no number of km above 0 and up to {MAX_RADIUS_KM:g}")
    return radius


class Boxes:
    """Within which latitudes and longitudes the places of each country lie."""

    LAT_MARGIN, LON_MARGIN = 3.0, 5.0  # degrees; for islets, and for towns that the package does not know

    def __init__(self, boxes: dict[str, tuple[float, float, float, float]]) -> None:
        self._boxes = boxes

    def __contains__(self, country: object) -> bool:
        return country in self._boxes

    def check(self, country: str, lat: float, lon: float) -> None:
        """Refuses a point that lies far outside its country, and says so where it looks swapped."""
        if self._inside(country, lat, lon):
            return
        if -90 <= lon <= 90 and self._inside(country, lon, lat):
            raise BadRow("swapped", f"{lat:g}, {lon:g} lies outside {country}; latitude and longitude look swapped")
        raise BadRow("outside_country", f"{lat:g}, {lon:g} lies far outside the country {country}")

    def _inside(self, country: str, lat: float, lon: float) -> bool:
        south, north, west, east = self._boxes[country]
        return (
            south - self.LAT_MARGIN <= lat <= north + self.LAT_MARGIN
            and west - self.LON_MARGIN <= lon <= east + self.LON_MARGIN
        )
