"""The point that stands for a country lies in it."""

from dateline.places import Gazetteer, kilometres, unpack

FAR_KM = 420.0  # to the nearest town, in the emptiest middles (Greenland, the Sahara)
EMPTY = frozenset(["AQ", "HM", "GS", "TF", "IO", "GL"])  # no towns to measure by


def test_every_country_has_a_usual_middle_point() -> None:
    assert all(entry["lat"] and entry["lon"] for entry in unpack.table("countries.tsv"))


def test_the_middle_of_a_country_is_nearest_to_one_of_its_own_towns_or_far_from_all(gazetteer: Gazetteer) -> None:
    towns = gazetteer._database.execute("SELECT lat, lon, country FROM rows WHERE level = 'settlement'").fetchall()
    strayed = []
    for entry in unpack.table("countries.tsv"):
        row = gazetteer.country(entry["iso"])
        if row is None or row.country in EMPTY:
            continue
        near = [t for t in towns if abs(t[0] - row.lat) < 4.5 and abs(t[1] - row.lon) < 20]
        by_country: dict[str, float] = {}
        for lat, lon, country in near:
            away = kilometres(row.lat, row.lon, lat, lon)
            by_country[country] = min(away, by_country.get(country, 9e9))
        nearest = min(by_country, key=lambda iso: by_country[iso], default="")
        own = by_country.get(row.country, 9e9)
        if nearest != row.country and (own > FAR_KM or (own > 60 and by_country[nearest] < 30)):
            strayed.append((row.country, nearest))
    assert strayed == []
