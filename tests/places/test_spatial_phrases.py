"""Spatial phrases in sentences written for these tests, with the point that an independent geodesic gives.

Towns stand at coordinates known to the writer; the gazetteer's may differ by a few kilometres, hence `within_km`.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from math import asin, atan2, cos, degrees, radians, sin, sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.places import Gazetteer, PlaceContext, ResolvedPlace, find_places, resolve_places

EARTH_KM = 6371.0088
KM = 1.0
MILE, SEA_MILE = 1.609344, 1.852
N, NNE, NE, E, SE, S, SSW, SW, W, WNW, NW, NNW = 0, 22.5, 45, 90, 135, 180, 202.5, 225, 270, 292.5, 315, 337.5

TOWNS = {
    "Mosul": (36.34, 43.13), "Kirkuk": (35.47, 44.39), "Baghdad": (33.34, 44.40), "Tikrit": (34.61, 43.68),
    "Aleppo": (36.20, 37.16), "Homs": (34.73, 36.72), "Raqqa": (35.95, 39.01), "Palmyra": (34.56, 38.28),
    "Damascus": (33.51, 36.29), "Kupiansk": (49.71, 37.61), "Krasnohorivka": (48.00, 37.51), "Bakhmut": (48.59, 38.00),
    "Kherson": (46.64, 32.62), "Odesa": (46.48, 30.73), "Kramatorsk": (48.74, 37.56), "Pokrovsk": (48.28, 37.18),
    "Maiduguri": (11.85, 13.16), "Menaka": (15.92, 2.40), "Gao": (16.27, -0.04), "Timbuktu": (16.77, -3.01),
    "Mopti": (14.48, -4.18), "Goma": (-1.68, 29.22), "Beni": (0.49, 29.47), "Bunia": (1.57, 30.25),
    "Hodeidah": (14.80, 42.95), "Aden": (12.79, 45.03), "Mocha": (13.32, 43.25), "Taiz": (13.58, 44.02),
    "Marib": (15.46, 45.33), "Mogadishu": (2.04, 45.34), "Kismayo": (-0.36, 42.55), "Baidoa": (3.11, 43.65),
    "Kabul": (34.53, 69.17), "Kandahar": (31.61, 65.71), "Jalalabad": (34.43, 70.45), "Quetta": (30.18, 67.00),
    "Peshawar": (34.01, 71.58), "El Fasher": (13.63, 25.35), "Nyala": (12.05, 24.88), "El Obeid": (13.18, 30.22),
    "Khartoum": (15.55, 32.53), "Misrata": (32.38, 15.09), "Sirte": (31.21, 16.59), "Benghazi": (32.12, 20.09),
    "Cali": (3.44, -76.52), "Popayan": (2.44, -76.61), "Tumaco": (1.81, -78.76), "Culiacan": (24.80, -107.39),
    "Acapulco": (16.86, -99.88), "Lashio": (22.93, 97.75), "Myitkyina": (25.38, 97.40), "Sittwe": (20.15, 92.90),
    "Cotabato": (7.22, 124.25), "Srinagar": (34.08, 74.80), "Imphal": (24.81, 93.94), "Ouahigouya": (13.58, -2.42),
    "Djibo": (14.10, -1.63), "Pemba": (-12.97, 40.52), "Lodwar": (3.12, 35.60), "Garissa": (-0.46, 39.65),
    "Malakal": (9.53, 31.66), "Bangui": (4.36, 18.56), "Bambari": (5.77, 20.68), "Haifa": (32.81, 34.99),
    "Tyre": (33.27, 35.20), "Gaza": (31.50, 34.47), "Yerevan": (40.18, 44.51), "Stepanakert": (39.82, 46.75),
}  # fmt: skip


def away(start: tuple[float, float], course: float, km: float) -> tuple[float, float]:
    """The point so far from another, by the textbook formula."""
    lat, lon, arc, turn = radians(start[0]), radians(start[1]), km / EARTH_KM, radians(course)
    to_lat = asin(sin(lat) * cos(arc) + cos(lat) * sin(arc) * cos(turn))
    to_lon = lon + atan2(sin(turn) * sin(arc) * cos(lat), cos(arc) - sin(lat) * sin(to_lat))
    return degrees(to_lat), degrees(to_lon)


def apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The distance of two points in kilometres."""
    lat, lon = radians(other[0] - one[0]) / 2, radians(other[1] - one[1]) / 2
    return 2 * EARTH_KM * asin(sqrt(sin(lat) ** 2 + cos(radians(one[0])) * cos(radians(other[0])) * sin(lon) ** 2))


@dataclass(frozen=True)
class Case:
    """A sentence, the words that are the place, and what they say."""

    text: str
    said: str
    relation: str
    level: str
    point: tuple[float, float] | None
    radius: tuple[float, float]
    within_km: float = 6.0
    inferred: bool = False


def at(town: str, course: float | None = None, km: float = 0.0) -> tuple[float, float]:
    return TOWNS[town] if course is None else away(TOWNS[town], course, km)


def mid(one: str, other: str) -> tuple[float, float]:
    a, b = TOWNS[one], TOWNS[other]
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2


DISTANCES = [
    Case("A mine killed two shepherds 30 km south of Mosul in Iraq.", "30 km south of Mosul",
         "offset", "offset", at("Mosul", S, 30), (7, 8)),
    Case("The convoy burned about 30 km (19 miles) south-west of Kirkuk, Iraqi police said.",
         "about 30 km (19 miles) south-west of Kirkuk", "offset", "offset", at("Kirkuk", SW, 30), (7, 8)),
    Case("Soldiers were ambushed 30km northwest of Maiduguri in Nigeria.", "30km northwest of Maiduguri",
         "offset", "offset", at("Maiduguri", NW, 30), (7, 8)),
    Case("A bus was stopped some 15 kilometers from Goma in eastern Congo.", "some 15 kilometers from Goma",
         "near", "offset", at("Goma"), (15, 20)),
    Case("Gunmen set up a roadblock a few kilometres outside Gao in Mali.", "a few kilometres outside Gao",
         "near", "offset", at("Gao"), (4, 10)),
    Case("Raiders struck a hamlet an hour's drive north of Menaka in Mali.", "an hour's drive north of Menaka",
         "offset", "offset", at("Menaka", N, 50), (25, 40)),
    Case("Shells fell 20 miles east of Bakhmut in Ukraine.", "20 miles east of Bakhmut",
         "offset", "offset", at("Bakhmut", E, 20 * MILE), (7, 9)),
    Case("A drone was downed 12 km SSW of Kupiansk in Ukraine.", "12 km SSW of Kupiansk",
         "offset", "offset", at("Kupiansk", SSW, 12), (4, 6)),
    Case("The patrol was hit 8 km S.E. of Taiz in Yemen.", "8 km S.E. of Taiz",
         "offset", "offset", at("Taiz", SE, 8), (4, 6), 7),
    Case("A car bomb went off 40 kilometres to the north of Baghdad.", "40 kilometres to the north of Baghdad",
         "offset", "offset", at("Baghdad", N, 40), (9, 11), 8),
    Case("Twenty-five kilometres east of Kandahar, a mine killed an Afghan farmer.",
         "Twenty-five kilometres east of Kandahar", "offset", "offset", at("Kandahar", E, 25), (5, 7)),
    Case("Militants hid 10 to 15 km west of Djibo in Burkina Faso.", "10 to 15 km west of Djibo",
         "offset", "offset", at("Djibo", W, 12.5), (4, 6)),
    Case("The helicopter crashed around 110 kilometers north-northwest of Timbuktu, Mali.",
         "around 110 kilometers north-northwest of Timbuktu", "offset", "offset", at("Timbuktu", NNW, 110), (26, 29)),
    Case("Rebels held a mine 60km WNW of Bambari in the Central African Republic.", "60km WNW of Bambari",
         "offset", "offset", at("Bambari", WNW, 60), (14, 16)),
    Case("A rocket landed within 2 km of Srinagar, Indian police said.", "within 2 km of Srinagar",
         "near", "offset", at("Srinagar"), (2, 8)),
    Case("The front now runs less than 5 km from Pokrovsk in Ukraine.", "less than 5 km from Pokrovsk",
         "near", "offset", at("Pokrovsk"), (5, 8)),
    Case("A checkpoint was overrun 300 metres from Bunia in Congo.", "300 metres from Bunia",
         "near", "offset", at("Bunia"), (1, 6)),
    Case("Nobody may enter within a 10-km radius of Malakal in South Sudan.", "within a 10-km radius of Malakal",
         "near", "offset", at("Malakal"), (10, 14)),
    Case("Gunmen abducted a priest 1,5 km north of Garissa in Kenya.", "1,5 km north of Garissa",
         "offset", "offset", at("Garissa", N, 1.5), (1, 6)),
    Case("A truck blew up 35 km (22 mi) east of the northern Syrian city of Raqqa.",
         "35 km (22 mi) east of the northern Syrian city of Raqqa", "offset", "offset", at("Raqqa", E, 35), (8, 9.5)),
    Case("The bodies lay several kilometres south of the besieged city of El Fasher in Sudan.",
         "several kilometres south of the besieged city of El Fasher", "offset", "offset",
         at("El Fasher", S, 6), (4, 6)),
    Case("Police found the car 45 minutes' drive west of Nyala in Sudan.", "45 minutes' drive west of Nyala",
         "offset", "offset", at("Nyala", W, 37.5), (20, 25)),
    Case("A jet was lost 18 km NE of Stepanakert in Azerbaijan.", "18 km NE of Stepanakert",
         "offset", "offset", at("Stepanakert", NE, 18), (4, 6)),
    Case("The mast stood half a mile from Lodwar, Kenya.", "half a mile from Lodwar",
         "near", "offset", at("Lodwar"), (1, 6)),
    Case("Troops advanced up to 40 km inside Lebanon.", "up to 40 km inside Lebanon",
         "in", "country", None, (40, 100)),
]  # fmt: skip
DIRECTIONS = [
    Case("Fighting went on South of Krasnohorivka, Donetsk Oblast.", "South of Krasnohorivka",
         "offset", "offset", at("Krasnohorivka", S, 10), (8, 12)),
    Case("N of Krasnohorivka, Donetsk Oblast, Ukraine, a column was shelled.", "N of Krasnohorivka",
         "offset", "offset", at("Krasnohorivka", N, 10), (8, 12)),
    Case("Drones were seen NE of Kramatorsk in Ukraine.", "NE of Kramatorsk",
         "offset", "offset", at("Kramatorsk", NE, 10), (8, 14)),
    Case("Clashes broke out to the north of Imphal in India.", "to the north of Imphal",
         "offset", "offset", at("Imphal", N, 12), (8, 20), 10),
    Case("A bridge was blown up just north of Lashio in Myanmar.", "just north of Lashio",
         "offset", "offset", at("Lashio", N, 5), (4, 9)),
    Case("An oil tank burned immediately east of Sirte in Libya.", "immediately east of Sirte",
         "offset", "offset", at("Sirte", E, 5), (4, 9)),
    Case("In the desert south of Palmyra in Syria, a bus was attacked.", "south of Palmyra",
         "offset", "offset", at("Palmyra", S, 10), (8, 14)),
    Case("Air strikes hit hills southeast of Marib in Yemen.", "southeast of Marib",
         "offset", "offset", at("Marib", SE, 10), (8, 14)),
]  # fmt: skip
PAIRS = [
    Case("A patrol was attacked midway between Tikrit and Kirkuk in Iraq.", "midway between Tikrit and Kirkuk",
         "between", "region", mid("Tikrit", "Kirkuk"), (50, 65)),
    Case("The bus burned between the towns of Djibo and Ouahigouya in Burkina Faso.",
         "between the towns of Djibo and Ouahigouya", "between", "region", mid("Djibo", "Ouahigouya"), (45, 60)),
    Case("Gunmen opened fire somewhere between Homs and Palmyra in Syria.", "somewhere between Homs and Palmyra",
         "between", "region", mid("Homs", "Palmyra"), (60, 80)),
    Case("A lorry hit a mine on the Baghdad–Kirkuk road in Iraq.", "Baghdad–Kirkuk road",
         "along", "region", mid("Baghdad", "Kirkuk"), (105, 130)),
    Case("Rebels cut the Goma-Beni highway in Congo.", "Goma-Beni highway",
         "along", "region", mid("Goma", "Beni"), (110, 130)),
    Case("Bandits stopped a bus on the road between Cali and Popayan in Colombia.", "road between Cali and Popayan",
         "along", "region", mid("Cali", "Popayan"), (50, 60)),
    Case("The mine lay on the road linking Tikrit to Kirkuk in Iraq.", "road linking Tikrit to Kirkuk",
         "along", "region", mid("Tikrit", "Kirkuk"), (50, 65)),
    Case("The mine lay on the road linking Nyala with El Fasher in Sudan.", "road linking Nyala with El Fasher",
         "along", "region", mid("Nyala", "El Fasher"), (80, 100)),
    Case("Militants attacked lorries on the Kabul to Jalalabad highway in Afghanistan.",
         "Kabul to Jalalabad highway", "along", "region", mid("Kabul", "Jalalabad"), (55, 65)),
    Case("Passengers were robbed on the highway from Misrata to Sirte in Libya.", "highway from Misrata to Sirte",
         "along", "region", mid("Misrata", "Sirte"), (90, 105)),
    Case("A column was shelled on the road connecting Kramatorsk and Bakhmut in Ukraine.",
         "road connecting Kramatorsk and Bakhmut", "along", "offset", mid("Kramatorsk", "Bakhmut"), (14, 22)),
    Case("A bomb went off at kilometre 35 of the Kabul-Jalalabad road in Afghanistan.",
         "at kilometre 35 of the Kabul-Jalalabad road", "along", "offset", at("Kabul", 96, 35), (9, 14), 10),
    Case("Gunmen waited 20 km from Mopti on the road to Timbuktu in Mali.",
         "20 km from Mopti on the road to Timbuktu", "along", "offset", at("Mopti", 26, 20), (5, 10), 8),
]  # fmt: skip
BORDERS = [
    Case("Shells landed along the border between Lebanon and Israel.", "border between Lebanon and Israel",
         "along", "region", (33.1, 35.4), (25, 60), 30),
    Case("Drones crossed along the Syria-Iraq border.", "Syria-Iraq border",
         "along", "region", (34.8, 41.1), (230, 320), 60),
    Case("A lorry was hit on the Iraqi-Syrian border.", "Iraqi-Syrian border",
         "along", "region", (34.8, 41.1), (230, 320), 60),
    Case("Rockets struck near the Lebanese-Israeli border.", "Lebanese-Israeli border",
         "along", "region", (33.1, 35.4), (25, 60), 30),
    Case("Turkish troops massed near the Syrian border.", "Syrian border",
         "along", "region", (36.9, 38.9), (300, 480), 130, True),
    Case("Turkish soldiers were shot at on the border with Syria.", "border with Syria",
         "along", "region", (36.9, 38.9), (300, 480), 130, True),
    Case("Gunmen fired across Pakistan's border with Afghanistan.", "Pakistan's border with Afghanistan",
         "along", "region", (32.0, 68.5), (600, 1000), 150),
    Case("Herders clashed on the border of Kenya and Ethiopia.", "border of Kenya and Ethiopia",
         "along", "region", (3.7, 38.9), (300, 480), 120),
]  # fmt: skip
PARTS = [
    Case("Rockets hit flats in eastern Aleppo, Syria.", "eastern Aleppo",
         "in", "settlement", at("Aleppo", E, 6), (3, 10), 6),
    Case("Police raided a house in northern Mogadishu in Somalia.", "northern Mogadishu",
         "in", "settlement", at("Mogadishu", N, 6), (3, 10), 6),
    Case("Mortars fell on the northern outskirts of Benghazi in Libya.", "northern outskirts of Benghazi",
         "outside", "settlement", at("Benghazi", N, 8), (3, 9), 7),
    Case("A cell was found in the western suburbs of Damascus, Syria.", "western suburbs of Damascus",
         "outside", "settlement", at("Damascus", W, 10), (3, 10), 7),
    Case("A bomb went off in central Baghdad.", "central Baghdad", "in", "settlement", at("Baghdad"), (2, 9), 8),
    Case("Shots were fired in downtown Culiacan in Mexico.", "downtown Culiacan",
         "in", "settlement", at("Culiacan"), (1, 7)),
    Case("Militants seized posts in northern Mali.", "northern Mali", "in", "region", (20.0, -3.0), (250, 500), 320),
    Case("Troops moved into the north-east of Nigeria.", "north-east of Nigeria",
         "in", "region", (11.5, 11.0), (200, 400), 300),
    Case("Syrian officials said Syrian planes bombed camps in the north-east of the country.",
         "north-east of the country", "in", "region", (35.8, 39.8), (90, 200), 130, True),
    Case("Iraqi police said a mortar fell in the east of the capital.", "east of the capital",
         "in", "settlement", at("Baghdad", E, 7), (5, 12), 7, True),
    Case("A depot burned in the heart of Homs in Syria.", "the heart of Homs",
         "in", "settlement", at("Homs"), (1, 6)),
    Case("Gunmen hid on the southern edge of Kismayo in Somalia.", "southern edge of Kismayo",
         "outside", "settlement", at("Kismayo", S, 4), (2, 6)),
    Case("Looting spread to Mali's north.", "Mali's north", "in", "region", (20.0, -3.0), (250, 500), 320),
    Case("Shells hit Aleppo's eastern outskirts in Syria.", "Aleppo's eastern outskirts",
         "outside", "settlement", at("Aleppo", E, 9), (3, 10), 7),
]  # fmt: skip
NEARNESS = [
    Case("A tanker was hit near Mocha in Yemen.", "near Mocha", "near", "offset", at("Mocha"), (4, 14)),
    Case("Settlers clashed with villagers close to Tyre in Lebanon.", "close to Tyre",
         "near", "offset", at("Tyre"), (4, 16)),
    Case("Jets struck the area around Baidoa in Somalia.", "the area around Baidoa",
         "near", "offset", at("Baidoa"), (4, 16)),
    Case("A mine went off on a road leading to Quetta in Pakistan.", "on a road leading to Quetta",
         "near", "offset", at("Quetta"), (20, 35)),
    Case("Troops dug in opposite Kherson, Ukraine.", "opposite Kherson", "near", "offset", at("Kherson"), (4, 16)),
    Case("A barge sank downstream of Malakal in South Sudan.", "downstream of Malakal",
         "near", "offset", at("Malakal"), (4, 16)),
    Case("A bomber was stopped at the entrance to Peshawar in Pakistan.", "at the entrance to Peshawar",
         "near", "offset", at("Peshawar"), (5, 26)),
    Case("Gunmen lay in wait outside Bangui in the Central African Republic.", "outside Bangui",
         "outside", "offset", at("Bangui"), (5, 22)),
    Case("Fires burned in the vicinity of El Obeid in Sudan.", "in the vicinity of El Obeid",
         "near", "offset", at("El Obeid"), (4, 18)),
    Case("A bomb went off inside Mosul, Iraq.", "inside Mosul", "in", "settlement", at("Mosul"), (3, 15)),
    Case("Farmers were shot not far from Cotabato in the Philippines.", "not far from Cotabato",
         "near", "offset", at("Cotabato"), (4, 18)),
    Case("Shelling went on in the Aleppo countryside in Syria.", "Aleppo countryside",
         "outside", "offset", at("Aleppo"), (10, 25)),
    Case("A post was attacked on the outskirts of Myitkyina in Myanmar.", "on the outskirts of Myitkyina",
         "outside", "offset", at("Myitkyina"), (4, 18)),
]  # fmt: skip
SEAS = [
    Case("A ship was boarded 60 nautical miles south of Aden in Yemen.", "60 nautical miles south of Aden",
         "offset", "offset", at("Aden", S, 60 * SEA_MILE), (26, 29)),
    Case("A tanker was hit 40 nautical miles off Hodeidah in Yemen.", "40 nautical miles off Hodeidah",
         "off", "offset", at("Hodeidah", W, 40 * SEA_MILE), (40, 80), 15),
    Case("A dhow drifted off the coast of Yemen.", "off the coast of Yemen", "off", "region",
         (14.0, 47.5), (400, 900), 150),
    Case("Pirates were seen off the Somali coast.", "off the Somali coast", "off", "region",
         (5.0, 48.0), (600, 1500), 400),
    Case("A drone fell in the sea off Haifa in Israel.", "in the sea off Haifa", "off", "region",
         at("Haifa", W, 15), (25, 50), 12),
    Case("A mine was found in waters off Odesa in Ukraine.", "in waters off Odesa", "off", "region",
         at("Odesa", SE, 15), (25, 50), 12),
    Case("A ship burned in the Red Sea off the Yemeni port of Mocha.", "in the Red Sea off the Yemeni port of Mocha",
         "off", "region", at("Mocha", W, 15), (25, 50), 15),
    Case("Fishermen vanished 10 miles off the coast of Tumaco in Colombia.", "10 miles off the coast of Tumaco",
         "off", "offset", at("Tumaco", WNW, 10 * MILE), (5, 20), 18),
    Case("Boats were fired on off Gaza.", "off Gaza", "off", "region", None, (25, 70)),
]  # fmt: skip
TABLE = DISTANCES + DIRECTIONS + PAIRS + BORDERS + PARTS + NEARNESS + SEAS


def read(gazetteer: Gazetteer, text: str, known: tuple[tuple[int, int, str], ...] = ()) -> list[ResolvedPlace]:
    return resolve_places(text, find_places(text, gazetteer, known=known), PlaceContext(), gazetteer)


def one(gazetteer: Gazetteer, text: str, said: str, *names: str) -> ResolvedPlace:
    """The place with these words; `names` are names that a tagger of entities has found."""
    known = tuple((text.index(name), text.index(name) + len(name), "GPE") for name in names)
    found = read(gazetteer, text, known)
    fits = [r for r in found if r.place.as_said == said]
    assert fits, [r.place.as_said for r in found]
    return fits[0]


def test_the_table_holds_at_least_75_phrases() -> None:
    assert len({case.said for case in TABLE}) >= 75


@pytest.mark.parametrize("case", TABLE, ids=[case.said for case in TABLE])
def test_a_phrase_gives_its_point_radius_level_and_relation(gazetteer: Gazetteer, case: Case) -> None:
    place = one(gazetteer, case.text, case.said).place
    assert (place.relation, place.level) == (case.relation, case.level)
    assert bool(place.inferred) == case.inferred
    assert place.lat is not None and place.lon is not None and place.radius_km is not None
    assert case.radius[0] <= place.radius_km <= case.radius[1]
    if case.point is not None:
        assert apart(case.point, (place.lat, place.lon)) <= case.within_km


@pytest.mark.parametrize("case", TABLE, ids=[case.said for case in TABLE])
def test_the_radius_reaches_what_is_meant(gazetteer: Gazetteer, case: Case) -> None:
    place = one(gazetteer, case.text, case.said).place
    if case.point is not None and case.relation != "in":
        assert place.lat is not None and place.lon is not None and place.radius_km is not None
        assert apart(case.point, (place.lat, place.lon)) <= place.radius_km


@dataclass(frozen=True)
class Unknown:
    """An invented name in a sentence: the words that tell it, the place that it is put in or beside, and where."""

    text: str
    said: str
    name: str
    beside: str
    level: str
    point: tuple[float, float]
    radius: tuple[float, float]
    within_km: float = 6.0


UNKNOWN = [
    Unknown("Shells fell in the village of Qwertivka, 12 km east of Kupiansk in Ukraine.", "village of Qwertivka",
            "Qwertivka", "Kupiansk", "offset", at("Kupiansk", E, 12), (4, 6)),
    Unknown("Shells fell in the village of Qwertivka (about 12 km east of Kupiansk), Ukraine said.",
            "village of Qwertivka", "Qwertivka", "Kupiansk", "offset", at("Kupiansk", E, 12), (4, 6)),
    Unknown("Gunmen raided the village of Qwertoum, which lies 40 miles north of Nyala in Sudan.",
            "village of Qwertoum", "Qwertoum", "Nyala", "offset", at("Nyala", N, 40 * MILE), (15, 18)),
    Unknown("Militants burned huts in Qwertibo, a town in northern Mali.", "Qwertibo", "Qwertibo", "Mali", "region",
            (20.0, -3.0), (250, 500), 320),
    Unknown("Militants burned huts in Qwertibo village near Menaka in Mali.", "Qwertibo village", "Qwertibo", "Menaka",
            "offset", at("Menaka"), (4, 14)),
    Unknown("A car bomb killed four in the Qwertabad neighbourhood of Homs in Syria.", "Qwertabad neighbourhood",
            "Qwertabad", "Homs", "settlement", at("Homs"), (3, 15)),
    Unknown("Shells fell in Qwertivka, Kharkiv region, Ukraine said.", "Qwertivka",
            "Qwertivka", "Kharkivska oblast", "admin1",
            (49.6, 36.5), (50, 150), 60),
    Unknown("Men were seized in the Qwertabad district in the east of Aleppo in Syria.", "Qwertabad district",
            "Qwertabad", "Aleppo", "settlement", at("Aleppo", E, 6), (9, 11), 6),
    Unknown("Thirty km south of Mosul, in the village of Qwertabad, Iraqi police found a cache.",
            "village of Qwertabad",
            "Qwertabad", "Mosul", "offset", at("Mosul", S, 30), (7, 8)),
    Unknown("Men were shot in the village of Qwertabad, a suburb of Damascus, Syria.", "village of Qwertabad",
            "Qwertabad", "Damascus", "offset", at("Damascus"), (10, 25)),
    Unknown("Gunmen attacked the town of Qwertibo on the outskirts of Gao in Mali.", "town of Qwertibo", "Qwertibo",
            "Gao", "offset", at("Gao"), (4, 14)),
    Unknown("A mine killed two near the village of Qwertibo, 50 km west of Gao in Mali.",
            "near the village of Qwertibo",
            "Qwertibo", "Gao", "offset", at("Gao", W, 50), (12, 25)),
]  # fmt: skip


@pytest.mark.parametrize("case", UNKNOWN, ids=[case.text for case in UNKNOWN])
def test_an_unknown_name_lies_where_the_words_put_it(gazetteer: Gazetteer, case: Unknown) -> None:
    place = one(gazetteer, case.text, case.said, case.name).place
    assert (place.name, place.inferred, place.level, place.within[0]) == (case.name, True, case.level, case.beside)
    assert place.lat is not None and place.lon is not None and place.radius_km is not None
    assert case.radius[0] <= place.radius_km <= case.radius[1]
    assert apart(case.point, (place.lat, place.lon)) <= case.within_km


def test_a_phrase_with_an_unknown_name_leaves_the_others(gazetteer: Gazetteer) -> None:
    text = "Two died 12 km east of the village of Qwertivka and 30 km south of Mosul in Iraq; Kirkuk was calm."
    found = {r.place.name: r.place for r in read(gazetteer, text)}
    assert found["Qwertivka"].level == "unknown" and found["Qwertivka"].lat is None
    assert found["Mosul"].relation == "offset" and found["Kirkuk"].relation == "in"


def test_between_a_known_and_an_unknown_place_is_near_the_known_one(gazetteer: Gazetteer) -> None:
    text = "A bus burned between Maiduguri and the village of Qwertum in Nigeria."
    place = one(gazetteer, text, "between Maiduguri").place
    assert (place.relation, place.inferred) == ("near", True)
    assert place.radius_km is not None and place.radius_km > 20


def test_a_distance_says_which_of_several_towns_of_a_name(gazetteer: Gazetteer) -> None:
    text = "Ukrainian police found mines in Ivanivka, 6 km west of Bakhmut."
    place = one(gazetteer, text, "Ivanivka").place
    assert place.lat is not None and place.lon is not None
    assert apart(at("Bakhmut", W, 6), (place.lat, place.lon)) < 15


def test_a_possessor_says_that_a_namesake_is_another_place(gazetteer: Gazetteer) -> None:
    place = one(gazetteer, "Picketers burned a lorry in Bogra's Sherpur in Bangladesh.", "Sherpur").place
    assert (place.inferred, place.within[0]) == (True, "Bogra")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A mine went off near Al-Qaim on the Iraqi-Syrian border.", "near Al-Qaim"),
        ("Rebels were shelled in Kobani near the Turkish border in Syria.", "Kobani"),
    ],
)
def test_a_town_near_a_border_stays_and_says_which_stretch(gazetteer: Gazetteer, text: str, said: str) -> None:
    town = one(gazetteer, text, said).place
    border = next(r.place for r in read(gazetteer, text) if r.place.relation == "along")
    assert town.level in ("settlement", "offset") and border.level == "region" and border.inferred
    assert town.lat is not None and town.lon is not None and border.lat is not None and border.lon is not None
    assert apart((town.lat, town.lon), (border.lat, border.lon)) < 60
    assert border.radius_km is not None and border.radius_km < 61


def test_a_border_of_countries_that_do_not_meet_has_no_line(gazetteer: Gazetteer) -> None:
    found = read(gazetteer, "He spoke of the border between Mali and Ukraine.")
    assert all(r.place.level == "country" for r in found) and len(found) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Border guards from Syria met in Turkey.",
        "Iraqi forces sealed off Mosul.",
        "The army cut off Kirkuk in Iraq.",
        "Fighters drove off Kirkuk's police in Iraq.",
        "Aid of 5m from Qatar reached Iraq.",
    ],
)
def test_words_that_only_look_like_a_phrase_are_none(gazetteer: Gazetteer, text: str) -> None:
    assert {r.place.relation for r in read(gazetteer, text)} <= {"in"}


def test_the_phrase_of_a_possessor_is_that_of_what_it_possesses(gazetteer: Gazetteer) -> None:
    found = {
        r.place.name: r.place.relation for r in read(gazetteer, "A bomb went off near Iraq's northern city of Mosul.")
    }
    assert found["Mosul"] == "near" and found["Iraq"] == "in"


PHRASES = (
    "30 km south of ", "N of ", "between ", " and ", "on the road linking ", " to ", "-", " road",
    "along the border with ",
    "in the north-east of the country", "the capital", "off the coast of ", ", 12 km east of ", "'s ", " border",
    "near ",
    "in eastern ", " (", ") ", ". ", "\n", "at kilometre 35 of the ", "the village of ", " in the east of the capital",
    "an hour's drive from ", "9999999 miles from ", "0 km from ", " countryside", "off the ", " coast",
    "12°30′N 43°20′E",
    "33.3128, 44.3615", "more than ", "several kilometres outside ", " and the ", ",", " highway",
    "between the towns of ",
)  # fmt: skip
NAMES = ("Mosul", "Iraq", "Syrian", "Qwertivka", "Suva", "Longyearbyen", "Kupiansk", "Lebanon", "Anadyr", "New York",
         "Donetsk Oblast", "village of Qwertum", "Red Sea", "US", "Bogra", "Sherpur", "Paris")  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PHRASES + NAMES), min_size=1, max_size=14))
def test_any_words_in_any_order_give_valid_places_and_lose_none(gazetteer: Gazetteer, parts: list[str]) -> None:
    text = "".join(parts)
    toponyms = find_places(text, gazetteer)
    found = resolve_places(text, toponyms, PlaceContext(), gazetteer)
    for result in found:
        place = result.place
        assert 0 <= result.start < result.end <= len(text) and place.as_said == text[result.start : result.end]
        assert (place.lat is None) == (place.lon is None) == (place.radius_km is None)
        if place.lat is not None and place.lon is not None and place.radius_km is not None:
            assert -90 <= place.lat <= 90 and -180 <= place.lon <= 180 and 0 < place.radius_km <= 20_000
    for toponym in toponyms:
        if toponym.kind == "place":
            assert any(r.start <= toponym.start and toponym.end <= r.end for r in found), toponym.text


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        "30 km south of ", "between the towns of ", "the road linking the ", "Mosul and ", "Mosul-Kirkuk road ",
        "Syrian-Iraqi border with ", "the the the ", "1,1,1,1", "12.3456, 12°", "off the coast of the ", "a few ",
        "Iraq's ", "x", "N 1 ", "in the east of the capital ", "Mosul, 12 km east of ",
    ],
)  # fmt: skip
def test_long_hostile_lines_end_in_linear_time(gazetteer: Gazetteer, piece: str) -> None:
    text = "Fighting went on in Iraq. " + piece * (200_000 // len(piece)) + "Mosul"
    toponyms = find_places(text, gazetteer)
    start = time.perf_counter()
    assert resolve_places(text, toponyms, PlaceContext(), gazetteer)
    assert time.perf_counter() - start < 30
