"""Many made-up incidents in an archive, and how long searches over them take.

`python tests/search_load.py ROWS [POSTGRES_URL]`. Without an address it measures an SQLite file in a temporary folder.
It prints one JSON object a line: for each kind of question the median and 95th percentile in milliseconds, then those
of all searches together.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_rows import INCIDENT
from dateline.archive import Archive, open_archive
from dateline.archive.schema import claim, doc, facet, incident, mention
from dateline.archive.search import Box, Query, Radius, facets, search, terms_of
from dateline.archive.search.indexing import _document, _vector
from dateline.archive.search.rows import facet_rows

NAMES = 4_000
DAYS = 2_000


def word(rank: int) -> str:
    """A made-up word."""
    out = ""
    while True:
        out += "bdfgklmnprtvz"[rank % 13] + "aeiou"[rank // 13 % 5]
        rank //= 65
        if not rank:
            return out + "k"


def zipf(chance: random.Random, size: int) -> int:
    """A rank; small ones are frequent."""
    return min(size - 1, int(size ** chance.random()) - 1)


def fill(archive: Archive, rows: int, seed: int = 1, batch: int = 2_000) -> None:
    """Writes incidents with facets, words, one report's mention and two claims each."""
    chance = random.Random(seed)
    for first in range(0, rows, batch):
        made = [_incident(chance, number) for number in range(first + 1, min(rows, first + batch) + 1)]
        with archive.writing() as connection:
            _write(connection, made)
    with archive.writing() as connection:
        if not archive.embedded:
            for table in ("incident", "mention", "claim", "version"):
                connection.execute(
                    sa.text(f"SELECT setval(pg_get_serial_sequence('{table}', 'n'), (SELECT max(n) FROM {table}))")
                )
            connection.execute(sa.text("ANALYZE"))


def _incident(chance: random.Random, number: int) -> dict[str, Any]:
    day = date(2015, 1, 1) + timedelta(days=int(DAYS * chance.random() ** 0.5))
    country = f"C{zipf(chance, 180)}"
    quotes = [" ".join(word(zipf(chance, 20_000)) for _ in range(22)) for _ in range(2)]
    rest = " ".join(word(zipf(chance, 20_000)) for _ in range(80))
    killed = zipf(chance, 200) if chance.random() < 0.6 else None
    row = {
        **INCIDENT, "n": number, "id": f"{chance.getrandbits(256):064x}", "start": day.isoformat(),
        "end": day.isoformat(),
        "kind": "incident" if chance.random() < 0.9 else "background", "country": country, "level": "settlement",
        "lat": max(-89.0, min(89.0, chance.gauss(20, 20))), "lon": chance.uniform(-180, 180), "radius_km": 5.0,
        "killed": killed, "killed_low": killed, "killed_high": killed and killed + 3, "reports": 1 + zipf(chance, 60),
        "origins": 1 + zipf(chance, 20), "first_published": day.isoformat(),
        "last_published": (day + timedelta(days=zipf(chance, 90))).isoformat(), "summary": f"Attack in {country}",
        "state": "corroborated" if chance.random() < 0.3 else "single_source",
    }  # fmt: skip
    named = {
        "actor": [f"Actor {zipf(chance, NAMES)}" for _ in range(2)], "place": [f"Town {zipf(chance, NAMES)}"],
        "outlet": [f"Outlet {zipf(chance, 300)}" for _ in range(3)], "weapon": [f"weapon {zipf(chance, 60)}"],
        "type": ["ASSAULT"], "mode": [f"mode {zipf(chance, 25)}"], "country": [country],
        "admin": [f"Province {zipf(chance, 1_500)}", country],
    }  # fmt: skip
    return {"row": row, "named": named, "quotes": quotes, "rest": rest}


def _write(connection: Connection, made: list[dict[str, Any]]) -> None:
    connection.execute(sa.insert(incident), [one["row"] for one in made])
    connection.execute(sa.insert(facet), [row for one in made for row in facet_rows(one["row"]["n"], one["named"])])
    words = [
        (one["row"]["n"], _document(terms_of([*one["quotes"], one["rest"]]), terms_of([one["quotes"][0]])))
        for one in made
    ]
    if connection.dialect.name == "sqlite":
        connection.execute(sa.insert(doc), [{"n": 2 * n, "incident_n": n} for n, _ in words])
        connection.execute(
            sa.text("INSERT INTO doc_words (rowid, words) VALUES (:n, :words)"),
            [{"n": 2 * n, "words": " ".join(terms)} for n, terms in words],
        )
    else:
        connection.execute(
            sa.text("INSERT INTO doc (n, incident_n, words) VALUES (:n, :owner, CAST(:words AS tsvector))"),
            [{"n": 2 * n, "owner": n, "words": _vector(terms)} for n, terms in words],
        )
    _write_claims(connection, made)


def _write_claims(connection: Connection, made: list[dict[str, Any]]) -> None:
    version = [
        {"n": one["row"]["n"], "report_id": one["row"]["id"], "text_hash": "0" * 64, "current": True, "reader": "0",
         "digest": "0" * 64, "reading": b"", "text": b"", "sketch": b"", "postings": b"", "at": ""}
        for one in made
    ]  # fmt: skip
    connection.execute(sa.insert(mention.metadata.tables["version"]), version)
    connection.execute(
        sa.insert(mention),
        [
            {"n": one["row"]["n"], "uid": one["row"]["id"], "version_n": one["row"]["n"], "local_id": "m1",
             "status": "new", "event_type": "ASSAULT", "trigger": "{}", "body": b"", "incident_id": one["row"]["id"]}
            for one in made
        ],
    )  # fmt: skip
    connection.execute(
        sa.insert(claim),
        [
            {"n": 2 * one["row"]["n"] + index, "uid": one["row"]["id"], "mention_n": one["row"]["n"],
             "local_id": f"c{index}", "slot": "killed", "stance": "asserts", "quote": quote}
            for one in made for index, quote in enumerate(one["quotes"])
        ],
    )  # fmt: skip


def questions(chance: random.Random) -> dict[str, Query]:
    """One question of each kind."""
    rare, often = word(200 + zipf(chance, 5_000)), word(zipf(chance, 60))
    day = date(2015, 1, 1) + timedelta(days=chance.randrange(DAYS - 60))
    lat, lon = chance.gauss(20, 15), chance.uniform(-170, 170)
    return {
        "all": Query(),
        "rare word": Query(text=rare),
        "frequent word": Query(text=often),
        "two words": Query(text=f"{often} {word(zipf(chance, 500))}"),
        "phrase": Query(text=f'"{often} {word(zipf(chance, 60))}"'),
        "prefix": Query(text=f"{rare[:4]}*"),
        "word, not another": Query(text=f"{often} -{word(zipf(chance, 60))}"),
        "best match": Query(text=f"{often} {word(zipf(chance, 200))}", sort="best_match"),
        "best match, frequent": Query(text=often, sort="best_match"),
        "actor": Query(actor=f"Actor {zipf(chance, NAMES)}"),
        "place": Query(place=f"Town {zipf(chance, NAMES)}"),
        "country": Query(country=f"C{zipf(chance, 180)}"),
        "country, word": Query(country=f"C{zipf(chance, 180)}", text=often),
        "mode, killed": Query(mode=f"mode {zipf(chance, 25)}", killed_min=5 + zipf(chance, 60), sort="most_killed"),
        "radius": Query(radius=Radius(lat, lon, chance.choice([10, 50, 200]))),
        "box": Query(box=Box(lon - 5, lat - 5, lon + 5, lat + 5)),
        "large box, word": Query(box=Box(170, -40, -60, 60), text=often),
        "two weeks": Query(since=day.isoformat(), until=(day + timedelta(days=14)).isoformat()),
        "since, oldest": Query(since=day.isoformat(), sort="oldest_event"),
        "newest report": Query(sort="newest_report"),
        "most killed": Query(sort="most_killed"),
        "most reports": Query(sort="most_reports"),
        "many killed": Query(killed_min=150),
        "origins, state": Query(origins_min=15, state="corroborated"),
        "outlet": Query(outlet=f"Outlet {zipf(chance, 300)}", sort="newest_report"),
    }


def measured(archive: Archive, rounds: int, seed: int = 2) -> dict[str, tuple[float, float]]:
    """Milliseconds, median and 95th percentile, of each kind of question."""
    chance = random.Random(seed)
    took: dict[str, list[float]] = {}
    for _ in range(rounds):
        for name, query in questions(chance).items():
            with archive.reading() as connection:
                begun = time.perf_counter()
                search(connection, query)
                took.setdefault(name, []).append((time.perf_counter() - begun) * 1000)
        for name, query in (("facets, all", Query()), ("facets, word", Query(text=word(200 + zipf(chance, 5_000))))):
            with archive.reading() as connection:
                begun = time.perf_counter()
                facets(connection, query, ["outlet", "actor", "country", "weapon", "mode"])
                took.setdefault(name, []).append((time.perf_counter() - begun) * 1000)
    took["ALL SEARCHES"] = [one for name, some in took.items() if not name.startswith("facets") for one in some]
    return {name: (quantile(some, 0.5), quantile(some, 0.95)) for name, some in took.items()}


def quantile(values: list[float], share: float) -> float:
    """A quantile by nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def main() -> None:
    """Fills an archive and prints the figures."""
    rows = int(sys.argv[1])
    folder = tempfile.mkdtemp()
    archive = open_archive(sys.argv[2] if len(sys.argv) > 2 else Path(folder) / "load.db", create=True)
    begun = time.perf_counter()
    fill(archive, rows)
    _say({"rows": rows, "store": archive.engine.dialect.name, "filled_s": round(time.perf_counter() - begun)})
    measured(archive, 1)
    for name, (median, high) in measured(archive, 20).items():
        _say({"question": name, "median_ms": round(median, 1), "p95_ms": round(high, 1)})


def _say(row: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(row) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
