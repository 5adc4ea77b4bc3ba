"""What people decide holds, after re-reading and late reports; ids resolve; the feed tells; takedown takes all."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from archive_inputs import emptied, made, row, sum_of, versioned
from dateline.archive import Archive, changes, judgements, outcomes, versions, writing
from dateline.archive.errors import NoSuch
from dateline.archive.rows import Prepared, pack, unpack
from dateline.archive.schema import METADATA
from dateline.incidents import linking
from dateline.model.claims import Mention
from dateline.model.reading import Reading

BY = {"by": "Ann", "reason": "looked at"}


def told(number: int) -> list[Reading]:
    """Agency reports of events that linking keeps apart."""
    out: list[Reading] = []
    for one in made(300, seed=2):
        (card,) = linking.cards_of(one)
        apart = all(linking.decide(card, linking.cards_of(other)[0]).score < -2 for other in out)
        if apart and one.report and one.report.outlet == "Delta Wire":
            out.append(one)
        if len(out) == number:
            return out
    raise AssertionError("no reports so far apart")


def write(archive: Archive, readings: list[Reading], **options: bool) -> None:
    writing.write(archive, [row(one) for one in readings], **options)


def uid(reading: Reading) -> str:
    return reading.mentions[0].uid


def where(archive: Archive, *readings: Reading) -> list[str | None]:
    """The incident that each of these readings is of."""
    with archive.reading() as connection:
        return [changes.resolve(connection, uid(one)) for one in readings]


def feed(archive: Archive, after: int = 0) -> list[tuple[str, str]]:
    with archive.reading() as connection:
        return [(one["incident_id"], one["kind"]) for one in changes.since(connection, after)]


@pytest.fixture(scope="module")
def three() -> list[Reading]:
    """Three reports that linking keeps apart."""
    return told(3)


def test_merged_incidents_are_one_under_every_name(archive: Archive, three: list[Reading]) -> None:
    write(archive, three)
    a, b, c = where(archive, *three)
    assert len({a, b, c}) == 3
    seen = len(feed(archive))
    act, now = writing.merge(archive, [str(a), str(b)[:8]], **BY)
    assert where(archive, *three) == [now, now, c] and now == min(str(a), str(b))
    assert set(feed(archive, seen)) == {(max(str(a), str(b)), "merged"), (now, "changed")}
    with archive.reading() as connection:
        assert [(one["batch"], one["kind"], one["pairs"]) for one in judgements.acts(connection)] == [(act, "same", 1)]
    assert writing.undo(archive, None) == (act, 1)
    assert where(archive, *three) == [a, b, c]
    assert writing.undo(archive, act) is None and writing.undo(archive, None) is None


def test_what_was_decided_holds_for_readings_that_come_again(archive: Archive, three: list[Reading]) -> None:
    write(archive, three)
    writing.merge(archive, [str(one) for one in where(archive, *three[:2])], **BY)
    before = sum_of(archive)
    write(archive, three)
    write(archive, three, anew=True)
    assert sum_of(archive) == before
    write(archive, [versioned(three[0], "More was told later.")])
    a, b, c = where(archive, *three)
    assert a == b != c


def moved(reading: Reading) -> Reading:
    """The reading as a newer reader may give it: the mention at the same words under another uid."""
    mention: Mention = reading.mentions[0]
    return replace(reading, mentions=(replace(mention, uid=mention.uid[::-1]),), incidents=())


def test_decisions_find_mentions_again_that_a_newer_reader_names_otherwise(
    archive: Archive, three: list[Reading]
) -> None:
    write(archive, three)
    writing.merge(archive, [str(one) for one in where(archive, *three[:2])], **BY)
    write(archive, [moved(three[0])], anew=True)
    a, b, former = where(archive, moved(three[0]), three[1], three[0])
    assert a == b == former is not None


def test_a_decision_without_its_mention_rests_and_wakes(archive: Archive, three: list[Reading]) -> None:
    write(archive, three)
    writing.merge(archive, [str(one) for one in where(archive, *three[:2])], **BY)
    empty = replace(three[0], mentions=(), incidents=())
    write(archive, [empty], anew=True)
    with archive.reading() as connection:
        (act,) = judgements.acts(connection)
        assert act["undone"] is None
    assert where(archive, three[1]) == [uid(three[1])]
    write(archive, [three[0]], anew=True)
    a, b = where(archive, *three[:2])
    assert a == b is not None


def same_event(archive: Archive) -> list[Reading]:
    """Three reports that linking takes for one incident."""
    for seed in range(20):
        by_event: dict[str, list[Reading]] = {}
        for one in made(60, seed):
            by_event.setdefault(str(one.report and one.report.headline), []).append(one)
        group = max(by_event.values(), key=len)[:3]
        write(emptied(archive), group)
        if len(group) == 3 and len(set(where(archive, *group))) == 1:
            return group
    raise AssertionError("no three reports of one incident")


def test_reports_split_off_stay_off_and_late_ones_do_not_bring_them_back(archive: Archive) -> None:
    group = same_event(archive)
    (incident,) = set(where(archive, *group))
    report = group[2].report
    assert report is not None
    seen = len(feed(archive))
    act, now = writing.split(archive, str(incident), [report.id[:10]], **BY)
    assert len(now) == 2
    a, b, c = where(archive, *group)
    assert a == b != c
    assert {kind for _, kind in feed(archive, seen)} <= {"changed", "new", "split", "merged"}
    write(archive, [versioned(group[0], "Later more was told."), *group])
    a, b, c = where(archive, *group)
    assert a == b != c
    assert writing.undo(archive, act) == (act, 2)
    assert len(set(where(archive, *group))) == 1


def test_an_incident_that_is_parted_is_told_as_split(archive: Archive) -> None:
    group = same_event(archive)
    (incident,) = set(where(archive, *group))
    seen = len(feed(archive))
    away = [one.report.id for one in group if one.report and uid(one) != incident][:1]
    _, now = writing.split(archive, str(incident), away, **BY)
    (other,) = set(now) - {str(incident)}
    assert (other, "split") in feed(archive, seen)


def test_names_that_are_none_are_refused_and_change_nothing(archive: Archive, three: list[Reading]) -> None:
    write(archive, three)
    (a,) = {str(one) for one in where(archive, three[0])}
    before = sum_of(archive)
    for names in ([a, "no such"], [a, ""], ["ffff", a], [a, "%" * 8], [a, "a\0b" * 3], ["'; DROP TABLE incident", a]):
        with pytest.raises(NoSuch):
            writing.merge(archive, names, **BY)
    for taken in (["nothing"], [""], [uid(three[0])], [uid(three[1])]):
        with pytest.raises(NoSuch):
            writing.split(archive, a, taken, **BY)
    with pytest.raises(NoSuch):
        writing.take_down(archive, "no such report", **BY)
    assert sum_of(archive) == before


def columns(archive: Archive) -> str:
    """All that stands in the tables, packed parts unpacked."""
    out = []
    with archive.reading() as connection:
        for table in METADATA.sorted_tables:
            for values in connection.execute(table.select()):
                for value in values:
                    out.append(str(value))
                    if isinstance(value, bytes):
                        out.append(value.decode("latin-1"))
                        if value[:2] == pack("a")[:2]:
                            out.append(unpack(value))
        if archive.embedded:
            words = connection.exec_driver_sql("SELECT words FROM doc_words")
        else:
            words = connection.exec_driver_sql("SELECT CAST(words AS text) FROM doc")
        out += [str(one) for (one,) in words]
    return "\n".join(out)


SECRET = "Quillibert"


def secret(reading: Reading) -> Reading:
    """The reading with a name in its text, headline, quotes, place and trigger that stands nowhere else."""
    from dateline.model.codec import from_json, to_json

    report = reading.report
    assert report is not None
    place = next(c.value.name for c in reading.mentions[0].claims if c.slot == "place")  # type: ignore[union-attr]
    name = SECRET[: len(place)].ljust(len(place), "t")
    data = json.loads(json.dumps(to_json(reading)).replace(place, name))
    return from_json(Reading, data)


def test_a_report_taken_down_is_gone_from_every_table_and_from_the_file(archive: Archive, three: list[Reading]) -> None:
    hidden = secret(three[0])
    assert hidden.report is not None
    word = hidden.report.headline.split()[-1]  # type: ignore[union-attr]
    kept = replace(row(hidden), original=("{}", hidden.report.text.encode()))
    writing.write(archive, [kept, row(versioned(hidden, "And more.")), *map(row, three[1:])])
    writing.merge(archive, [str(one) for one in where(archive, hidden, three[1])], **BY)
    assert word in columns(archive) and word.lower() in columns(archive)
    writing.take_down(archive, hidden.report.id, **BY)
    assert word.lower() not in columns(archive).lower()
    if archive.path is not None:
        for file in archive.path.parent.iterdir():
            assert word.lower().encode() not in file.read_bytes().lower()
    assert where(archive, *three[1:]) == [uid(three[1]), uid(three[2])]
    with archive.reading() as connection:
        assert outcomes.counted(connection) == {"read": 2, "taken_down": 2}


def test_a_report_taken_down_does_not_come_back(archive: Archive, three: list[Reading]) -> None:
    report = three[0].report
    assert report is not None
    write(archive, three)
    writing.take_down(archive, report.id, **BY)
    assert (uid(three[0]), "gone") in feed(archive)
    before = sum_of(archive)
    write(archive, three)
    write(archive, [three[0]], anew=True)
    assert sum_of(archive) == before
    (later,) = writing.write(archive, [row(versioned(three[0], "Told anew."))])
    assert later.outcome.code == "taken_down" and later.version is None
    with archive.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM version").scalar() == 2
    assert where(archive, three[0]) == [None]
    writing.take_down(archive, report.id, **BY)  # again: nothing more


def test_rereading_leaves_a_report_away_that_was_taken_down_meanwhile(archive: Archive, three: list[Reading]) -> None:
    write(archive, three)
    report = three[0].report
    assert report is not None
    with archive.reading() as connection:
        n = connection.exec_driver_sql(f"SELECT n FROM version WHERE report_id = '{report.id}'").scalar()
    writing.take_down(archive, report.id, **BY)
    before = sum_of(archive)
    version = row(three[0]).version
    assert version is not None and isinstance(n, int)
    writing.rewrite(archive, [(n, version)])
    assert sum_of(archive) == before


def newer(prepared: Prepared, version: str) -> Prepared:
    """The same reading by another version of the reader."""
    assert prepared.version is not None
    return replace(prepared, version=replace(prepared.version, columns=prepared.version.columns | {"reader": version}))


def test_of_two_readings_of_a_text_that_of_the_newer_reader_stays(archive: Archive, three: list[Reading]) -> None:
    old, new = newer(row(three[0]), "0.9.0"), newer(row(moved(three[0])), "0.10.0")
    for order in ([old, new], [new, old], [old, new, old]):
        emptied(archive)
        for one in order:
            writing.write(archive, [one])
        assert where(archive, moved(three[0])) == [uid(moved(three[0]))]
    assert versions.age("0.10.0", "") > versions.age("0.9.0", "f")
