"""Distances, bearings and points on the globe, in kilometres and degrees."""

from __future__ import annotations

from math import asin, atan2, cos, degrees, radians, sin, sqrt

EARTH_RADIUS_KM = 6371.0


def kilometres(a_lat: float, a_lon: float, b_lat: float, b_lon: float) -> float:
    """The great-circle distance of two points in kilometres."""
    half_lat, half_lon = radians(b_lat - a_lat) / 2, radians(b_lon - a_lon) / 2
    square = sin(half_lat) ** 2 + cos(radians(a_lat)) * cos(radians(b_lat)) * sin(half_lon) ** 2
    return 2 * EARTH_RADIUS_KM * asin(min(1.0, sqrt(square)))


def bearing(a_lat: float, a_lon: float, b_lat: float, b_lon: float) -> float:
    """The direction from the first point to the second, in degrees from north (0 to 360)."""
    step = radians(b_lon - a_lon)
    east = sin(step) * cos(radians(b_lat))
    north = cos(radians(a_lat)) * sin(radians(b_lat)) - sin(radians(a_lat)) * cos(radians(b_lat)) * cos(step)
    return degrees(atan2(east, north)) % 360


def moved(lat: float, lon: float, towards: float, distance_km: float) -> tuple[float, float]:
    """The point that lies `distance_km` from a point in the direction `towards` (degrees from north)."""
    angle, course = distance_km / EARTH_RADIUS_KM, radians(towards)
    to_lat = asin(max(-1.0, min(1.0, sin(radians(lat)) * cos(angle) + cos(radians(lat)) * sin(angle) * cos(course))))
    east = sin(course) * sin(angle) * cos(radians(lat))
    to_lon = radians(lon) + atan2(east, cos(angle) - sin(radians(lat)) * sin(to_lat))
    return round(degrees(to_lat), 5), round((degrees(to_lon) + 180) % 360 - 180, 5)


def middle(points: list[tuple[float, float]]) -> tuple[float, float]:
    """The mean of points on the sphere (so that points on both sides of the date line do not average to Africa)."""
    x = sum(cos(radians(lat)) * cos(radians(lon)) for lat, lon in points)
    y = sum(cos(radians(lat)) * sin(radians(lon)) for lat, lon in points)
    z = sum(sin(radians(lat)) for lat, _ in points)
    return round(degrees(atan2(z, sqrt(x * x + y * y))), 5), round(degrees(atan2(y, x)), 5)
