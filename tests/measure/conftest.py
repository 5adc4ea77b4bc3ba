"""Where the measuring data and the independent scorers are, on machines that have them."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

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
