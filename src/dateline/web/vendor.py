"""What the web app takes from others: its folder, whether every file is there as made, and the world as SVG paths.

The folder is filled by `make assets` and lies in the built wheel; docs/assets.md says what is in it. Where it is
missing the app works without its map: nothing here raises for a file that is not there.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from dateline.exchange.world import VENDOR

SCHEMA = "dateline-assets/1"
STATIC = Path(__file__).parent / "static"
_MANIFEST = "manifest.json"


@dataclass(frozen=True)
class WorldPaths:
    """The world for a static SVG: x is 180 + longitude, y is 90 - latitude, in degrees."""

    view_box: str
    land: str
    lines: str


@dataclass(frozen=True)
class Assets:
    """What the manifest names, and which of its files are missing or not as they were made."""

    packages: tuple[tuple[str, str, str], ...]
    digests: dict[str, str]
    faults: tuple[str, ...]

    @property
    def ready(self) -> bool:
        """Whether every file is there as made."""
        return bool(self.digests) and not self.faults


def check(folder: Path = VENDOR) -> Assets:
    """Compares every file with its SHA-256 in the manifest; a manifest that cannot be read is itself the fault."""
    try:
        manifest = json.loads((folder / _MANIFEST).read_text(encoding="utf-8"))
        if manifest["schema"] != SCHEMA:
            return Assets((), {}, (_MANIFEST,))
        digests = {str(name): str(told["sha256"]) for name, told in manifest["files"].items()}
        packages = tuple((str(p["name"]), str(p["version"]), str(p["licence"])) for p in manifest["packages"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Assets((), {}, (_MANIFEST,))
    faults = tuple(name for name, digest in digests.items() if _digest(folder / name) != digest)
    return Assets(packages, digests, faults)


@cache
def world_paths(folder: Path = VENDOR) -> WorldPaths | None:
    """The world for a static SVG, or None where the assets are not there."""
    try:
        told = json.loads((folder / "world.json").read_text(encoding="utf-8"))
        return WorldPaths(str(told["viewBox"]), str(told["land"]), str(told["lines"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _digest(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
