"""Contract 3: the same inputs, in any order, number and pieces, give the same archive on both stores."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_inputs import batches, elsewhere, emptied, jsonl, made, row, sum_of, versioned
from dateline.archive import Archive, judgements, linking, writing
from dateline.archive.rows import Prepared
from dateline.archive.versions import Touched
from dateline.intake import triage
from dateline.model.reading import Reading
from dateline.service import ingest
from dateline.settings import load_settings as settings

SAMPLES = Path(__file__).parents[2] / "samples"
Decision = tuple[str, str, str]


@cache
def inputs() -> tuple[Prepared, ...]:
    """Reports of a few events, some fetched, with other versions of some and the text of some in another outlet."""
    told = made(10, seed=3)
    rows = [row(one, "2019-01-05T10:00:00Z" if n % 3 == 0 else None) for n, one in enumerate(told)]
    rows += [row(versioned(told[0], "Two of the wounded died at night."), "2019-01-04T10:00:00Z")]
    rows += [row(versioned(told[1], "The road was opened again.")), row(versioned(told[1], "A second road was shut."))]
    rows += [row(versioned(told[3], "The story was updated."), "2019-01-06T10:00:00Z"), row(told[2], "2019-02-01")]
    rows += [row(elsewhere(told[0], "Copy Post")), row(elsewhere(told[4], "Copy Post"))]
    return tuple(rows)


@cache
def decisions() -> tuple[Decision, ...]:
    """That two mentions are one incident, and that two are not: uids of mentions, and what is decided."""
    uids = [prepared.version.mentions[0].uid for prepared in inputs()[:10] if prepared.version]
    return (judgements.SAME, uids[0], uids[9]), (judgements.DIFFERENT, uids[4], uids[5])


def decide(archive: Archive, decision: Decision) -> bool:
    """Decides, where both mentions are there."""
    kind, *uids = decision
    with archive.writing() as connection:
        members = [m for uid in uids for m in judgements.named(connection, uid)]
        if len(members) < 2:
            return False
        judgements.decide(connection, kind, [(members[0], members[1])], judgements.Act("Ann", "seen"))
        changed = linking.incidents_of(connection, uids)
        writing.follow(connection, Touched(incidents=changed))
    return True


def fill(archive: Archive, pieces: list[list[Prepared]], early: bool) -> str:
    """Writes the pieces into an empty archive and decides as soon as can be, or at the end; the hash."""
    emptied(archive)
    open_ = list(decisions())
    for piece in pieces:
        writing.write(archive, piece)
        if early:
            open_ = [one for one in open_ if not decide(archive, one)]
    assert all(decide(archive, one) for one in open_)
    return sum_of(archive)


@st.composite
def pieces(draw: st.DrawFn) -> list[list[Prepared]]:
    """All inputs in some order, some of them twice, in pieces."""
    order = draw(st.permutations(range(len(inputs()))))
    order += draw(st.lists(st.sampled_from(order), max_size=8))
    size = draw(st.integers(1, len(order)))
    return [list(part) for part in batches([inputs()[n] for n in order], size)]


@pytest.fixture
def expected(both: tuple[Archive, Archive], monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(judgements, "now", lambda: "2020-01-01T00:00:00Z")
    return fill(both[0], [list(inputs())], early=False)


@pytest.mark.slow
def test_any_order_and_repetition_give_one_archive(both: tuple[Archive, Archive], expected: str) -> None:
    @given(pieces(), st.booleans(), st.sampled_from([0, 0, 1]))
    def check(told: list[list[Prepared]], early: bool, store: int) -> None:
        assert fill(both[store], told, early) == expected

    check()


def test_both_stores_say_the_same_of_inputs_turned_round(both: tuple[Archive, Archive], expected: str) -> None:
    turned = [[one] for one in reversed(inputs())]
    assert [fill(archive, turned, early=True) for archive in both] == [expected, expected]


def test_the_version_fetched_last_is_the_current_one(archive: Archive) -> None:
    for piece in ([inputs()[3]], [inputs()[13]], [inputs()[3]]):
        writing.write(archive, piece)
    with archive.reading() as connection:
        rows = connection.exec_driver_sql("SELECT fetched, current FROM version ORDER BY fetched").all()
    assert [(fetched, bool(now)) for fetched, now in rows] == [
        ("2019-01-05T10:00:00Z", False), ("2019-01-06T10:00:00Z", True),
    ]  # fmt: skip


def texts(path: Path, told: list[dict[str, str]]) -> Path:
    path.write_text("".join(json.dumps(one) + "\n" for one in told), encoding="utf-8")
    return path


@pytest.mark.slow
def test_a_text_fetched_twice_keeps_its_last_time_in_any_order(both: tuple[Archive, Archive], tmp_path: Path) -> None:
    report = "A bomb exploded near a market in Erbil, Iraq, on Monday, killing at least four people, police said."
    told = [
        {"text": report, "url": "https://delta.example/1", "fetched": f"2021-03-0{day}T10:00:00Z",
         "published": "2021-03-01"}
        for day in (2, 5, 3)
    ]  # fmt: skip
    found = set()
    for archive, rows in zip(both, (told, told[::-1]), strict=True):
        ingest.ingest(archive, ingest.stream([str(texts(tmp_path / "t.jsonl", rows))], settings()), ingest.Options())
        with archive.reading() as connection:
            found |= {one for (one,) in connection.exec_driver_sql("SELECT fetched FROM version").all()}
    assert found == {"2021-03-05T10:00:00Z"}
    assert sum_of(both[0]) == sum_of(both[1])


@pytest.mark.slow
def test_readings_of_texts_say_what_the_texts_say(tmp_path: Path, both: tuple[Archive, Archive]) -> None:
    from dateline.service import reader

    samples = [path for path in sorted(SAMPLES.glob("*.txt")) if triage.triage(path.read_bytes()).relevant][:5]
    told: list[Reading] = [reader.read(path.read_bytes(), name=path.name) for path in samples]
    direct = ingest.ingest(both[0], ingest.stream(map(str, samples), settings()), ingest.Options())
    file = jsonl(tmp_path / "readings.jsonl", told)
    ingest.ingest(both[1], ingest.stream([str(file)], settings()), ingest.Options())
    assert direct.codes["read"] >= 3
    assert said(both[0]) == said(both[1])


def said(archive: Archive) -> list[str]:
    """The canonical lines but those of outcomes, for triage passes some texts over."""
    from dateline.archive import canonical

    with archive.reading() as connection:
        return [line for line in canonical.lines(connection) if '"kind":"outcome"' not in line]
