"""The language pipeline: loaded once, checked, and refused where it is not the known one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dateline.language import pipeline
from dateline.language.pipeline import DIGESTS, Pipeline
from dateline.model.errors import SettingError


def test_the_pipeline_parses_sentences_in_order(language: Pipeline) -> None:
    docs = language.parse(["Gunmen killed two guards.", "Nobody spoke.", ""])
    assert [doc.text for doc in docs] == ["Gunmen killed two guards.", "Nobody spoke.", ""]
    assert [t.lemma_ for t in docs[0]][:2] == ["gunman", "kill"]


def test_it_is_loaded_once(language: Pipeline) -> None:
    assert pipeline.load() is pipeline.load()


def test_a_pipeline_that_is_not_installed_is_a_bad_setting() -> None:
    with pytest.raises(SettingError, match="'no_such_pipeline' is not installed"):
        pipeline.load("no_such_pipeline")


@pytest.mark.parametrize("part", DIGESTS)
def test_changed_weights_are_refused(language: Pipeline, tmp_path: Path, part: str) -> None:
    for name in DIGESTS:
        (tmp_path / name).parent.mkdir()
        shutil.copy(Path(language.nlp.path) / name, tmp_path / name)
    pipeline.check(tmp_path)
    with (tmp_path / part).open("r+b") as file:
        file.seek(100)
        file.write(b"\x00changed\x00")
    with pytest.raises(SettingError, match="is not the published file"):
        pipeline.check(tmp_path)
