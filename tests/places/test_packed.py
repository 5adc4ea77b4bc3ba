"""What the package carries of places stays small."""

from __future__ import annotations

from importlib import resources

MOST = 12 * 1024 * 1024  # bytes of all data files together, packed


def test_the_packed_gazetteer_stays_below_twelve_megabytes() -> None:
    folder = resources.files("dateline.places") / "data"
    assert sum(len(file.read_bytes()) for file in folder.iterdir() if file.is_file()) < MOST
