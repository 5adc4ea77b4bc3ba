"""Short reports made from the gazetteer itself: a town of a country that the marked news seldom tells of, told with it.

The marked news is about few countries, and hardly about war. These reports press the ranker to believe a name in the
country that the report tells of, whether it is the row's first name or another, and to take a bare name for the town
rather than for the province named after it. They are written from the rows, so nobody's text is in them.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Sequence

from dateline.places import Gazetteer, unpack
from marked_places import Marked

# Countries of which the marked news tells much, or whose towns repeat one another's names.
_LEFT_OUT = ("US", "CA", "AU", "GB", "NZ", "IE")
_SENTENCES = (
    "At least three people were killed in {name} on Monday, officials in {other} said.",
    "A bomb went off in {name} on Tuesday. Police in {other} blamed nobody.",
    "{demonym} troops entered {name} at dawn, witnesses said.",
    "Clashes between soldiers and gunmen spread from {near} to {name}, a monitor in {other} said.",
    "Aid reached {name} in {other} after a week. Nobody was hurt, {demonym} media said.",
    "Shells fell on {name} and {near} overnight, the army of {other} said.",
)
TOWNS, VILLAGES = 450, 150
PEOPLE = 20_000


def made_reports(gazetteer: Gazetteer) -> list[Marked]:
    """One report for each of the towns and villages drawn, always the same ones."""
    database = sqlite3.connect(f"file:{gazetteer.path}?mode=ro", uri=True)
    marks = ",".join("?" * len(_LEFT_OUT))
    rows = database.execute(
        f"SELECT id, gid, name, lat, lon, country, parent, population FROM rows WHERE level = 'settlement' "
        f"AND gid LIKE 'geonames:%' AND country NOT IN ({marks})", _LEFT_OUT,
    ).fetchall()  # fmt: skip
    rows.sort(key=lambda row: _chance(row[1]))
    drawn = [r for r in rows if r[7] >= PEOPLE][:TOWNS] + [r for r in rows if r[7] < PEOPLE][:VILLAGES]
    named = {e["iso"]: e["demonyms"].split("|")[0] for e in unpack.table("countries.tsv")}
    towns: dict[str, list[tuple[int, str]]] = {}
    for number, _, name, _, _, country, _, people in rows:
        if people >= PEOPLE:
            towns.setdefault(country, []).append((number, name))
    return [report for row in drawn if (report := _made(database, gazetteer, row, (named, towns))) is not None]


def _chance(gid: str) -> int:
    """A number that is always the same for an id, and says nothing of it."""
    return int(hashlib.sha256(gid.encode()).hexdigest()[:12], 16)


def _made(
    database: sqlite3.Connection, gazetteer: Gazetteer, row: Sequence[str | int | float],
    lists: tuple[dict[str, str], dict[str, list[tuple[int, str]]]],
) -> Marked | None:  # fmt: skip
    number, gid, name, lat, lon, iso = row[:6]
    draw, named, towns = _chance(str(gid)), *lists
    country = gazetteer.country(str(iso))
    sentence = _SENTENCES[draw % len(_SENTENCES)]
    if country is None or ("{demonym}" in sentence and not named.get(str(iso))):
        return None
    others = [town for town in towns.get(str(iso), []) if town[0] != number]
    if "{near}" in sentence and not others:
        return None
    keys = [k for (k,) in database.execute("SELECT key FROM names WHERE row = ? ORDER BY key", (number,))
            if k.isascii() and k.replace(" ", "").isalpha() and len(k) > 3]  # fmt: skip
    if draw % 5 < 2 and keys:  # another spelling or name
        name = keys[draw // 7 % len(keys)].title()
    near = others[draw // 11 % len(others)][1] if others else ""
    parts = {"name": name, "other": country.name, "demonym": named.get(str(iso), ""), "near": near}
    text = sentence.format(**parts)
    start = text.index(str(name), len(sentence.partition("{name}")[0].format(**parts)))
    span = (start, start + len(str(name)))
    gold = {"start": span[0], "end": span[1], "lat": lat, "lon": lon, "geonameid": str(gid).partition(":")[2]}
    return Marked(f"made-{gid}", text, {}, {span: gold}, [])
