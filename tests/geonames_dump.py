"""A made-up GeoNames dump of any size, for tests of importing."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path

COUNTRIES = {  # a corner of each in which points are made up: south, north, west, east
    "IQ": (30.5, 36.5, 42.5, 47.0), "SY": (33.0, 36.5, 36.5, 41.0), "UA": (47.0, 51.0, 24.0, 38.0),
    "FR": (44.0, 49.0, 0.0, 6.0), "CD": (-10.0, 3.0, 16.0, 29.0), "MX": (17.0, 28.0, -105.0, -97.0),
}  # fmt: skip
SYLLABLES = (
    "ba da gha ha ja ka la ma na qa ra sa sha ta wa ya za bi di ki li mi ni ri si ti bu du hu ku mu nu ru".split()
)
ARABIC = "بدجحخرسشصطعغفقكلمنهوي"
KINDS = [("P", "PPL")] * 80 + [("P", "PPLX")] * 5 + [("S", "HSP")] * 5 + [("T", "MT")] * 5 + [("S", "SCH")] * 5
FIRST_ID = 50_000_000  # above all that GeoNames has given out


def dump_line(number: int, random: random.Random, country: str | None = None) -> str:
    """A row of a dump: 19 columns, with three or four names."""
    iso = country or random.choice(list(COUNTRIES))
    south, north, west, east = COUNTRIES[iso]
    name = "".join(random.choices(SYLLABLES, k=random.randint(2, 5))).capitalize()
    arabic = "".join(random.choices(ARABIC, k=6))
    others = f"Al {name},{name}a,{arabic}" if random.random() < 0.5 else f"{name}h,{arabic}"
    kind, code = random.choice(KINDS)
    lat, lon = random.uniform(south, north), random.uniform(west, east)
    columns = (FIRST_ID + number, name, name, others, f"{lat:.5f}", f"{lon:.5f}", kind, code, iso, "", "07", "", "", "",
               random.choice((0, 0, 0, 800, 12_000)), "", 40, "Asia/Baghdad", "2020-01-01")  # fmt: skip
    return "\t".join(map(str, columns))


def write_dump(path: Path, rows: int, country: str | None = None) -> Path:
    """A zip as GeoNames makes it, with a readme beside the table. The same call gives the same rows."""
    maker = random.Random(rows)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("readme.txt", "This work is licensed under a Creative Commons Attribution 4.0 License.\n")
        with archive.open(f"{path.stem}.txt", "w") as table:
            for number in range(rows):
                table.write((dump_line(number, maker, country) + "\n").encode())
    return path
