"""Where the measuring data and the independent scorers are, on machines that have them."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from dateline.measure import gold

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of measuring data; skips where it is not there."""
    if not (SHARED / "score").is_dir():
        pytest.skip("no measuring data beside this checkout")
    return SHARED


@pytest.fixture(scope="session")
def audit_program(shared: Path) -> ModuleType:
    """The independent audit scorer."""
    spec = importlib.util.spec_from_file_location("independent_audit", shared / "score/audit.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def independent(shared: Path, tmp_path: Path) -> Callable[..., dict[str, Any]]:
    """Runs an independent scorer on gold rows and predictions, with options; gives its figures."""

    def run(name: str, golds: list[dict[str, Any]], told: list[dict[str, Any]], *options: str) -> dict[str, Any]:
        gold.write(tmp_path / "gold.jsonl", golds)
        gold.write(tmp_path / "told.jsonl", told)
        program = [sys.executable, "-B", str(shared / f"score/{name}.py"), "gold.jsonl", "told.jsonl", *options]
        done = subprocess.run(program, cwd=tmp_path, capture_output=True, check=True)
        figures: dict[str, Any] = json.loads(done.stdout)
        return figures

    return run
