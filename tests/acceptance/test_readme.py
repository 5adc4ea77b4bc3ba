"""README.md shows what the reader really prints."""

from __future__ import annotations

from pathlib import Path

import pytest

import readme_example


def test_the_example_is_the_real_output() -> None:
    if not readme_example.SEED.exists():
        pytest.skip("the report of the README's example is not here (../shared/seed)")
    readme = (Path(readme_example.ROOT) / "README.md").read_text(encoding="utf-8")
    assert readme_example.block(readme) == readme_example.output()


@pytest.mark.slow
def test_the_archive_of_the_readme_is_the_real_one() -> None:
    readme = (Path(readme_example.ROOT) / "README.md").read_text(encoding="utf-8")
    shown = readme_example.block(readme, readme_example.ARCHIVE_START, readme_example.ARCHIVE_END)
    told = "write it again: python tests/readme_example.py"
    assert shown == readme_example.archive_output(), told
