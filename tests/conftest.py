"""Profiles of the property tests, and what is loaded once: the language pipeline and the gazetteer.

`quick` is the usual profile, `soak` (make soak) takes many more examples.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from dateline.language import pipeline
from dateline.language.pipeline import Pipeline
from dateline.places import Gazetteer
from parts import gazetteer as opened

# No test sees the places that the user of this machine has imported, nor do the processes that tests start.
os.environ["DATELINE_DATA_DIR"] = str(Path(tempfile.gettempdir()) / f"dateline-no-data-{os.getpid()}")

settings.register_profile("quick", max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
settings.register_profile("soak", settings.get_profile("quick"), max_examples=3000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@pytest.fixture(scope="session")
def language() -> Pipeline:
    """The language pipeline."""
    return pipeline.load()


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    """The gazetteer in the user's cache folder."""
    return opened()
