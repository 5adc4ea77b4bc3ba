"""The app knows whether what it takes from others is there, and as it was made."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest

from dateline.web.vendor import SCHEMA, VENDOR, check, world_paths


def lay(folder: Path, **files: str) -> None:
    told = {name: {"sha256": sha256(text.encode()).hexdigest(), "bytes": len(text)} for name, text in files.items()}
    packages = [{"name": "one", "version": "1.0", "licence": "MIT"}]
    manifest = {"schema": SCHEMA, "packages": packages, "files": told}
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")


def test_files_as_made_are_ready(tmp_path: Path) -> None:
    lay(tmp_path, one="1", two="2")
    assert check(tmp_path).ready and check(tmp_path).packages == (("one", "1.0", "MIT"),)


def test_a_changed_or_missing_file_is_named(tmp_path: Path) -> None:
    lay(tmp_path, one="1", two="2", three="3")
    (tmp_path / "one").write_text("other", encoding="utf-8")
    (tmp_path / "two").unlink()
    assert check(tmp_path).faults == ("one", "two") and not check(tmp_path).ready


@pytest.mark.parametrize(
    "text", [None, "", "[]", "{}", '{"schema": "other"}', '{"schema": "dateline-assets/1", "files": 1}']
)
def test_without_a_manifest_nothing_is_ready_and_nothing_is_raised(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "manifest.json").write_text(text, encoding="utf-8")
    assert check(tmp_path).faults == ("manifest.json",) and not check(tmp_path).ready
    assert world_paths(tmp_path) is None


@pytest.mark.skipif(not VENDOR.is_dir(), reason="the assets are not there: make assets")
def test_the_assets_of_this_checkout_are_as_made_with_a_licence_for_every_package() -> None:
    assets = check()
    assert assets.ready, assets.faults
    for name, version, licence in assets.packages:
        text = (VENDOR / "licences" / f"{name.replace('@', '').replace('/', '-')}.txt").read_text(encoding="utf-8")
        assert version and licence and len(text) > 50
    world = world_paths()
    assert world is not None and world.land.startswith("M") and len(world.land) + len(world.lines) < 70_000


@pytest.mark.skipif(not VENDOR.is_dir(), reason="the assets are not there: make assets")
def test_no_script_or_style_loads_anything_from_elsewhere() -> None:
    for path in (*VENDOR.glob("*.css"), *VENDOR.glob("*.mjs"), *VENDOR.glob("*.js")):
        text = path.read_text(encoding="utf-8")
        assert "sourceMappingURL" not in text
        assert "@import" not in text and "url(http" not in text and 'import"http' not in text
