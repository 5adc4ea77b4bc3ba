"""Ingest: n inputs, n outcomes; what is known is passed over; bad readings are refused; any text comes back whole."""

from __future__ import annotations

import copy
import gzip
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive_inputs import jsonl, made, sum_of
from dateline.archive import Archive, open_archive, outcomes
from dateline.archive.rows import Prepared
from dateline.intake.outcomes import Item
from dateline.model.codec import to_json
from dateline.model.errors import UsageError
from dateline.service import ingest
from dateline.settings import load_settings

REPORT = (
    "A bomb exploded near a market in Erbil, Iraq, on Monday, killing at least four people and wounding nine, police "
    "said. No group claimed responsibility for the attack."
)
RECIPE = "Cut the onions and let them fry in butter until they are golden. Add the stock and let it cook for an hour."


@pytest.fixture
def archive(tmp_path: Path) -> Any:
    """An empty archive in a file."""
    opened = open_archive(tmp_path / "archive.db", create=True)
    yield opened
    opened.close()


def take(archive: Archive, *paths: Path, **options: Any) -> ingest.Progress:
    """Ingests paths."""
    found = ingest.stream(map(str, paths), load_settings())
    return ingest.ingest(archive, found, ingest.Options(**options))


def counted(archive: Archive) -> dict[str, int]:
    with archive.reading() as connection:
        return outcomes.counted(connection)


def mixed(folder: Path) -> Path:
    """A folder of inputs of every kind, good and bad; six of them are read or not relevant."""
    folder.mkdir()
    good = to_json(made(1)[0])
    wrong = copy.deepcopy(good)
    wrong["mentions"][0]["claims"][0]["quote"] = "other words"
    lines = [good, {"text": REPORT, "published": "2021-03-01"}, {"text": RECIPE}, {"no": "text"}, wrong]
    told = [json.dumps(line) for line in lines] + ["{broken", "", '{"schema": "other/1"}', json.dumps(good)]
    (folder / "lines.jsonl").write_text("\n".join(told), encoding="utf-8")
    (folder / "report.txt").write_text(REPORT, encoding="utf-8")
    (folder / "recipe.txt").write_text(RECIPE, encoding="utf-8")
    (folder / "packed.txt.gz").write_bytes(gzip.compress(REPORT.encode()))
    (folder / "cut.txt.gz").write_bytes(gzip.compress(random.Random(1).randbytes(4000))[:-900])
    (folder / "empty.txt").touch()
    (folder / "picture.bin").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(4000))
    (folder / "a@b.txt").touch()
    (folder / "c@b.txt").touch()
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("processes", [0, 2])
def test_every_input_has_an_outcome(archive: Archive, tmp_path: Path, processes: int) -> None:
    done = take(archive, mixed(tmp_path / "in"), tmp_path / "missing", processes=processes)
    assert done.inputs == 17
    with archive.reading() as connection:
        rows = list(outcomes.listed(connection))
    assert len(rows) + done.known == done.inputs
    assert sum(done.codes.values()) == len(rows)
    names = {row["name"]: row["code"] for row in rows}
    assert names["a@b.txt"] == names["c@b.txt"] == names["empty.txt"] == "empty"
    assert names["cut.txt.gz"] == "broken" and names["missing"] == "not_found"
    assert names["lines.jsonl#5"] == "broken" and names["picture.bin"] == "binary"
    assert not any(row["code"] == "internal" for row in rows)
    assert all(row["message"] for row in rows if not row["ok"])
    before = sum_of(archive)
    again = take(archive, tmp_path / "in", tmp_path / "missing")
    assert again.known == again.inputs == 17 and not again.codes
    assert sum_of(archive) == before


@pytest.mark.slow
def test_one_process_and_two_write_the_same(tmp_path: Path) -> None:
    folder, sums = mixed(tmp_path / "in"), set()
    for processes in (0, 1, 2):
        archive = open_archive(tmp_path / f"{processes}.db", create=True)
        take(archive, folder, processes=processes)
        sums.add(sum_of(archive))
        archive.close()
    assert len(sums) == 1


def test_failures_are_tried_again_where_asked_and_what_was_read_only_with_again(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = jsonl(tmp_path / "in.jsonl", made(6))
    real: Callable[..., Prepared] = ingest._of_reading
    monkeypatch.setattr(ingest, "_of_reading", lambda *_: 1 / 0)
    assert take(archive, file).failed == 6
    assert counted(archive) == {"internal": 6}
    monkeypatch.setattr(ingest, "_of_reading", real)
    assert take(archive, file).known == 6
    assert take(archive, file, retry=True).codes == {"read": 6}
    assert take(archive, file, retry=True).known == 6
    before = sum_of(archive)
    assert take(archive, file, anew=True).codes == {"read": 6}
    assert sum_of(archive) == before
    with archive.reading() as connection:
        assert {row["tries"] for row in outcomes.listed(connection)} == {3}


@pytest.mark.slow
def test_bytes_are_kept_where_asked(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    take(archive, tmp_path / "report.txt", keep=True)
    with archive.reading() as connection:
        ((given_, data),) = connection.exec_driver_sql("SELECT given, data FROM original").all()
    assert bytes(data) == REPORT.encode() and json.loads(given_) == {"name": ".txt"}


def test_files_without_an_address_get_one_below_the_base(tmp_path: Path) -> None:
    (tmp_path / "in" / "may").mkdir(parents=True)
    (tmp_path / "in" / "may" / "a b.txt").write_text(REPORT, encoding="utf-8")
    line = {"text": REPORT, "url": "https://delta.example/7"}
    (tmp_path / "in" / "rows.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    found = ingest.stream([str(tmp_path / "in")], load_settings(), base="https://hill.example/news")
    assert [one.given.url for one in found if isinstance(one, Item)] == [
        "https://hill.example/news/may/a%20b.txt", "https://delta.example/7",
    ]  # fmt: skip


@pytest.mark.parametrize("base", ["hill.example", "ftp://hill.example/", "https://", "https://[x", ""])
def test_a_base_that_is_no_web_address_is_refused(base: str) -> None:
    with pytest.raises(UsageError, match="no web address"):
        ingest.stream(["x"], load_settings(), base=base)
